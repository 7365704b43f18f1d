/** Whether all figures of an indikator are told on one scale: percent or fraction, rupiah or juta, the decimal sign in its place. */
import { isCacah, isPersen, isPredikat } from '../angka/satuan.ts';
import { PECAHAN_MAKS } from '../angka/taksa.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import type { Indikator } from '../indikator.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { DAFTAR_TRIWULAN } from '../waktu/periode.ts';
import type { CheckInput } from './bahan.ts';
import { atasTarget, isLevel, KALI_JAUH } from './banding.ts';
import { eachIndikator, type Pemeriksaan } from './jenis.ts';

type Sel = readonly [nama: string, nilai: number];

export const PEMERIKSAAN_SKALA: readonly Pemeriksaan[] = [
  {
    kode: 'SKALA-BEDA',
    nama: 'Angka satu indikator berbeda skala',
    kolom: 'Target',
    find: eachIndikator((indikator, input) => {
      const { satuan } = indikator;
      const tolok = atasTarget(targetTahunUntuk(indikator, 'Tahunan', input.tahun));
      if (tolok <= 0 || isPredikat(satuan)) return null;
      const ganjil = listSel(indikator, input).filter(([, nilai]) => isBeda(nilai, tolok, satuan));
      if (ganjil.length === 0) return null;
      const daftar = ganjil.map(([nama, nilai]) => `${nama} ${formatAngka(nilai)}`).join(', ');
      return `${daftar} berbeda skala dari target tahun ${formatAngka(tolok)}. Samakan skalanya.`;
    }),
  },
];

/** Those of a year, and of quarters where a quarter says what the year does. */
function listSel(indikator: Indikator, { tahun, historisOf }: CheckInput): readonly Sel[] {
  const triwulan = isLevel(indikator) ? DAFTAR_TRIWULAN : [];
  return [
    ...triwulan.map((masa): Sel => [`target ${masa}`, atasTarget(targetUntuk(indikator, masa, tahun))]),
    ['realisasi tahun lalu', indikator.realisasiTahunLalu ?? 0],
    ['target Renstra', atasTarget(indikator.targetRenstra)],
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
  return kali > KALI_JAUH && !(isCacah(satuan) && kecil * kali < 100);
}
