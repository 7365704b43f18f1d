/** The registry as actions use it: indikator, its findings, and what consolidation is made from. */
import { type HasilHimpun, himpun } from '../../domain/himpun/himpun.ts';
import type { BidangMasuk, HimpunInput } from '../../domain/himpun/isian-masuk.ts';
import type { Indikator } from '../../domain/indikator.ts';
import { applySetelan } from '../../domain/pemeriksaan/setelan.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { type IndikatorTerbaca, readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { checkIndikator } from '../../workbook/tab/indikator-temuan.ts';
import { readPredikat } from '../../workbook/tab/predikat.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import { type Buku, type SopRun, TAB_INTI } from '../inti/buku.ts';
import { type PilihPutaran, validPotret } from '../isian/potret-berlaku.ts';
import { readAngka } from '../potret/potret-tercatat.ts';

export const TAB_REGISTRI: readonly NamaTab[] = [...TAB_INTI, 'IKU', 'IKI', 'Predikat', 'Aturan'];

export interface Registri {
  /** Every row, as read. */
  readonly daftar: readonly IndikatorTerbaca[];
  /** One per kode: the first, where a kode stands twice. */
  readonly indikator: readonly Indikator[];
  readonly temuan: readonly Temuan[];
}

export function readRegistri(buku: Buku): Registri {
  const { isi: daftar, temuan } = readIndikator(buku.snapshot);
  return {
    daftar,
    indikator: uniqueIndikator(daftar),
    temuan: applySetelan(buku.setelan, [
      ...temuan,
      ...readPredikat(buku.snapshot).temuan,
      ...checkIndikator(daftar, buku.bidang),
    ]),
  };
}

export function uniqueIndikator(daftar: readonly IndikatorTerbaca[]): readonly Indikator[] {
  const perKode = new Map<string, Indikator>();
  for (const { indikator } of daftar)
    if (indikator.kode !== '' && !perKode.has(indikator.kode)) perKode.set(indikator.kode, indikator);
  return [...perKode.values()];
}

/** `akanDiterima`: bidang that the action under way accepts. */
export function bidangMasuk(
  { siklus }: SopRun,
  akanDiterima: readonly string[] = [],
): ReadonlyMap<string, BidangMasuk> {
  return new Map(
    [...siklus.bidang].map(([kode, { status, dilewati }]) => {
      const diterima = (status === 'diterima' || akanDiterima.includes(kode)) && dilewati === null;
      const masuk = diterima || (status === 'diserahkan' && dilewati === null);
      return [kode, { diterima, masuk, dilewati: dilewati !== null }];
    }),
  );
}

/** The consolidation of what has been handed in, with earlier quarters as they count. Needs the Potret tab. */
export function himpunKini(
  buku: Buku,
  run: SopRun,
  indikator: readonly Indikator[],
  akanDiterima: readonly string[] = [],
  pilih?: PilihPutaran,
): HasilHimpun {
  const { id, tahun, periode } = run.siklus;
  const bahan: HimpunInput = {
    siklus: id,
    tahun,
    periode,
    indikator,
    bidang: bidangMasuk(run, akanDiterima),
    potret: validPotret(buku, readAngka(buku, tahun), tahun, pilih),
  };
  return himpun(bahan);
}

/** By kode, the bidang that answer for it. */
export function bidangPerKode({ snapshot }: Buku): ReadonlyMap<string, readonly string[]> {
  return new Map(uniqueIndikator(readIndikator(snapshot).isi).map(({ kode, bidang }) => [kode, bidang]));
}
