import { writeXlsx } from 'hucre/xlsx';
import { localeOf } from '../services/locale.ts';
import type { Spreadsheet } from '../services/types.ts';
import { mendParts } from './mended-parts.ts';
import { optionLists } from './option-lists.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetOf } from './sheet-of.ts';
import { DEFAULT_FONT, stylesIn } from './style-of.ts';

/** The workbook as an .xlsx file, formulas with their values. The workbook must have been calculated. */
export async function writeWorkbookXlsx(book: Spreadsheet): Promise<Uint8Array> {
  const sheets = [...book.sheets].sort((a, b) => a.properties.index - b.properties.index);
  const names = sheetNames(book);
  const lists = optionLists();
  const styleOf = stylesIn(localeOf(book.properties.locale));
  const written = sheets.map((sheet) => sheetOf(sheet, names, book.properties.locale, styleOf, lists));
  const extra = lists.sheet();
  const firstShown = sheets.findIndex(({ properties }) => !properties.hidden);
  const file = await writeXlsx({
    sheets: extra ? [...written, extra] : written,
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(0, firstShown),
    properties: { title: book.properties.title, creator: 'Himpun Kinerja' },
  });
  return mendParts(file);
}
