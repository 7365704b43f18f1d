/** How each field of a Potret row stands in its cells. */
import { DAFTAR_KATEGORI } from '../../domain/himpun/kategori.ts';
import {
  DAFTAR_AKUMULASI,
  DAFTAR_ARAH,
  DAFTAR_GABUNG,
  DAFTAR_JENIS,
  DAFTAR_RUMUS,
  type Target,
} from '../../domain/indikator.ts';
import { type BarisPotret, DAFTAR_JENIS_POTRET, DAFTAR_KEADAAN } from '../../domain/potret.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import type { BarisTab } from '../baca.ts';

/** `target`: the agency's text in one cell, the numbers it meant in two more. `read` is undefined where a cell holds what this program never writes. */
interface KolomPotret<T> {
  readonly bentuk: 'teks' | 'angka' | 'target';
  readonly read: (baris: BarisTab, kunci: string) => T | undefined;
  /** All that it can hold, where that is a list. */
  readonly pilihan?: readonly T[];
}

function toAngka({ sel }: BarisTab, kunci: string): number | null | undefined {
  const isi = sel(kunci);
  return typeof isi === 'number' ? isi : isi === null || isi === '' ? null : undefined;
}

function toTarget(baris: BarisTab, kunci: string): Target | null | undefined {
  const teks = baris.teks(kunci);
  const bawah = toAngka(baris, `${kunci}Bawah`);
  const atas = toAngka(baris, `${kunci}Atas`);
  if (bawah === undefined || atas === undefined) return undefined;
  if (bawah === null) return teks === '' && atas === null ? null : undefined;
  return atas === null ? { jenis: 'angka', nilai: bawah, teks } : { jenis: 'rentang', bawah, atas, teks };
}

const choose = <T extends string>(teks: string, daftar: readonly T[]): T | undefined =>
  daftar.find((pilihan) => pilihan === teks);

const TEKS: KolomPotret<string> = { bentuk: 'teks', read: ({ teks }, kunci) => teks(kunci) };
const ANGKA: KolomPotret<number | null> = { bentuk: 'angka', read: toAngka };
const CACAH: KolomPotret<number> = { bentuk: 'angka', read: (baris, kunci) => toAngka(baris, kunci) ?? undefined };
const TARGET: KolomPotret<Target | null> = { bentuk: 'target', read: toTarget };

const satuDari = <T extends string>(daftar: readonly T[]): KolomPotret<T> => ({
  bentuk: 'teks',
  read: ({ teks }, kunci) => choose(teks(kunci), daftar),
  pilihan: daftar,
});

const kosongAtau = <T extends string>(daftar: readonly T[]): KolomPotret<T | null> => ({
  bentuk: 'teks',
  read: ({ teks }, kunci) => (teks(kunci) === '' ? null : choose(teks(kunci), daftar)),
  pilihan: [null, ...daftar],
});

/** One entry a field, in the order of the tab's columns. */
export const KOLOM_POTRET: { readonly [K in keyof BarisPotret]: KolomPotret<BarisPotret[K]> } = {
  siklus: TEKS,
  tahun: CACAH,
  periode: satuDari(DAFTAR_PERIODE),
  tahap: satuDari(DAFTAR_JENIS_POTRET),
  putaran: CACAH,
  bidang: TEKS,
  kode: TEKS,
  jenis: satuDari(DAFTAR_JENIS),
  induk: TEKS,
  sasaran: TEKS,
  uraian: TEKS,
  satuan: TEKS,
  arah: satuDari(DAFTAR_ARAH),
  rumus: satuDari(DAFTAR_RUMUS),
  akumulasi: satuDari(DAFTAR_AKUMULASI),
  gabung: kosongAtau(DAFTAR_GABUNG),
  target: TARGET,
  targetTahun: TARGET,
  keadaan: satuDari(DAFTAR_KEADAAN),
  teks: TEKS,
  realisasi: ANGKA,
  pembilang: ANGKA,
  penyebut: ANGKA,
  bukti: TEKS,
  pendorong: TEKS,
  penghambat: TEKS,
  tindakLanjut: TEKS,
  capaian: ANGKA,
  kategori: kosongAtau(DAFTAR_KATEGORI),
  realisasiTahun: ANGKA,
  capaianTahun: ANGKA,
  penjelasan: TEKS,
  penjelasanTahun: TEKS,
  definisiOperasional: TEKS,
  formulasi: TEKS,
  sumberData: TEKS,
  penjelasanBidang: TEKS,
};

export const listPilihan = (kunci: keyof BarisPotret): readonly unknown[] => KOLOM_POTRET[kunci].pilihan ?? [];
