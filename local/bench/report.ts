/** The figures as JSON: per aksi its heaviest run, and each target with what was reached. */
import type { Evaluation } from './evaluate.ts';
import type { Payload, Run } from './measured.ts';

/** A run with what crossed in it. */
export type Figures = Run & Payload;

/** One aksi, of all its runs the one with the most bytes. */
export interface AksiReport {
  readonly aksi: string;
  readonly kali: number;
  readonly baca: number;
  readonly tulis: number;
  readonly lain: number;
  readonly byte: number;
  readonly bundelMs: number;
  /** JSON.parse + JSON.stringify of the same bytes. */
  readonly jsonMs: number;
  readonly rasio: number;
}

export interface Target {
  readonly target: string;
  readonly batas: number;
  /** Null: not measured in this run. */
  readonly nilai: number | null;
  /** Null: cannot be said from this run. */
  readonly tercapai: boolean | null;
}

/** Milliseconds of the consolidation by indikator per bidang. */
export interface Growth {
  readonly indikator: number;
  readonly bundelMs: number;
}

/** Of the consolidation, and of the check of all live isian. */
export interface Growths {
  readonly himpun: readonly Growth[];
  readonly periksa: readonly Growth[];
}

export interface BundleFigures extends Evaluation {
  readonly byte: number;
}

const BATAS_SATU_TULIS = 8_000_000;
export const HIMPUN = 'himpun';
export const PERIKSA = 'periksa';

export function aksiReports(runs: readonly Figures[]): readonly AksiReport[] {
  const names = [...new Set(runs.map(({ aksi }) => aksi))];
  return names.map((name) => {
    const own = runs.filter(({ aksi }) => aksi === name);
    const { aksi, baca, tulis, lain, byte, cost, jsonMs } = own.reduce((a, b) => (b.byte > a.byte ? b : a));
    const rasio = round(cost.bundleMs / jsonMs);
    return {
      aksi,
      kali: own.length,
      baca,
      tulis,
      lain,
      byte,
      bundelMs: round(cost.bundleMs),
      jsonMs: round(jsonMs),
      rasio,
    };
  });
}

/** Their locks follow in a write of their own, and one read tells whom Google took into them. */
const LOCKING: readonly string[] = ['siapkan', 'bagikan'];
const writesForData = ({ aksi, tulis }: Figures): number => tulis - Number(LOCKING.includes(aksi));

/** The target for consolidating is set for 40 bidang of 500 indikator; below, fixed costs outweigh the rows. */
const BARIS_TARGET = 20_000;

export function targets(
  runs: readonly Figures[],
  growths: Growths,
  bundle: BundleFigures,
  rows: number,
): readonly Target[] {
  const most = (list: readonly number[]): number => Math.max(0, ...list);
  const small = runs.filter(({ byteTulis }) => byteTulis <= BATAS_SATU_TULIS);
  const himpun = aksiReports(runs).find(({ aksi }) => aksi === HIMPUN)?.rasio ?? null;
  const perJson = target('himpun dibanding JSON muatannya, kali (berlaku pada 40 × 500)', 5, himpun);
  return [
    target('baca per aksi', 2, most(runs.map(({ baca }) => baca))),
    target('tulis per aksi sampai 8 MB', 1, most(small.map(writesForData))),
    rows < BARIS_TARGET ? { ...perJson, tercapai: null } : perJson,
    target('pangkat pertumbuhan waktu himpun (1 = linear)', 1.25, growthPower(growths.himpun)),
    target('pangkat pertumbuhan waktu periksa (1 = linear)', 1.25, growthPower(growths.periksa)),
    target('ukuran Code.js, byte', 450_000, bundle.byte),
    target('evaluasi Code.js dibanding membaca teksnya saja, kali', 1.5, round(bundle.bundelMs / bundle.bacaMs)),
  ];
}

/** Times the floor, for agencies of so many rows: fewer, and what every aksi costs outweighs them. */
export const KALI = { himpun: 5, selesaikan: 5, sahkan: 40, susun: 40 } as const;

export function onlyTargets(aksi: readonly AksiReport[], rows: number): readonly Target[] {
  return aksi.flatMap(({ aksi: nama, rasio }) => {
    if (!isIn(nama)) return [];
    const batas = KALI[nama];
    const satu = target(`${nama} dibanding JSON muatannya, kali`, batas, rasio);
    return [batas < 40 && rows < BARIS_TARGET ? { ...satu, tercapai: null } : satu];
  });
}

const isIn = (nama: string): nama is keyof typeof KALI => Object.hasOwn(KALI, nama);

export function target(nama: string, batas: number, nilai: number | null): Target {
  return { target: nama, batas, nilai, tercapai: nilai === null ? null : nilai <= batas };
}

/** p in time = c · indikator^p, between the smallest and the largest; null where there is nothing to compare. */
export function growthPower(growth: readonly Growth[]): number | null {
  const sorted = [...growth].sort((a, b) => a.indikator - b.indikator);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.indikator === last.indikator) return null;
  return round(Math.log(last.bundelMs / first.bundelMs) / Math.log(last.indikator / first.indikator));
}

export const round = (value: number): number => Math.round(value * 100) / 100;
