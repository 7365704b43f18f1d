/** What staff type into their collection tab, under its protections. */
import { DAFTAR_KETIK, JUDUL_KETIK, type KolomTeks } from '../../src/domain/isian-mentah.ts';
import { Refusal } from '../services/refusals.ts';
import type { StandIn } from '../stand-in.ts';
import { type Finding, isianFinding } from './findings.ts';
import type { Form } from './form.ts';
import { isEmptyRow, type PackRow } from './pack.ts';

/** A cell with what is to stand in it. */
interface Entry {
  readonly key: KolomTeks | 'kode';
  readonly column: number;
  readonly text: string;
}

/** Texts that Google itself does not take; everything else that is refused would be a defect of the tab. */
const NOT_TAKEN: readonly string[] = ['textTooLong', 'nulCharacter'];

/**
 * Types one row of the pack into `row` of the tab. Cells already empty stay untouched, unless `isMend`: then the whole
 * row is typed anew, and an empty mend leaves a spare row without its kode. Returns a galat for each cell that Google
 * refuses to take.
 */
export function typeRow(
  standIn: StandIn,
  email: string,
  form: Form,
  row: number,
  packRow: PackRow,
  isMend: boolean,
): readonly Finding[] {
  const kode = form.asked.has(row) ? [] : [entryOf(form, 'kode', isMend && isEmptyRow(packRow) ? '' : packRow.kode)];
  // A tab of an earlier build has no Penjelasan: nothing to type, nothing lost.
  const keys = DAFTAR_KETIK.filter((key) => (form.columns.get(key) ?? -1) >= 0 || packRow.answers[key] !== '');
  const entries = [...kode, ...keys.map((key) => entryOf(form, key, packRow.answers[key]))];
  const typed = entries.filter(({ text }) => isMend || text !== '');
  return blocksOf(typed).flatMap((block) => typeBlock(standIn, email, form, row, packRow, block));
}

function entryOf(form: Form, key: KolomTeks | 'kode', text: string): Entry {
  const column = form.columns.get(key);
  if (column === undefined || column < 0) throw new Error(`The collection tab ${form.title} has no column for ${key}`);
  return { key, column, text };
}

/** Neighbouring cells are filled in one go. */
function blocksOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const blocks: Entry[][] = [];
  for (const entry of [...entries].sort((a, b) => a.column - b.column)) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.column === entry.column - 1) last.push(entry);
    else blocks.push([entry]);
  }
  return blocks;
}

function typeBlock(
  standIn: StandIn,
  email: string,
  form: Form,
  row: number,
  packRow: PackRow,
  block: readonly Entry[],
): readonly Finding[] {
  const [first] = block;
  if (!first) return [];
  try {
    standIn.typeBlock(email, form.sheetId, row, first.column, [block.map(({ text }) => text)]);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || !NOT_TAKEN.includes(error.code)) throw error;
    if (block.length === 1) return [notTaken(packRow, first, error)];
    return block.flatMap((entry) => typeBlock(standIn, email, form, row, packRow, [entry]));
  }
}

function notTaken(packRow: PackRow, { key, text }: Entry, { message }: Refusal): Finding {
  const kolom = key === 'kode' ? 'Kode' : JUDUL_KETIK[key];
  const pesan = `${packRow.kode}: teks "${text.slice(0, 40)}" (${text.length} huruf) tidak diterima Google (${message}). Ketik ulang yang lebih pendek.`;
  return isianFinding(packRow, 'PAK-TEKS', kolom, pesan);
}
