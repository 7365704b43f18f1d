/** What counts of the reference tabs: what was adopted, with the spelling as it is typed; see docs/adr/0016-berlakukan.md. */
import { adoptRows, type BarisTeks, type BedaTab, bedaTab, isEjaan } from '../../domain/berlaku/beda-berlaku.ts';
import { type IsiBerlaku, readBerlaku, sidikTab, VERSI_BERLAKU } from '../../domain/berlaku/isi-berlaku.ts';
import { isTeks, openTeks } from '../../domain/segel/kemas-segel.ts';
import type { Nilai, Snapshot } from '../../workbook/baca.ts';
import { potonganDi, readArsip } from '../../workbook/tab/arsip.ts';
import { DAFTAR_BERLAKU, readRows, type TabBerlaku, valuesOf } from '../../workbook/tab-berlaku.ts';
import type { KepalaBerlaku, LedgerHead } from '../inti/riwayat.ts';

/** Rows of a tab as they are typed. */
export interface TabDiketik {
  readonly sifat: TabBerlaku;
  readonly rows: readonly BarisTeks[];
  /** 0-based, of each. */
  readonly letak: readonly number[];
}

export interface TabBeda extends BedaTab {
  readonly sifat: TabBerlaku;
  readonly letak: readonly number[];
}

export interface Berlaku {
  /** What was adopted last; null: nothing yet, or it is lost. Unpacked when first asked for: most clicks do with the hashes. */
  readonly isi: (() => IsiBerlaku) | null;
  /** The workbook as it is typed. */
  readonly hidup: Snapshot;
  readonly diketik: readonly TabDiketik[];
  /** Tabs that are typed otherwise than they were adopted. */
  readonly beda: readonly TabBeda[];
  /** Tabs typed otherwise than they were adopted, when nobody can say any more what that was. They count as typed. */
  readonly hilang: readonly string[];
  /** Arsip, whole, where it was read or had to be looked through: the next commit says again where those rows stand. */
  readonly arsip: Snapshot;
}

/** Nothing was adopted: all counts as it is typed. */
export const asTyped = (hidup: Snapshot): Berlaku => ({
  isi: null,
  hidup,
  diketik: [],
  beda: [],
  hilang: [],
  arsip: hidup,
});

/** `search`: the whole Arsip, where the adopted rows are not in their place; null where it was read as a whole. */
export function compareBerlaku(
  hidup: Snapshot,
  { berlaku }: LedgerHead,
  search: (() => Snapshot) | null,
): Berlaku | 'lebih baru' {
  const diketik = readTyped(hidup);
  if (!berlaku) return { ...asTyped(hidup), diketik };
  const lain = diketik.filter(({ sifat, rows }) => {
    const sidik = berlaku.tab[sifat.nama];
    return sidik !== undefined && sidik !== sidikTab(sifat, rows);
  });
  if ((berlaku.versi ?? 0) > VERSI_BERLAKU) return 'lebih baru';
  const dekat = findIn(hidup, berlaku);
  const arsip = dekat || !search ? hidup : search();
  const potongan = dekat ?? findIn(arsip, berlaku);
  if (!potongan) return { ...asTyped(hidup), diketik, arsip, hilang: lain.map(({ sifat }) => sifat.nama) };
  const isi = openOnce(potongan, berlaku);
  const beda = lain.map(({ sifat, rows, letak }) => ({
    ...bedaTab(sifat, isi().tab[sifat.nama] ?? [], rows),
    sifat,
    letak,
  }));
  return { isi, hidup, diketik, beda, arsip, hilang: [] };
}

export const readTyped = (snapshot: Snapshot): readonly TabDiketik[] =>
  DAFTAR_BERLAKU.flatMap((sifat): readonly TabDiketik[] => {
    const terbaca = readRows(snapshot, sifat);
    return terbaca ? [{ sifat, ...terbaca }] : [];
  });

/** In the rows where the head says they stand, or in any of the whole Arsip. */
function findIn(snapshot: Snapshot, berlaku: KepalaBerlaku): readonly string[] | null {
  const salinan = readArsip(snapshot).get(berlaku.sidik) ?? [];
  const calon = [
    ...(snapshot.arsip ? [potonganDi(snapshot.arsip)] : []),
    ...salinan.map((s) => s.map(({ isi }) => isi)),
  ];
  return calon.find((potongan) => isTeks(potongan, berlaku)) ?? null;
}

function openOnce(potongan: readonly string[], berlaku: KepalaBerlaku): () => IsiBerlaku {
  let isi: IsiBerlaku | undefined;
  return () => (isi ??= open(potongan, berlaku));
}

function open(potongan: readonly string[], berlaku: KepalaBerlaku): IsiBerlaku {
  const terbaca = readBerlaku(openTeks(potongan, berlaku) ?? '');
  if (terbaca?.status === 'terbaca') return terbaca.isi;
  throw new Error('What was adopted has the hash that the head holds, and cannot be read.');
}

/** The workbook with the adopted cells in place of those that are typed. */
export function adoptedSnapshot({ hidup, beda, isi }: Berlaku): Snapshot {
  const ganti = new Map(
    beda.map((satu): [number, Nilai] => {
      const rows = adoptRows(satu, isEjaan);
      return [satu.sifat.tab.sheetId, valuesOf(satu.sifat, rows, placesOf(satu, satu.letak))];
    }),
  );
  return { ...hidup, nilai: new Map([...hidup.nilai, ...ganti, ...deletedTabs(hidup, isi)]) };
}

/** A tab that somebody deleted counts as it was adopted, where the reading does without it. */
function deletedTabs({ struktur }: Snapshot, isi: Berlaku['isi']): readonly [number, Nilai][] {
  const ada = new Set((struktur.sheets ?? []).map(({ properties }) => properties?.sheetId));
  return DAFTAR_BERLAKU.flatMap((sifat): readonly [number, Nilai][] => {
    const rows = ada.has(sifat.tab.sheetId) ? null : isi?.().tab[sifat.nama];
    return rows ? [[sifat.tab.sheetId, valuesOf(sifat, rows, [])]] : [];
  });
}

/** 0-based, where the rows that stand for the adopted ones are typed: findings then name a row that people see. */
function placesOf({ lama, baru, pasangan }: BedaTab, letak: readonly number[]): readonly (number | undefined)[] {
  const tempat = new Map(baru.map((b, i) => [pasangan.get(b), letak[i]]));
  return lama.map((l) => tempat.get(l));
}
