/** THE table: which aksi is allowed from which status, for whom, under which syarat. Engine, buttons and locks read nothing else. */
import { BAGIKAN } from './aksi/bagikan.ts';
import { BAGIKAN_ULANG } from './aksi/bagikan-ulang.ts';
import { BATALKAN_SIKLUS } from './aksi/batalkan-siklus.ts';
import { BUKA_REVISI } from './aksi/buka-revisi.ts';
import { CATAT_PENGESAHAN } from './aksi/catat-pengesahan.ts';
import { HIMPUN } from './aksi/himpun.ts';
import { HIMPUN_ULANG } from './aksi/himpun-ulang.ts';
import { KELENGKAPAN } from './aksi/kelengkapan.ts';
import { KEMBALIKAN } from './aksi/kembalikan.ts';
import { KEMBALIKAN_ISIAN } from './aksi/kembalikan-isian.ts';
import { LEWATI_BIDANG } from './aksi/lewati-bidang.ts';
import { PAKAI_DEFINISI } from './aksi/pakai-definisi.ts';
import { PERBAIKAN_REDAKSIONAL } from './aksi/perbaikan-redaksional.ts';
import { RALAT } from './aksi/ralat.ts';
import { REKOMENDASI } from './aksi/rekomendasi.ts';
import { SAHKAN } from './aksi/sahkan.ts';
import { SELESAIKAN } from './aksi/selesaikan.ts';
import { SERAHKAN } from './aksi/serahkan.ts';
import { SUSUN } from './aksi/susun.ts';
import { TARIK } from './aksi/tarik.ts';
import { TERIMA } from './aksi/terima.ts';
import { TERIMA_KERTAS } from './aksi/terima-kertas.ts';
import { URUNGKAN } from './aksi/urungkan.ts';
import type { BarisAksi } from './baris-aksi.ts';
import type { JenisLangkah } from './definisi.ts';
import type { Computed } from './engine-input.ts';

/** In the order of the buttons. */
export const TABEL_AKSI = {
  bagikan: BAGIKAN,
  bagikanUlang: BAGIKAN_ULANG,
  pakaiDefinisi: PAKAI_DEFINISI,
  selesaikan: SELESAIKAN,
  serahkan: SERAHKAN,
  tarik: TARIK,
  terima: TERIMA,
  terimaKertas: TERIMA_KERTAS,
  kembalikan: KEMBALIKAN,
  kembalikanIsian: KEMBALIKAN_ISIAN,
  lewatiBidang: LEWATI_BIDANG,
  himpun: HIMPUN,
  himpunUlang: HIMPUN_ULANG,
  susun: SUSUN,
  sahkan: SAHKAN,
  catatPengesahan: CATAT_PENGESAHAN,
  perbaikanRedaksional: PERBAIKAN_REDAKSIONAL,
  ralat: RALAT,
  bukaRevisi: BUKA_REVISI,
  batalkanSiklus: BATALKAN_SIKLUS,
  urungkan: URUNGKAN,
  kelengkapan: KELENGKAPAN,
  rekomendasi: REKOMENDASI,
} as const satisfies Record<string, BarisAksi>;

export type AksiSop = keyof typeof TABEL_AKSI;

/** What has to be looked up for an aksi before it is decided. */
export type HitunganAksi<A extends AksiSop> = Pick<Computed, (typeof TABEL_AKSI)[A]['menghitung'][number]>;

export const DAFTAR_AKSI_SOP = Object.keys(TABEL_AKSI) as readonly AksiSop[];

export const barisAksi = (aksi: AksiSop): BarisAksi => TABEL_AKSI[aksi];

export const isAksiSop = (nama: string): nama is AksiSop => Object.hasOwn(TABEL_AKSI, nama);

/** The aksi that finishes a langkah of this jenis. */
export const aksiLangkah = (jenis: JenisLangkah): AksiSop | undefined =>
  DAFTAR_AKSI_SOP.find((aksi) => {
    const milik = barisAksi(aksi).jenis;
    return milik !== 'semua' && milik.includes(jenis);
  });
