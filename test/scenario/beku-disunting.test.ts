/** Somebody types in the rows of a frozen round: the seal knows every cell of them. */
import { describe, expect, test } from '@jest/globals';
import { type Kantor, kantorDepok, PEMILIK } from './kantor-daring.ts';

const BEKU = { tahap: 'dibekukan', kode: 'IKU-1' };
const verifikasi = (kantor: Kantor) => kantor.harus('rencana', 'verifikasi').data;
const sahkan = (kantor: Kantor) => kantor.minta('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik });
const temuan = (kantor: Kantor, kode: string) =>
  (kantor.harus('rencana', 'periksa').data.temuan as readonly { kode: string; pesan: string }[])
    .filter((satu) => satu.kode === kode)
    .map(({ pesan }) => pesan);

describe('a row of a frozen round', () => {
  const kantor = kantorDepok('dibekukan');
  const kembali = kantor.google.remember();

  test.each([
    ['jenis', 'IKI', 'jenis: IKU menjadi IKI'],
    ['induk', 'IKU-2', 'induk: kosong menjadi IKU-2'],
    ['sasaran', 'Lain', 'sasaran: Meningkatnya layanan menjadi Lain'],
    ['teks', '9', 'teks: 8 menjadi 9'],
    ['penjelasan', 'Lain', 'penjelasan: '],
    ['kategori', 'Sangat Tinggi', 'kategori: Tinggi menjadi Sangat Tinggi'],
    ['targetBawah', '4', 'angka target: 10 menjadi 4'],
    ['targetAtas', '12', 'batas atas target: kosong menjadi 12'],
    ['targetTahunBawah', '4', 'angka target tahun: 40 menjadi 4'],
    ['realisasi', 'x', 'realisasi: 8 menjadi x'],
  ])('whose %s became %j is named, and not signed', (kunci, isi, kata) => {
    kembali();
    kantor.ubah('Potret', BEKU, kunci, isi);
    expect(verifikasi(kantor)).toMatchObject({ utuh: false, potret: [expect.stringContaining('IKU-1')] });
    expect(sahkan(kantor)).toMatchObject({ kode: 'POTRET-RUSAK', pesan: expect.stringContaining(`bidang A, ${kata}`) });
  });

  test('is named by every check, and signed once it was put back', () => {
    kembali();
    kantor.ubah('Potret', BEKU, 'targetBawah', '4');
    expect(temuan(kantor, 'POTRET-RUSAK')).toEqual([
      expect.stringContaining('Angka beku TW I 2026 bidang A putaran 1, IKU-1: kolom angka target berisi "4"'),
    ]);
    expect(kantor.harus('rencana', 'periksaBuku').data.kalimat).toMatch(/IKU-1: kolom angka target .* ditulis kembali/);
    kantor.harus(PEMILIK, 'perbaiki');
    expect(verifikasi(kantor)).toMatchObject({ utuh: true, potret: [] });
    expect(sahkan(kantor).kode).toBe('boleh');
  });

  test('that was made one of another indikator comes back; the one that nobody froze stops no signature', () => {
    kembali();
    kantor.ubah('Potret', { ...BEKU, kode: 'IKU-3' }, 'kode', 'IKU-9');
    expect(sahkan(kantor).pesan).toContain('IKU-3 bidang A: barisnya tidak ada');
    kantor.harus(PEMILIK, 'perbaiki');
    expect(temuan(kantor, 'POTRET-ASING')).toEqual([expect.stringContaining('tidak dihitung')]);
    expect(sahkan(kantor).kode).toBe('boleh');
  });
});
