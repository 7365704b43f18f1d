/** Anggaran and Narasi of a later period, typed by the Perencana into tabs that already hold those of earlier ones. */
import { type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import { normalise } from '../../src/pak/judul.ts';
import type { BarisPak } from '../../src/pak/pak.ts';
import { findKeyRow, type Nilai } from '../../src/workbook/baca.ts';
import { TAB_ANGGARAN } from '../../src/workbook/tab/anggaran.ts';
import { TAB_NARASI } from '../../src/workbook/tab/narasi.ts';
import { AWALAN_KUNCI, type Tab } from '../../src/workbook/tab.ts';
import { Refusal } from '../services/refusals.ts';
import type { StandIn } from '../stand-in.ts';
import { valuesOf } from './book-snapshot.ts';
import type { Finding } from './findings.ts';
import type { Pack } from './pack.ts';

/** Rows with the same texts in these columns are the same row. */
const REGISTERS = [
  { nama: 'Anggaran', tab: TAB_ANGGARAN, same: ['bidang', 'program', 'kegiatan', 'subKegiatan', 'sasaran', 'periode'] },
  { nama: 'Narasi', tab: TAB_NARASI, same: ['bagian', 'sasaran'] },
] as const;

/** Returns a galat for each row that Google does not take. */
export function typeRegisters(standIn: StandIn, email: string, pack: Pack, period: Periode): readonly Finding[] {
  return REGISTERS.flatMap(({ nama, tab, same }) => {
    const filled = new Set<number>();
    return pack.pak.tabel[nama].filter(isOfPeriod(period)).flatMap((packRow) => {
      const values = valuesOf(standIn.look(), tab.sheetId);
      const cells = cellsOf(tab, values, packRow);
      const row = rowFor(
        values,
        cells.filter(({ kunci }) => same.some((one) => one === kunci)),
        filled,
      );
      filled.add(row);
      const refused = typeCells(
        standIn,
        email,
        tab,
        row,
        cells.filter(({ column, text }) => text !== textAt(values, row, column)),
      );
      return refused ? [notTaken(pack, tab, packRow, refused)] : [];
    });
  });
}

/** What names no period holds for each of them. */
const isOfPeriod =
  (period: Periode) =>
  ({ nilai }: BarisPak): boolean =>
    (nilai.Periode ?? '') === '' || parsePeriode(nilai.Periode ?? '') === period;

interface Cell {
  readonly kunci: string;
  readonly column: number;
  readonly text: string;
}

function cellsOf(tab: Tab, values: Nilai, { nilai }: BarisPak): readonly Cell[] {
  const keys = (values[findKeyRow(values)] ?? []).map(String);
  return tab.kolom
    .map(({ kunci, judul }) => ({ kunci, column: keys.indexOf(AWALAN_KUNCI + kunci), text: nilai[judul] ?? '' }))
    .filter(({ column }) => column >= 0);
}

const textAt = (values: Nilai, row: number, column: number): string => String(values[row]?.[column] ?? '');

/** The row that says the same already, else the first one below all that is written. */
function rowFor(values: Nilai, same: readonly Cell[], filled: ReadonlySet<number>): number {
  const headers = findKeyRow(values) + 1;
  const isSame = (_: unknown, row: number): boolean =>
    row > headers &&
    !filled.has(row) &&
    same.every(({ column, text }) => normalise(textAt(values, row, column)) === normalise(text));
  const found = values.findIndex(isSame);
  const last = values.map((cells) => cells.some((cell) => cell !== null && cell !== '')).lastIndexOf(true);
  return found >= 0 ? found : Math.max(headers, last) + 1;
}

function typeCells(standIn: StandIn, email: string, tab: Tab, row: number, cells: readonly Cell[]): Refusal | null {
  try {
    for (const { column, text } of cells) standIn.typeBlock(email, tab.sheetId, row, column, [[text]]);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function notTaken({ file }: Pack, { nama }: Tab, { baris }: BarisPak, { message }: Refusal): Finding {
  const pesan = `baris ini tidak dapat diketik ke buku kerja (${message}). Pemilik file menjalankan Periksa & perbaiki, lalu ulangi.`;
  return {
    file,
    kode: 'PAK-TEKS',
    berat: 'galat',
    tab: nama,
    baris,
    kolom: null,
    pesan,
    bidang: null,
    indikator: null,
  };
}
