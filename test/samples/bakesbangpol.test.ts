import { beforeAll, describe, expect, test } from '@jest/globals';
import { indikator, isian, kolom, kunci, openPak, type Pak, tab, unik, wajibIsi } from './pak-contoh.ts';

/** Copied by hand from the published figures of a real office. */
const NAMA_KESBANGPOL = [
  'Persentase kelurahan yang masyarakatnya menerima penguatan ideologi Pancasila dan Karakter Kebangsaan',
  'Cakupan Partai Politik yang melaksanakan pendidikan politik kepada masyarakat',
  'Indeks Kinerja Ormas',
  'Persentase potensi konflik yang ditangani/ditindak lanjuti',
  'Nilai LKE PMPRB Perangkat Daerah',
  'Jumlah kelurahan mengikuti Pemantapan Pelaksanaan Bidang Ideologi Pancasila dan Karakter Kebangsaan',
  'Persentase cakupan pelayanan administrasi keuangan perangkat daerah',
  'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN',
];

let bakesbangpol: Pak;

beforeAll(async () => {
  bakesbangpol = await openPak('bakesbangpol');
});

describe('the Bakesbangpol pack', () => {
  test('is small and carries the published names', () => {
    expect(tab(bakesbangpol, 'Bidang')).toHaveLength(3);
    expect(indikator(bakesbangpol)).toHaveLength(10);
    const nama = kolom(indikator(bakesbangpol), 'Indikator');
    expect(NAMA_KESBANGPOL.filter((n) => !nama.includes(n))).toEqual([]);
  });

  test('has the people its SOP needs', () => {
    expect(unik(kolom(tab(bakesbangpol, 'Pengguna'), 'Peran'))).toEqual([
      'kabid',
      'kepala',
      'perencana',
      'sekretaris',
      'staf',
      'tim',
    ]);
  });

  test('is whole in TW I', () => {
    expect(isian(bakesbangpol, 'TW I').map(kunci).sort()).toEqual(wajibIsi(bakesbangpol));
  });
});
