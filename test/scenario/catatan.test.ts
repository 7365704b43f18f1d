import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { bekukanDepok, bukaKantor, type Kantor, kantorDepok, mulaiDepok, terimaDepok } from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const DEPOK = ['depok-pengumpulan'];
const giliran = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;
const kalimat = (kantor: Kantor): string => kantor.tabel('Riwayat').at(-1)?.kalimat ?? '';
const SARAN = {
  kode: 'IKU-1',
  catatan: 'Bukti sebagian berupa foto.',
  rekomendasi: 'Lampirkan berita acara',
  pic: 'Kabid A',
  batas: '2026-06-30',
};

describe('what the Tim recommends', () => {
  test('is printed in the report, and comes back next quarter until it is followed up', () => {
    const kantor = kantorDepok('dibagikan');
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
    kantor.harus('tim', 'rekomendasi', SARAN);
    expect(kalimat(kantor)).toBe(
      'Catatan Tim untuk IKU-1: Bukti sebagian berupa foto. Rekomendasi: Lampirkan berita acara (PIC: Kabid A; batas waktu: 30 Juni 2026)',
    );
    kantor.harus('kepala', 'sahkan', { sidik: bekukanDepok(kantor) });
    kantor.harus('rencana', 'selesaikan');
    kantor.harus('tim', 'rekomendasi', { ...SARAN, kode: 'IKU-3', rekomendasi: 'Sesudah disahkan' });
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran', 'laporan'] });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(kertas).toMatch(/Catatan Tim:?\s*Bukti sebagian berupa foto/);
    expect(kertas).toMatch(/Rekomendasi:?\s*Lampirkan berita acara \(PIC: Kabid A; batas waktu: 30 Juni 2026\)/);
    expect(kertas).not.toContain('Sesudah disahkan');
    const laporan = teksDocx(kantor, 'laporan-kinerja.docx');
    expect(laporan).toMatch(/IKU-1: Bukti sebagian berupa foto\. Rekomendasi: Lampirkan berita acara \(PIC: Kabid A/);
    expect(laporan).not.toContain('Sesudah disahkan');

    mulaiDepok(kantor, 'TW II');
    const isian = kantor.tabel(sheetIdIsian(2026, 'TW II', 'A')).find(({ kode }) => kode === 'IKU-1');
    expect(isian?.rencanaAksi).toBe(
      'Rekomendasi Tim TW I 2026: Lampirkan berita acara (PIC: Kabid A; batas waktu: 30 Juni 2026)',
    );
    const belum = giliran(kantor, 'staf.a');
    expect(belum.rekomendasi).toMatchObject({
      indikator: [],
      lalu: [{ kode: 'IKU-1', tindakLanjut: [] }, { kode: 'IKU-3' }],
    });
    const kurang = (g: Giliran) =>
      g.temuan.filter(({ pesan }) => pesan.includes('tindak lanjut rekomendasi Tim TW I 2026'));
    expect(kurang(belum)).toMatchObject([
      { berat: 'peringatan', pesan: expect.stringMatching(/^IKU-1.*“Lampirkan berita acara/), tempat: { baris: 5 } },
      { pesan: expect.stringContaining('IKU-3') },
    ]);
    expect(giliran(kantor, 'staf.b').rekomendasi.lalu).toEqual([]);
    kantor.ketik('TW II', 'A', { 'IKU-1.tindakLanjut': 'Berita acara terlampir' });
    const sudah = giliran(kantor, 'staf.a');
    expect(sudah.rekomendasi.lalu[0]).toMatchObject({ tindakLanjut: ['Berita acara terlampir'] });
    expect(kurang(sudah)).toHaveLength(1);
  });

  test.each([
    ['staf.a', SARAN, 'BUKAN-GILIRAN'],
    ['tim', { ...SARAN, kode: 'IKU-9' }, 'BUKAN-MILIKNYA'],
    ['tim', { ...SARAN, pic: '' }, 'REKOMENDASI-KURANG'],
    ['tim', { ...SARAN, batas: '30 Februari 2026' }, 'REKOMENDASI-KURANG'],
    ['tim', { ...SARAN, catatan: 'x'.repeat(2_001) }, 'PERMINTAAN-SALAH'],
  ])('%s with %p is refused: %s', (nama, data, kode) => {
    expect(awal.minta(nama, 'rekomendasi', data).kode).toBe(kode);
  });

  test('is taken back by writing nothing', () => {
    awal.harus('tim', 'rekomendasi', SARAN);
    awal.harus('tim', 'rekomendasi', { kode: 'IKU-1' });
    expect(kalimat(awal)).toBe('Catatan Tim untuk IKU-1: dihapus.');
    expect(giliran(awal, 'tim').rekomendasi.kini).toEqual([expect.objectContaining({ rekomendasi: '', catatan: '' })]);
  });
  const awal = kantorDepok('dibagikan');
});

describe('kelengkapan ticked in the panel', () => {
  test('stands in the ledger, leaves the Dokumen tab to its typists, and can be taken back', () => {
    const kantor = bukaKantor(DEPOK);
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    const tab = JSON.stringify(kantor.tabel('Dokumen'));
    const kurang = () => giliran(kantor, 'rencana').langkah[0]?.kelengkapanKurang ?? [];
    const [satu] = giliran(kantor, 'rencana').langkah[0]?.kelengkapan ?? [];
    if (!satu) throw new Error('the langkah asks for nothing');
    const semula = kurang();
    expect(semula).toContain(satu.teks);
    kantor.harus('rencana', 'kelengkapan', { jenis: satu.jenis, status: 'ada', alasan: 'lemari 2' });
    expect(kalimat(kantor)).toBe(`Kelengkapan "${satu.jenis}": ada. lemari 2`);
    expect(kurang()).not.toContain(satu.teks);
    expect(kantor.tabel('Kendali').find(({ nomor }) => nomor === '1')?.kelengkapan).not.toContain(satu.teks);
    expect(JSON.stringify(kantor.tabel('Dokumen'))).toBe(tab);
    kantor.harus('rencana', 'kelengkapan', { jenis: satu.jenis, status: 'belum' });
    expect(kurang()).toEqual(semula);
    // A langkah that is done does not make its missing papers appear.
    kantor.harus('rencana', 'bagikan', {});
    expect(kantor.tabel('Kendali').find(({ nomor }) => nomor === '1')).toMatchObject({
      status: 'selesai',
      kelengkapan: expect.stringContaining(satu.teks),
    });
    expect(kantor.minta('rencana', 'kelengkapan', { jenis: satu.jenis, status: 'tidak berlaku' }).kode).toBe(
      'ALASAN-WAJIB',
    );
    expect(kantor.minta('rencana', 'kelengkapan', { jenis: 'Kartu tamu', status: 'ada' }).kode).toBe(
      'KELENGKAPAN-ASING',
    );
    expect(kantor.minta('staf.a', 'kelengkapan', { jenis: satu.jenis, status: 'ada' }).kode).toBe('BUKAN-GILIRAN');
  });
});

test('an acceptance is taken back: Riwayat says both, Kendali shows the bidang before its Kabid again', () => {
  const kantor = kantorDepok('dibagikan');
  terimaDepok(kantor, 'A');
  const nomor = kantor.tabel('Riwayat').at(-1)?.nomor;
  expect(kantor.minta('rencana', 'urungkan').kode).toBe('TIDAK-DAPAT-DIURUNGKAN');
  kantor.harus('kabid.a', 'urungkan');
  expect(kalimat(kantor)).toBe(`Diurungkan (nomor ${nomor}): Isian bidang A diperiksa dan diterima.`);
  expect(kantor.tabel('Kendali').find((satu) => satu.nomor === 'A')?.status).toBe('diserahkan');
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ rusak: null });
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
});
