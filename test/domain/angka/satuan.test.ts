import { isCacah, isPersen, isPredikat, isRupiah, skalaSatuan } from '../../../src/domain/angka/satuan.ts';

test.each(['%', 'persen', 'Persentase', 'Persentase (%)', 'Prosentase'])('“%s” is per cent', (satuan) => {
  expect(isPersen(satuan)).toBe(true);
  expect(isCacah(satuan)).toBe(false);
});

test.each(['Orang', 'Dokumen', 'laporan', 'Kegiatan', 'paket', 'Unit Usaha', 'Rupiah', 'Rp.'])(
  '“%s” is counted in whole numbers',
  (satuan) => {
    expect(isCacah(satuan)).toBe(true);
  },
);

test.each(['', 'indeks', 'nilai', 'bulan', 'Miliar Rupiah', 'persen orang'])('“%s” may have decimals', (satuan) => {
  expect(isCacah(satuan)).toBe(false);
});

test('rupiah are known with and without their scale', () => {
  expect([isRupiah('Rp'), isRupiah('Juta Rupiah'), isRupiah('IDR'), isRupiah('orang')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([skalaSatuan('Rp'), skalaSatuan('Juta Rupiah'), skalaSatuan('Rp Miliar'), skalaSatuan('Triliun')]).toEqual([
    1, 1e6, 1e9, 1e12,
  ]);
});

test('predikat are known by their word', () => {
  expect([isPredikat('Predikat'), isPredikat('Opini BPK'), isPredikat('Nilai')]).toEqual([true, true, false]);
});
