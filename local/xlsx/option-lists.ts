/** Excel keeps a dropdown's options in at most 255 characters parted by commas; other lists need cells of their own. */
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './a1.ts';

const LONGEST_LIST = 255;
const SHEET_NAME = '_pilihan';

export interface OptionLists {
  /** What a list validation needs for these options. */
  readonly take: (options: readonly string[]) => { values: string[] } | { formula1: string };
  /** The hidden sheet with the lists that needed cells; undefined when none did. */
  readonly sheet: () => WriteSheet | undefined;
}

export function optionLists(): OptionLists {
  const kept: string[][] = [];
  return { take, sheet: () => (kept.length === 0 ? undefined : sheetOf(kept)) };

  function take(options: readonly string[]) {
    if (fitsInline(options)) return { values: [...options] };
    const known = kept.findIndex((list) => list.join('\n') === options.join('\n'));
    const column = known < 0 ? kept.push([...options]) - 1 : known;
    const letters = columnLetters(column);
    return { formula1: `'${SHEET_NAME}'!$${letters}$1:$${letters}$${options.length}` };
  }
}

const fitsInline = (options: readonly string[]): boolean =>
  options.join(',').length <= LONGEST_LIST && options.every((option) => !/[",]|^\s|\s$/.test(option));

function sheetOf(lists: readonly string[][]): WriteSheet {
  const length = Math.max(...lists.map((list) => list.length));
  const rows: CellValue[][] = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
  return { name: SHEET_NAME, rows, veryHidden: true };
}
