/** The tab "Uji Google": one row for each assumption. */
import type { Sel } from '../../workbook/baca.ts';
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import {
  type Alat,
  cellOf,
  FORMAT_TEKS,
  makeTab,
  NAMA_TAB_UJI,
  readNilai,
  rowOf,
  send,
  setFormat,
  writeTeks,
} from './alat.ts';
import { listUji, type Uji } from './daftar-uji.ts';
import type { Putusan } from './putusan.ts';

type File = Pick<Alat, 'spreadsheetId'>;

/** What stands in a row; somebody may have typed over it. */
export interface IsiBaris {
  readonly terlihat: Sel;
  readonly putusan: string;
}

export interface TabUji {
  readonly sheetId: number;
  /** In which file the tab was made, who began, and how often it was run. */
  readonly file: Sel;
  readonly pertama: Sel;
  readonly ke: number;
  /** By number, in the tab's order. */
  readonly isi: ReadonlyMap<string, IsiBaris>;
}

const BARIS_LAPORAN = 1;
const BARIS_FILE = 2;
const BARIS_KEPALA = 3;
const BARIS_AWAL = 4;
const TERLIHAT = 3;
const LEBAR = [65, 350, 220, 350, 180] as const;
const KUNING = { backgroundColorStyle: { rgbColor: { red: 1, green: 0.95, blue: 0.7 } } };

export function makeTabUji(file: File): number {
  const daftar = listUji();
  const sheetId = makeTab(file, NAMA_TAB_UJI, BARIS_AWAL + daftar.length, LEBAR.length);
  send(file, [
    setFormat({ sheetId }, { ...FORMAT_TEKS, verticalAlignment: 'TOP', wrapStrategy: 'WRAP' }),
    setFormat(rowOf(sheetId, BARIS_LAPORAN), { wrapStrategy: 'CLIP' }),
    setFormat(rowOf(sheetId, BARIS_FILE), { wrapStrategy: 'CLIP' }),
    setFormat(rowOf(sheetId, BARIS_KEPALA), { textFormat: { bold: true } }),
    ...LEBAR.map((pixelSize, i) => setPixels(sheetId, 'COLUMNS', i, pixelSize)),
    // The report has as many lines as there are rows.
    setPixels(sheetId, 'ROWS', BARIS_LAPORAN, 21),
    writeTeks(sheetId, 0, 1, 'Arti setiap baris: docs/uji.md. Jawaban diketik di sel kuning.'),
    writeTeks(sheetId, BARIS_LAPORAN, 0, 'Laporan'),
    writeTeks(sheetId, BARIS_FILE, 0, 'File'),
    writeTeks(sheetId, BARIS_KEPALA, 0, 'No', 'Anggapan', 'Diharapkan', 'Terlihat', 'Putusan'),
    ...daftar.flatMap(({ nomor, anggapan, harap, probe, oleh }, i) => [
      writeTeks(sheetId, BARIS_AWAL + i, 0, nomor, anggapan, harap, '', belum(probe, oleh)),
      ...(probe ? [] : [setFormat(cellOf(sheetId, BARIS_AWAL + i, TERLIHAT), KUNING)]),
    ]),
  ]);
  return sheetId;
}

const setPixels = (sheetId: number, dimension: string, startIndex: number, pixelSize: number): SheetsRequest => ({
  updateDimensionProperties: {
    range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

function belum(probe: Uji['probe'], oleh: Uji['oleh']): Putusan {
  if (!probe || oleh === 'salinan') return 'dengan tangan';
  return oleh === 'kedua' ? 'menunggu orang kedua' : 'belum diuji';
}

export function readTabUji(alat: File, sheetId: number): TabUji {
  const nilai = readNilai(alat, { sheetId });
  const [, file = '', pertama = '', ke = 0] = nilai[BARIS_FILE] ?? [];
  const isi = nilai
    .slice(BARIS_AWAL)
    .map(([nomor, , , terlihat = '', putusan]): [string, IsiBaris] => [
      `${nomor}`,
      { terlihat, putusan: `${putusan}` },
    ]);
  return { sheetId, file, pertama, ke: Number(ke), isi: new Map(isi) };
}

export const fileRequest = (sheetId: number, file: string, pertama: string, ke: number): SheetsRequest =>
  writeTeks(sheetId, BARIS_FILE, 1, file, pertama, `${ke}`);

export const laporanRequest = (sheetId: number, laporan: string): SheetsRequest =>
  writeTeks(sheetId, BARIS_LAPORAN, 1, laporan);

export const hasilRequest = (sheetId: number, urutan: number, terlihat: string, putusan: Putusan): SheetsRequest =>
  writeTeks(sheetId, BARIS_AWAL + urutan, TERLIHAT, terlihat, putusan);

/** Beside a cell that people type in. */
export const putusanRequest = (sheetId: number, urutan: number, putusan: Putusan): SheetsRequest =>
  writeTeks(sheetId, BARIS_AWAL + urutan, TERLIHAT + 1, putusan);
