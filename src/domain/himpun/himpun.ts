/** Consolidation: what the bidang handed in becomes one row per indikator, with the year so far. */
import type { Indikator } from '../indikator.ts';
import { joinKode } from '../kelompok.ts';
import { type BarisPotret, createPotret } from '../potret.ts';
import { sidikBaris } from '../sidik.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { type Triwulan, triwulanSampai } from '../waktu/periode.ts';
import { type NilaiPeriode, sum } from './akumulasi.ts';
import { realisasiSampai } from './akumulasi-tahun.ts';
import { calculateCapaian } from './capaian.ts';
import { type HimpunIndex, type HimpunInput, indexPotret, joinBidang, nilaiOnly } from './isian-masuk.ts';
import { kategoriOf, type RataRata, rataRataCapaian } from './kategori.ts';
import { kalimat, keadaanGabungan, teksGabungan } from './teks-gabungan.ts';

export interface BarisHimpun {
  readonly potret: BarisPotret;
  /** Bidang that should answer for this indikator, and how many have. */
  readonly diharapkan: number;
  readonly masuk: number;
}

/** Expected, received, accepted counts of isian and a control total: what went in is what comes out. */
interface KendaliHimpun {
  readonly diharapkan: number;
  readonly masuk: number;
  readonly diterima: number;
  readonly jumlahKontrol: number;
  readonly rataRata: RataRata;
}

export interface HasilHimpun {
  readonly baris: readonly BarisHimpun[];
  readonly kendali: KendaliHimpun;
  /** Fingerprint of every figure and text that would be signed. */
  readonly sidik: string;
}

/** One figure per indikator. A bidang that has not handed in is missing, never 0. */
export function himpun(bahan: HimpunInput): HasilHimpun {
  const index = indexPotret(bahan);
  const baris = bahan.indikator.map((indikator) => himpunSatu(indikator, bahan, index));
  return { baris, kendali: countKendali(baris, bahan, index), sidik: sidikBaris(baris.map(({ potret }) => potret)) };
}

function himpunSatu(indikator: Indikator, bahan: HimpunInput, index: HimpunIndex): BarisHimpun {
  const { kode, arah, rumus } = indikator;
  const isian = indikator.bidang.flatMap((bidang) => index.kini.get(`${kode}/${bidang}`) ?? []);
  const target = targetUntuk(indikator, bahan.periode, bahan.tahun);
  const targetTahun = targetTahunUntuk(indikator, bahan.periode, bahan.tahun);
  const gabungan = joinBidang(indikator, (bidang) => {
    const baris = index.kini.get(`${kode}/${bidang}`);
    return baris && nilaiOnly(baris);
  });
  const berjalan = tahunBerjalan(indikator, bahan, gabungan.nilai, index);
  const capaian = calculateCapaian({ arah, rumus, target, realisasi: gabungan.nilai.realisasi });
  const capaianTahun = calculateCapaian({ arah, rumus, target: targetTahun, realisasi: berjalan.nilai });
  const kurang = indikator.bidang.filter((bidang) => !bahan.bidang.get(bidang)?.masuk);
  const teks = teksGabungan(isian);
  const { siklus, tahun, periode } = bahan;
  const letak = { siklus, tahun, periode, tahap: 'dibekukan', putaran: 0, bidang: joinKode(indikator.bidang) } as const;
  const potret = createPotret(letak, indikator, {
    target,
    targetTahun,
    keadaan: keadaanGabungan(isian, target !== null),
    teks: teks.teks,
    realisasi: gabungan.nilai.realisasi,
    pembilang: gabungan.nilai.pembilang,
    penyebut: gabungan.nilai.penyebut,
    bukti: teks.bukti,
    pendorong: teks.pendorong,
    penghambat: teks.penghambat,
    tindakLanjut: teks.tindakLanjut,
    capaian: capaian.nilai,
    kategori: kategoriOf(capaian.nilai),
    realisasiTahun: berjalan.nilai,
    capaianTahun: capaianTahun.nilai,
    penjelasan: kalimat(
      isian.length > 0 && indikator.bidang.length > 1 ? gabungan.penjelasan : '',
      capaian.penjelasan,
      kurang,
    ),
    penjelasanTahun: kalimat(berjalan.penjelasan, capaianTahun.penjelasan, []),
  });
  return { potret, diharapkan: indikator.bidang.length, masuk: indikator.bidang.length - kurang.length };
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

function countKendali(
  baris: readonly BarisHimpun[],
  { indikator, bidang }: HimpunInput,
  { kini }: HimpunIndex,
): KendaliHimpun {
  const jumlahKontrol = sum([...kini.values()].flatMap(({ realisasi }) => realisasi ?? []));
  const diterima = [...kini.values()].filter((b) => bidang.get(b.bidang)?.diterima).length;
  const iku = baris.filter(({ potret }) => potret.jenis === 'IKU' && potret.target !== null);
  return {
    diharapkan: indikator.reduce((jumlah, i) => jumlah + i.bidang.length, 0),
    masuk: kini.size,
    diterima,
    jumlahKontrol,
    rataRata: rataRataCapaian(iku.map(({ potret }) => potret.capaian)),
  };
}
