/** Rekap against what it shows: the last himpun, whose rows the ledger proves. */
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import {
  type BarisTab,
  locateTab,
  nilaiTab,
  readBaris,
  type Sel,
  type TabTerbaca,
  teksSel,
} from '../../src/workbook/baca.ts';
import { TAB_REKAP } from '../../src/workbook/tab/rekap.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import type { BarisTulis } from '../../src/workbook/tulis.ts';
import type { Book } from './book.ts';
import type { Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';
import { expectedRekap, isOlder } from './rekap-expected.ts';
import type { Round } from './rounds.ts';
import { disguiseOf } from './shown-cell.ts';

/** What could not be checked. Throws a NotWhole. */
export function checkRekap(book: Book, { riwayat }: Ledger, rounds: readonly Round[]): readonly string[] {
  if (!book.snapshot.nilai.has(SHEET_ID.Rekap)) throw new NotWhole(`Tab Rekap tidak ada di ${book.name}.`);
  const found = locateTab(TAB_REKAP, nilaiTab(book.snapshot, 'Rekap'));
  const rows = readBaris(found);
  checkShown(book, found);
  const last = riwayat.filter(({ akibat }) => akibat.himpun !== undefined).at(-1);
  if (!last) {
    const lossy = riwayat.some(({ akibat }) => akibat.akui !== undefined);
    if (rows[0] && lossy) return ['Catatan: yang dihimpun ke tab Rekap hilang dari Riwayat; tab itu tidak diperiksa.'];
    if (rows[0]) throw new NotWhole(`Tab Rekap baris ${rows[0].baris} berisi, padahal belum ada yang dihimpun.`);
    return [];
  }
  const expected = expectedRekap(book.snapshot, riwayat, last, rounds);
  if (expected === null) return [unproven(last)];
  compareAll(isOlder(last) ? rows.filter(({ teks }) => teks('kode') !== '') : rows, expected);
  return [];
}

/** A person reads what a cell shows. */
function checkShown({ rekap }: Book, { awal, kolom }: TabTerbaca): void {
  for (const [i, cells] of rekap.entries())
    for (const { kunci, judul } of i < awal ? [] : TAB_REKAP.kolom) {
      const cell = cells[kolom.get(kunci) ?? -1];
      const disguise = cell && disguiseOf(cell);
      if (disguise)
        throw new NotWhole(
          `Tab Rekap baris ${i + 1}, kolom ${judul}: berisi ${quote(teksSel(cell.value))}, tetapi ${disguise}.`,
        );
    }
}

const unproven = ({ nomor, siklus }: BarisRiwayat): string =>
  `Catatan: Rekap (himpun Riwayat nomor ${nomor}, siklus ${siklus}) belum dapat dibuktikan: isian berubah sesudah dihimpun dan belum dibekukan.`;

/** A row of an indikator is told by its kode, one of a sasaran or of the control by all its words. */
const NAMES = ['jenis', 'kode', 'sasaran', 'uraian', 'bidang', 'satuan'] as const;
const nameOf = (ask: (kunci: string) => string): string =>
  ask('kode') ||
  NAMES.map(ask)
    .filter((word) => word !== '')
    .join(' · ');
const nameOfRow = (row: BarisTulis): string => nameOf((kunci) => teksSel(row[kunci]));

function compareAll(rows: readonly BarisTab[], expected: readonly BarisTulis[]): void {
  for (const row of expected) {
    const name = nameOfRow(row);
    const found = rows.find(({ teks }) => nameOf(teks) === name);
    if (!found) throw new NotWhole(`Tab Rekap: baris ${name} tidak ada.`);
    compareRow(found, row, name);
  }
  const known = new Set(expected.map(nameOfRow));
  const foreign = rows.find(({ teks }) => !known.has(nameOf(teks)));
  if (foreign)
    throw new NotWhole(
      `Tab Rekap baris ${foreign.baris} ("${nameOf(foreign.teks)}") bukan hasil himpun yang tercatat.`,
    );
  if (rows.length > expected.length) throw new NotWhole('Tab Rekap memuat sebuah baris dua kali.');
}

function compareRow(found: BarisTab, row: BarisTulis, name: string): void {
  for (const { kunci: kolom, judul } of TAB_REKAP.kolom) {
    if (!(kolom in row) || isSame(found.sel(kolom), row[kolom])) continue;
    const [kini, asli] = [teksSel(found.sel(kolom)), teksSel(row[kolom])];
    throw new NotWhole(
      `Tab Rekap baris ${found.baris}, ${name}, kolom ${judul}: tertulis ${quote(kini)}, menurut Riwayat ${quote(asli)}.`,
    );
  }
}

const isSame = (found: Sel, value: Sel | undefined): boolean =>
  typeof value === 'number' ? found === value : teksSel(found) === teksSel(value);

const quote = (text: string): string => (text === '' ? 'kosong' : `"${text}"`);
