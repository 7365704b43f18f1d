/** A workbook whose owner acknowledged damage to its ledger: verify accepts it, and says what is lost. */
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { paperName } from '../../../local/cli/files.ts';
import { SHEET_ID } from '../../../src/workbook/tab.ts';
import { type Kantor, kantorDepok, PEMILIK } from '../../scenario/kantor-daring.ts';
import { bukaMap, rampingkan, tulis, verify } from './berkas.ts';
import { tulisBuku } from './kantor.ts';

const TW1 = 'depok-pengumpulan 2026 TW I';
const ALASAN = { alasan: 'tab Riwayat terhapus' };

function bukuDari({ google }: Kantor): string {
  const kept = google.keep();
  return tulisBuku({ ...kept, workbook: rampingkan(kept.workbook) });
}

function kertasDari({ google }: Kantor): Buffer {
  const bytes = google.files.filter((file) => paperName(file) === 'pengukuran-kinerja.docx').at(-1)?.bytes ?? [];
  return Buffer.from(bytes);
}

const sahkan = (kantor: Kantor): void =>
  void kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });

const hapusRiwayat = ({ google }: Kantor): void =>
  void google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Riwayat } }]);

describe('after the loss of Riwayat was acknowledged', () => {
  it('signed figures stand on their seal: they are signed again, the paper says so, and verify agrees', async () => {
    const kantor = kantorDepok('disahkan');
    const lama = bukuDari(kantor);
    hapusRiwayat(kantor);
    expect(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat).toMatch(/nomor 1–13 tidak|nomor 1–14 tidak/);
    const { peringatan } = (kantor.harus('kepala', 'giliran').data as { keputusan: { peringatan: readonly string[] } })
      .keputusan;
    expect(peringatan.join()).toContain('Kerusakan diakui');
    sahkan(kantor);
    const kertas = tulis(bukaMap(), 'pengukuran.docx', kertasDari(kantor));
    const xml = strFromU8(unzipSync(kertasDari(kantor))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('Catatan pembekuan angka ini hilang dari riwayat buku kerja; angkanya diambil dari segelnya');
    const { kode, out, err } = await verify(bukuDari(kantor), kertas, lama);
    expect([kode, err]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(/Catatan: Kerusakan diakui pada nomor 1\d: baris nomor 1–1\d tidak terbukti/);
    expect(out.join('\n')).toMatch(/Catatan: baris Riwayat nomor 1, 2, .* masih ada di buku-kerja\.json/);
    const rekap = kantor.tabel('Potret').filter(({ tahap }) => tahap === 'dibekukan');
    expect(rekap.map(({ kode: k, realisasi }) => `${k} ${realisasi}`).sort()).toEqual([
      'IKI-1 9',
      'IKU-1 8',
      'IKU-2 10',
      'IKU-3 12',
    ]);
  });

  it('the figures of a siklus whose freezing is lost are frozen again, and what was left of the first time is said', async () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('Riwayat', { nomor: '11' }, 'kalimat', 'lain');
    kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN);
    kantor.harus('sekretaris', 'selesaikan', { siklus: TW1 });
    sahkan(kantor);
    const { kode, err } = await verify(bukuDari(kantor));
    expect([kode, err]).toEqual([0, []]);
  });
});
