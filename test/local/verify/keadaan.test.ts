import { readFileSync } from 'node:fs';
import { paperName } from '../../../local/cli/files.ts';
import { kodeSidik } from '../../../src/domain/sidik.ts';
import { type Kantor, kantorDepok, terimaDepok } from '../../scenario/kantor-daring.ts';
import { bukaMap, rampingkan, tulis, ubahKertas, ubahSel, verify } from './berkas.ts';
import { tulisBuku } from './kantor.ts';

const TIM = { kode: 'IKU-1', rekomendasi: '', pic: '', batas: '' };
const TW1 = 'depok-pengumpulan 2026 TW I';

/** The workbook as it stands now. */
function bukuDari({ google }: Kantor): string {
  const kept = google.keep();
  return tulisBuku({ ...kept, workbook: rampingkan(kept.workbook) });
}

/** The paper that was made last. */
function kertasDari({ google }: Kantor, nama: string): string {
  const bytes = google.files.filter((file) => paperName(file) === `${nama}-kinerja.docx`).at(-1)?.bytes ?? [];
  return tulis(bukaMap(), `${nama}.docx`, Uint8Array.from(bytes));
}

describe('a paper, by what became of its round', () => {
  it('waits for the signature, and is told as the one from before it once somebody has signed', async () => {
    const kantor = kantorDepok('dibekukan');
    kantor.harus('rencana', 'susun', { siklus: TW1 });
    const siap = kertasDari(kantor, 'pengukuran');
    const { kode, out } = await verify(bukuDari(kantor), siap);
    expect(kode).toBe(0);
    expect(out).toContain('Catatan: pengukuran.docx siap tanda tangan, belum disahkan.');
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });
    const sesudah = await verify(bukuDari(kantor), siap);
    expect(sesudah.kode).toBe(0);
    expect(sesudah.out).toContain('Catatan: pengukuran.docx dicetak sebelum disahkan pada Riwayat nomor 13.');
  });

  it('says how and by whom it was approved on paper', async () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik;
    const tautanPindaian = 'https://drive.example.go.id/pindaian';
    kantor.harus('rencana', 'catatPengesahan', {
      siklus: TW1,
      sidik,
      kode: kodeSidik(sidik ?? ''),
      tanggal: '2026-04-01',
      tautanPindaian,
    });
    expect((await verify(bukuDari(kantor), kertasDari(kantor, 'pengukuran'))).err).toEqual([]);
    const lain = tulisBuku({ ...kantor.google.keep(), workbook: kantor.google.workbook() });
    expect((await verify(lain, kertasDari(kantorDepok('disahkan'), 'pengukuran'))).err).toEqual([
      expect.stringContaining(
        'blok tanda tangan: tercetak "disahkan dalam Himpun Kinerja", menurut Riwayat "disahkan di',
      ),
    ]);
  });

  it('keeps what the Tim had said when it was signed, whatever it says later', async () => {
    const kantor = kantorDepok('dibekukan');
    const katakan = (catatan: string) => kantor.harus('tim', 'rekomendasi', { ...TIM, siklus: TW1, catatan });
    katakan('Kurang.');
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });
    const kertas = kertasDari(kantor, 'pengukuran');
    katakan('Kini sudah baik.');
    expect((await verify(bukuDari(kantor), kertas)).err).toEqual([]);
  });

  it('holds after a revisi, which is said, and so does that of the revisi', async () => {
    const kantor = kantorDepok('disahkan');
    const lama = kertasDari(kantor, 'pengukuran');
    kantor.harus('kepala', 'bukaRevisi', { siklus: TW1, indikator: ['IKU-1'], alasan: 'salah menjumlah' });
    terimaDepok(kantor, 'A', 'TW I', { 'IKU-1': '6' });
    kantor.harus('rencana', 'himpun', { siklus: TW1 });
    kantor.harus('sekretaris', 'selesaikan', { siklus: TW1 });
    expect((await verify(bukuDari(kantor), lama)).err).toEqual([]);
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });
    const { err, out } = await verify(bukuDari(kantor), lama, kertasDari(kantor, 'pengukuran'));
    expect(err).toEqual([]);
    expect(out).toContain('Catatan: sesudah pengukuran.docx ada revisi yang disahkan, putaran 2.');
  });

  it('says what a ralat put right, and the one from before it is told so', async () => {
    const kantor = kantorDepok('disahkan');
    const lama = kertasDari(kantor, 'pengukuran');
    for (const nomor of [10, 11]) {
      kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', `Jalan Contoh ${nomor}`);
      kantor.harus('kepala', 'ralat', { siklus: TW1, alasan: 'salah ketik' });
    }
    kantor.harus('rencana', 'susun', { siklus: TW1 });
    const { err, out } = await verify(bukuDari(kantor), lama, kertasDari(kantor, 'pengukuran'));
    expect(err).toEqual([]);
    expect(out.slice(1)).toEqual(['Catatan: sesudah pengukuran.docx dicatat ralat ke-2.']);
  });

  it('is a draft of nothing before anything is frozen, as it says itself in every place', async () => {
    const kantor = kantorDepok('dibagikan');
    kantor.harus('rencana', 'susun', { siklus: TW1 });
    const draf = kertasDari(kantor, 'pengukuran');
    const { kode, out } = await verify(bukuDari(kantor), draf);
    expect({ kode, out: out.slice(1) }).toEqual({
      kode: 0,
      out: ['Catatan: pengukuran.docx draf sebelum dibekukan; angkanya tidak dibandingkan.'],
    });
    expect(out[0]).not.toContain('dokumen');
    const palsu = ubahKertas(readFileSync(draf), /document/, '(belum disahkan)', 'disahkan dalam Himpun Kinerja');
    expect((await verify(bukuDari(kantor), tulis(bukaMap(), 'palsu.docx', palsu))).err).toEqual([
      'palsu.docx tidak menyebut kode potret: bukan dokumen kami, atau sudah diubah.',
    ]);
  });

  it('is of another period where the file does not have it yet', async () => {
    const kertas = kertasDari(kantorDepok('disahkan'), 'pengukuran');
    const lain = ubahKertas(readFileSync(kertas), /header|document/, /Triwulan I /g, 'Triwulan II ');
    const asing = ubahKertas(lain, /footer|document/, /[0-9A-F]{4}-[0-9A-F]{4}/g, '0000-0000');
    const [kata] = (await verify(bukuDari(kantorDepok('disahkan')), tulis(bukaMap(), 'tw2.docx', asing))).err;
    expect(kata).toMatch(/Triwulan II Tahun 2026", periode, SOP, atau instansi lain; berkas ini belum memuatnya/);
  });
});

describe('Rekap before anything is frozen', () => {
  it('is gathered again from what was handed in', async () => {
    const kantor = kantorDepok('dibagikan');
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
    kantor.harus('rencana', 'himpun', { siklus: TW1 });
    const kept = kantor.google.keep();
    expect((await verify(tulisBuku(kept))).out).toHaveLength(1);
    const palsu = ubahSel(kept.workbook, 'Rekap', { kode: 'IKU-1' }, 'masuk', '0 dari 1 bidang');
    expect((await verify(tulisBuku({ ...kept, workbook: palsu }))).err).toEqual([
      expect.stringContaining('IKU-1, kolom Masuk: tertulis "0 dari 1 bidang", menurut Riwayat "1 dari 1 bidang"'),
    ]);
  });
});
