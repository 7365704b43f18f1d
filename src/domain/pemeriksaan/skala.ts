/** Whether all figures of an indikator are told on one scale: percent or fraction, rupiah or juta, the decimal sign in its place. */
import { isCacah, isPersen, isPredikat } from '../angka/satuan.ts';
import { PECAHAN_MAKS } from '../angka/taksa.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasAtas, type Indikator, type Target } from '../indikator.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { DAFTAR_TRIWULAN } from '../waktu/periode.ts';
import type { CheckInput } from './bahan.ts';
import { isLevel } from './banding.ts';
import { eachIndikator, type Pemeriksaan } from './jenis.ts';

/** Yearly figures that differ by more are hardly told in one satuan. */
const KALI = 20;

type Sel = readonly [nama: string, nilai: number];

export const PEMERIKSAAN_SKALA: readonly Pemeriksaan[] = [
  {
    kode: 'SKALA-BEDA',
    nama: 'Angka satu indikator berbeda skala',
    kolom: 'Target',
    find: eachIndikator((indikator, input) => {
      const { satuan } = indikator;
      const tolok = atas(targetTahunUntuk(indikator, 'Tahunan', input.tahun));
      if (tolok <= 0 || isPredikat(satuan)) return null;
      const ganjil = listSel(indikator, input).filter(([, nilai]) => isBeda(nilai, tolok, satuan));
      if (ganjil.length === 0) return null;
      const daftar = ganjil.map(([nama, nilai]) => `${nama} ${formatAngka(nilai)}`).join(', ');
      return `${daftar} berbeda skala dari target tahun ${formatAngka(tolok)}. Samakan skalanya.`;
    }),
  },
];

const atas = (target: Target | null): number => (target === null ? 0 : batasAtas(target));

/** Those of a year, and of quarters where a quarter says what the year does. */
function listSel(indikator: Indikator, { tahun, historisOf }: CheckInput): readonly Sel[] {
  const triwulan = isLevel(indikator) ? DAFTAR_TRIWULAN : [];
  return [
    ...triwulan.map((masa): Sel => [`target ${masa}`, atas(targetUntuk(indikator, masa, tahun))]),
    ['realisasi tahun lalu', indikator.realisasiTahunLalu ?? 0],
    ['target Renstra', atas(indikator.targetRenstra)],
    ...historisOf(indikator.kode).flatMap((lalu): readonly Sel[] => [
      [`target ${lalu.tahun}`, lalu.target ?? 0],
      [`realisasi ${lalu.tahun}`, lalu.realisasi ?? 0],
    ]),
  ];
}

function isBeda(nilai: number, tolok: number, satuan: string): boolean {
  if (nilai <= 0) return false;
  const kecil = Math.min(nilai, tolok);
  const kali = Math.max(nilai, tolok) / kecil;
  if (isPersen(satuan)) return kecil <= PECAHAN_MAKS && kali >= 50 && kali <= 200;
  return kali > KALI && !(isCacah(satuan) && kecil * kali < 100);
}
