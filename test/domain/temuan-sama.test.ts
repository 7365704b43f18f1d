import { sayOnce } from '../../src/domain/temuan-sama.ts';

const satu = (indikator: string, pesan: string) => ({ indikator, pesan: `${indikator}: ${pesan}` });

test('thirty-nine equal findings are one sentence with all their kodes, where the first stood', () => {
  const kode = Array.from({ length: 39 }, (_, i) => `IKU-${i + 1}`);
  const semua = [satu('IKI-1', 'lain'), ...kode.map((k) => satu(k, 'Bukti dukung belum ada.')), satu('IKI-2', 'lain')];
  expect(sayOnce(semua)).toEqual([
    'IKI-1: lain',
    `39 indikator (${kode.join(', ')}): Bukti dukung belum ada.`,
    'IKI-2: lain',
  ]);
});

test('three of them stand by themselves, and so does what names no indikator', () => {
  const tiga = ['A', 'B', 'C'].map((kode) => satu(kode, 'sama'));
  expect(sayOnce(tiga)).toEqual(['A: sama', 'B: sama', 'C: sama']);
  expect(sayOnce(Array.from({ length: 5 }, () => ({ indikator: null, pesan: 'sama' })))).toHaveLength(5);
});
