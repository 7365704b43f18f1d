/** Gathers what the papers print: figures from the frozen potret alone, words from the tabs. */
import type { Indikator } from './indikator.ts';
import type { BarisLaporan } from './laporan.ts';
import type { Rekomendasi } from './peristiwa.ts';
import type { BarisPotret } from './potret.ts';

/** The rows of one frozen round, of the siklus. */
export function roundRows(potret: readonly BarisPotret[], siklus: string, putaran: number): readonly BarisPotret[] {
  return potret.filter((b) => b.tahap === 'dibekukan' && b.siklus === siklus && b.putaran === putaran);
}

/** Adds to each frozen row what it is compared with; the registry may have lost the indikator since. */
export function susunBaris(
  baris: readonly BarisPotret[],
  registri: readonly Indikator[],
  sebelum: readonly BarisPotret[] | null,
  rekomendasi: readonly Rekomendasi[],
): readonly BarisLaporan[] {
  const perKode = new Map(registri.map((i) => [i.kode, i]));
  const tim = new Map(rekomendasi.map((satu) => [satu.kode, satu]));
  const dulu = new Map((sebelum ?? []).map((b) => [b.kode, b]));
  return baris.map((b) => ({
    ...b,
    ...pembanding(perKode.get(b.kode)),
    rekomendasi: tim.get(b.kode) ?? null,
    sebelumRevisi: perubahan(b, dulu.get(b.kode)),
  }));
}

function pembanding(indikator: Indikator | undefined) {
  return {
    definisiOperasional: indikator?.definisiOperasional ?? '',
    formulasi: indikator?.formulasi ?? '',
    sumberData: indikator?.sumberData ?? '',
    pemilik: indikator?.pemilik ?? '',
    targetMurni: indikator?.target ?? null,
    targetPerubahan: indikator?.targetPerubahan ?? null,
    berlakuSejak: indikator?.berlakuSejak ?? null,
    dasarPerubahan: indikator?.dasarPerubahan ?? '',
    realisasiTahunLalu: indikator?.realisasiTahunLalu ?? null,
    targetRenstra: indikator?.targetRenstra ?? null,
    standarNasional: indikator?.standarNasional ?? null,
  };
}

function perubahan(kini: BarisPotret, dulu: BarisPotret | undefined): BarisLaporan['sebelumRevisi'] {
  if (!dulu || (dulu.realisasi === kini.realisasi && dulu.capaian === kini.capaian)) return null;
  return { realisasi: dulu.realisasi, capaian: dulu.capaian };
}
