/**
 * What a cell shows where its value alone does not say it: 1,02 that is seen as 102%, a label with an address behind it.
 * People sign what they see, so that is what is read. Values come without formats and links; those cells are asked for again.
 */
import { readNumber } from '../domain/angka/angka-tampak.ts';
import { memuatAlamat } from '../domain/bentuk.ts';
import { findKeyRow, type Nilai, type Sel } from './baca.ts';
import { DAFTAR_TAB } from './daftar-tab.ts';
import type { Rentang } from './sheets-json.ts';
import { JAWABAN } from './tab/isian.ts';
import { AWALAN_KUNCI, BARIS_DATA } from './tab.ts';

/** What is asked of them, as a fields mask below `sheets`. */
export const FIELDS_TAMPAK =
  'data(startRow,startColumn,rowData(values(effectiveValue,effectiveFormat(numberFormat(pattern)),hyperlink,chipRuns(chip(richLinkProperties(uri))),textFormatRuns(format(link(uri))))))';

export interface SelTampak {
  readonly effectiveFormat?: { readonly numberFormat?: { readonly pattern?: string } };
  readonly hyperlink?: string;
  readonly chipRuns?: readonly { readonly chip?: { readonly richLinkProperties?: { readonly uri?: string } } }[];
  readonly textFormatRuns?: readonly { readonly format?: { readonly link?: { readonly uri?: string } } }[];
}

/** Cells of one column, from the first to the last that is to be looked at. */
interface Dilihat {
  readonly kolom: number;
  readonly dari: number;
  readonly sampai: number;
}

/** Where to look in a tab. */
export function placesToLook(sheetId: number, nilai: Nilai): readonly Rentang[] {
  const awal = findKeyRow(nilai) + BARIS_DATA - 2;
  return typedColumns(sheetId, nilai).flatMap(({ kolom, isDilihat }) => {
    const baris = nilai.flatMap((sel, i) => (i >= awal && isDilihat(sel[kolom]) ? [i] : []));
    const [dari] = baris;
    return dari === undefined ? [] : [rangeOf(sheetId, { kolom, dari, sampai: (baris.at(-1) ?? dari) + 1 })];
  });
}

interface KolomDilihat {
  readonly kolom: number;
  readonly isDilihat: (sel: Sel | undefined) => boolean;
}

function typedColumns(sheetId: number, nilai: Nilai): readonly KolomDilihat[] {
  const kolom = DAFTAR_TAB.find((tab) => tab.sheetId === sheetId)?.kolom ?? JAWABAN;
  return (nilai[findKeyRow(nilai)] ?? []).flatMap((sel, tempat): readonly KolomDilihat[] => {
    const milik = kolom.find(({ kunci }) => AWALAN_KUNCI + kunci === sel);
    if (milik?.kunci === 'bukti') return [{ kolom: tempat, isDilihat: isLabel }];
    return milik?.kanan ? [{ kolom: tempat, isDilihat: isAngka }] : [];
  });
}

const isAngka = (sel: Sel | undefined): boolean => typeof sel === 'number';
const isLabel = (sel: Sel | undefined): boolean => typeof sel === 'string' && sel.trim() !== '' && !memuatAlamat(sel);

const rangeOf = (sheetId: number, { kolom, dari, sampai }: Dilihat): Rentang => ({
  sheetId,
  startRowIndex: dari,
  endRowIndex: sampai,
  startColumnIndex: kolom,
  endColumnIndex: kolom + 1,
});

/** The value as it is seen. */
export function shownSel(sel: Sel, { effectiveFormat, ...tautan }: SelTampak): Sel {
  if (typeof sel === 'number') return shownNumber(sel, effectiveFormat?.numberFormat?.pattern ?? '');
  if (typeof sel !== 'string' || !isLabel(sel)) return sel;
  const alamat = addressesOf(tautan);
  return alamat.length === 0 ? sel : `${sel.trim()} (${alamat.join(' , ')})`;
}

/** Where nobody can tell whether the value or what is seen is meant, the reader of numbers asks. */
function shownNumber(nilai: number, pola: string): Sel {
  const { text, shown } = readNumber(nilai, pola);
  if (shown !== undefined) return `${text}, terlihat ${shown}`;
  return /^[-\d,]+$/.test(text) ? nilai : text;
}

function addressesOf({ hyperlink, chipRuns = [], textFormatRuns = [] }: SelTampak): readonly string[] {
  const semua = [
    hyperlink,
    ...chipRuns.map(({ chip }) => chip?.richLinkProperties?.uri),
    ...textFormatRuns.map(({ format }) => format?.link?.uri),
  ];
  return [...new Set(semua.filter((satu) => satu !== undefined))];
}
