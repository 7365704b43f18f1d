/** Reading: one structure read and one values read, never more. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Needs, Reading } from '../app/inti/store.ts';
import { parsePeriode } from '../domain/waktu/periode.ts';
import type { Nilai, Snapshot } from '../workbook/baca.ts';
import type { LembarGoogle, Rentang, StrukturGoogle } from '../workbook/sheets-json.ts';
import { ruangIsian, sheetIdIsian } from '../workbook/tab/isian.ts';
import { SHEET_ID, TAB_BOLEH_TIADA } from '../workbook/tab.ts';
import type { ReadState } from './commit-plan.ts';
import { TabHilang } from './galat.ts';
import { sheets } from './layanan.ts';
import { readHead } from './ledger-head.ts';
import { readTinggi } from './properti.ts';
import type { Sabar } from './sabar.ts';
import { hideSisa, readSisa, trimSisa } from './sisa.ts';

const FIELDS = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
].join(',');
const FIELDS_LEMBAR = 'properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))';

/** Protections and colour rules are nine tenths of all that could be answered, and few aksi look at them. */
function marksOf({ lindung, hak, semua }: Needs): Partial<Record<keyof LembarGoogle, string>> {
  if (semua) return { protectedRanges: 'protectedRanges', conditionalFormats: 'conditionalFormats' };
  if (lindung) return { protectedRanges: 'protectedRanges' };
  return hak ? { protectedRanges: 'protectedRanges(warningOnly,requestingUserCanEdit)' } : {};
}

/** What an action sees, and what Google answered before the remains of an unfinished commit were taken out. */
export interface BacaanGoogle extends Reading {
  readonly dibaca: ReadState;
  /** With the tabs that only the screen wants: what an aksi decides must not hang on who asked for more. */
  readonly seluruh: Snapshot;
}

export function readWorkbook(spreadsheetId: string, perlu: Needs, sabar: Sabar): BacaanGoogle {
  const struktur = sabar.read(() => readStruktur(spreadsheetId, perlu));
  const sisa = readSisa(struktur);
  const terlihat = hideSisa(struktur, sisa);
  const head = readHead(struktur, spreadsheetId);
  const sendiri = sheetsToRead(terlihat, head, perlu);
  const diminta = [...new Set([...sendiri, ...(perlu.juga ? sheetsToRead(terlihat, head, asFarAs(perlu.juga)) : [])])];
  const berlaku = adoptedRows(terlihat, head, diminta);
  const { nilai, rows } = sabar.read(() => readValues(spreadsheetId, diminta, berlaku));
  const arsip = rows ?? adoptedIn(nilai, head);
  const seluruh = {
    struktur: terlihat,
    nilai: trimSisa(nilai, sisa),
    tinggi: sabar.read(readTinggi),
    ...(arsip && { arsip }),
  };
  const milik = new Map([...seluruh.nilai].filter(([id]) => sendiri.includes(id)));
  return { snapshot: { ...seluruh, nilai: milik }, head, dibaca: { struktur, nilai, sisa }, seluruh };
}

/** No aksi is refused for a tab that only the screen misses. */
const asFarAs = ({ tab, bilaAda = [], ...lain }: Needs): Needs => ({ ...lain, tab: [], bilaAda: [...tab, ...bilaAda] });

/** Google leaves out what is empty: where it was asked for it is said to be empty, so that nobody takes unread for none. */
function readStruktur(spreadsheetId: string, perlu: Needs): StrukturGoogle {
  const marks = marksOf(perlu);
  const fields = `${FIELDS},sheets(${[FIELDS_LEMBAR, ...Object.values(marks)].join(',')})`;
  const struktur = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
  const kosong = Object.fromEntries(Object.keys(marks).map((nama) => [nama, []]));
  return { ...struktur, sheets: (struktur.sheets ?? []).map((lembar) => ({ ...kosong, ...lembar })) };
}

/** Our tabs by their fixed ids, the period's collection tabs by their range of ids. Throws where one that is needed is gone. */
export function sheetsToRead(
  struktur: StrukturGoogle,
  kepala: LedgerHead,
  { tab, bilaAda = [], isian, siklus, asing, semua }: Needs,
): readonly number[] {
  const ada = (struktur.sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0);
  if (asing) return ada.slice(0, 1);
  if (kepala.komit === 0) return [];
  if (semua) return gridSheets(struktur);
  const hilang = tab.filter((nama) => !ada.includes(SHEET_ID[nama]));
  const wajib = hilang.find((nama) => !TAB_BOLEH_TIADA.includes(nama));
  if (wajib !== undefined) throw new TabHilang(wajib);
  const dibaca = [...tab.filter((nama) => !hilang.includes(nama)), ...bilaAda].map((nama) => SHEET_ID[nama]);
  return [...new Set(dibaca.filter((id) => ada.includes(id))), ...isianIds(ada, isian, siklus ?? kepala.siklus)];
}

/** A sheet that holds only a chart has no cells to read. */
function gridSheets({ sheets: lembar = [] }: StrukturGoogle): readonly number[] {
  return lembar.flatMap(({ properties }) => (properties?.gridProperties ? [properties.sheetId ?? 0] : []));
}

function isianIds(ada: readonly number[], isian: Needs['isian'], siklus: string): readonly number[] {
  const cocok = /^\S+ (\d{4}) (.+)$/.exec(siklus);
  const periode = parsePeriode(cocok?.[2] ?? '');
  if (isian === undefined || !cocok || periode === null) return [];
  const tahun = Number(cocok[1]);
  const { dari, sampai } = ruangIsian(tahun, periode);
  const diminta = isian === 'semua' ? null : new Set(isian.map((kode) => sheetIdIsian(tahun, periode, kode)));
  return ada.filter((id) => id >= dari && id < sampai && (diminta === null || diminta.has(id)));
}

/** What was adopted is read along where its rows in Arsip are known, so that no aksi asks Google once more for it. */
function adoptedRows(struktur: StrukturGoogle, { berlaku }: LedgerHead, diminta: readonly number[]): Rentang | null {
  const sheetId = SHEET_ID.Arsip;
  const ada = (struktur.sheets ?? []).find(({ properties }) => properties?.sheetId === sheetId);
  const tinggi = ada?.properties?.gridProperties?.rowCount ?? 0;
  if (!berlaku?.di || diminta.length === 0 || diminta.includes(sheetId)) return null;
  const { baris, jumlah } = berlaku.di;
  if (baris + jumlah > tinggi) return null;
  return { sheetId, startRowIndex: baris, endRowIndex: baris + jumlah };
}

/** The same where Arsip is read whole, for the screen alone. */
function adoptedIn(nilai: ReadonlyMap<number, Nilai>, { berlaku }: LedgerHead): Nilai | null {
  const isi = nilai.get(SHEET_ID.Arsip);
  return isi && berlaku?.di ? isi.slice(berlaku.di.baris, berlaku.di.baris + berlaku.di.jumlah) : null;
}

/** `rows`: the rows of `rentang`, beside the sheets that are read whole. */
function readValues(
  spreadsheetId: string,
  sheetId: readonly number[],
  rentang: Rentang | null,
): { readonly nilai: ReadonlyMap<number, Nilai>; readonly rows: Nilai | null } {
  if (sheetId.length === 0) return { nilai: new Map(), rows: null };
  const jawaban = readRanges(spreadsheetId, [...sheetId.map((id) => ({ sheetId: id })), ...(rentang ? [rentang] : [])]);
  const nilai = new Map<number, Nilai>(sheetId.map((id) => [id, []]));
  let rows: Nilai | null = null;
  for (const { valueRange, dataFilters } of jawaban) {
    const id = dataFilters?.[0]?.gridRange?.sheetId ?? 0;
    const isi = (valueRange?.values ?? []) as Nilai;
    if (nilai.has(id)) nilai.set(id, isi);
    else rows = isi;
  }
  return { nilai, rows };
}

/** Each answer names the data filter that it belongs to; their order is not promised. */
export function readRanges(spreadsheetId: string, ranges: readonly Rentang[]) {
  const jawaban = sheets().values.batchGetByDataFilter(
    {
      dataFilters: ranges.map((gridRange) => ({ gridRange })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    },
    spreadsheetId,
  );
  return jawaban?.valueRanges ?? [];
}
