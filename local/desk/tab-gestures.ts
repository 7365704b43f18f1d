/** What the context menu of a tab offers, as the requests that Sheets makes of it. */
import * as z from 'zod/mini';
import type { Sheet, Spreadsheet } from '../services/types.ts';

const TAB_GESTURES = [
  'duplikat',
  'hapus',
  'gantiNama',
  'sembunyikan',
  'tampilkan',
  'pindahKiri',
  'pindahKanan',
] as const;

export const tabGesture = z.object({ gerak: z.enum(TAB_GESTURES), sheetId: z.number(), nama: z.optional(z.string()) });
export type TabGesture = z.infer<typeof tabGesture>;

export function tabRequest({ gerak, sheetId, nama = '' }: TabGesture, sheet: Sheet, book: Spreadsheet): object {
  const { index, title } = sheet.properties;
  switch (gerak) {
    case 'duplikat':
      return {
        duplicateSheet: {
          sourceSheetId: sheetId,
          insertSheetIndex: index + 1,
          newSheetName: nameOfCopy(book, title),
        },
      };
    case 'hapus':
      return { deleteSheet: { sheetId } };
    case 'gantiNama':
      return changed({ sheetId, title: nama.trim() });
    case 'sembunyikan':
      return changed({ sheetId, hidden: true });
    case 'tampilkan':
      return changed({ sheetId, hidden: false });
    case 'pindahKiri':
      return changed({ sheetId, index: neighbourOf(book, sheet, -1) });
    case 'pindahKanan':
      return changed({ sheetId, index: neighbourOf(book, sheet, 1) + 1 });
  }
}

function changed({ sheetId, ...properties }: { readonly sheetId: number; readonly [name: string]: unknown }): object {
  return {
    updateSheetProperties: { properties: { sheetId, ...properties }, fields: Object.keys(properties).join() },
  };
}

/** Past hidden tabs; at the end of the row it stays where it is. */
function neighbourOf({ sheets }: Spreadsheet, { properties: { index } }: Sheet, step: 1 | -1): number {
  const shown = sheets.filter(({ properties }) => !properties.hidden).map(({ properties }) => properties.index);
  return shown[shown.indexOf(index) + step] ?? index;
}

function nameOfCopy({ sheets }: Spreadsheet, title: string): string {
  const taken = sheets.map(({ properties }) => properties.title.toLowerCase());
  const name = `Salinan ${title}`.slice(0, 96);
  const numbered = [name, ...taken.map((_, at) => `${name} ${at + 2}`)];
  return numbered.find((one) => !taken.includes(one.toLowerCase())) ?? name;
}
