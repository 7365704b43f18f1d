/** Makes a collection tab, or adds to one what the registry has gained. Never writes where staff type. */
import { batasAtas, batasBawah, type Indikator, type Target } from '../../domain/indikator.ts';
import { teksTarget } from '../../domain/target.ts';
import { locateTab, type Nilai, readBaris, type TabTerbaca } from '../baca.ts';
import { type BarisBuat, createTab, lockCreated } from '../buat.ts';
import type { SelData, SheetsRequest } from '../sheets-json.ts';
import { BARIS_DATA, type Tab } from '../tab.ts';
import { selData } from '../tulis.ts';
import { artiIsian, capaianLalu, type Lampau, uraianLalu } from './isian-petunjuk.ts';
import { fillFormulas } from './isian-rumus.ts';
import { statusColours } from './isian-warna.ts';

/** One indikator as asked of a bidang. */
export interface PertanyaanIsian {
  readonly indikator: Indikator;
  readonly target: Target | null;
  readonly rencanaAksi: readonly string[];
  readonly bidang: string;
  /** Null: what came before cannot be read now. */
  readonly lampau: Lampau | null;
}

export interface IsiTabIsian {
  readonly tab: Tab;
  readonly pertanyaan: readonly PertanyaanIsian[];
  readonly editor: readonly string[];
}

export function createIsian({ tab, pertanyaan }: IsiTabIsian): readonly SheetsRequest[] {
  const tempat = new Map(tab.kolom.map(({ kunci }, i) => [kunci, i]));
  const rows = pertanyaan.map(askedCells);
  return [
    ...createTab(tab, { rows }),
    ...fillFormulas(tab.sheetId, tempat, BARIS_DATA + 1, pertanyaan),
    ...statusColours(tab, tempat),
  ];
}

/** Locks it as it was made: below the list anything may be typed. */
export function lockIsian({ tab, pertanyaan, editor }: IsiTabIsian): readonly SheetsRequest[] {
  const startRowIndex = BARIS_DATA + pertanyaan.length;
  const cadangan = { sheetId: tab.sheetId, startRowIndex, endRowIndex: startRowIndex + tab.barisCadangan };
  return lockCreated(tab, { isi: pertanyaan.length, editor, terbuka: [cadangan] });
}

/** What we write about an indikator; the answer columns are not among them. */
function askedCells({ indikator, target, rencanaAksi, bidang, lampau }: PertanyaanIsian): BarisBuat {
  const definisi = indikator.definisiOperasional;
  const uraian: SelData = { ...selData(indikator.uraian), ...(definisi === '' ? {} : { note: definisi }) };
  return {
    kode: indikator.kode,
    uraian,
    satuan: indikator.satuan,
    ...(lampau && {
      arti: artiIsian(indikator, bidang, lampau),
      sebelumnya: capaianLalu(indikator, lampau),
      uraianLalu: uraianLalu(lampau),
    }),
    target: target === null ? 'tidak ditargetkan' : teksTarget(target, ''),
    rencanaAksi: rencanaAksi.join('\n'),
    sasaran: indikator.sasaran,
    jenis: indikator.jenis,
    bawah: target && batasBawah(target),
    atas: target && batasAtas(target),
  };
}

/** Of known rows: what is asked, or also what came before, which a damaged Potret may no longer tell. */
type Disamakan = 'pertanyaan' | 'semua';

/** Brings an existing tab up to date: definitions and targets of known rows, new rows below the list. */
export function extendIsian(
  { tab, pertanyaan }: IsiTabIsian,
  nilai: Nilai,
  disamakan: Disamakan = 'semua',
): readonly SheetsRequest[] {
  const terbaca = locateTab(tab, nilai);
  const baris = new Map(readBaris(terbaca).map((b) => [b.teks('kode'), b.baris]));
  const lama = pertanyaan.filter(({ indikator }) => baris.has(indikator.kode));
  const baru = pertanyaan.filter(({ indikator }) => !baris.has(indikator.kode));
  const terakhir = Math.max(terbaca.awal, ...lama.map(({ indikator }) => baris.get(indikator.kode) ?? 0));
  return [
    ...lama
      .map((satu) => (disamakan === 'semua' ? satu : { ...satu, lampau: null }))
      .flatMap((satu) => changedCells(tab, terbaca, satu, baris.get(satu.indikator.kode) ?? 0)),
    ...(baru.length > 0 ? insertRows(tab, terbaca, baru, terakhir) : []),
  ];
}

function changedCells(tab: Tab, terbaca: TabTerbaca, satu: PertanyaanIsian, baris: number): readonly SheetsRequest[] {
  const sekarang = terbaca.nilai[baris - 1] ?? [];
  return Object.entries(askedCells(satu)).flatMap(([kunci, sel]) => {
    const kolom = terbaca.kolom.get(kunci);
    if (kolom === undefined) return [];
    const data = typeof sel === 'object' && sel !== null ? sel : selData(sel);
    const { stringValue, numberValue } = data.userEnteredValue ?? {};
    if ((sekarang[kolom] ?? '') === (stringValue ?? numberValue ?? '')) return [];
    return [cellAt(tab, baris - 1, kolom, data)];
  });
}

function cellAt(tab: Tab, rowIndex: number, columnIndex: number, data: SelData): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex, columnIndex },
      rows: [{ values: [data] }],
      fields: 'userEnteredValue',
    },
  };
}

/** Inserted under the last listed row, with its formats, so that rows typed below keep their place relative to each other. */
function insertRows(
  tab: Tab,
  terbaca: TabTerbaca,
  baru: readonly PertanyaanIsian[],
  setelah: number,
): readonly SheetsRequest[] {
  const range = { sheetId: tab.sheetId, dimension: 'ROWS', startIndex: setelah, endIndex: setelah + baru.length };
  const isi = baru.flatMap((satu, i) =>
    Object.entries(askedCells(satu)).flatMap(([kunci, nilai]) => {
      const kolom = terbaca.kolom.get(kunci);
      const data = typeof nilai === 'object' && nilai !== null ? nilai : selData(nilai);
      return kolom === undefined ? [] : [cellAt(tab, setelah + i, kolom, data)];
    }),
  );
  return [
    { insertDimension: { range, inheritFromBefore: setelah > terbaca.awal } },
    ...isi,
    ...fillFormulas(tab.sheetId, terbaca.kolom, setelah + 1, baru),
  ];
}
