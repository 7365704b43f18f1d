/** A cell of a pack as a person reads it, in signs that cannot be taken for anything else. */
import type { Cell, CellValue } from 'hucre/xlsx';
import { readNumber } from '../../domain/angka/angka-tampak.ts';
import { decimalText } from '../../domain/angka/bulat.ts';
import type { AsalSel } from '../pak.ts';
import { cleanText } from './clean-text.ts';
import { readRichText } from './rich-text.ts';

export interface CellReading {
  readonly text: string;
  readonly asal: readonly AsalSel[];
}

const EMPTY: CellReading = { text: '', asal: [] };

export function readCell(value: CellValue | undefined, cell: Partial<Cell> | undefined): CellReading {
  const { text, asal } = readValue(value, cell);
  if (text === '' && asal.length === 0) return EMPTY;
  const address = addressOf(cell);
  const isStruck = cell?.style?.font?.strikethrough === true && !cell.richText && text !== '';
  return {
    text,
    asal: [
      ...asal,
      ...(isStruck ? [{ jenis: 'coret', teks: text } as const] : []),
      ...(address === '' || text.includes(address) ? [] : [{ jenis: 'tautan', teks: address } as const]),
    ],
  };
}

function readValue(value: CellValue | undefined, cell: Partial<Cell> | undefined): CellReading {
  if (value === null || value === undefined) return { text: missingResult(cell), asal: [] };
  if (typeof value === 'boolean') return { text: value ? 'ya' : 'tidak', asal: [] };
  if (typeof value === 'number') return readFormatted(value, cell?.style?.numFmt ?? '');
  if (value instanceof Date) return readDate(value);
  return cell?.richText ? readRuns(value, cell.richText) : { text: cleanText(value), asal: [] };
}

/** A program that calculates nothing saves formulas without values: the formula is shown, so that nobody takes it for empty. */
const missingResult = (cell: Partial<Cell> | undefined): string => (cell?.formula ? `=${cell.formula}` : '');

/** Where a link leads outside the workbook, be it inserted or made by a formula. */
function addressOf(cell: Partial<Cell> | undefined): string {
  const inFormula = /^HYPERLINK\("([^"]+)"/i.exec(cell?.formula ?? '')?.[1];
  const { target = '', location = '' } = cell?.hyperlink ?? {};
  return (inFormula ?? (target === location ? '' : target)).trim();
}

function readRuns(whole: string, runs: NonNullable<Cell['richText']>): CellReading {
  const reading = readRichText(runs);
  if (!reading) return { text: cleanText(whole), asal: [{ jenis: 'tampilan', teks: 'angka berpangkat' }] };
  const text = cleanText(reading.text);
  const left = reading.left.map((part) => `"${cleanText(part)}"`).join(', ');
  if (left === '') return { text, asal: [] };
  if (text === '') return { text: cleanText(whole), asal: [{ jenis: 'coret', teks: cleanText(whole) }] };
  return { text, asal: [{ jenis: 'dibuang', teks: left }] };
}

/** Times alone are days below 1; they stay times, so that a reader of numbers refuses them as they were typed. */
function readDate(date: Date): CellReading {
  const year = date.getUTCFullYear();
  // Excel shows the same, because its calendar goes from 1900 to 9999.
  if (!(year <= 9999 && date.getTime() >= Date.UTC(1899, 11, 30)))
    return { text: '########', asal: [{ jenis: 'luar kalender', teks: serialOf(date) }] };
  const iso = date.toISOString();
  const text = year < 1900 ? iso.slice(11, 16) : iso.slice(0, 10);
  return { text, asal: [{ jenis: 'tanggal', teks: text }] };
}

/** The number that the cell holds; '' where no Date could be made of it. */
const serialOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : decimalText(Math.round(date.getTime() / 86_400_000) + 25_569);

function readFormatted(value: number, format: string): CellReading {
  const { text, shown, code, isCodeUnsure } = readNumber(value, format);
  if (shown !== undefined) return { text, asal: [{ jenis: 'tampilan', teks: shown }] };
  return { text, asal: [{ jenis: isCodeUnsure ? 'angka tanpa nol' : 'angka', teks: code }] };
}
