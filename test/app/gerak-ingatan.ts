/** Rows and columns put in, taken out and sorted, in a workbook in memory. */
import type { Nilai, Sel } from '../../src/workbook/baca.ts';

interface Rentang {
  readonly sheetId: number;
  readonly dimension?: 'ROWS' | 'COLUMNS';
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly startRowIndex?: number;
}

interface Gerak {
  readonly sheetId: number;
  readonly ubah: (lama: Nilai) => Nilai;
}

/** Null for a kind that only changes the look. */
export function gesture(jenis: string, isi: object): Gerak | null {
  const { range, sortSpecs = [] } = isi as { range?: Rentang; sortSpecs?: readonly { dimensionIndex: number }[] };
  if (!range) return null;
  const { sheetId, dimension = 'ROWS', startIndex = 0, endIndex = startIndex + 1, startRowIndex = 0 } = range;
  const banyak = endIndex - startIndex;
  if (jenis === 'deleteDimension') return { sheetId, ubah: splice(dimension, startIndex, banyak, 0) };
  if (jenis === 'insertDimension') return { sheetId, ubah: splice(dimension, startIndex, 0, banyak) };
  if (jenis !== 'sortRange') return null;
  const kolom = sortSpecs[0]?.dimensionIndex ?? 0;
  return { sheetId, ubah: (lama) => [...lama.slice(0, startRowIndex), ...sortRows(lama.slice(startRowIndex), kolom)] };
}

function splice(dimension: 'ROWS' | 'COLUMNS', dari: number, hapus: number, tambah: number): (lama: Nilai) => Nilai {
  const kosong = Array.from({ length: tambah }, (): Sel => null);
  if (dimension === 'COLUMNS')
    return (lama) => lama.map((baris) => (baris.length > dari ? spliced(baris, dari, hapus, kosong) : baris));
  const barisKosong = kosong.map((): readonly Sel[] => []);
  return (lama) => spliced(lama, dari, hapus, barisKosong);
}

const spliced = <T>(lama: readonly T[], dari: number, hapus: number, baru: readonly T[]): readonly T[] => [
  ...lama.slice(0, dari),
  ...baru,
  ...lama.slice(dari + hapus),
];

/** Empty ones last, the largest first. */
const sortRows = (rows: Nilai, kolom: number): Nilai =>
  [...rows].sort((a, b) => {
    const [satu, lain] = [String(a[kolom] ?? ''), String(b[kolom] ?? '')];
    return satu === '' || lain === '' ? Number(satu === '') - Number(lain === '') : lain.localeCompare(satu, 'id');
  });
