import type { Kategori } from './himpun/kategori.ts';
import type { Akumulasi, Arah, Gabung, Indikator, JenisIndikator, Rumus, Target } from './indikator.ts';
import type { Periode } from './waktu/periode.ts';

/** Five different things that an isian can be; a realisasi of 0 is `terisi`. */
export const DAFTAR_KEADAAN = ['terisi', 'kosong', 'belum rilis', 'tidak berlaku', 'tidak ditargetkan'] as const;
export type KeadaanIsian = (typeof DAFTAR_KEADAAN)[number];

/**
 * `diserahkan`: what one bidang handed in; `dibekukan`: the agency's figure that is signed; `riwayat`: an earlier period
 * taken over from the pack; `definisi`: no figure, but what the siklus agreed to measure.
 */
export const DAFTAR_JENIS_POTRET = ['diserahkan', 'dibekukan', 'riwayat', 'definisi'] as const;
type JenisPotret = (typeof DAFTAR_JENIS_POTRET)[number];

/** One row of the Potret tab: definition, target and figure of one indikator as they stood. Append-only. */
export interface BarisPotret {
  readonly siklus: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly tahap: JenisPotret;
  /** Counts handing in (per bidang) or freezing (per siklus), from 1. */
  readonly putaran: number;
  /** The handing bidang; for `dibekukan` all of the indikator's, joined by ", ". */
  readonly bidang: string;
  readonly kode: string;
  readonly jenis: JenisIndikator;
  readonly induk: string;
  readonly sasaran: string;
  readonly uraian: string;
  readonly satuan: string;
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly akumulasi: Akumulasi;
  readonly gabung: Gabung | null;
  readonly target: Target | null;
  readonly targetTahun: Target | null;
  readonly keadaan: KeadaanIsian;
  /** What was typed for realisasi, as typed. */
  readonly teks: string;
  readonly realisasi: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
  readonly bukti: string;
  readonly pendorong: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  /** What the bidang says to the peringatan at its row. */
  readonly penjelasanBidang: string;
  /** Percent, uncapped, unrounded; null = cannot be computed (then `penjelasan` says why). */
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
  /** The arithmetic in one sentence: "mengapa angka ini?". */
  readonly penjelasan: string;
  readonly penjelasanTahun: string;
  /** Of `definisi` alone; '' elsewhere. */
  readonly definisiOperasional: string;
  readonly formulasi: string;
  readonly sumberData: string;
}

/** Which row it is: of what siklus and round, how far on its way, and whose. */
type LetakPotret = Pick<BarisPotret, 'siklus' | 'tahun' | 'periode' | 'tahap' | 'putaran' | 'bidang'>;

/** What a row repeats of its indikator, so that a later edit of the registry cannot change it. */
export type DasarPotret = Pick<
  Indikator,
  'kode' | 'jenis' | 'induk' | 'sasaran' | 'uraian' | 'satuan' | 'arah' | 'rumus' | 'akumulasi' | 'gabung'
>;

/** The rest; what is left out is empty. */
type IsiPotret = Partial<Omit<BarisPotret, keyof LetakPotret | keyof DasarPotret>>;

// Written out in full: rows are made for each of twenty thousand indikator, and spreading objects costs five times as much.
export function createPotret(letak: LetakPotret, indikator: DasarPotret, isi: IsiPotret): BarisPotret {
  return {
    siklus: letak.siklus,
    tahun: letak.tahun,
    periode: letak.periode,
    tahap: letak.tahap,
    putaran: letak.putaran,
    bidang: letak.bidang,
    kode: indikator.kode,
    jenis: indikator.jenis,
    induk: indikator.induk ?? '',
    sasaran: indikator.sasaran,
    uraian: indikator.uraian,
    satuan: indikator.satuan,
    arah: indikator.arah,
    rumus: indikator.rumus,
    akumulasi: indikator.akumulasi,
    gabung: indikator.gabung,
    target: isi.target ?? null,
    targetTahun: isi.targetTahun ?? null,
    keadaan: isi.keadaan ?? 'tidak ditargetkan',
    teks: isi.teks ?? '',
    realisasi: isi.realisasi ?? null,
    pembilang: isi.pembilang ?? null,
    penyebut: isi.penyebut ?? null,
    bukti: isi.bukti ?? '',
    pendorong: isi.pendorong ?? '',
    penghambat: isi.penghambat ?? '',
    tindakLanjut: isi.tindakLanjut ?? '',
    penjelasanBidang: isi.penjelasanBidang ?? '',
    capaian: isi.capaian ?? null,
    kategori: isi.kategori ?? null,
    realisasiTahun: isi.realisasiTahun ?? null,
    capaianTahun: isi.capaianTahun ?? null,
    penjelasan: isi.penjelasan ?? '',
    penjelasanTahun: isi.penjelasanTahun ?? '',
    definisiOperasional: isi.definisiOperasional ?? '',
    formulasi: isi.formulasi ?? '',
    sumberData: isi.sumberData ?? '',
  };
}

/** Of an indikator that nobody knows. */
export const DASAR_KOSONG: DasarPotret = {
  kode: '',
  jenis: 'IKU',
  induk: null,
  sasaran: '',
  uraian: '',
  satuan: '',
  arah: 'naik',
  rumus: '2T-R',
  akumulasi: 'akhir',
  gabung: null,
};

const LETAK_KOSONG: LetakPotret = { siklus: '', tahun: 0, periode: 'TW I', tahap: 'riwayat', putaran: 0, bidang: '' };

/** A row that says nothing yet, for whoever fills it field by field. */
/** A ratio may stay while what it is made of changes, and with it the year. */
export function isSameAngka(a: BarisPotret, b: BarisPotret): boolean {
  return (
    a.realisasi === b.realisasi && a.pembilang === b.pembilang && a.penyebut === b.penyebut && a.keadaan === b.keadaan
  );
}

export const potretKosong = (): BarisPotret => createPotret(LETAK_KOSONG, DASAR_KOSONG, {});
