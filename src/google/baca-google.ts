/** Reading: one structure read and one values read, never more. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Needs, Reading } from '../app/inti/store.ts';
import { parsePeriode } from '../domain/waktu/periode.ts';
import type { Nilai } from '../workbook/baca.ts';
import type { StrukturGoogle } from '../workbook/sheets-json.ts';
import { ruangIsian, sheetIdIsian } from '../workbook/tab/isian.ts';
import { SHEET_ID, TAB_BOLEH_TIADA } from '../workbook/tab.ts';
import type { ReadState } from './commit-plan.ts';
import { TabHilang } from './galat.ts';
import { sheets } from './layanan.ts';
import { readHead } from './ledger-head.ts';
import { readTinggi } from './properti.ts';
import { hideSisa, readSisa, trimSisa } from './sisa.ts';

const FIELDS = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
  'sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount)),protectedRanges,conditionalFormats)',
].join(',');

/** What an action sees, and what Google answered before the remains of an unfinished commit were taken out. */
export interface BacaanGoogle extends Reading {
  readonly dibaca: ReadState;
}

export function readWorkbook(spreadsheetId: string, perlu: Needs): BacaanGoogle {
  const struktur = sheets().spreadsheets.get(spreadsheetId, { fields: FIELDS }) as StrukturGoogle;
  const sisa = readSisa(struktur);
  const terlihat = hideSisa(struktur, sisa);
  const head = readHead(struktur, spreadsheetId);
  const nilai = readValues(spreadsheetId, sheetsToRead(terlihat, head, perlu));
  const snapshot = { struktur: terlihat, nilai: trimSisa(nilai, sisa), tinggi: readTinggi() };
  return { snapshot, head, dibaca: { struktur, nilai, sisa } };
}

/** Our tabs by their fixed ids, the period's collection tabs by their range of ids. */
function sheetsToRead(
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

function readValues(spreadsheetId: string, sheetId: readonly number[]): ReadonlyMap<number, Nilai> {
  if (sheetId.length === 0) return new Map();
  const jawaban = sheets().values.batchGetByDataFilter(
    {
      dataFilters: sheetId.map((id) => ({ gridRange: { sheetId: id } })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    },
    spreadsheetId,
  );
  const nilai = new Map<number, Nilai>(sheetId.map((id) => [id, []]));
  // Answers name the data filter they belong to; their order is not promised.
  for (const { valueRange, dataFilters } of jawaban?.valueRanges ?? []) {
    const id = dataFilters?.[0]?.gridRange?.sheetId ?? 0;
    nilai.set(id, (valueRange?.values ?? []) as Nilai);
  }
  return nilai;
}
