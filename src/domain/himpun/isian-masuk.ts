/** What consolidation is made from, and the rows of the Potret that count in it. */
import type { Indikator } from '../indikator.ts';
import type { BarisPotret } from '../potret.ts';
import { type Periode, type Triwulan, triwulanSampai } from '../waktu/periode.ts';
import { type NilaiPeriode, nilaiOf } from './akumulasi.ts';
import { combineIsian, type HasilGabung, type NilaiBidang } from './akumulasi-gabung.ts';

/** What a bidang stands at, as far as consolidation cares. */
export interface BidangMasuk {
  /** Handed in and not taken back or returned since. */
  readonly masuk: boolean;
  readonly diterima: boolean;
  readonly dilewati: boolean;
}

export interface HimpunInput {
  readonly siklus: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly indikator: readonly Indikator[];
  readonly bidang: ReadonlyMap<string, BidangMasuk>;
  /** The whole Potret tab in its order. */
  readonly potret: readonly BarisPotret[];
}

/** Potret rows by where they are looked up. */
export interface HimpunIndex {
  /** Isian of this period that count: `kode/bidang`. */
  readonly kini: ReadonlyMap<string, BarisPotret>;
  /** Figure of earlier quarters: `kode/TW I`. */
  readonly lampau: ReadonlyMap<string, NilaiPeriode>;
  /** Running totals of each bidang in earlier quarters: `kode/TW I`, then by bidang. */
  readonly perBidang: ReadonlyMap<string, ReadonlyMap<string, NilaiPeriode>>;
}

export function indexPotret({ tahun, periode, bidang, potret, indikator }: HimpunInput): HimpunIndex {
  const kini = new Map<string, BarisPotret>();
  const beku = new Map<string, NilaiPeriode>();
  const dahulu = new Map<string, Map<string, NilaiPeriode>>();
  const perBidang = new Map<string, Map<string, NilaiPeriode>>();
  const terakhir = lastHandIn(potret, tahun, periode);
  for (const baris of potret) {
    if (baris.tahun !== tahun) continue;
    const isian = baris.tahap !== 'dibekukan';
    if (baris.periode === periode) {
      const berlaku = terakhir.get(baris.bidang) === putaranSerah(baris);
      if (isian && berlaku && bidang.get(baris.bidang)?.masuk) kini.set(`${baris.kode}/${baris.bidang}`, baris);
      continue;
    }
    const kunci = `${baris.kode}/${baris.periode}`;
    if (!isian) beku.set(kunci, nilaiOnly(baris));
    else if (baris.akumulasi === 'kumulatif' && baris.tahap !== 'definisi') putUnder(perBidang, kunci, baris);
    if (baris.tahap === 'riwayat') putUnder(dahulu, kunci, baris);
  }
  const lampau = new Map<string, NilaiPeriode>();
  for (const satu of indikator) {
    for (const triwulan of triwulanSampai(periode)) {
      const kunci = `${satu.kode}/${triwulan}`;
      const isi = dahulu.get(kunci);
      const nilai = beku.get(kunci) ?? (isi ? joinBidang(satu, (kode) => isi.get(kode)).nilai : undefined);
      if (nilai) lampau.set(kunci, nilai);
    }
  }
  return { kini, lampau, perBidang };
}

/** Figures of the agency, quarter by quarter; null: none. */
export const lampauOf = (
  { lampau }: Pick<HimpunIndex, 'lampau'>,
  kode: string,
  triwulan: readonly Triwulan[],
): readonly (NilaiPeriode | null)[] => triwulan.map((satu) => lampau.get(`${kode}/${satu}`) ?? null);

/** A running total that a bidang has no new figure for stands where that bidang left it. */
export interface Terbawa extends NilaiPeriode {
  readonly bidang: string;
  readonly triwulan: Triwulan;
}

/** For shared running totals alone, and only where at least one bidang has a new figure. */
export function listTerbawa(
  { kode, bidang, akumulasi, satuan }: Indikator,
  periode: Periode,
  kini: readonly BarisPotret[],
  { perBidang }: HimpunIndex,
): readonly Terbawa[] {
  const baru = kini.filter((baris) => nilaiOf(baris, akumulasi, satuan) !== null).map((baris) => baris.bidang);
  if (akumulasi !== 'kumulatif' || periode === 'Tahunan' || baru.length === 0) return [];
  const lampau = triwulanSampai(periode).slice(0, -1).reverse();
  return bidang.flatMap((satu) => {
    if (baru.includes(satu)) return [];
    const ada = lampau.flatMap((triwulan): readonly Terbawa[] => {
      const nilai = perBidang.get(`${kode}/${triwulan}`)?.get(satu);
      return nilai && nilaiOf(nilai, akumulasi, satuan) !== null ? [{ ...nilai, bidang: satu, triwulan }] : [];
    });
    return ada.slice(0, 1);
  });
}

/** Handing in again replaces everything that the bidang handed in before, also what is no longer there. */
function lastHandIn(potret: readonly BarisPotret[], tahun: number, periode: Periode): ReadonlyMap<string, string> {
  const isian = potret.filter((b) => b.tahun === tahun && b.periode === periode && b.tahap !== 'dibekukan');
  return new Map(isian.map((baris) => [baris.bidang, putaranSerah(baris)]));
}

const putaranSerah = ({ siklus, tahap, putaran }: BarisPotret): string => `${tahap}/${siklus}/${putaran}`;

function putUnder(peta: Map<string, Map<string, NilaiPeriode>>, kunci: string, baris: BarisPotret): void {
  const isi = peta.get(kunci) ?? new Map<string, NilaiPeriode>();
  peta.set(kunci, isi.set(baris.bidang, nilaiOnly(baris)));
}

const KOSONG: NilaiPeriode = { realisasi: null, pembilang: null, penyebut: null };

/** All bidang of the indikator in its order, also those without isian: who is responsible never depends on who answered. */
export function joinBidang(
  { bidang, gabung, akumulasi, satuan }: Indikator,
  nilai: (bidang: string) => NilaiPeriode | undefined,
): HasilGabung {
  const daftar = bidang.map((kode): NilaiBidang => ({ bidang: kode, nilai: nilai(kode) ?? KOSONG }));
  return combineIsian(gabung, akumulasi, satuan, daftar);
}

/** The three numbers of a potret row, without the rest of it. */
export function nilaiOnly({ realisasi, pembilang, penyebut }: NilaiPeriode): NilaiPeriode {
  return { realisasi, pembilang, penyebut };
}
