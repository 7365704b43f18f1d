/** Consolidation: what the bidang handed in becomes one row per indikator, with the year so far. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { batasAtas, type Indikator, type Target } from '../indikator.ts';
import { joinKode } from '../kelompok.ts';
import type { Kendali } from '../kendali.ts';
import { type BarisPotret, createPotret } from '../potret.ts';
import { sidikBaris } from '../sidik.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { type Periode, type Triwulan, triwulanSampai } from '../waktu/periode.ts';
import type { NilaiPeriode } from './akumulasi.ts';
import { realisasiSampai } from './akumulasi-tahun.ts';
import { type Capaian, calculateCapaian } from './capaian.ts';
import { DARI_TRIWULAN, takeSetahun } from './dari-triwulan.ts';
import {
  type HimpunIndex,
  type HimpunInput,
  indexPotret,
  joinBidang,
  listTerbawa,
  nilaiOnly,
  type Terbawa,
} from './isian-masuk.ts';
import { kategoriOf, type RataRata, rataRataCapaian } from './kategori.ts';
import { countKendali } from './kendali.ts';
import { kalimat, keadaanGabungan, teksGabungan } from './teks-gabungan.ts';

export interface BarisHimpun {
  readonly potret: BarisPotret;
  /** Bidang that should answer for this indikator, those of them that have not, and of these those that were skipped. */
  readonly bidang: readonly string[];
  readonly kurang: readonly string[];
  readonly dilewati: readonly string[];
  /** What the figure was joined from: of this period, and of running totals that stand where a bidang left them. */
  readonly isian: readonly BarisPotret[];
  readonly terbawa: readonly Terbawa[];
}

export interface HasilHimpun {
  readonly baris: readonly BarisHimpun[];
  readonly kendali: Kendali;
  /** Of the IKU that have a target. */
  readonly rataRata: RataRata;
  /** Fingerprint of every figure and text that would be signed. */
  readonly sidik: string;
}

/** One figure per indikator. A bidang that has not handed in is missing, never 0. */
export function himpun(bahan: HimpunInput): HasilHimpun {
  const index = indexPotret(bahan);
  const baris = bahan.indikator.map((indikator) => himpunSatu(indikator, bahan, index));
  const potret = baris.map((satu) => satu.potret);
  return {
    baris,
    kendali: countKendali(baris, bahan.bidang),
    rataRata: rataRataIku(potret),
    sidik: sidikBaris(potret),
  };
}

function himpunSatu(indikator: Indikator, bahan: HimpunInput, index: HimpunIndex): BarisHimpun {
  const { kode, arah, rumus } = indikator;
  const isian = indikator.bidang.flatMap((bidang) => index.kini.get(`${kode}/${bidang}`) ?? []);
  const target = targetUntuk(indikator, bahan.periode, bahan.tahun);
  const targetTahun = targetTahunUntuk(indikator, bahan.periode, bahan.tahun);
  const terbawa = listTerbawa(indikator, bahan.periode, isian, index);
  const diambil = takeSetahun(indikator, bahan, isian, index);
  const gabungan =
    diambil ??
    joinBidang(indikator, (bidang) => {
      const baris = [...terbawa, ...isian].find((satu) => satu.bidang === bidang);
      return baris && nilaiOnly(baris);
    });
  const berjalan = tahunBerjalan(indikator, bahan, gabungan.nilai, index);
  const capaian = calculateCapaian({ arah, rumus, target, realisasi: gabungan.nilai.realisasi });
  const capaianTahun = capaianSetahun(indikator, bahan.periode, targetTahun, berjalan.nilai);
  const kurang = indikator.bidang.filter((bidang) => !bahan.bidang.get(bidang)?.masuk);
  const dilewati = kurang.filter((bidang) => bahan.bidang.get(bidang)?.dilewati);
  const teks = teksGabungan(isian);
  const { siklus, tahun, periode } = bahan;
  const letak = { siklus, tahun, periode, tahap: 'dibekukan', putaran: 0, bidang: joinKode(indikator.bidang) } as const;
  const potret = createPotret(letak, indikator, {
    target,
    targetTahun,
    keadaan: diambil ? 'terisi' : keadaanGabungan(isian, target !== null),
    teks: diambil ? DARI_TRIWULAN : teks.teks,
    realisasi: gabungan.nilai.realisasi,
    pembilang: gabungan.nilai.pembilang,
    penyebut: gabungan.nilai.penyebut,
    bukti: teks.bukti,
    pendorong: teks.pendorong,
    penghambat: teks.penghambat,
    tindakLanjut: teks.tindakLanjut,
    penjelasanBidang: teks.penjelasanBidang,
    capaian: capaian.nilai,
    kategori: kategoriOf(capaian.nilai),
    realisasiTahun: berjalan.nilai,
    capaianTahun: capaianTahun.nilai,
    penjelasan: kalimat(
      isian.length > 0 && indikator.bidang.length > 1 ? gabungan.penjelasan + sayTerbawa(terbawa) : '',
      capaian.penjelasan,
      { kurang, dilewati },
    ),
    penjelasanTahun: kalimat(berjalan.penjelasan, capaianTahun.penjelasan),
  });
  return { potret, bidang: indikator.bidang, kurang, dilewati, isian, terbawa };
}

const sayTerbawa = (terbawa: readonly Terbawa[]): string =>
  terbawa.map(({ bidang, triwulan }) => `; ${bidang} memakai angka terakhirnya, ${triwulan}`).join('');

/** What may be used up within a year (`turun`, summed) is measured when the year is over: half a year always looks good. */
function capaianSetahun(
  { arah, rumus, akumulasi }: Indikator,
  periode: Periode,
  target: Target | null,
  realisasi: number | null,
): Pick<Capaian, 'nilai' | 'penjelasan'> {
  const belum = arah === 'turun' && akumulasi === 'jumlah' && periode !== 'TW IV' && periode !== 'Tahunan';
  if (!belum || target === null || realisasi === null) return calculateCapaian({ arah, rumus, target, realisasi });
  const penjelasan = `Terpakai ${formatAngka(realisasi)} dari ${formatAngka(batasAtas(target))}; capaian setahun dihitung pada TW IV`;
  return { nilai: null, penjelasan };
}

/** The consolidated rows as one frozen round of the potret. */
export function frozenRows({ baris }: HasilHimpun, putaran: number): readonly BarisPotret[] {
  return baris.map(({ potret }) => ({ ...potret, putaran }));
}

/** The year so far: earlier quarters as they were approved (or taken over), and this period's figure. */
function tahunBerjalan(indikator: Indikator, { periode }: HimpunInput, kini: NilaiPeriode, index: HimpunIndex) {
  const nilai = (triwulan: Triwulan): NilaiPeriode | null =>
    triwulan === periode ? kini : (index.lampau.get(`${indikator.kode}/${triwulan}`) ?? null);
  const triwulan = triwulanSampai(periode).map(nilai);
  return realisasiSampai(indikator.akumulasi, indikator.satuan, triwulan, periode === 'Tahunan' ? kini : null);
}

/** Only IKU with a target carry a mean. */
export function rataRataIku(baris: readonly BarisPotret[]): RataRata {
  const iku = baris.filter(({ jenis, target }) => jenis === 'IKU' && target !== null);
  return rataRataCapaian(iku.map(({ capaian }) => capaian));
}
