/** Control: what went in is what comes out. Stored in Riwayat, so its field names never change. */
import * as z from 'zod/mini';
import type { Tetap } from './simpanan.ts';

export const skemaJumlahSatuan = z.strictObject({
  satuan: z.string(),
  /** How many rows, and how many of them hold a number. */
  baris: z.number(),
  bernilai: z.number(),
  /** Exact sums, as decimal text; the components only where there are any. */
  nilai: z.string(),
  pembilang: z.exactOptional(z.string()),
  penyebut: z.exactOptional(z.string()),
});
/** The figures of one satuan together. Such a sum says nothing about kinerja: it is there to be compared. */
export type JumlahSatuan = Tetap<z.infer<typeof skemaJumlahSatuan>>;

const skemaKendaliBidang = z.strictObject({
  kode: z.string(),
  /** Isian: asked for, handed in, accepted. */
  diharapkan: z.number(),
  masuk: z.number(),
  diterima: z.number(),
  dilewati: z.boolean(),
});
export type KendaliBidang = Tetap<z.infer<typeof skemaKendaliBidang>>;

export const skemaKendali = z.strictObject({
  bidang: z.array(skemaKendaliBidang),
  /** Of the isian of all bidang. */
  masuk: z.array(skemaJumlahSatuan),
  /** Of the rows of the agency that were made from them. */
  hasil: z.array(skemaJumlahSatuan),
});
export type Kendali = Tetap<z.infer<typeof skemaKendali>>;

/** Two countings of the same figures that do not agree; '' where it is of no one bidang, satuan or indikator. */
export interface BedaKendali {
  readonly bidang: string;
  readonly satuan: string;
  readonly indikator: string;
  /** "jumlah nilai", "banyaknya isian". */
  readonly apa: string;
  /** What each of the two says, and which it is: "80 pada tab Potret". */
  readonly seharusnya: string;
  readonly ditemukan: string;
}
