/** What the quarters before a siklus came to: of the agency, and of each bidang. */
import type { NilaiPeriode } from '../../domain/himpun/akumulasi.ts';
import { dariTriwulan } from '../../domain/himpun/dari-triwulan.ts';
import { indexPotret, lampauOf } from '../../domain/himpun/isian-masuk.ts';
import type { Indikator } from '../../domain/indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { DAFTAR_TRIWULAN, triwulanSampai } from '../../domain/waktu/periode.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import type { Buku } from '../inti/buku.ts';
import { readPotretTercatat } from '../potret/potret-tercatat.ts';
import { validPotret } from './potret-berlaku.ts';

export interface Sebelumnya {
  /** Figures of the agency, TW I first; null: none. */
  readonly triwulan: (kode: string) => readonly (NilaiPeriode | null)[];
  /** What that bidang answered in the quarter before. */
  readonly lalu: (kode: string, bidang: string) => BarisPotret | undefined;
  /** In the period Tahunan: the year as its quarters give it. */
  readonly setahun: (indikator: Indikator) => NilaiPeriode | null;
}

const TIADA: Sebelumnya = { triwulan: () => [], lalu: () => undefined, setahun: () => null };

/** All bidang of a siklus ask for it, some of them twice. */
const sudah = new WeakMap<Snapshot, Map<string, Sebelumnya | null>>();

/** Null: rows of the Potret are damaged, so that nobody can say it. */
export function readSebelumnya(buku: Buku, siklus: KeadaanSiklus, indikator: readonly Indikator[]): Sebelumnya | null {
  const perSiklus = sudah.get(buku.snapshot) ?? new Map<string, Sebelumnya | null>();
  sudah.set(buku.snapshot, perSiklus);
  const terbaca = perSiklus.get(siklus.id);
  const hasil = terbaca === undefined ? indexSebelumnya(buku, siklus, indikator) : terbaca;
  perSiklus.set(siklus.id, hasil);
  return hasil;
}

function indexSebelumnya(
  buku: Buku,
  { tahun, periode }: KeadaanSiklus,
  indikator: readonly Indikator[],
): Sebelumnya | null {
  const triwulan = periode === 'Tahunan' ? DAFTAR_TRIWULAN : triwulanSampai(periode).slice(0, -1);
  const { nilai } = buku.snapshot;
  if (triwulan.length === 0 || !nilai.has(SHEET_ID.Potret) || !nilai.has(SHEET_ID.Arsip)) return TIADA;
  const { angka, rusak } = readPotretTercatat(buku, tahun);
  if (rusak.length > 0) return null;
  const potret = validPotret(buku, angka, tahun);
  const index = indexPotret({ siklus: '', tahun, periode, indikator, bidang: new Map(), potret });
  const terakhir = new Map(
    potret
      .filter((baris) => baris.tahap !== 'definisi' && baris.tahun === tahun && baris.periode === triwulan.at(-1))
      .map((baris) => [`${baris.kode}/${baris.bidang}`, baris]),
  );
  const perTriwulan = (kode: string): readonly (NilaiPeriode | null)[] => lampauOf(index, kode, triwulan);
  return {
    triwulan: perTriwulan,
    setahun: (satu) => (periode === 'Tahunan' ? dariTriwulan(satu, tahun, perTriwulan(satu.kode)) : null),
    lalu: (kode, bidang) => terakhir.get(`${kode}/${bidang}`),
  };
}
