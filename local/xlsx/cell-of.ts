import type { Cell } from 'hucre/xlsx';
import { shownText } from '../formula/shown.ts';
import { localeOf } from '../services/locale.ts';
import type { CellData } from '../services/types.ts';
import { xlsxFormula } from './formula-of.ts';
import type { StyleOf } from './style-of.ts';

/** What Excel takes in one cell; Sheets takes 50,000 characters. */
const LONGEST_TEXT = 32_767;
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Undefined for a cell that holds nothing and looks like nothing. */
export function cellOf(
  data: CellData,
  names: ReadonlyMap<string, string>,
  locale: string,
  style: ReturnType<StyleOf>,
): Partial<Cell> | undefined {
  const content = contentOf(data, names, locale);
  const comment = data.note ? { comment: { author: 'Himpun Kinerja', text: fileText(data.note) } } : {};
  const cell: Partial<Cell> = { ...content, ...(style ? { style } : {}), ...comment };
  return Object.keys(cell).length === 0 ? undefined : cell;
}

function contentOf(data: CellData, names: ReadonlyMap<string, string>, locale: string): Partial<Cell> {
  const entered = data.userEnteredValue ?? {};
  if (entered.formulaValue !== undefined)
    return { formula: fileText(xlsxFormula(entered.formulaValue, names)), formulaResult: resultOf(data, locale) };
  if (entered.numberValue !== undefined) return { value: entered.numberValue };
  if (entered.boolValue !== undefined) return { value: entered.boolValue };
  if (entered.stringValue === undefined) return {};
  const text = fileText(entered.stringValue);
  // hucre makes an error of the plain text #N/A; as a run of text it stays text.
  return ERROR_TEXT.test(text) ? { richText: [{ text }] } : { value: text };
}

/** An error travels as its text; `mended-parts.ts` gives it its type afterwards. */
function resultOf(data: CellData, locale: string): string | number | boolean {
  const value = data.effectiveValue;
  if (!value) throw new Error(`Not calculated: ${data.userEnteredValue?.formulaValue}`);
  if (value.errorValue) return shownText(value, undefined, localeOf(locale)) ?? '';
  return value.numberValue ?? value.boolValue ?? fileText(value.stringValue ?? '');
}

/** Without what XML cannot hold, not longer than Excel allows; `_x0041_` would otherwise be read as an A. */
function fileText(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}
