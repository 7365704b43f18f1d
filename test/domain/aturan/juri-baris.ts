/** The 3,600 rows that LibreOffice has judged: drawn by a fixed rule, so that they are the same in every run. */
import { calculateNilai, type Kasus } from './juri-kasus.ts';

export const BANYAK = 3600;

/** A small generator of its own: the rows must not change when a library does. */
function acakDari(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (Math.imul(keadaan, 1664525) + 1013904223) >>> 0;
    return keadaan / 2 ** 32;
  };
}

const ANGKA = [
  '0',
  '5',
  '12,5',
  '80',
  '99,99',
  '100',
  '101',
  '120',
  '0,5',
  '0,95',
  '1.250',
  '1250',
  '2,005',
  '1.000.000',
  '1',
  '1,02',
  '1.000',
  '8,575',
  '08.30',
];
const ANEH = [
  '-',
  ' - ',
  '–',
  'n/a',
  ' ',
  '7 4',
  '1O0',
  'belum rilis',
  'tidak berlaku: x',
  '95%',
  '0,5 %',
  'Rp 1.500',
  '-5',
  '- 5',
  '1,125',
  '=1+1',
  '#REF',
  'TRUE',
  '½',
  '12 dari 15',
  '1e3',
];
const TEKS = [
  '',
  '',
  ' ',
  '-',
  ' - ',
  '\n',
  ' \n- ',
  '\u00a0',
  '--',
  '0',
  'x',
  'X',
  'BA-01',
  'TRUE',
  '=A1',
  'https://example.go.id/1',
];
const SATUAN = [
  '%',
  '%',
  'orang',
  'Rupiah',
  'indeks',
  'hari',
  'Miliar Rupiah',
  'Predikat',
  'Kampung',
  'jam',
  'Kasus per 1.000 penduduk',
];

export function buatKasus(): readonly Kasus[] {
  const acak = acakDari(20260401);
  const pick = <T>(daftar: readonly [T, ...T[]] | readonly T[], cadangan: T): T =>
    daftar[Math.floor(acak() * daftar.length)] ?? cadangan;
  const angka = (): string => {
    const undi = acak();
    if (undi < 0.3) return '';
    if (undi < 0.7) return pick(ANGKA, '');
    return undi < 0.76 ? pick(ANEH, '') : String(Math.floor(acak() * 20_000) / 100).replace('.', ',');
  };
  return Array.from({ length: BANYAK }, () =>
    calculateNilai({
      teks: {
        realisasi: angka(),
        pembilang: angka(),
        penyebut: angka(),
        bukti: pick(TEKS, ''),
        pendorong: pick(TEKS, ''),
        penghambat: pick(TEKS, ''),
        tindakLanjut: pick(TEKS, ''),
        penjelasanBidang: '',
      },
      satuan: pick(SATUAN, '%'),
      perihal: pick(['', '', 'Panjang jalan', 'Persentase OPD yang patuh'], ''),
      target: pick([null, 0, 0.5, 1, 5, 80, 100, 1200], null),
      arah: pick(['naik', 'turun', 'stabil'] as const, 'naik'),
      rumus: pick(['2T-R', 'T/R'] as const, '2T-R'),
      rasio: acak() < 0.3,
    }),
  );
}
