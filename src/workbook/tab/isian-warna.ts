/** Colours of the Periksa and Kategori columns; the words in the cells say the same. */
import { hurufKolom } from '../../domain/huruf-kolom.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import { BARIS_DATA, type Tab } from '../tab.ts';

const HIJAU = { red: 0.85, green: 0.94, blue: 0.85 };
const JINGGA = { red: 1, green: 0.9, blue: 0.75 };
const MERAH = { red: 0.98, green: 0.83, blue: 0.82 };

export function statusColours(tab: Tab, tempat: ReadonlyMap<string, number>): readonly SheetsRequest[] {
  const periksa = tempat.get('periksa') ?? 0;
  const kategori = tempat.get('kategori') ?? 0;
  const sel = (kolom: number): string => `$${hurufKolom(kolom)}${BARIS_DATA + 1}`;
  return [
    rule(tab, periksa, `=${sel(periksa)}="OK"`, HIJAU, 0),
    rule(tab, periksa, `=AND(${sel(periksa)}<>"";${sel(periksa)}<>"OK")`, JINGGA, 1),
    rule(tab, kategori, `=OR(${sel(kategori)}="Sangat Tinggi";${sel(kategori)}="Tinggi")`, HIJAU, 2),
    rule(tab, kategori, `=${sel(kategori)}="Sedang"`, JINGGA, 3),
    rule(tab, kategori, `=OR(${sel(kategori)}="Rendah";${sel(kategori)}="Sangat Rendah")`, MERAH, 4),
  ];
}

function rule(tab: Tab, kolom: number, userEnteredValue: string, warna: object, index: number): SheetsRequest {
  const range = { sheetId: tab.sheetId, startRowIndex: BARIS_DATA, startColumnIndex: kolom, endColumnIndex: kolom + 1 };
  const booleanRule = {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] },
    format: { backgroundColorStyle: { rgbColor: warna } },
  };
  return { addConditionalFormatRule: { rule: { ranges: [range], booleanRule }, index } };
}
