/** Writes the content of a tab that only we write: changed cells only, typed, never as a formula. */
import { clipSel } from '../domain/teks-sel.ts';
import { locateTab, type Nilai, type Sel, type Snapshot, type TabTerbaca } from './baca.ts';
import { columnFormat, wrapOf } from './bentuk.ts';
import { ukuranTab } from './lembar.ts';
import type { SelData, SheetsRequest } from './sheets-json.ts';
import type { Kolom, Tab } from './tab.ts';
import { sidikTulisan } from './tulisan-tab.ts';

/** What one commit changes in the cells. Opaque above the workbook. */
export interface Change {
  readonly permintaan: readonly SheetsRequest[];
  /** All that a tab says once this is done, where it is we who write it whole. */
  readonly tulisan?: { readonly sheetId: number; readonly sidik: string };
}

/** A row to write: value by column key. */
export type BarisTulis = Readonly<Record<string, Sel | undefined>>;

const KOSONG: SelData = {};

/** Typed text stays text: `=1+1` in a stringValue is five characters, not a formula. */
export function selData(nilai: Sel | undefined): SelData {
  if (nilai === null || nilai === undefined || nilai === '') return KOSONG;
  if (typeof nilai === 'number') return { userEnteredValue: { numberValue: nilai } };
  if (typeof nilai === 'boolean') return { userEnteredValue: { boolValue: nilai } };
  return { userEnteredValue: { stringValue: clipSel(nilai) } };
}

export const samaIsi = (a: Sel | undefined, b: Sel | undefined): boolean => (a ?? '') === (b ?? '');

interface Selisih {
  readonly baris: number;
  readonly dari: number;
  readonly sampai: number;
  readonly sel: readonly Sel[];
}

/** Makes the data rows of `tab` be exactly `rows`, touching only cells that differ from what was read. */
export function writeRows(tab: Tab, snapshot: Snapshot, nilai: Nilai, rows: readonly BarisTulis[]): Change {
  const terbaca = locateTab(tab, nilai);
  const letak = tab.kolom.map(({ kunci }) => ({ kunci, di: terbaca.kolom.get(kunci) ?? 0 }));
  const lama = nilai.length - terbaca.awal;
  const jumlah = Math.max(lama, rows.length);
  const selisih: Selisih[] = [];
  for (let i = 0; i < jumlah; i++) {
    const baris = terbaca.awal + i;
    const beda = diffRow(letak, nilai[baris] ?? [], rows[i] ?? {});
    if (beda) selisih.push({ baris, ...beda });
  }
  const tumbuh = growRows(tab, terbaca, ukuranTab(snapshot, tab.sheetId).baris, terbaca.awal + rows.length);
  return {
    permintaan: [...tumbuh, ...groupRows(selisih).map((g) => updateCells(tab.sheetId, g))],
    tulisan: { sheetId: tab.sheetId, sidik: sidikTulisan(tab, rows) },
  };
}

interface CellPlace {
  readonly kunci: string;
  readonly di: number;
}

/** From the first cell that differs to the last; what lies between stays as it was. */
function diffRow(letak: readonly CellPlace[], lama: readonly Sel[], row: BarisTulis): Omit<Selisih, 'baris'> | null {
  const beda = letak.filter(({ kunci, di }) => !samaIsi(lama[di], row[kunci]));
  if (beda.length === 0) return null;
  const tempat = beda.map(({ di }) => di);
  const dari = Math.min(...tempat);
  const sampai = Math.max(...tempat);
  const sel = Array.from({ length: sampai - dari + 1 }, (_, k): Sel => lama[dari + k] ?? null);
  for (const { kunci, di } of beda) sel[di - dari] = row[kunci] ?? null;
  return { dari, sampai, sel };
}

/** Neighbouring rows that change in the same columns go in one request. */
function groupRows(selisih: readonly Selisih[]): readonly (readonly Selisih[])[] {
  const kelompok: Selisih[][] = [];
  for (const beda of selisih) {
    const terakhir = kelompok.at(-1) ?? [];
    const sambung = terakhir.at(-1);
    const lanjut = sambung?.baris === beda.baris - 1 && sambung.dari === beda.dari && sambung.sampai === beda.sampai;
    if (lanjut) terakhir.push(beda);
    else kelompok.push([beda]);
  }
  return kelompok;
}

function updateCells(sheetId: number, kelompok: readonly Selisih[]): SheetsRequest {
  const pertama = kelompok[0];
  return {
    updateCells: {
      start: { sheetId, rowIndex: pertama?.baris ?? 0, columnIndex: pertama?.dari ?? 0 },
      rows: kelompok.map(({ sel }) => ({ values: sel.map(selData) })),
      fields: 'userEnteredValue',
    },
  };
}

/** More rows than the grid has: rows are added with the look of the tab. */
function growRows(tab: Tab, terbaca: TabTerbaca, ada: number, perlu: number): readonly SheetsRequest[] {
  if (perlu <= ada) return [];
  const sampai = perlu + tab.barisCadangan;
  const tambah = { appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: sampai - ada } };
  return [
    tambah,
    ...tab.kolom.map((kolom) => columnFormat(tab.sheetId, kolom, terbaca.kolom.get(kolom.kunci) ?? 0, ada, sampai)),
  ];
}

/** Adds rows at the end; Google finds the end itself, so two writers cannot overwrite each other. */
export function appendRows(tab: Tab, nilai: Nilai, rows: readonly BarisTulis[]): Change {
  if (rows.length === 0) return { permintaan: [] };
  const { kolom: letak } = locateTab(tab, nilai);
  const tempat = tab.kolom.flatMap((kolom) => {
    const di = letak.get(kolom.kunci);
    return di === undefined ? [] : [{ kunci: kolom.kunci, di, gaya: tab.tersembunyi ? null : appendedLook(kolom) }];
  });
  const lebar = Math.max(...tempat.map(({ di }) => di)) + 1;
  const values = rows.map((row) => {
    const sel = new Array<SelData>(lebar).fill(KOSONG);
    for (const { kunci, di, gaya } of tempat)
      sel[di] = gaya ? { ...selData(row[kunci]), ...gaya } : selData(row[kunci]);
    return { values: sel };
  });
  const fields = tab.tersembunyi
    ? 'userEnteredValue'
    : 'userEnteredValue,userEnteredFormat(wrapStrategy,verticalAlignment)';
  return { permintaan: [{ appendCells: { sheetId: tab.sheetId, rows: values, fields } }] };
}

/** Rows that Google adds have no look of their own; a hidden tab needs none. */
function appendedLook(kolom: Kolom): Pick<SelData, 'userEnteredFormat'> {
  return { userEnteredFormat: { wrapStrategy: wrapOf(kolom), verticalAlignment: 'TOP' } };
}
