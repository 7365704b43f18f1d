import { explainNip, explainTanggal, explainTautan } from '../../src/domain/bentuk.ts';

describe('a NIP', () => {
  test.each([
    '197001011995032001',
    '19700101 199503 2 001',
    '1970 0101 1995 0320 01',
    '198503112021211003',
    '19850311 2021 21 1 003',
    '',
    '-',
  ])('“%s” has its shape', (teks) => {
    expect(explainNip(teks)).toBe('');
  });

  test.each([
    ['16 digits', '780216 199703 1 001'],
    ['a letter', '19700101199503200l'],
    ['19 digits', '1970010119950320011'],
    ['a month 13 of birth', '197013011995032001'],
    ['a day 31 in June', '197006311995032001'],
    ['a month 22 of appointment', '197001011995222001'],
    ['month 00', '197001011995002001'],
    ['a third sex', '197001011995033001'],
    ['words', 'belum ada'],
  ])('with %s is asked about, and stays', (_, teks) => {
    expect(explainNip(teks)).toBe(`"${teks}" bukan NIP (18 angka: lahir, TMT, kelamin, urut). Periksa.`);
  });
});

describe('the date of a paper', () => {
  test.each(['2026-01-31', '31/01/2026', '31 Januari 2026', 'Januari 2026', '2025', '', '-'])('“%s” is one', (teks) => {
    expect(explainTanggal(teks)).toBe('');
  });

  test.each(['31 Juni 2026', 'kemarin', '2026-13-01', '12/2026', '26'])('“%s” is none', (teks) => {
    expect(explainTanggal(teks)).toBe(`"${teks}" bukan tanggal. Tulis misalnya 2026-01-31.`);
  });
});

describe('links', () => {
  test.each([
    '',
    'BA-01/2026',
    'lihat lemari arsip',
    'https://drive.google.com/file/d/abc/view?usp=sharing',
    'http://example.go.id/a b',
    'www.example.go.id',
    'https://example.go.id/1\nhttps://example.go.id/2',
    'Notulen: https://example.go.id/n.pdf, daftar hadir',
    'Satuan https',
  ])('“%s” has nothing broken in it', (teks) => {
    expect(explainTautan(teks)).toBe('');
  });

  test.each([
    ['https://', 'https://'],
    ['https:/example.go.id', 'https:/example.go.id'],
    ['https:example', 'https:example'],
    ['http://intranet', 'http://intranet'],
    ['www.', 'www.'],
    ['https://example.go.id/1; https://drive', 'https://drive'],
  ])('“%s” names what is not whole', (teks, putus) => {
    expect(explainTautan(teks)).toBe(`Tautan "${putus}" tidak utuh. Salin lagi.`);
  });
});
