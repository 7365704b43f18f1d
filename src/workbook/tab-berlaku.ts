/** The reference tabs that count only as adopted: which of their cells, in which class, and how a row is called. */
import type { BarisTeks, Kelas, SifatTab } from '../domain/berlaku/beda-berlaku.ts';
import { normalise } from '../domain/kelompok.ts';
import { headValues, isTabWhole, locateTab, type Nilai, readBaris, type Snapshot } from './baca.ts';
import { TAB_ATURAN } from './tab/aturan.ts';
import { TAB_BIDANG } from './tab/bidang.ts';
import { TAB_IKI, TAB_IKU } from './tab/indikator.ts';
import { TAB_PENGGUNA } from './tab/pengguna.ts';
import { TAB_PREDIKAT } from './tab/predikat.ts';
import { kunciProfil, TAB_PROFIL } from './tab/profil.ts';
import { TAB_SOP } from './tab/sop.ts';
import type { NamaTab, Tab } from './tab.ts';

export interface TabBerlaku extends SifatTab {
  readonly nama: NamaTab;
  readonly tab: Tab;
}

/**
 * Spelling, titles, addresses: a wrong letter on a paper helps nobody, and none of these says who may do what or what is
 * measured. They count as typed; the next aksi that sees them records them.
 */
const EJAAN: Readonly<Partial<Record<NamaTab, readonly string[]>>> = {
  Pengguna: ['nama', 'nip', 'pangkat', 'bimtekSakip'],
  Bidang: ['nama'],
};

/** Settings that change who may do what, or what is measured, and when; the rest of the Profil is letterhead. */
const SETELAN_PROFIL = ['Tahun', 'Zona Waktu', 'Menit Kerja Sehari', 'Boleh Periksa Sendiri'].map(kunciProfil);

/** Words beside the cells that count, for people alone. */
const BUKAN_NILAI: Readonly<Partial<Record<NamaTab, readonly string[]>>> = { Aturan: ['nama', 'keterangan'] };

interface Pengenal {
  readonly penama: readonly string[];
  readonly kunci?: (baris: BarisTeks) => string;
  readonly sebut?: (baris: BarisTeks) => string;
  readonly urut?: true;
}

const nameRow = (kunci: string) => (baris: BarisTeks) => baris[kunci] ?? '(tanpa nama)';

function sifat(nama: NamaTab, tab: Tab, { penama, kunci, sebut, urut = undefined }: Pengenal): TabBerlaku {
  const bukan = BUKAN_NILAI[nama] ?? [];
  return {
    nama,
    tab,
    kolom: tab.kolom.filter((satu) => !bukan.includes(satu.kunci)),
    penama,
    kunci: kunci ?? ((baris) => normalise(baris[penama[0] ?? ''] ?? '')),
    sebut: sebut ?? nameRow(penama[0] ?? ''),
    kelas: (baris, kolom) => kelasOf(nama, baris, kolom),
    urut: urut === true,
  };
}

function kelasOf(nama: NamaTab, baris: BarisTeks, kolom: string | null): Kelas {
  if (nama === 'Profil') return SETELAN_PROFIL.includes(kunciProfil(baris.kunci ?? '')) ? 3 : 1;
  if (kolom !== null && EJAAN[nama]?.includes(kolom)) return 1;
  return nama === 'Pengguna' || nama === 'Bidang' ? 2 : 3;
}

const kunciSop = ({ sop = '', bagian = '', nomor = '', uraian = '' }: BarisTeks): string =>
  [sop, bagian, nomor.replace(/\.$/, '') || uraian].join('|');

const nameSop = ({ sop = '', bagian = '', nomor, uraian = '' }: BarisTeks): string =>
  `${bagian} ${nomor ?? `"${uraian.slice(0, 40)}"`} (${sop})`;

const nameOrang = ({ nama, email = 'tanpa alamat', peran = '' }: BarisTeks): string =>
  `${nama ?? 'Tanpa nama'} (${email}), ${peran}`;

/** In the order in which they are told. */
export const DAFTAR_BERLAKU: readonly TabBerlaku[] = [
  sifat('SOP', TAB_SOP, { penama: [], kunci: kunciSop, sebut: nameSop, urut: true }),
  sifat('IKU', TAB_IKU, { penama: ['kode'] }),
  sifat('IKI', TAB_IKI, { penama: ['kode'] }),
  sifat('Aturan', TAB_ATURAN, { penama: ['kode'] }),
  sifat('Predikat', TAB_PREDIKAT, { penama: ['teks'] }),
  sifat('Profil', TAB_PROFIL, { penama: ['kunci'], kunci: ({ kunci = '' }) => kunciProfil(kunci) }),
  sifat('Bidang', TAB_BIDANG, { penama: ['kode'] }),
  sifat('Pengguna', TAB_PENGGUNA, { penama: ['email'], sebut: nameOrang }),
];

export interface BarisDiketik {
  readonly rows: readonly BarisTeks[];
  /** 0-based, where each stands. */
  readonly letak: readonly number[];
}

/** Null: the tab was not read, or its columns cannot be found. */
export function readRows(snapshot: Snapshot, { tab, kolom }: TabBerlaku): BarisDiketik | null {
  const nilai = snapshot.nilai.get(tab.sheetId);
  if (!nilai || !isTabWhole(tab, nilai)) return null;
  const rows: BarisTeks[] = [];
  const letak: number[] = [];
  for (const { baris, teks } of readBaris(locateTab(tab, nilai))) {
    const isi = kolom.map(({ kunci }) => [kunci, teks(kunci)] as const).filter(([, satu]) => satu !== '');
    if (isi.length === 0) continue;
    rows.push(Object.fromEntries(isi));
    letak.push(baris - 1);
  }
  return { rows, letak };
}

/** The tab with these rows, each at its place as far as their order allows. */
export function valuesOf(
  { tab }: TabBerlaku,
  rows: readonly BarisTeks[],
  letak: readonly (number | undefined)[],
): Nilai {
  const nilai = [...headValues(tab)];
  rows.forEach((row, i) => {
    const di = Math.max(nilai.length, letak[i] ?? 0);
    while (nilai.length < di) nilai.push([]);
    nilai.push(tab.kolom.map(({ kunci }) => row[kunci] ?? ''));
  });
  return nilai;
}
