import type { PackRow } from '../../../local/cli/pack.ts';

/** A row of an Isian tab: `answers` left out are empty. */
export function packRow(
  kode: string,
  answers: Partial<PackRow['answers']> = {},
  more: Partial<Omit<PackRow, 'answers'>> = {},
): PackRow {
  const empty = {
    realisasi: '',
    pembilang: '',
    penyebut: '',
    bukti: '',
    pendorong: '',
    penghambat: '',
    tindakLanjut: '',
    penjelasanBidang: '',
  };
  return {
    file: 'paket.xlsx',
    baris: 2,
    periode: 'TW I',
    teksPeriode: 'TW I',
    bidang: 'PTSP',
    kode,
    answers: { ...empty, ...answers },
    ...more,
  };
}
