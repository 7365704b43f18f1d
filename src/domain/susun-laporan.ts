/** Gathers what the papers print of each indikator. */
import type { Indikator } from './indikator.ts';
import type { BarisLaporan } from './laporan.ts';
import type { BarisPotret } from './potret.ts';
import type { BarisSegel } from './segel/isi-segel.ts';
import { isPerubahanBerlaku } from './target.ts';

/** Adds to each frozen row what it is compared with; the registry may have lost the indikator since. */
export function composeBaris(
  baris: readonly BarisPotret[],
  registri: readonly Indikator[],
  sebelum: readonly BarisPotret[] | null,
): readonly BarisSegel[] {
  const perKode = new Map(registri.map((i) => [i.kode, i]));
  const dulu = new Map((sebelum ?? []).map((b) => [b.kode, b]));
  return baris.map((b) => compare(b, perKode.get(b.kode), dulu.get(b.kode)));
}

/**
 * A PK Perubahan that comes into force later is not part of what this period was measured by. One spread, of the row: a
 * second costs more than all that a large paper prints of it.
 */
function compare(b: BarisPotret, indikator: Indikator | undefined, dulu: BarisPotret | undefined): BarisSegel {
  const diubah = indikator && isPerubahanBerlaku(indikator, b.periode, b.tahun) ? indikator : null;
  return {
    ...b,
    definisiOperasional: indikator?.definisiOperasional ?? '',
    formulasi: indikator?.formulasi ?? '',
    sumberData: indikator?.sumberData ?? '',
    pemilik: indikator?.pemilik ?? '',
    targetMurni: indikator?.target ?? null,
    targetPerubahan: diubah?.targetPerubahan ?? null,
    berlakuSejak: diubah?.berlakuSejak ?? null,
    dasarPerubahan: diubah?.dasarPerubahan ?? '',
    realisasiTahunLalu: indikator?.realisasiTahunLalu ?? null,
    targetRenstra: indikator?.targetRenstra ?? null,
    standarNasional: indikator?.standarNasional ?? null,
    rekomendasi: null,
    sebelumRevisi: perubahan(b, dulu),
  };
}

const ANGKA_REVISI = ['realisasi', 'capaian', 'realisasiTahun', 'capaianTahun'] as const;

function perubahan(kini: BarisPotret, dulu: BarisPotret | undefined): BarisLaporan['sebelumRevisi'] {
  if (!dulu || ANGKA_REVISI.every((apa) => dulu[apa] === kini[apa])) return null;
  const { realisasi, capaian, realisasiTahun, capaianTahun } = dulu;
  return { realisasi, capaian, realisasiTahun, capaianTahun };
}
