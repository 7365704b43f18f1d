/** A revisi is for named indikator only: everything else must come back as it was approved. */

import { formatNilai, formatTarget, teksRealisasi } from '../../documents/sebutan.ts';
import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import { batasBawah, type Target } from '../../domain/indikator.ts';
import { kataTriwulan } from '../../domain/laporan.ts';
import { type BarisPotret, isSameAngka } from '../../domain/potret.ts';
import { type KeadaanSiklus, putaranBerlaku } from '../../sop/keadaan.ts';
import { yearBefore } from '../dokumen/data-laporan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { frozenRound } from '../segel/putaran-beku.ts';
import { perubahanTriwulan, rentangLalu } from '../segel/triwulan-lalu.ts';

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
 * Indikator that would be signed otherwise than they were, although the open revisi does not name them: also when a target
 * or the list of indikator was changed since. The year so far may follow a revisi of an earlier quarter: that one named
 * it, and this one says so wherever it is read.
 */
export function frozenOutsideRevisi(buku: Buku, run: SopRun, { baris }: HasilHimpun): readonly string[] {
  const { siklus } = run;
  const revisi = siklus.revisi.at(-1);
  if (!revisi || siklus.pengesahan !== null) return [];
  const sah = byKode(approvedRows(buku, siklus));
  const baru = byKode(baris.map(({ potret }) => potret));
  const asing = [...new Set([...sah.keys(), ...baru.keys()])].filter((kode) => !revisi.indikator.includes(kode));
  const tahunLain = asing.filter((kode) => !isSameTahun(sah.get(kode), baru.get(kode)));
  const rentang = tahunLain.length === 0 ? null : rentangLalu(buku, siklus, 0);
  const semula = byKode(rentang ? yearBefore(buku, run, rentang) : []);
  return asing.flatMap((kode) => {
    const [dulu, kini] = [sah.get(kode), baru.get(kode)];
    if (!dulu || !kini) return [`${kode} (${dulu ? 'tidak ada lagi' : 'belum ada saat disahkan'})`];
    const sama = isSameAngka(dulu, kini) && dulu.capaian === kini.capaian && isSameTarget(dulu, kini);
    if (sama && (!tahunLain.includes(kode) || isSameTahun(dulu, semula.get(kode)))) return [];
    return [`${kode} (${changes(dulu, kini).join(', ')})`];
  });
}

/** All that an open revisi changes, in one sentence for Riwayat; '' without one. */
export function kataRevisi(buku: Buku, { siklus }: SopRun, { baris }: HasilHimpun): string {
  const revisi = siklus.revisi.at(-1);
  if (!revisi || siklus.pengesahan !== null) return '';
  const sah = byKode(approvedRows(buku, siklus));
  const ubah = baris.flatMap(({ potret: kini }) => {
    const dulu = sah.get(kini.kode);
    const kata = dulu ? changes(dulu, kini) : [];
    return kata.length === 0 ? [] : [`${kini.kode} ${kata.join(', ')}`];
  });
  const rentang = rentangLalu(buku, siklus, 0);
  const lalu = rentang ? perubahanTriwulan(buku, siklus, rentang).map(kataTriwulan) : [];
  const sebab = lalu.length === 0 ? '' : ` Triwulan sebelumnya: ${lalu.join('; ')}.`;
  return ` Angka yang berubah: ${ubah.length === 0 ? 'tidak ada' : ubah.join('; ')}.${sebab}`;
}

function changes(dulu: BarisPotret, kini: BarisPotret): readonly string[] {
  const tahun = [formatNilai(dulu.realisasiTahun), formatNilai(kini.realisasiTahun)] as const;
  return [
    ...menjadi('realisasi', teksRealisasi(dulu), teksRealisasi(kini)),
    ...menjadi('target', formatTarget(dulu.target), formatTarget(kini.target)),
    ...menjadi('target setahun', formatTarget(dulu.targetTahun), formatTarget(kini.targetTahun)),
    ...menjadi('capaian', formatPersen(dulu.capaian), formatPersen(kini.capaian)),
    ...menjadi('tahun berjalan', ...tahun),
    ...menjadi('capaian tahun', formatPersen(dulu.capaianTahun), formatPersen(kini.capaianTahun)),
  ];
}

const menjadi = (apa: string, lama: string, baru: string): readonly string[] =>
  lama === baru ? [] : [`${apa} ${lama} menjadi ${baru}`];

const byKode = (baris: readonly BarisPotret[]) => new Map(baris.map((satu) => [satu.kode, satu]));

const isSameTahun = (a: BarisPotret | undefined, b: BarisPotret | undefined): boolean =>
  a?.realisasiTahun === b?.realisasiTahun && a?.capaianTahun === b?.capaianTahun;

const isSameTarget = (a: BarisPotret, b: BarisPotret): boolean =>
  arti(a.target) === arti(b.target) && arti(a.targetTahun) === arti(b.targetTahun);

/** `90` and `90%` aim at the same. */
const arti = (target: Target | null): string =>
  JSON.stringify(target && [batasBawah(target), target.jenis === 'rentang' ? target.atas : null]);

/** The frozen round of a siklus that was signed last. */
const approvedRows = ({ snapshot }: Buku, siklus: KeadaanSiklus): readonly BarisPotret[] =>
  frozenRound(snapshot, siklus, putaranBerlaku(siklus)) ?? [];
