/** The workbook as it will be once its tabs can be read again: missing tabs empty, key rows and columns back. */
import type { Bidang } from '../../domain/pengguna.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import { findKeyRow, headValues, type Nilai, type Snapshot } from '../baca.ts';
import { DAFTAR_TAB } from '../daftar-tab.ts';
import { findLembar, judulLembar, tabAda, ukuranTab } from '../lembar.ts';
import type { LembarGoogle, SheetsRequest } from '../sheets-json.ts';
import { readBidang } from '../tab/bidang.ts';
import { ruangIsian, sheetIdIsian, tabIsian } from '../tab/isian.ts';
import { BARIS_DATA, SHEET_ID, TAB_BOLEH_TIADA, type Tab } from '../tab.ts';
import type { TabPulih } from './pulih-kunci.ts';
import { restoreTab } from './pulih-urut.ts';

/** Something broken, in words: what is wrong and what happens to it. */
export interface Kerusakan {
  /** As people see the tab's name now. */
  readonly tab: string;
  readonly pesan: string;
  /** False: people have to do it themselves. */
  readonly otomatis: boolean;
}

export interface Pemulihan {
  /** As it will be. */
  readonly snapshot: Snapshot;
  readonly permintaan: readonly SheetsRequest[];
  /** Fixed tabs that have to be made again. */
  readonly hilang: readonly Tab[];
  /** Tabs of ours that are there, fixed ones and collection tabs. */
  readonly ada: readonly Tab[];
  /** Keys of columns made again, by sheetId. */
  readonly kolomBaru: ReadonlyMap<number, readonly string[]>;
  readonly kerusakan: readonly Kerusakan[];
  /** Names of the agency's own tabs, which nobody touches. */
  readonly tabLain: readonly string[];
}

export function mendSnapshot(asal: Snapshot): Pemulihan {
  const hilang = DAFTAR_TAB.filter(({ sheetId }) => !tabAda(asal, sheetId));
  const tetap = mendTabs(
    withMissing(asal, hilang),
    DAFTAR_TAB.filter((tab) => !hilang.includes(tab)),
  );
  const isian = isianTabs(tetap);
  const semua = mendTabs(tetap.snapshot, isian);
  const asing = foreignSheets(asal, isian);
  return {
    snapshot: semua.snapshot,
    permintaan: [...tetap.permintaan, ...semua.permintaan],
    hilang,
    ada: [...tetap.ada, ...semua.ada],
    kolomBaru: new Map([...tetap.kolomBaru, ...semua.kolomBaru]),
    kerusakan: [...hilang.map(tabHilang), ...tetap.kerusakan, ...semua.kerusakan, ...copies(asal, asing)],
    tabLain: asing.filter((lembar) => !isSalinan(asal, lembar)).map(judulLembar),
  };
}

/** What stands in them is worked out again: now, or by the action that writes them. */
const TAB_TULISAN: readonly number[] = [SHEET_ID.Kendali, SHEET_ID.Rekap, SHEET_ID.Temuan];

const tabHilang = ({ nama, sheetId }: Tab): Kerusakan => ({ tab: nama, pesan: kataHilang(sheetId), otomatis: true });

function kataHilang(sheetId: number): string {
  if (TAB_BOLEH_TIADA.some((nama) => SHEET_ID[nama] === sheetId)) return 'tab ini belum ada; dibuat dengan isi bawaan';
  if (TAB_TULISAN.includes(sheetId)) return 'tab ini terhapus; dibuat lagi, dan isinya ditulis aplikasi';
  // Proof: copies of its rows are proven by Riwayat.
  if (sheetId === SHEET_ID.Potret)
    return 'tab ini terhapus; dibuat lagi, dan barisnya disalin dari tempat lain sejauh terbukti sama. Selengkapnya hanya ada di File > Histori versi: pulihkan dari sana lebih dahulu bila dapat';
  return 'tab ini terhapus; dibuat lagi, kosong. Isi lamanya hanya ada di File > Histori versi: pulihkan dari sana lebih dahulu bila diperlukan';
}

type MendedTabs = Pick<Pemulihan, 'snapshot' | 'permintaan' | 'ada' | 'kolomBaru' | 'kerusakan'>;

function mendTabs(asal: Snapshot, tabs: readonly Tab[]): MendedTabs {
  const hasil = tabs.map((tab) => ({
    tab,
    pulih: restoreTab(tab, asal.nilai.get(tab.sheetId) ?? [], ukuranTab(asal, tab.sheetId)),
  }));
  return {
    snapshot: withTabs(asal, new Map(hasil.map(({ tab, pulih }) => [tab.sheetId, pulih]))),
    permintaan: hasil.flatMap(({ pulih }) => pulih.permintaan),
    ada: tabs,
    kolomBaru: new Map(hasil.map(({ tab, pulih }) => [tab.sheetId, pulih.kolomBaru])),
    kerusakan: hasil.flatMap(({ tab, pulih }) => pulih.pesan.map((pesan) => rusak(asal, tab, pesan))),
  };
}

function rusak(snapshot: Snapshot, { nama, sheetId }: Tab, pesan: string): Kerusakan {
  const lembar = findLembar(snapshot, sheetId);
  return { tab: lembar ? judulLembar(lembar) : nama, pesan, otomatis: true };
}

function withTabs(asal: Snapshot, pulih: ReadonlyMap<number, TabPulih>): Snapshot {
  const nilai = new Map<number, Nilai>([...asal.nilai].map(([id, isi]) => [id, pulih.get(id)?.nilai ?? isi]));
  const sheets = (asal.struktur.sheets ?? []).map((lembar) => {
    const ukuran = pulih.get(lembar.properties?.sheetId ?? 0)?.ukuran;
    return ukuran ? resized(lembar, ukuran.baris, ukuran.kolom) : lembar;
  });
  return { ...asal, nilai, struktur: { ...asal.struktur, sheets } };
}

function resized(lembar: LembarGoogle, rowCount: number, columnCount: number): LembarGoogle {
  return { ...lembar, properties: { ...lembar.properties, gridProperties: { rowCount, columnCount } } };
}

/** As `createTab` makes them, without rows. */
function withMissing(asal: Snapshot, hilang: readonly Tab[]): Snapshot {
  const lembar = hilang.map((tab): LembarGoogle => {
    const gridProperties = { rowCount: BARIS_DATA + tab.barisCadangan, columnCount: tab.kolom.length };
    return { properties: { sheetId: tab.sheetId, title: tab.nama, gridProperties } };
  });
  return {
    ...asal,
    nilai: new Map([...asal.nilai, ...hilang.map((tab) => [tab.sheetId, headValues(tab)] as const)]),
    struktur: { ...asal.struktur, sheets: [...(asal.struktur.sheets ?? []), ...lembar] },
  };
}

/** The collection tabs of every period: their ids follow from periode and bidang. */
function isianTabs({ snapshot }: MendedTabs): readonly Tab[] {
  const { isi: bidang } = readBidang(snapshot);
  return (snapshot.struktur.sheets ?? []).flatMap(({ properties }) => {
    const tab = isianTab(properties?.sheetId ?? 0, bidang);
    return tab ? [tab] : [];
  });
}

const TAHUN = Array.from({ length: 100 }, (_, i) => 2000 + i);
const RUANG = TAHUN.flatMap((tahun) =>
  DAFTAR_PERIODE.map((periode) => ({ tahun, periode, ...ruangIsian(tahun, periode) })),
);

function isianTab(sheetId: number, daftar: readonly Bidang[]): Tab | null {
  const ruang = RUANG.find(({ dari, sampai }) => sheetId >= dari && sheetId < sampai);
  const bidang = ruang && daftar.find(({ kode }) => sheetIdIsian(ruang.tahun, ruang.periode, kode) === sheetId);
  return bidang ? tabIsian({ tahun: ruang.tahun, periode: ruang.periode, bidang }) : null;
}

function foreignSheets({ struktur }: Snapshot, isian: readonly Tab[]): readonly LembarGoogle[] {
  const kita = new Set([...Object.values(SHEET_ID), ...isian.map(({ sheetId }) => sheetId)]);
  return (struktur.sheets ?? []).filter(({ properties }) => !kita.has(properties?.sheetId ?? 0));
}

/** A duplicate of one of our tabs has our keys under another sheetId. */
function isSalinan({ nilai }: Snapshot, { properties }: LembarGoogle): boolean {
  const isi = nilai.get(properties?.sheetId ?? 0) ?? [];
  return findKeyRow(isi) >= 0;
}

function copies(snapshot: Snapshot, asing: readonly LembarGoogle[]): readonly Kerusakan[] {
  const pesan =
    'tab ini salinan, atau tab isian bidang yang tidak terdaftar lagi; isinya tidak dibaca. Pindahkan yang masih diperlukan ke tab asli, lalu hapus tab ini';
  return asing
    .filter((lembar) => isSalinan(snapshot, lembar))
    .map((lembar) => ({ tab: judulLembar(lembar), pesan, otomatis: false }));
}
