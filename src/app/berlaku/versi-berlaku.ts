/** A new version of what counts of the reference tabs: into Arsip, into the ledger, and its place into the head. */
import { type IsiBerlaku, sidikTab, VERSI_BERLAKU, writeBerlaku } from '../../domain/berlaku/isi-berlaku.ts';
import type { Akibat, CatatanVersi } from '../../domain/peristiwa.ts';
import { packTeks } from '../../domain/segel/kemas-segel.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { SelData } from '../../workbook/sheets-json.ts';
import { appendArsip, readArsip, type SegelTertulis } from '../../workbook/tab/arsip.ts';
import { BARIS_DATA, SHEET_ID } from '../../workbook/tab.ts';
import { DAFTAR_BERLAKU } from '../../workbook/tab-berlaku.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { KepalaBerlaku, LedgerHead } from '../inti/riwayat.ts';

export interface VersiBaru {
  readonly catatan: CatatanVersi;
  readonly tertulis: SegelTertulis;
}

/** Where a seal names its siklus. */
const BERLAKU = 'berlaku';

export function packVersi(isi: IsiBerlaku): VersiBaru {
  const { potongan, ...teks } = packTeks(writeBerlaku(isi));
  const tab = DAFTAR_BERLAKU.flatMap((sifat) => {
    const rows = isi.tab[sifat.nama];
    return rows ? [[sifat.nama, sidikTab(sifat, rows)] as const] : [];
  });
  return {
    catatan: {
      versi: VERSI_BERLAKU,
      ...teks,
      tab: Object.fromEntries(tab),
      diberitahukan: Math.max(0, ...isi.catatan.map(({ waktu }) => waktu)),
    },
    tertulis: { siklus: BERLAKU, putaran: 0, sidik: teks.sidik, potongan },
  };
}

export const appendVersi = (snapshot: Snapshot, { tertulis }: VersiBaru): Change => appendArsip(snapshot, tertulis);

/** The head once these rows and changes are written. */
export function withBerlaku(
  kepala: LedgerHead,
  snapshot: Snapshot,
  akibat: readonly Akibat[],
  perubahan: readonly Change[],
): LedgerHead {
  const baru = akibat.flatMap(({ berlaku }) => berlaku ?? []).at(-1);
  const lama = kepala.berlaku;
  if (!baru && !lama) return kepala;
  const catatan = baru ?? catatanOf(lama as KepalaBerlaku);
  const ditambah = appendedTo(perubahan, SHEET_ID.Arsip);
  const dasar = heightOf(snapshot, lama);
  const arsip = dasar === undefined ? {} : { arsip: dasar + ditambah.length };
  const di = baru ? placeOfNew(ditambah, catatan.sidik, dasar) : (placeRead(snapshot, catatan.sidik) ?? lama?.di);
  return { ...kepala, berlaku: { ...catatan, ...(di ? { di } : {}), ...arsip } };
}

const catatanOf = ({ di: _di, arsip: _arsip, ...catatan }: KepalaBerlaku): KepalaBerlaku => catatan;

/** Rows of Arsip as it was read, or as far as is known; undefined: nobody knows. */
function heightOf({ nilai, struktur }: Snapshot, lama: KepalaBerlaku | undefined): number | undefined {
  const dibaca = nilai.get(SHEET_ID.Arsip);
  if (dibaca) return dibaca.length;
  const ada = (struktur.sheets ?? []).some(({ properties }) => properties?.sheetId === SHEET_ID.Arsip);
  return ada ? lama?.arsip : BARIS_DATA;
}

function placeOfNew(ditambah: readonly BarisTambah[], sidik: string, dasar: number | undefined) {
  const milik = ditambah.flatMap(({ values = [] }, i) =>
    values.some(({ userEnteredValue }) => userEnteredValue?.stringValue === sidik) ? [i] : [],
  );
  const [pertama] = milik;
  return dasar === undefined || pertama === undefined ? undefined : { baris: dasar + pertama, jumlah: milik.length };
}

/** Where somebody has moved its rows apart, it is found by its hash alone. */
function placeRead(snapshot: Snapshot, sidik: string): KepalaBerlaku['di'] | undefined {
  const baris = (readArsip(snapshot).get(sidik)?.[0] ?? []).map((satu) => satu.baris - 1);
  const [pertama = 0] = baris;
  return baris.length > 0 && baris.every((satu, i) => satu === pertama + i)
    ? { baris: pertama, jumlah: baris.length }
    : undefined;
}

interface BarisTambah {
  readonly values?: readonly SelData[];
}

const appendedTo = (perubahan: readonly Change[], sheetId: number): readonly BarisTambah[] =>
  perubahan
    .flatMap(({ permintaan }) => permintaan)
    .flatMap(({ appendCells }) => (appendCells?.sheetId === sheetId ? (appendCells.rows as BarisTambah[]) : []));
