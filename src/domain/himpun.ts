/** Consolidation: what the bidang handed in becomes one row per indikator, with the year so far. */
import { type NilaiPeriode, sum } from './akumulasi.ts';
import { gabungkan, type HasilGabung, type NilaiBidang } from './akumulasi-gabung.ts';
import { realisasiSampai } from './akumulasi-tahun.ts';
import { calculateCapaian } from './capaian.ts';
import type { Indikator } from './indikator.ts';
import { kategoriOf, type RataRata, rataRataCapaian } from './kategori.ts';
import { type Periode, type Triwulan, triwulanSampai } from './periode.ts';
import type { BarisPotret, KeadaanIsian } from './potret.ts';
import { sidikTeks } from './sidik.ts';
import { targetTahunUntuk, targetUntuk } from './target.ts';

/** What a bidang stands at, as far as consolidation cares. */
export interface BidangMasuk {
  /** Handed in and not taken back or returned since. */
  readonly masuk: boolean;
  readonly diterima: boolean;
}

export interface BahanHimpun {
  readonly siklus: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly indikator: readonly Indikator[];
  readonly bidang: ReadonlyMap<string, BidangMasuk>;
  /** The whole Potret tab in its order. */
  readonly potret: readonly BarisPotret[];
}

export interface BarisHimpun {
  readonly potret: BarisPotret;
  /** Bidang that should answer for this indikator, and how many have. */
  readonly diharapkan: number;
  readonly masuk: number;
}

/** Expected, received, accepted counts of isian and a control total: what went in is what comes out. */
export interface KendaliHimpun {
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
export function himpun(bahan: BahanHimpun): HasilHimpun {
  const arsip = buatArsip(bahan);
  const baris = bahan.indikator.map((indikator) => himpunSatu(indikator, bahan, arsip));
  return { baris, kendali: hitungKendali(baris, bahan, arsip), sidik: sidikBaris(baris.map(({ potret }) => potret)) };
}

/** Potret rows by where they are looked up. */
interface Arsip {
  /** Isian of this period that count: `kode/bidang`. */
  readonly kini: ReadonlyMap<string, BarisPotret>;
  /** Figure of earlier quarters: `kode/TW I`. */
  readonly lampau: ReadonlyMap<string, NilaiPeriode>;
}

function buatArsip({ tahun, periode, bidang, potret, indikator }: BahanHimpun): Arsip {
  const kini = new Map<string, BarisPotret>();
  const beku = new Map<string, NilaiPeriode>();
  const riwayat = new Map<string, Map<string, NilaiPeriode>>();
  const terakhir = lastHandIn(potret, tahun, periode);
  for (const baris of potret) {
    if (baris.tahun !== tahun) continue;
    const isian = baris.tahap !== 'dibekukan';
    if (baris.periode === periode) {
      const berlaku = terakhir.get(baris.bidang) === putaranSerah(baris);
      if (isian && berlaku && bidang.get(baris.bidang)?.masuk) kini.set(`${baris.kode}/${baris.bidang}`, baris);
    } else if (!isian) beku.set(`${baris.kode}/${baris.periode}`, nilaiOnly(baris));
    else if (baris.tahap === 'riwayat') putUnder(riwayat, `${baris.kode}/${baris.periode}`, baris);
  }
  const lampau = new Map<string, NilaiPeriode>();
  for (const satu of indikator) {
    for (const triwulan of triwulanSampai(periode)) {
      const kunci = `${satu.kode}/${triwulan}`;
      const isi = riwayat.get(kunci);
      const nilai = beku.get(kunci) ?? (isi ? joinBidang(satu, (kode) => isi.get(kode)).nilai : undefined);
      if (nilai) lampau.set(kunci, nilai);
    }
  }
  return { kini, lampau };
}

/** Handing in again replaces everything that the bidang handed in before, also what is no longer there. */
function lastHandIn(potret: readonly BarisPotret[], tahun: number, periode: Periode): ReadonlyMap<string, string> {
  const isian = potret.filter((b) => b.tahun === tahun && b.periode === periode && b.tahap !== 'dibekukan');
  return new Map(isian.map((baris) => [baris.bidang, putaranSerah(baris)]));
}

const putaranSerah = ({ siklus, tahap, putaran }: BarisPotret): string => `${tahap}/${siklus}/${putaran}`;

function putUnder(peta: Map<string, Map<string, NilaiPeriode>>, kunci: string, baris: BarisPotret): void {
  const isi = peta.get(kunci) ?? new Map<string, NilaiPeriode>();
  peta.set(kunci, isi.set(baris.bidang, nilaiOnly(baris)));
}

const KOSONG: NilaiPeriode = { realisasi: null, pembilang: null, penyebut: null };

/** All bidang of the indikator in its order, also those without isian: who is responsible never depends on who answered. */
function joinBidang(
  { bidang, gabung, akumulasi, satuan }: Indikator,
  nilai: (bidang: string) => NilaiPeriode | undefined,
): HasilGabung {
  const daftar = bidang.map((kode): NilaiBidang => ({ bidang: kode, nilai: nilai(kode) ?? KOSONG }));
  return gabungkan(gabung, akumulasi, satuan, daftar);
}

/** The three numbers of a potret row, without the rest of it. */
function nilaiOnly({ realisasi, pembilang, penyebut }: NilaiPeriode): NilaiPeriode {
  return { realisasi, pembilang, penyebut };
}

function himpunSatu(indikator: Indikator, bahan: BahanHimpun, arsip: Arsip): BarisHimpun {
  const { kode, arah, rumus } = indikator;
  const isian = indikator.bidang.flatMap((bidang) => arsip.kini.get(`${kode}/${bidang}`) ?? []);
  const target = targetUntuk(indikator, bahan.periode, bahan.tahun);
  const targetTahun = targetTahunUntuk(indikator, bahan.periode, bahan.tahun);
  const gabungan = joinBidang(indikator, (bidang) => {
    const baris = arsip.kini.get(`${kode}/${bidang}`);
    return baris && nilaiOnly(baris);
  });
  const tahun = tahunBerjalan(indikator, bahan, gabungan.nilai, arsip);
  const capaian = calculateCapaian({ arah, rumus, target, realisasi: gabungan.nilai.realisasi });
  const capaianTahun = calculateCapaian({ arah, rumus, target: targetTahun, realisasi: tahun.nilai });
  const kurang = indikator.bidang.filter((bidang) => !bahan.bidang.get(bidang)?.masuk);
  const teks = teksGabungan(isian);
  // Written out in full: one row is made for each of twenty thousand indikator, and spreading objects costs more than the arithmetic.
  const potret: BarisPotret = {
    siklus: bahan.siklus,
    tahun: bahan.tahun,
    periode: bahan.periode,
    tahap: 'dibekukan',
    putaran: 0,
    bidang: indikator.bidang.join(', '),
    kode,
    jenis: indikator.jenis,
    induk: indikator.induk ?? '',
    sasaran: indikator.sasaran,
    uraian: indikator.uraian,
    satuan: indikator.satuan,
    arah,
    rumus,
    akumulasi: indikator.akumulasi,
    gabung: indikator.gabung,
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
    realisasiTahun: tahun.nilai,
    capaianTahun: capaianTahun.nilai,
    penjelasan: kalimat(
      isian.length > 0 && indikator.bidang.length > 1 ? gabungan.penjelasan : '',
      capaian.penjelasan,
      kurang,
    ),
    penjelasanTahun: kalimat(tahun.penjelasan, capaianTahun.penjelasan, []),
  };
  return { potret, diharapkan: indikator.bidang.length, masuk: indikator.bidang.length - kurang.length };
}

/** The year so far: earlier quarters as they were approved (or taken over), and this period's figure. */
function tahunBerjalan(indikator: Indikator, { periode }: BahanHimpun, kini: NilaiPeriode, arsip: Arsip) {
  const nilai = (triwulan: Triwulan): NilaiPeriode | null =>
    triwulan === periode ? kini : (arsip.lampau.get(`${indikator.kode}/${triwulan}`) ?? null);
  const triwulan = triwulanSampai(periode).map(nilai);
  return realisasiSampai(indikator.akumulasi, indikator.satuan, triwulan, periode === 'Tahunan' ? kini : null);
}

function keadaanGabungan(isian: readonly BarisPotret[], ditargetkan: boolean): KeadaanIsian {
  if (isian.length === 0) return ditargetkan ? 'kosong' : 'tidak ditargetkan';
  return isian.find(({ keadaan }) => keadaan === 'terisi')?.keadaan ?? isian[0]?.keadaan ?? 'kosong';
}

/** One cell holds 50,000 characters: joined texts end before that, so that the fingerprint is of what the cell really holds. */
const BATAS_TEKS = 49_000;

type KunciTeks = 'teks' | 'bukti' | 'pendorong' | 'penghambat' | 'tindakLanjut';

/** Most indikator belong to one bidang: its texts stand as they are. */
function teksGabungan(isian: readonly BarisPotret[]): Record<KunciTeks, string> {
  const [satu, ...lain] = isian;
  const semua = (kunci: KunciTeks): string =>
    isian
      .filter((baris) => baris[kunci] !== '')
      .map((baris) => `${baris.bidang}: ${baris[kunci]}`)
      .join('\n');
  const gabung = (kunci: KunciTeks): string =>
    (satu && lain.length === 0 ? satu[kunci] : semua(kunci)).slice(0, BATAS_TEKS);
  return {
    teks: gabung('teks'),
    bukti: gabung('bukti'),
    pendorong: gabung('pendorong'),
    penghambat: gabung('penghambat'),
    tindakLanjut: gabung('tindakLanjut'),
  };
}

function kalimat(awal: string, inti: string, kurang: readonly string[]): string {
  const belum = kurang.length > 0 ? `Belum masuk: bidang ${kurang.join(', ')}` : '';
  return [awal, inti, belum]
    .filter((bagian) => bagian !== '')
    .map((bagian) => (bagian.endsWith('.') ? bagian : `${bagian}.`))
    .join(' ');
}

function hitungKendali(
  baris: readonly BarisHimpun[],
  { indikator, bidang }: BahanHimpun,
  { kini }: Arsip,
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

/** Covers what is printed and nothing else: not the round, not who ran it, not the order that somebody sorted a tab in. */
export function sidikBaris(baris: readonly BarisPotret[]): string {
  const urut = [...baris].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const isi = urut.map((b) => [
    b.tahun,
    b.periode,
    b.bidang,
    b.kode,
    b.uraian,
    b.satuan,
    b.arah,
    b.rumus,
    b.akumulasi,
    b.target?.teks ?? '',
    b.targetTahun?.teks ?? '',
    b.keadaan,
    b.realisasi,
    b.pembilang,
    b.penyebut,
    b.bukti,
    b.pendorong,
    b.penghambat,
    b.tindakLanjut,
    b.capaian,
    b.realisasiTahun,
    b.capaianTahun,
  ]);
  return sidikTeks(JSON.stringify(isi));
}
