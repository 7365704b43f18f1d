import type { KolomTeks } from '../isian-mentah.ts';

/** Numbers of a row: the typed texts as read, and the capaian in percent. */
export type KolomAngka = 'angkaRealisasi' | 'angkaPembilang' | 'angkaPenyebut' | 'capaian';
/** What is known about the row: filled by components; due this period; satuan is per cent; of a whole that it cannot exceed. */
export type Tanda = 'rasio' | 'wajib' | 'persen' | 'bagian';
export type KolomEkspresi = KolomTeks | KolomAngka | Tanda;

export type Suku = { readonly angka: KolomAngka } | { readonly tetap: number };

/**
 * A condition on one row, small enough to be said in TypeScript and in a Sheets formula alike. No free text, pattern or
 * date, and `tetap` is a whole number: Sheets reads decimal literals by locale.
 */
export type Ekspresi =
  /** The text cell says something; spaces, line breaks and a lone `-` say nothing. */
  | { readonly op: 'terisi'; readonly teks: KolomTeks }
  /** The cell was read as a number. */
  | { readonly op: 'angka'; readonly angka: KolomAngka }
  /** The cell says nothing. */
  | { readonly op: 'hampa'; readonly angka: KolomAngka }
  | { readonly op: 'tanda'; readonly tanda: Tanda }
  | { readonly op: 'bukan'; readonly isi: Ekspresi }
  | { readonly op: 'dan' | 'atau'; readonly isi: readonly Ekspresi[] }
  /** False as soon as one side is no number. */
  | { readonly op: 'kurang' | 'sama'; readonly kiri: Suku; readonly kanan: Suku };

export const terisi = (teks: KolomTeks): Ekspresi => ({ op: 'terisi', teks });
export const angka = (kolom: KolomAngka): Ekspresi => ({ op: 'angka', angka: kolom });
export const hampa = (kolom: KolomAngka): Ekspresi => ({ op: 'hampa', angka: kolom });
export const tanda = (nama: Tanda): Ekspresi => ({ op: 'tanda', tanda: nama });
export const bukan = (isi: Ekspresi): Ekspresi => ({ op: 'bukan', isi });
export const dan = (...isi: readonly Ekspresi[]): Ekspresi => ({ op: 'dan', isi });
export const atau = (...isi: readonly Ekspresi[]): Ekspresi => ({ op: 'atau', isi });
/** `jika` without `maka` is the only failure. */
export const bila = (jika: Ekspresi, maka: Ekspresi): Ekspresi => atau(bukan(jika), maka);

const suku = (nilai: KolomAngka | number): Suku => (typeof nilai === 'number' ? { tetap: nilai } : { angka: nilai });

export const kurang = (kiri: KolomAngka | number, kanan: KolomAngka | number): Ekspresi => ({
  op: 'kurang',
  kiri: suku(kiri),
  kanan: suku(kanan),
});

export const sama = (kiri: KolomAngka | number, kanan: KolomAngka | number): Ekspresi => ({
  op: 'sama',
  kiri: suku(kiri),
  kanan: suku(kanan),
});
