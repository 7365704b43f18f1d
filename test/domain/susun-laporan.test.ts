import { composeBaris } from '../../src/domain/susun-laporan.ts';
import { buatBaris } from '../documents/contoh.ts';
import { indikator } from './pemeriksaan/contoh.ts';

const DIUBAH = { jenis: 'angka', nilai: 14, teks: '14' } as const;
const registri = [
  indikator({ kode: 'IKU-1', targetPerubahan: DIUBAH, berlakuSejak: '2026-08-03', dasarPerubahan: 'DPPA' }),
];

test.each([
  ['TW II', null, ''],
  ['TW III', DIUBAH, 'DPPA'],
  ['Tahunan', DIUBAH, 'DPPA'],
] as const)('a PK Perubahan in force since 3 August is printed in the report of %s: %p', (periode, target, dasar) => {
  const [satu] = composeBaris([buatBaris({ kode: 'IKU-1', tahun: 2026, periode })], registri, null);
  expect(satu).toMatchObject({ targetPerubahan: target, dasarPerubahan: dasar });
});

test('a revisi that changes the year alone is shown as a change too', () => {
  const kini = buatBaris({ kode: 'IKU-1', realisasiTahun: 45, capaianTahun: 90 });
  const [satu] = composeBaris([kini], registri, [{ ...kini, realisasiTahun: 40, capaianTahun: 80 }]);
  expect(satu?.sebelumRevisi).toMatchObject({ realisasi: kini.realisasi, realisasiTahun: 40, capaianTahun: 80 });
  expect(composeBaris([kini], registri, [kini])[0]?.sebelumRevisi).toBeNull();
});
