/** Writing a checkpoint: with what an aksi does anyway, in the same batch. */
import { groupBy } from '../../domain/kelompok.ts';
import type { CatatanTitik, Peristiwa } from '../../domain/peristiwa.ts';
import type { KemasanTeks } from '../../domain/segel/kemas-segel.ts';
import { type Instant, MS_SEHARI } from '../../domain/waktu/kalender.ts';
import { writeTitik } from '../../sop/titik.ts';
import { headValues, isTabWhole, locateTab, type Snapshot, type TabTerbaca } from '../../workbook/baca.ts';
import { appendArsip, TAB_ARSIP } from '../../workbook/tab/arsip.ts';
import { TAB_POTRET } from '../../workbook/tab/potret.ts';
import { TAB_RIWAYAT } from '../../workbook/tab/riwayat.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { Buku } from './buku.ts';
import type { LedgerHead } from './riwayat.ts';
import type { Reading } from './store.ts';
import { isSaatnya, SELANG_TITIK, type TempatTitik } from './tempat-titik.ts';

export interface TitikBaru {
  readonly catatan: CatatanTitik;
  readonly tempat: TempatTitik;
  readonly perubahan: readonly Change[];
}

export const withTitik = (peristiwa: Peristiwa, titik: TitikBaru | null): Peristiwa =>
  titik ? { ...peristiwa, akibat: { ...peristiwa.akibat, titik: titik.catatan } } : peristiwa;

/** The head with the checkpoint; where there could be none yet, everything is not read again at once. */
export function withTempat(
  kepala: LedgerHead,
  titik: TitikBaru | null,
  { head: dari, lengkap }: Pick<Reading, 'head' | 'lengkap'>,
  now: Instant,
): LedgerHead {
  const { titikNanti: _, ...lain } = kepala;
  if (titik) return { ...lain, titik: titik.tempat };
  return lengkap && isSaatnya(dari, now) ? { ...lain, titikNanti: now + TUNGGU_TITIK_MS } : kepala;
}

/** So many of the newest rows are always read: the panel shows them. */
const SELALU_DIBACA = 40;

/** After a day with too many rows for one. */
const TUNGGU_TITIK_MS = MS_SEHARI / 4;

/**
 * Null: nothing is to be covered yet. A row is covered once it is a day old: the idAksi of an aksi that somebody repeats
 * stands in a row that is still read. Years of which a row that is not covered says something stay open.
 */
export function planTitik(
  buku: Buku,
  { lengkap, head }: Reading,
  now: Instant,
  peristiwa: readonly Peristiwa[],
): TitikBaru | null {
  const { riwayat, siklus } = buku;
  if (!lengkap || buku.awal.nomor > 0 || siklus.size === 0) return null;
  const muda = riwayat.findIndex(({ waktu }) => waktu > now - MS_SEHARI);
  const batas = [muda, acknowledgedSince(buku)].filter((satu) => satu >= 0);
  const jumlah = Math.min(...batas, riwayat.length - SELALU_DIBACA);
  const lama = head.titik?.nomor ?? 0;
  const nomor = riwayat[jumlah - 1]?.nomor ?? 0;
  if (jumlah < SELANG_TITIK - SELALU_DIBACA || (nomor <= lama && isSaatnya(head, now))) return null;
  const terbaca = [TAB_RIWAYAT, TAB_POTRET, TAB_ARSIP].flatMap((tab) => open(tab, lengkap) ?? []);
  const [ledger, potret, arsip] = terbaca;
  if (!ledger || !potret || !arsip) return null;
  const disentuh = [...riwayat.slice(jumlah), ...peristiwa].flatMap(({ siklus: id }) => siklus.get(id)?.tahun ?? []);
  return compose(buku, jumlah, disentuh, { ledger, potret, arsip });
}

/** Index of an acknowledged damage that whoever signs a running siklus has yet to read; -1: none. */
function acknowledgedSince({ riwayat, siklus }: Buku): number {
  const mulai = Math.min(...[...siklus.values()].flatMap(({ selesai, dibuka }) => (selesai === null ? dibuka : [])));
  return riwayat.findIndex(({ akibat, waktu }) => akibat.akui !== undefined && waktu >= mulai);
}

/** Null where mending comes first. Arsip may be about to be made. */
function open(tab: Tab, { nilai }: Snapshot): TabTerbaca | null {
  const isi = nilai.get(tab.sheetId) ?? (tab === TAB_ARSIP ? headValues(tab) : []);
  return isTabWhole(tab, isi) ? locateTab(tab, isi) : null;
}

interface Tabs {
  readonly ledger: TabTerbaca;
  readonly potret: TabTerbaca;
  readonly arsip: TabTerbaca;
}

function compose(buku: Buku, jumlah: number, disentuh: readonly number[], { ledger, potret, arsip }: Tabs): TitikBaru {
  const tahunPotret = rowsBy(potret, 'tahun');
  const akhir = Math.max(...[...tahunPotret.keys()].map(Number).filter(Number.isFinite));
  const dicakup = buku.riwayat.slice(0, jumlah);
  const nomor = dicakup.at(-1)?.nomor ?? 0;
  // The row behind: numbers may be missing from an acknowledged ledger.
  const sesudah = String(buku.riwayat[jumlah]?.nomor ?? '');
  const { inti, jejak } = writeTitik(dicakup, [akhir, ...disentuh]);
  const perSiklus = rowsBy(arsip, 'siklus');
  let bebas = arsip.nilai.length;
  const place = ({ potongan }: KemasanTeks): readonly number[] => {
    const dari = bebas;
    bebas += potongan.length;
    return [dari, bebas];
  };
  const tempatInti = place(inti);
  const tahun = [...jejak].map(([satu, kemasan]) => {
    const milik = [...buku.siklus.values()].filter((s) => s.tahun === satu);
    const segel = joinRanges(milik.flatMap(({ id }) => perSiklus.get(id) ?? []));
    return [satu, { potret: span(tahunPotret.get(String(satu))), segel, jejak: place(kemasan) }];
  });
  const { sidik, byte } = inti;
  const kolom = (terbaca: TabTerbaca, kunci: string): number => terbaca.kolom.get(kunci) ?? 0;
  return {
    catatan: { nomor, sidik, byte },
    tempat: {
      nomor,
      riwayat: [ledger.awal, rowsBy(ledger, 'nomor').get(sesudah)?.[0] ?? 0],
      potret: [potret.awal, potret.nilai.length],
      arsip: [arsip.awal, bebas, kolom(arsip, 'isi')],
      inti: tempatInti,
      tahun: Object.fromEntries(tahun),
    },
    perubahan: [inti, ...jejak.values()].map((kemasan) =>
      appendArsip(
        { nilai: new Map([[TAB_ARSIP.sheetId, arsip.nilai]]) },
        { siklus: '', putaran: nomor, sidik: kemasan.sidik, potongan: kemasan.potongan },
      ),
    ),
  };
}

/** Indices of the rows, by what they say in a column. */
function rowsBy({ nilai, kolom, awal }: TabTerbaca, kunci: string): ReadonlyMap<string, readonly number[]> {
  const di = kolom.get(kunci) ?? 0;
  const rows = nilai.flatMap((sel, i) => (i < awal ? [] : [{ i, isi: String(sel[di] ?? '') }]));
  return new Map([...groupBy(rows, ({ isi }) => isi)].map(([isi, milik]) => [isi, milik.map(({ i }) => i)]));
}

const span = (rows: readonly number[] = []): readonly number[] =>
  rows.length === 0 ? [] : [Math.min(...rows), Math.max(...rows) + 1];

/** Neighbouring rows make one range. */
function joinRanges(rows: readonly number[]): readonly number[] {
  const datar: number[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (datar.at(-1) === row) datar[datar.length - 1] = row + 1;
    else datar.push(row, row + 1);
  }
  return datar;
}
