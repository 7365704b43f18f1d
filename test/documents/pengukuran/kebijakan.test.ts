import { kebijakanHitung } from '../../../src/documents/pengukuran/kebijakan.ts';
import { buatBaris } from '../contoh.ts';

test('the scores that predikat were reckoned with are printed, and that they are no official weights', () => {
  const target = { jenis: 'angka', nilai: 6, teks: 'A' } as const;
  const predikat = buatBaris({
    kode: 'IKU-9',
    satuan: 'Predikat',
    target,
    targetTahun: target,
    teks: 'BB',
    realisasi: 5,
  });
  const isi = kebijakanHitung([predikat, buatBaris({ kode: 'IKU-8', satuan: 'Orang' })]).join('\n');
  expect(isi).toContain('(urutan, bukan bobot resmi): A = 6, BB = 5. Dipakai untuk IKU-9.');
  expect(kebijakanHitung([buatBaris({ satuan: 'Orang' })]).join()).not.toContain('Predikat');
});
