/** A revisi is for named indikator only: everything else must come back as it was approved. */
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { validPotret } from './potret-berlaku.ts';

/** Kodes whose figure changes although the open revisi does not name them. */
export function outsideRevisi(
  { siklus }: SopRun,
  baru: readonly BarisPotret[],
  lama: readonly BarisPotret[],
): readonly string[] {
  const revisi = siklus.revisi.at(-1);
  if (!revisi || siklus.pengesahan !== null) return [];
  const terakhir = new Map<string, BarisPotret>();
  for (const baris of lama) {
    if (baris.tahap !== 'dibekukan' && baris.tahun === siklus.tahun && baris.periode === siklus.periode)
      terakhir.set(`${baris.kode}/${baris.bidang}`, baris);
  }
  return baru
    .filter(({ kode }) => !revisi.indikator.includes(kode))
    .filter((baris) => {
      const dulu = terakhir.get(`${baris.kode}/${baris.bidang}`);
      return dulu !== undefined && !isSameAngka(dulu, baris);
    })
    .map(({ kode }) => kode);
}

/**
 * Kodes that would be signed otherwise than they were, although the open revisi does not name them: also when a target
 * or the list of indikator was changed since.
 */
export function frozenOutsideRevisi(buku: Buku, { siklus }: SopRun, { baris }: HasilHimpun): readonly string[] {
  const revisi = siklus.revisi.at(-1);
  if (!revisi || siklus.pengesahan !== null) return [];
  const sah = new Map(approvedRows(buku, siklus).map((b) => [b.kode, b]));
  const baru = new Map(baris.map(({ potret }) => [potret.kode, potret]));
  const berubah = [...new Set([...sah.keys(), ...baru.keys()])].filter((kode) => {
    const [dulu, kini] = [sah.get(kode), baru.get(kode)];
    return !dulu || !kini || !isSameAngka(dulu, kini) || dulu.capaian !== kini.capaian;
  });
  return berubah.filter((kode) => !revisi.indikator.includes(kode));
}

/** The frozen round of a siklus that was signed last. */
function approvedRows(buku: Buku, { id, tahun }: SopRun['siklus']): readonly BarisPotret[] {
  return validPotret(buku, readAngka(buku, tahun)).filter((b) => b.tahap === 'dibekukan' && b.siklus === id);
}

function isSameAngka(a: BarisPotret, b: BarisPotret): boolean {
  return (
    a.realisasi === b.realisasi && a.pembilang === b.pembilang && a.penyebut === b.penyebut && a.keadaan === b.keadaan
  );
}
