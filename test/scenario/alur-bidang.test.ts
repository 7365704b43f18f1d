import { describe, expect, test } from '@jest/globals';
import { bekukanDepok, ISIAN_A, type Kantor, kantorDepok, terimaDepok } from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const bidang = (kantor: Kantor, kode: string) => kantor.keadaan().bidang.find((b) => b.kode === kode);
const baris = (kantor: Kantor, nomor: string) => kantor.tabel('Kendali').find((satu) => satu.nomor === nomor);

describe('bidang that are late, returned or change their mind', () => {
  test('a late bidang is skipped, then hands in after all; the figures are gathered again and are in the paper', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    expect(kantor.minta('rencana', 'himpun').pesan).toMatch(/Yang ditunggu: langkah 2, .* bidang B/);
    expect(kantor.minta('sekretaris', 'lewatiBidang', { bidang: 'B', alasan: 'data pusat belum rilis' }).kode).toBe(
      'BUKAN-GILIRAN',
    );
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'data pusat belum rilis' });
    kantor.harus('rencana', 'himpun');
    expect(baris(kantor, 'B')).toMatchObject({ status: 'dilewati', keterangan: 'dilewati: data pusat belum rilis' });
    expect(kantor.tabel('Rekap').find((satu) => satu.kode === 'IKU-2')).toMatchObject({ realisasi: '' });
    kantor.ketik('TW I', 'B', { 'IKU-2': '10', 'IKU-2.bukti': 'Laporan' });
    kantor.harus('staf.b', 'serahkan', { bidang: 'B' });
    expect(baris(kantor, 'B')).toMatchObject({ status: 'diserahkan', keterangan: 'susulan' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'B' });
    kantor.harus('kabid.b', 'terima', { bidang: 'B' });
    expect(kantor.minta('sekretaris', 'selesaikan').kode).toBe('HIMPUN-BASI');
    kantor.harus('rencana', 'himpunUlang');
    kantor.harus('sekretaris', 'selesaikan');
    kantor.harus('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik });
    expect(teksDocx(kantor, 'pengukuran-kinerja.docx')).toMatch(/Indikator IKU-2/);
  });

  test('a bidang that stays skipped is "belum masuk" in the paper, with the reason, and never 0', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'data pusat belum rilis' });
    kantor.harus('kepala', 'sahkan', { sidik: bekukanDepok(kantor) });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(kertas).toMatch(/data pusat belum rilis/);
    expect(kertas).toMatch(/[Bb]elum masuk/);
    expect(kantor.tabel('Potret').find((b) => b.kode === 'IKU-2' && b.tahap === 'dibekukan')).toMatchObject({
      keadaan: 'kosong',
      realisasi: '',
    });
  });

  test('a bidang returned twice is in its third round, and each return stands in Riwayat with its reason', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ketik('TW I', 'A', ISIAN_A);
    for (const alasan of ['bukti kurang', 'angka keliru']) {
      kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
      kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
      expect(kantor.minta('kabid.a', 'kembalikan', { bidang: 'A', alasan: '' }).kode).toBe('ALASAN-WAJIB');
      kantor.harus('kabid.a', 'kembalikan', { bidang: 'A', alasan });
      expect(baris(kantor, 'A')).toMatchObject({ status: 'dikembalikan', keterangan: `dikembalikan: ${alasan}` });
    }
    terimaDepok(kantor, 'A', 'TW I', { 'IKU-1': '7' });
    expect(kantor.keadaan().langkah.find(({ nomor }) => nomor === 3)).toMatchObject({ putaran: 3 });
    expect(baris(kantor, 'A')).toMatchObject({ putaran: '3', status: 'diterima' });
    const potret = kantor.tabel('Potret').filter((b) => b.kode === 'IKU-1' && b.tahap === 'diserahkan');
    expect(potret.map((b) => [b.putaran, b.teks])).toEqual([
      ['1', '8'],
      ['2', '8'],
      ['3', '7'],
    ]);
  });

  test('isian withdrawn and handed in again counts with its new figure; typing alone changes nothing', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ketik('TW I', 'A', ISIAN_A);
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.ketik('TW I', 'A', { 'IKU-1': '5' });
    expect(berubah(kantor)).toEqual([
      'TW I A 5 Realisasi IKU-1: "8" diubah menjadi "5" setelah diserahkan. Yang dihimpun tetap yang diserahkan. Kembalikan isi selnya; bila memang harus berubah, bidang A menariknya dan menyerahkan lagi.',
    ]);
    expect(kantor.minta('staf.b', 'tarik', { bidang: 'A' }).kode).toBe('BUKAN-BIDANGNYA');
    kantor.harus('staf.a', 'tarik', { bidang: 'A' });
    expect(bidang(kantor, 'A')?.status).toBe('draf');
    terimaDepok(kantor, 'A', 'TW I', {});
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'belum ada data' });
    kantor.harus('rencana', 'himpun');
    expect(kantor.tabel('Rekap').find((satu) => satu.kode === 'IKU-1')).toMatchObject({ realisasi: '5' });
    expect(kantor.minta('staf.a', 'tarik', { bidang: 'A' }).kode).toBe('STATUS-BIDANG');
  });

  test.each([
    ['dibagikan', 'Perencana mengembalikan isian bidang A dahulu.'],
    ['dibekukan', 'dokumennya dikembalikan dahulu.'],
    ['disahkan', 'Kepala membuka revisi.'],
  ] as const)('what is typed over after it was accepted is told with the way that is open then: %s', (saat, saran) => {
    const kantor = kantorDepok(saat);
    if (saat === 'dibagikan') terimaDepok(kantor, 'A');
    kantor.ketik('TW I', 'A', { 'IKU-1.bukti': '' });
    expect(berubah(kantor)).toEqual([
      expect.stringMatching(/^TW I A 5 Bukti Dukung IKU-1: "https:.*laporan" diubah menjadi \(kosong\)/),
    ]);
    expect(berubah(kantor)[0]).toMatch(saran);
  });
});

function berubah(kantor: Kantor): readonly string[] {
  const { temuan } = kantor.harus('rencana', 'periksa').data as { temuan: readonly Record<string, unknown>[] };
  const milik = temuan.filter(({ kode }) => kode === 'ISIAN-BERUBAH');
  return milik.map(({ tab, baris: nomor, kolom, pesan }) => `${tab} ${nomor} ${kolom} ${pesan}`);
}
