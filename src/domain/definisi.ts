/**
 * What an indikator means and aims at, frozen when a siklus opens: nobody can move the goal while figures are being
 * collected (Permendagri 86/2017 and PermenPANRB 53/2014 measure against the agreed Perjanjian Kinerja). A later edit of
 * the registry is shown as a difference and counts only once it was adopted.
 */
import { formatAngka } from './angka/tulis-angka.ts';
import { batasAtas, batasBawah, type Indikator, type Target } from './indikator.ts';
import { joinKode, splitDaftar } from './kelompok.ts';
import { type BarisPotret, createPotret } from './potret.ts';
import { targetTahunUntuk, targetUntuk } from './target.ts';
import type { Periode } from './waktu/periode.ts';

export interface MasaDefinisi {
  readonly siklus: string;
  readonly tahun: number;
  readonly periode: Periode;
}

/** One row of the Potret that says what was agreed; it holds no figure. */
export function toDefinisi(indikator: Indikator, masa: MasaDefinisi, putaran: number): BarisPotret {
  const { siklus, tahun, periode } = masa;
  const letak = { siklus, tahun, periode, tahap: 'definisi', putaran, bidang: joinKode(indikator.bidang) } as const;
  return createPotret(letak, indikator, {
    target: targetUntuk(indikator, periode, tahun),
    targetTahun: targetTahunUntuk(indikator, periode, tahun),
    definisiOperasional: indikator.definisiOperasional,
    formulasi: indikator.formulasi,
    sumberData: indikator.sumberData,
  });
}

export interface BedaDefinisi {
  readonly kolom: string;
  readonly lama: string;
  readonly baru: string;
  /** Changes how the typed texts are read or joined, not only what they are measured against. */
  readonly caraBaca: boolean;
}

const KOLOM: readonly (readonly [keyof BarisPotret, string, boolean])[] = [
  ['target', 'target periode', false],
  ['targetTahun', 'target setahun', false],
  ['satuan', 'satuan', true],
  ['akumulasi', 'akumulasi', true],
  ['gabung', 'gabung', true],
  ['bidang', 'bidang', true],
  ['arah', 'arah', false],
  ['rumus', 'rumus', false],
  ['uraian', 'indikator', false],
  ['sasaran', 'sasaran', false],
  ['induk', 'induk', false],
  ['definisiOperasional', 'definisi operasional', false],
  ['formulasi', 'formulasi', false],
  ['sumberData', 'sumber data', false],
];

/** What the registry says now otherwise than when the siklus opened. */
export function bedaDefinisi(lama: BarisPotret, baru: BarisPotret): readonly BedaDefinisi[] {
  return KOLOM.filter(([kunci]) => isi(lama[kunci]) !== isi(baru[kunci])).map(([kunci, kolom, caraBaca]) => {
    // The same words that count otherwise, such as a predikat with another score.
    const tulis = tampil(lama[kunci]) === tampil(baru[kunci]) ? tampilAngka : tampil;
    return { kolom, lama: tulis(lama[kunci]), baru: tulis(baru[kunci]), caraBaca };
  });
}

type IsiDefinisi = BarisPotret[keyof BarisPotret];

const isTarget = (nilai: IsiDefinisi): nilai is Target => typeof nilai === 'object' && nilai !== null;
/** `90` and `90%` aim at the same; a predikat's score is part of what was agreed. */
const isi = (nilai: IsiDefinisi): string =>
  isTarget(nilai)
    ? JSON.stringify(nilai.jenis === 'angka' ? nilai.nilai : [nilai.bawah, nilai.atas])
    : String(nilai ?? '').trim();
const tampil = (nilai: IsiDefinisi): string => (isTarget(nilai) ? nilai.teks : String(nilai ?? '')) || '(kosong)';

function tampilAngka(nilai: IsiDefinisi): string {
  if (!isTarget(nilai)) return tampil(nilai);
  const angka = [...new Set([batasBawah(nilai), batasAtas(nilai)])].map(formatAngka).join('–');
  return `${nilai.teks} (dihitung ${angka})`;
}

/** The indikator as it was agreed. Where the targets are the agreed ones, murni and perubahan both stay to be printed. */
export function withDefinisi(kini: Indikator, beku: BarisPotret, beda: readonly BedaDefinisi[]): Indikator {
  if (beda.length === 0) return kini;
  const { sasaran, uraian, satuan, arah, rumus, akumulasi, gabung, target, targetTahun } = beku;
  const { definisiOperasional, formulasi, sumberData } = beku;
  const tetap = { sasaran, uraian, satuan, arah, rumus, akumulasi, gabung, definisiOperasional, formulasi, sumberData };
  const bidang = splitDaftar(beku.bidang);
  const dasar = { ...kini, ...tetap, induk: beku.induk || null, bidang };
  if (!beda.some(({ kolom }) => kolom.startsWith('target'))) return dasar;
  const triwulan = beku.periode === 'Tahunan' ? kini.triwulan : { ...kini.triwulan, [beku.periode]: target };
  const perubahan =
    beku.periode === 'Tahunan' ? kini.triwulanPerubahan : { ...kini.triwulanPerubahan, [beku.periode]: null };
  return { ...dasar, target: targetTahun, targetPerubahan: null, triwulan, triwulanPerubahan: perubahan };
}
