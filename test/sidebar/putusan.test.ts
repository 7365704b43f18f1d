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
  });
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
