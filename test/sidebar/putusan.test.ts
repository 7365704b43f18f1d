import { kunciBaris, parsePutusan, summarisePutusan } from '../../sidebar/putusan.ts';

const baris = (kode: string, bidang = 'P') => ({ bidang, kode });
const BARIS = [baris('A'), baris('B'), baris('C')];
const sesuai = { nilai: 'sesuai', alasan: '', bukti: true } as const;

test('rows without a verdict are counted, and evidence that was opened is named', () => {
  expect(summarisePutusan(BARIS, { 'P A': sesuai })).toEqual({
    belum: 2,
    tanpaAlasan: 0,
    panjang: 0,
    kembali: [],
    bukti: ['A'],
    konfirmasi: [],
    belumPasti: 0,
  });
});

test('each returned row keeps its own reason; a reason beside an accepted row is left out', () => {
  const putusan = {
    'P A': { nilai: 'kembali', alasan: ' angka salah ', bukti: true },
    'P B': { nilai: 'sesuai', alasan: 'dulu salah', bukti: false },
    'P C': { nilai: 'kembali', alasan: ' ya ', bukti: false },
  } as const;
  expect(summarisePutusan(BARIS, putusan)).toEqual({
    belum: 0,
    tanpaAlasan: 1,
    panjang: 13,
    kembali: [
      { bidang: 'P', kode: 'A', alasan: 'angka salah' },
      { bidang: 'P', kode: 'C', alasan: 'ya' },
    ],
    bukti: ['A'],
    konfirmasi: [],
    belumPasti: 0,
  });
});

test('a figure far off is accepted only once the checker says that it is right', () => {
  const jauh = [{ ...baris('A'), jauh: true }, baris('B')];
  const putusan = { 'P A': sesuai, 'P B': sesuai };
  expect(summarisePutusan(jauh, putusan)).toMatchObject({ belumPasti: 1, konfirmasi: [] });
  const pasti = { ...putusan, 'P A': { ...sesuai, pasti: true } };
  expect(summarisePutusan(jauh, pasti)).toMatchObject({ belumPasti: 0, konfirmasi: ['A'] });
});

test('the same kode in two bidang is two rows', () => {
  const dua = [baris('A', 'P'), baris('A', 'Q')];
  const putusan = { [kunciBaris(baris('A', 'Q'))]: { nilai: 'kembali', alasan: 'tidak cocok', bukti: false } } as const;
  expect(summarisePutusan(dua, putusan)).toMatchObject({
    belum: 1,
    kembali: [{ bidang: 'Q', kode: 'A', alasan: 'tidak cocok' }],
  });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '7',
  '{"A":1}',
  '{"A":{"nilai":"lain","alasan":"","bukti":true}}',
  '{"A":{"nilai":"sesuai"}}',
  '{"A":{"nilai":"sesuai","alasan":""}}',
])('a draft of %p is no verdict', (teks) => {
  expect(parsePutusan(teks)).toEqual({});
});

test('a draft comes back as it was', () => {
  const putusan = { A: { nilai: 'kembali', alasan: 'x', bukti: true } };
  expect(parsePutusan(JSON.stringify(putusan))).toEqual(putusan);
});
