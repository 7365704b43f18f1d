/** The tab "Uji Google": one row for each assumption, found again by its number. */
import type { Nilai, Sel } from '../../workbook/baca.ts';
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { addTab, NAMA_TAB_UJI, readNilai, send, teks, writeSel } from './alat.ts';
import { listUji, type Oleh } from './daftar-uji.ts';
import type { Putusan } from './putusan.ts';

/** What stands in a row, as the tab has it: somebody may have typed over it. */
export interface IsiBaris {
  readonly terlihat: Sel;
  readonly putusan: string;
}

/** In which file the tab was made, who began, and how often it was run. */
export interface JudulUji {
  readonly file: string;
  readonly pertama: string;
  readonly ke: number;
}

export interface TabUji {
  readonly sheetId: number;
  readonly judul: JudulUji;
  /** By number, in the tab's order. */
  readonly isi: ReadonlyMap<string, IsiBaris>;
}

const BARIS = { laporan: 1, judul: 2, kolom: 3, awal: 4 } as const;
const TERLIHAT = 3;
const PUTUSAN = 4;
const LEBAR = [50, 390, 190, 390, 150] as const;

const BELUM: Readonly<Record<Oleh, Putusan>> = {
  pertama: 'belum diuji',
  kedua: 'menunggu orang kedua',
  salinan: 'dengan tangan',
  tangan: 'dengan tangan',
};

export function makeTab(spreadsheetId: string): number {
  const daftar = listUji();
  const rowCount = BARIS.awal + daftar.length;
  const sheetId = addTab(spreadsheetId, NAMA_TAB_UJI, {
    rowCount,
    columnCount: LEBAR.length,
    frozenRowCount: BARIS.awal,
  });
  const isi = [
    ['Uji di Google', 'Arti tiap baris: docs/uji.md. Jawaban Anda diketik di sel kuning.'],
    ['Laporan'],
    ['File'],
    ['No', 'Anggapan', 'Diharapkan', 'Terlihat', 'Putusan'],
    ...daftar.map(({ nomor, anggapan, harap, oleh }) => [nomor, anggapan, harap, '', BELUM[oleh]]),
  ];
  const diketik = daftar.flatMap(({ probe }, i) => (probe ? [] : [BARIS.awal + i]));
  const sel = { numberFormat: { type: 'TEXT', pattern: '@' }, verticalAlignment: 'TOP', wrapStrategy: 'WRAP' };
  send(spreadsheetId, [
    formatOf({ sheetId }, sel),
    formatOf({ sheetId, startRowIndex: BARIS.laporan, endRowIndex: BARIS.kolom }, { wrapStrategy: 'CLIP' }),
    formatOf({ sheetId, startRowIndex: BARIS.kolom, endRowIndex: BARIS.awal }, { textFormat: { bold: true } }),
    ...diketik.map((baris) => formatOf(rentangHasil(sheetId, baris, 1), warnaOf(1, 0.95, 0.7))),
    ...LEBAR.map((pixelSize, i) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: i, endIndex: i + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    writeTeks(sheetId, 0, 0, isi),
  ]);
  return sheetId;
}

export function readTab(spreadsheetId: string, sheetId: number): TabUji {
  const nilai: Nilai = readNilai(spreadsheetId, { sheetId });
  const [, file = '', pertama = '', ke = 0] = nilai[BARIS.judul] ?? [];
  const baris = nilai
    .slice(BARIS.awal)
    .map(([nomor, , , terlihat = '', putusan = '']): [string, IsiBaris] => [
      String(nomor ?? ''),
      { terlihat, putusan: String(putusan) },
    ]);
  return { sheetId, judul: { file: String(file), pertama: String(pertama), ke: Number(ke) }, isi: new Map(baris) };
}

export const judulRequest = (sheetId: number, { file, pertama, ke }: JudulUji): SheetsRequest =>
  writeTeks(sheetId, BARIS.judul, 1, [[file, pertama, String(ke)]]);

export const laporanRequest = (sheetId: number, laporan: string): SheetsRequest =>
  writeTeks(sheetId, BARIS.laporan, 1, [[laporan]]);

/** `terlihat` is absent where a person types it. */
export function hasilRequests(
  sheetId: number,
  urutan: number,
  { terlihat, putusan }: { readonly terlihat?: string; readonly putusan: Putusan },
): readonly SheetsRequest[] {
  const baris = BARIS.awal + urutan;
  const kolom = terlihat === undefined ? PUTUSAN : TERLIHAT;
  const warna = putusan === 'berbeda' ? warnaOf(1, 0.8, 0.8) : warnaOf(1, 1, 1);
  return [
    writeTeks(sheetId, baris, kolom, [terlihat === undefined ? [putusan] : [terlihat, putusan]]),
    formatOf({ ...rentangHasil(sheetId, baris, 2), startColumnIndex: PUTUSAN }, warna),
  ];
}

const writeTeks = (sheetId: number, baris: number, kolom: number, isi: readonly (readonly string[])[]): SheetsRequest =>
  writeSel(
    sheetId,
    baris,
    kolom,
    isi.map((row) => row.map(teks)),
  );

const rentangHasil = (sheetId: number, baris: number, lebar: number) => ({
  sheetId,
  startRowIndex: baris,
  endRowIndex: baris + 1,
  startColumnIndex: TERLIHAT,
  endColumnIndex: TERLIHAT + lebar,
});

const warnaOf = (red: number, green: number, blue: number) => ({
  backgroundColorStyle: { rgbColor: { red, green, blue } },
});

const formatOf = (range: object, userEnteredFormat: object): SheetsRequest => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat },
    fields: `userEnteredFormat(${Object.keys(userEnteredFormat).join(',')})`,
  },
});
