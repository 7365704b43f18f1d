/** Kendali: where the SOP stands: langkah, people, both clocks, missing kelengkapan; and every bidang. */
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { locateTab, nilaiTab, type Snapshot } from '../baca.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { type BarisTulis, type Change, selData, writeRows } from '../tulis.ts';
import { LEWAT, rumusStatus, warnaLewat } from './kendali-menua.ts';
import { WARNA } from './warna.ts';

export const TAB_KENDALI: Tab = {
  nama: 'Kendali',
  sheetId: SHEET_ID.Kendali,
  judul: 'Kendali SOP',
  petunjuk: 'Diperbarui setiap tindakan. Tenggat adalah tanggal; waktu baku dihitung dalam jam kerja.',
  perlindungan: 'peringatan',
  warna: WARNA.kendali,
  barisCadangan: 20,
  kolom: [
    { kunci: 'nomor', judul: 'No', lebar: 60, tengah: true },
    { kunci: 'uraian', judul: 'Langkah / bidang', lebar: 340 },
    { kunci: 'status', judul: 'Status', lebar: 120, tengah: true, bentuk: 'rumus', menua: LEWAT },
    { kunci: 'giliran', judul: 'Giliran', lebar: 220 },
    { kunci: 'tenggat', judul: 'Tenggat', lebar: 130 },
    { kunci: 'pelaksana', judul: 'Pelaksana', lebar: 200 },
    { kunci: 'oleh', judul: 'Dikerjakan oleh', lebar: 220 },
    { kunci: 'mulai', judul: 'Mulai', lebar: 130 },
    { kunci: 'selesai', judul: 'Selesai', lebar: 130 },
    { kunci: 'putaran', judul: 'Putaran', lebar: 80, bentuk: 'bulat' },
    { kunci: 'waktuBaku', judul: 'Waktu baku', lebar: 100 },
    { kunci: 'terpakai', judul: 'Terpakai', lebar: 140 },
    { kunci: 'kelengkapan', judul: 'Kelengkapan yang belum ada', lebar: 280 },
    { kunci: 'keterangan', judul: 'Keterangan', lebar: 280 },
  ],
  aturanWarna: (tempat) => warnaLewat(SHEET_ID.Kendali, tempat.get('status') ?? 0),
};

/** `menua`: of a langkah under way its tenggat, after which the status says so by itself; '' = it has none. */
export interface BarisKendali extends BarisTulis {
  readonly menua?: Tanggal | '';
}

/** The status of today as text, and over it the formula that goes on from there. */
export function writeKendali(snapshot: Snapshot, rows: readonly BarisKendali[]): Change {
  const nilai = nilaiTab(snapshot, 'Kendali');
  const utama = writeRows(TAB_KENDALI, snapshot, nilai, rows);
  const { awal, kolom } = locateTab(TAB_KENDALI, nilai);
  const rumus = rows.flatMap(({ menua, status }, i): readonly SheetsRequest[] =>
    menua === undefined ? [] : [updateStatus(awal + i, kolom.get('status') ?? 0, String(status ?? ''), menua)],
  );
  return { ...utama, permintaan: [...utama.permintaan, ...rumus] };
}

/** In an earlier build the column was formatted as text, where a formula would stay text. */
function updateStatus(rowIndex: number, columnIndex: number, status: string, menua: Tanggal | ''): SheetsRequest {
  const sel =
    menua === ''
      ? selData(status)
      : { userEnteredValue: { formulaValue: rumusStatus(status.replace(LEWAT, ''), menua) } };
  return {
    updateCells: {
      start: { sheetId: SHEET_ID.Kendali, rowIndex, columnIndex },
      rows: [{ values: [sel] }],
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  };
}
