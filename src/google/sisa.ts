/**
 * A change too large for one body goes in numbered parts. Each part but the last leaves a note in the file's metadata;
 * the last takes it away together with the new head. A note that is still there belongs to a commit that never ended:
 * what it made is not read, and the next commit clears it away.
 */
import * as z from 'zod/mini';
import { type Simpanan, type Tetap, writeSimpanan } from '../domain/simpanan.ts';
import { findKeyRow, type Nilai } from '../workbook/baca.ts';
import { DAFTAR_TAB } from '../workbook/daftar-tab.ts';
import type { MetadataGoogle, SheetsRequest, StrukturGoogle } from '../workbook/sheets-json.ts';
import { selData } from '../workbook/tulis.ts';
import { createMetadata, deleteMetadata } from './ledger-head.ts';
import { readTersimpan } from './tersimpan.ts';

const KUNCI = 'himpun.sisa';
const ID_AWAL = 3_000_000;

const SEDANG_DISUSUN = 'Sedang disusun… Bila tulisan ini tidak hilang, ulangi tindakan yang terakhir.';

const skema = z.strictObject({
  /** Tabs that it made; hidden until the last part. */
  baru: z.array(z.number()),
  /** Rows that a tab had before it added more, by sheetId. */
  awal: z.record(z.string(), z.number()),
  /** Tabs that it was writing over: they say "sedang disusun". */
  ditulis: z.array(z.number()),
});
/** What an unfinished commit may have left. */
export type Sisa = Tetap<z.infer<typeof skema>>;

const SIMPANAN: Simpanan<Sisa> = { versi: 1, skema };

export interface SisaTerbaca extends Sisa {
  readonly catatan: readonly number[];
}

const KOSONG: SisaTerbaca = { catatan: [], baru: [], awal: {}, ditulis: [] };

/** The newest note holds everything; ids go up, so that a note is never taken for an earlier one. */
export function readSisa({ developerMetadata = [] }: StrukturGoogle): SisaTerbaca {
  const catatan = developerMetadata.filter(({ metadataKey }) => metadataKey === KUNCI).sort(byId);
  const terbaru = catatan.at(-1)?.metadataValue;
  if (terbaru === undefined) return KOSONG;
  const sisa = readTersimpan(SIMPANAN, terbaru, 'Catatan perubahan yang belum selesai');
  return { ...sisa, catatan: catatan.map(({ metadataId }) => metadataId ?? 0) };
}

/** Where its newest note cannot be read: nobody knows what it left, but the notes go with the next commit. */
export function dropSisa({ developerMetadata = [] }: StrukturGoogle): SisaTerbaca {
  const catatan = developerMetadata.filter(({ metadataKey }) => metadataKey === KUNCI).sort(byId);
  return { ...KOSONG, catatan: catatan.map(({ metadataId }) => metadataId ?? 0) };
}

const byId = (a: MetadataGoogle, b: MetadataGoogle): number => (a.metadataId ?? 0) - (b.metadataId ?? 0);

export const idCatatan = ({ catatan }: SisaTerbaca, bagian: number): number => (catatan.at(-1) ?? ID_AWAL) + bagian;

export const isiCatatan = (sisa: Sisa): string => writeSimpanan(SIMPANAN, sisa);

export const writeCatatan = (metadataId: number, sisa: Sisa): SheetsRequest =>
  createMetadata(metadataId, KUNCI, isiCatatan(sisa));

export const hideSisa = (struktur: StrukturGoogle, { baru }: Sisa): StrukturGoogle => ({
  ...struktur,
  sheets: (struktur.sheets ?? []).filter(({ properties }) => !baru.includes(properties?.sheetId ?? 0)),
});

export function trimSisa(nilai: ReadonlyMap<number, Nilai>, { awal }: Sisa): ReadonlyMap<number, Nilai> {
  return new Map([...nilai].map(([id, baris]) => [id, baris.slice(0, awal[id] ?? baris.length)]));
}

/** Clears away what stands in tabs that were read; the rest stays noted for a commit that reads them. */
export function clearSisa(sisa: SisaTerbaca, struktur: StrukturGoogle, nilai: ReadonlyMap<number, Nilai>) {
  const ada = new Set((struktur.sheets ?? []).map(({ properties }) => properties?.sheetId));
  const tertinggal = Object.entries(sisa.awal).filter(([id]) => !nilai.has(Number(id)));
  const tetap: Sisa = {
    baru: [],
    awal: Object.fromEntries(tertinggal),
    ditulis: sisa.ditulis.filter((id) => !nilai.has(id)),
  };
  const permintaan: readonly SheetsRequest[] = [
    ...sisa.baru.filter((id) => ada.has(id)).map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...[...nilai].flatMap(([id, baris]) => clearRows(id, sisa.awal[id] ?? baris.length, baris.length)),
    ...sisa.catatan.map(deleteMetadata),
  ];
  return { permintaan, tetap };
}

function clearRows(sheetId: number, dari: number, sampai: number): readonly SheetsRequest[] {
  if (dari >= sampai) return [];
  const range = { sheetId, startRowIndex: dari, endRowIndex: sampai };
  return [{ updateCells: { range, fields: 'userEnteredValue' } }];
}

export const isSisaKosong = ({ baru, awal, ditulis }: Sisa): boolean =>
  baru.length + ditulis.length + Object.keys(awal).length === 0;

/** Puts the mark in the hint of a tab, or its hint back; tabs whose hint is not ours to write have none. */
export function markTab(sheetId: number, nilai: Nilai, selesai: boolean): readonly SheetsRequest[] {
  const petunjuk = DAFTAR_TAB.find((tab) => tab.sheetId === sheetId)?.petunjuk;
  const barisKunci = findKeyRow(nilai);
  if (petunjuk === undefined || barisKunci < 1) return [];
  const start = { sheetId, rowIndex: barisKunci - 1, columnIndex: 0 };
  const rows = [{ values: [selData(selesai ? petunjuk : SEDANG_DISUSUN)] }];
  return [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
}
