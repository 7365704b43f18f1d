/** Puts back what makes a tab safe and easy to type in: formats, dropdowns, hidden keys, frozen rows, spare rows. Touches no value. */
import { locateTab, type Nilai, type TabTerbaca } from '../baca.ts';
import { polaOf, rentangKolom } from '../bentuk.ts';
import { dropdown, hideDimension } from '../buat.ts';
import type { LembarGoogle, SheetsRequest } from '../sheets-json.ts';
import type { Tab } from '../tab.ts';

/** Fewer empty rows than this, and more are added. */
const CADANGAN_SEDIKIT = 5;

export interface RupaTab {
  readonly permintaan: readonly SheetsRequest[];
  readonly pesan: readonly string[];
  /** Rows of the grid afterwards. */
  readonly rowCount: number;
}

/** `nilai` and `lembar` before, `sisipan` rows are inserted earlier in the same write. */
export function applyRupa(tab: Tab, nilai: Nilai, lembar: LembarGoogle, sisipan: number): RupaTab {
  const terbaca = locateTab(tab, nilai);
  const ada = lembar.properties?.gridProperties?.rowCount ?? 0;
  const tambah = spareRows(tab, terbaca, ada);
  const jumlah = ada + sisipan + tambah;
  const terlihat = tab.tersembunyi === true && lembar.properties?.hidden !== true;
  return {
    permintaan: [
      ...(tambah > 0 ? [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: tambah } }] : []),
      ...tab.kolom.flatMap((kolom) => columnRules(tab, kolom, terbaca, jumlah)),
      hideDimension(tab.sheetId, 'ROWS', terbaca.awal - 2),
      sheetProperties(tab, terbaca.awal),
    ],
    pesan: [
      ...(tambah > 0 ? ['baris kosong untuk mengetik hampir habis; ditambah'] : []),
      ...(terlihat ? ['tab ini seharusnya tersembunyi; disembunyikan'] : []),
    ],
    rowCount: jumlah,
  };
}

/** Tabs that only we write grow when we write. */
function spareRows(tab: Tab, { nilai, awal }: TabTerbaca, rowCount: number): number {
  if (tab.perlindungan === 'peringatan') return 0;
  const kosong = rowCount - Math.max(awal, nilai.length);
  const perlu = Math.min(CADANGAN_SEDIKIT, tab.barisCadangan);
  return kosong < perlu ? tab.barisCadangan - Math.max(0, kosong) : 0;
}

function columnRules(
  tab: Tab,
  kolom: Tab['kolom'][number],
  { kolom: tempat, awal }: TabTerbaca,
  rowCount: number,
): readonly SheetsRequest[] {
  const i = tempat.get(kolom.kunci);
  if (i === undefined) return [];
  const cell = { userEnteredFormat: polaOf(kolom) };
  const range = rentangKolom(tab.sheetId, i, awal, rowCount);
  return [
    { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
    ...(kolom.pilihan ? [dropdown(tab, i, kolom.pilihan, rowCount, awal)] : []),
    ...(kolom.sembunyi ? [hideDimension(tab.sheetId, 'COLUMNS', i)] : []),
  ];
}

function sheetProperties(tab: Tab, frozenRowCount: number): SheetsRequest {
  const beku = tab.kolomBeku === undefined ? {} : { frozenColumnCount: tab.kolomBeku };
  const properties = {
    sheetId: tab.sheetId,
    gridProperties: { frozenRowCount, ...beku },
    ...(tab.tersembunyi ? { hidden: true } : {}),
  };
  const fields = [
    'gridProperties.frozenRowCount',
    ...(tab.kolomBeku === undefined ? [] : ['gridProperties.frozenColumnCount']),
    ...(tab.tersembunyi ? ['hidden'] : []),
  ];
  return { updateSheetProperties: { properties, fields: fields.join(',') } };
}
