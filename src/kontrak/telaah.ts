/** Isian that was handed in, as its checker sees it. */
import type { Kategori } from '../domain/himpun/kategori.ts';
import type { KeadaanIsian } from '../domain/potret.ts';
import type { Berat } from '../domain/temuan.ts';
import type { Tempat } from './tempat.ts';

export interface TelaahPanel {
  readonly bidang: string;
  readonly putaran: number;
  readonly baris: readonly BarisTelaah[];
  /** Against the round before; null in the first. */
  readonly sel: { readonly berubah: number; readonly tetap: number } | null;
}

export interface BarisTelaah {
  readonly kode: string;
  readonly uraian: string;
  /** For people, with its satuan; null without a target. */
  readonly target: string | null;
  readonly keadaan: KeadaanIsian;
  /** As typed. */
  readonly teks: string;
  /** What was understood, in words: `seribu dua ratus lima puluh`; '' without a number. */
  readonly dibaca: string;
  readonly capaian: number | null;
  readonly kategori: Kategori | null;
  readonly bukti: string;
  readonly pendorong: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
  readonly penjelasanBidang: string;
  readonly penjelasan: string;
  /** Peringatan and info on this figure, with the reasons that were given. */
  readonly peringatan: readonly { readonly berat: Berat; readonly pesan: string }[];
  readonly berubah: readonly { readonly kolom: string; readonly lama: string; readonly baru: string }[];
  /** Why it was returned the last time; '' = it was not. */
  readonly diminta: string;
  readonly tempat: Tempat | null;
}
