/** How a column looks and how it takes what is typed. */
import type { Rentang, SheetsRequest } from './sheets-json.ts';
import type { BentukKolom, Kolom } from './tab.ts';

export const PUTIH = { red: 1, green: 1, blue: 1 };
const GARIS = { style: 'SOLID', colorStyle: { rgbColor: { red: 0.8, green: 0.8, blue: 0.8 } } };
export const TEPI = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
const ISIAN = { red: 1, green: 0.98, blue: 0.9 };

const POLA: Readonly<Record<BentukKolom, object | null>> = {
  teks: { type: 'TEXT', pattern: '@' },
  rumus: null,
  angka: { type: 'NUMBER', pattern: '#,##0.00' },
  persen: { type: 'NUMBER', pattern: '0.00' },
  bulat: { type: 'NUMBER', pattern: '0' },
};

/** Empty: no format. */
export function polaOf({ bentuk = 'teks' }: Kolom): { readonly numberFormat?: object } {
  const numberFormat = POLA[bentuk];
  return numberFormat ? { numberFormat } : {};
}

const isAngka = ({ bentuk = 'teks' }: Kolom): boolean => bentuk !== 'teks' && bentuk !== 'rumus';

export const wrapOf = ({ potong }: Kolom): 'CLIP' | 'WRAP' => (potong ? 'CLIP' : 'WRAP');

/** Number format, alignment, borders and colour of a column, for the rows from `dari` up to `sampai`. */
export function columnFormat(sheetId: number, kolom: Kolom, i: number, dari: number, sampai: number): SheetsRequest {
  const rata = kolom.tengah ? 'CENTER' : kolom.kanan || isAngka(kolom) ? 'RIGHT' : 'LEFT';
  const lain = {
    horizontalAlignment: rata,
    verticalAlignment: 'TOP',
    wrapStrategy: wrapOf(kolom),
    borders: TEPI,
    backgroundColorStyle: { rgbColor: kolom.isian ? ISIAN : PUTIH },
    textFormat: { fontFamily: 'Arial', fontSize: 10 },
  };
  // Always named: one that is named and absent is taken away.
  const fields = `userEnteredFormat(${['numberFormat', ...Object.keys(lain)].join(',')})`;
  const range = rentangKolom(sheetId, i, dari, sampai);
  return { repeatCell: { range, cell: { userEnteredFormat: { ...polaOf(kolom), ...lain } }, fields } };
}

export function rentangKolom(sheetId: number, kolom: number, dari: number, sampai: number): Rentang {
  return { sheetId, startRowIndex: dari, endRowIndex: sampai, startColumnIndex: kolom, endColumnIndex: kolom + 1 };
}
