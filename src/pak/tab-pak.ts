/** Which tabs and columns a pack has: those of our own tabs, and Isian. Extra ones are ignored; their order does not matter. */
import { JUDUL_BILANGAN, JUDUL_KETIK } from '../domain/isian-mentah.ts';
import type { IsiTab, Snapshot } from '../workbook/baca.ts';
import { readAnggaran, TAB_ANGGARAN } from '../workbook/tab/anggaran.ts';
import { readAturan, TAB_ATURAN } from '../workbook/tab/aturan.ts';
import { readBidang, TAB_BIDANG } from '../workbook/tab/bidang.ts';
import { readDokumen, TAB_DOKUMEN } from '../workbook/tab/dokumen.ts';
import { readHistoris, TAB_HISTORIS } from '../workbook/tab/historis.ts';
import { TAB_IKI, TAB_IKU } from '../workbook/tab/indikator.ts';
import { readIki, readIku } from '../workbook/tab/indikator-baca.ts';
import { readJadwal, TAB_JADWAL } from '../workbook/tab/jadwal.ts';
import { readLibur, TAB_LIBUR } from '../workbook/tab/libur.ts';
import { readNarasi, TAB_NARASI } from '../workbook/tab/narasi.ts';
import { readPengguna, TAB_PENGGUNA } from '../workbook/tab/pengguna.ts';
import { readPredikat, TAB_PREDIKAT } from '../workbook/tab/predikat.ts';
import { readProfil, TAB_PROFIL } from '../workbook/tab/profil.ts';
import { readRencanaAksi, TAB_RENCANA_AKSI } from '../workbook/tab/rencana-aksi.ts';
import type { Tab } from '../workbook/tab.ts';

export const NAMA_TAB_PAK = [
  'Profil',
  'Bidang',
  'Pengguna',
  'IKU',
  'IKI',
  'Isian',
  'Anggaran',
  'Rencana Aksi',
  'Historis',
  'Narasi',
  'Dokumen',
  'Jadwal',
  'Predikat',
  'Libur',
  'Aturan',
] as const;
export type NamaTabPak = (typeof NAMA_TAB_PAK)[number];

/** Without these no cycle can run. */
export const TAB_WAJIB: readonly NamaTabPak[] = ['Profil', 'Bidang', 'Pengguna', 'IKU', 'IKI', 'Isian', 'Anggaran'];

interface TabPak {
  readonly tab: Tab;
  readonly read: (snapshot: Snapshot) => IsiTab<unknown>;
}

/** Tabs of the workbook that a pack fills, with the reader that judges them there. Isian goes to the collection tabs. */
export const TAB_PAK: Readonly<Record<Exclude<NamaTabPak, 'Isian'>, TabPak>> = {
  Profil: { tab: TAB_PROFIL, read: readProfil },
  Bidang: { tab: TAB_BIDANG, read: readBidang },
  Pengguna: { tab: TAB_PENGGUNA, read: readPengguna },
  IKU: { tab: TAB_IKU, read: readIku },
  IKI: { tab: TAB_IKI, read: readIki },
  Anggaran: { tab: TAB_ANGGARAN, read: readAnggaran },
  'Rencana Aksi': { tab: TAB_RENCANA_AKSI, read: readRencanaAksi },
  Historis: { tab: TAB_HISTORIS, read: readHistoris },
  Narasi: { tab: TAB_NARASI, read: readNarasi },
  Dokumen: { tab: TAB_DOKUMEN, read: readDokumen },
  Jadwal: { tab: TAB_JADWAL, read: readJadwal },
  Predikat: { tab: TAB_PREDIKAT, read: readPredikat },
  Libur: { tab: TAB_LIBUR, read: readLibur },
  Aturan: { tab: TAB_ATURAN, read: readAturan },
};

interface KolomTab {
  readonly wajib: readonly string[];
  readonly pilihan: readonly string[];
}

const { penjelasanBidang, ...JUDUL_WAJIB } = JUDUL_KETIK;
const ISIAN: KolomTab = {
  wajib: ['Periode', 'Bidang', 'Kode', ...Object.values(JUDUL_WAJIB)],
  pilihan: [penjelasanBidang],
};

function kolomOf({ kolom }: Tab): KolomTab {
  const judul = (wajib: boolean): readonly string[] =>
    kolom.filter(({ wajibPaket = false }) => wajibPaket === wajib).map((satu) => satu.judul);
  return { wajib: judul(true), pilihan: judul(false) };
}

/** By tab, in the order of a pack. */
export const perTab = <T>(isi: (tab: NamaTabPak) => T): Readonly<Record<NamaTabPak, T>> =>
  Object.fromEntries(NAMA_TAB_PAK.map((tab) => [tab, isi(tab)])) as Record<NamaTabPak, T>;

export const KOLOM_PAK = perTab((tab) => (tab === 'Isian' ? ISIAN : kolomOf(TAB_PAK[tab].tab)));

/** Columns that hold nothing but a number. */
export const KOLOM_ANGKA = perTab((tab): readonly string[] =>
  tab === 'Isian'
    ? Object.values(JUDUL_BILANGAN)
    : TAB_PAK[tab].tab.kolom
        .filter(({ kanan, judul }) => kanan || /^(?:Skor|Tahun)$/.test(judul))
        .map(({ judul }) => judul),
);
