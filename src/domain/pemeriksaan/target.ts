/** The targets by themselves: whether they agree with each other, with the arah, and can be measured against. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { mean, sum } from '../himpun/akumulasi.ts';
import type { Akumulasi, Target } from '../indikator.ts';
import { targetTahunUntuk, targetUntuk, teksTarget } from '../target.ts';
import { DAFTAR_TRIWULAN } from '../waktu/periode.ts';
import { compareByArah } from './banding.ts';
import { eachIndikator, type Pemeriksaan } from './jenis.ts';

export const PEMERIKSAAN_TARGET: readonly Pemeriksaan[] = [
  // The quarters' targets must lead to the year's (LLDIKTI, Rencana Aksi gate): by akumulasi.
  {
    kode: 'TARGET-SETAHUN',
    nama: 'Target triwulan tidak menuju target tahun',
    batas: 1,
    arti: 'Persen selisih yang dibiarkan',
    kolom: 'Target',
    find: eachIndikator((indikator, { tahun }, batas) => {
      const setahun = nilai(targetTahunUntuk(indikator, 'Tahunan', tahun));
      const triwulan = DAFTAR_TRIWULAN.flatMap((satu) => nilai(targetUntuk(indikator, satu, tahun)) ?? []);
      const hasil = gabungan(indikator.akumulasi, triwulan);
      if (setahun === null || hasil === null || Math.abs(hasil - setahun) <= (batas / 100) * Math.abs(setahun))
        return null;
      return `target triwulan (${indikator.akumulasi}) menuju ${formatAngka(hasil)}, target tahun ${formatAngka(setahun)}. Samakan keduanya.`;
    }),
  },
  // R/T has no value for a target of 0 (docs/perhitungan.md): said before somebody types 1 to get a figure.
  {
    kode: 'TARGET-NOL',
    nama: 'Target 0 pada arah naik',
    kolom: 'Target',
    find: eachIndikator((indikator, { periode, tahun }) => {
      const target = targetUntuk(indikator, periode, tahun);
      if (indikator.arah !== 'naik' || target?.jenis !== 'angka' || target.nilai !== 0) return null;
      return `target ${periode} 0 dengan arah naik: capaian tidak dapat dihitung. Kosongkan bila tidak ditargetkan, atau perbaiki arahnya.`;
    }),
  },
  // A year's target beyond the one of the whole Renstra: one of the two is out of date or mistyped.
  {
    kode: 'TARGET-RENSTRA',
    nama: 'Target PK melampaui target Renstra',
    berat: 'info',
    kolom: 'Target Renstra',
    find: eachIndikator((indikator, { tahun, periode }) => {
      const { arah, satuan, targetRenstra } = indikator;
      const pk = targetTahunUntuk(indikator, periode, tahun);
      if (pk?.jenis !== 'angka' || targetRenstra?.jenis !== 'angka' || arah === 'stabil') return null;
      if (compareByArah(arah, pk.nilai, targetRenstra.nilai) <= 0) return null;
      return `target PK ${teksTarget(pk, satuan)} melampaui target Renstra ${teksTarget(targetRenstra, satuan)}. Periksa keduanya.`;
    }),
  },
  // Targets that moved against the arah year after year: the arah is probably the wrong one.
  {
    kode: 'ARAH-DIRAGUKAN',
    nama: 'Arah diragukan menurut Historis',
    batas: 2,
    arti: 'Tahun berturut-turut melawan arah',
    kolom: 'Arah',
    find: eachIndikator((indikator, { historisOf, periode, tahun }, batas) => {
      const { arah, kode } = indikator;
      if (arah === 'stabil') return null;
      const kini = nilai(targetTahunUntuk(indikator, periode, tahun));
      const ada = [...historisOf(kode).map(({ target }) => target), kini].filter((satu) => satu !== null);
      const langkah = ada.slice(1).map((satu, ke) => compareByArah(arah, satu, ada[ke] ?? satu));
      if (langkah.some((satu) => satu > 0) || langkah.filter((satu) => satu < 0).length < batas) return null;
      return `arah "${arah}", padahal targetnya terus ${arah === 'naik' ? 'turun' : 'naik'}. Periksa kolom Arah.`;
    }),
  },
];

/** Nothing is compared with a range. */
const nilai = (target: Target | null): number | null => (target?.jenis === 'angka' ? target.nilai : null);

/** A ratio's quarters may lie on either side of the year's, so nothing follows from them. */
function gabungan(akumulasi: Akumulasi, triwulan: readonly number[]): number | null {
  if (triwulan.length === 0 || akumulasi === 'rasio') return null;
  if (akumulasi === 'jumlah') return sum(triwulan);
  return akumulasi === 'rata-rata' ? mean(triwulan) : (triwulan.at(-1) ?? null);
}
