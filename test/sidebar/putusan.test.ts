import { parsePutusan, ringkasPutusan } from '../../sidebar/putusan.ts';

const KODE = ['A', 'B', 'C'];

test('rows without a verdict are counted', () => {
  expect(ringkasPutusan(KODE, { A: { nilai: 'sesuai', alasan: '' } })).toEqual({
    belum: 2,
    dikembalikan: 0,
    tanpaAlasan: 0,
    alasan: '',
  });
});

test('reasons of returned rows become one text; a reason beside an accepted row is left out', () => {
  const putusan = {
    A: { nilai: 'kembali', alasan: ' angka salah ' },
    B: { nilai: 'sesuai', alasan: 'dulu salah' },
    C: { nilai: 'kembali', alasan: '  ' },
  } as const;
  expect(ringkasPutusan(KODE, putusan)).toEqual({
    belum: 0,
    dikembalikan: 2,
    tanpaAlasan: 1,
    alasan: 'A: angka salah\nC: ',
  });
});

test.each(['', '{', '[]', 'null', '7', '{"A":1}', '{"A":{"nilai":"lain","alasan":""}}', '{"A":{"nilai":"sesuai"}}'])(
  'a draft of %p is no verdict',
  (teks) => {
    expect(parsePutusan(teks)).toEqual({});
  },
);

test('a draft comes back as it was', () => {
  const putusan = { A: { nilai: 'kembali', alasan: 'x' } };
  expect(parsePutusan(JSON.stringify(putusan))).toEqual(putusan);
});
