/** A tab in which neither keys nor headers are left: both go back over the columns in the order in which it was made. */
import { headValues, type Nilai, type Sel } from '../baca.ts';
import { headCell } from '../buat.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import { AWALAN_KUNCI, BARIS_DATA, type Tab } from '../tab.ts';
import { selData } from '../tulis.ts';
import { restoreKunci, type TabPulih, type UkuranTab } from './pulih-kunci.ts';

export const restoreTab = (tab: Tab, nilai: Nilai, ukuran: UkuranTab): TabPulih =>
  restoreKunci(tab, nilai, ukuran) ?? restoreUrut(tab, nilai, ukuran);

/** Nothing is moved or deleted: whoever has moved columns before is told to look. */
function restoreUrut(tab: Tab, nilai: Nilai, { baris, kolom }: UkuranTab): TabPulih {
  const { sheetId } = tab;
  const di = [tab.judul, tab.petunjuk].filter((teks, i) => nilai[i]?.[0] === teks).length;
  const [kunci = [], judul = []] = headValues(tab).slice(BARIS_DATA - 2);
  const lebar = Math.max(kolom, tab.kolom.length);
  const range = { sheetId, dimension: 'ROWS', startIndex: di, endIndex: di + 2 };
  const rows = [
    { values: tab.kolom.map((satu) => selData(AWALAN_KUNCI + satu.kunci)) },
    { values: tab.kolom.map((satu) => headCell(tab, satu)) },
  ];
  const start = { sheetId, rowIndex: di, columnIndex: 0 };
  const permintaan: SheetsRequest[] = [
    ...(lebar > kolom ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: lebar - kolom } }] : []),
    { insertDimension: { range, inheritFromBefore: false } },
    { updateCells: { start, rows, fields: 'userEnteredValue,userEnteredFormat,note' } },
  ];
  const isi: Nilai = [...nilai.slice(0, di), kunci, judul as readonly Sel[], ...nilai.slice(di)];
  return { nilai: isi, ukuran: { baris: baris + 2, kolom: lebar }, permintaan, pesan: [URUTAN], kolomBaru: [] };
}

const URUTAN =
  'baris kunci dan judul kolom sama-sama hilang; dipasang lagi menurut urutan kolom semula. Cocokkan judul dengan isi di bawahnya';
