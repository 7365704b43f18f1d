/** What the aksi on a langkah share: their request, and the words for their sentence. */
import * as z from 'zod/mini';
import { langkahNomor } from '../../sop/alur.ts';
import { type Buku, kelengkapanKurang, type SopRun } from '../inti/buku.ts';
import { teks } from '../inti/skema.ts';

export const skemaLangkah = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  bidang: z._default(z.string(), ''),
  catatan: z._default(teks, ''),
  /** The letter of Bagian Organisasi or the Inspektur. */
  surat: z.optional(z.object({ nomor: teks, tanggal: z.string(), tautan: z._default(teks, '') })),
});
export type LangkahRequest = z.infer<typeof skemaLangkah>;

export const bidangKata = (unit: string): string => (unit === '' ? '' : ` bidang ${unit}`);

export function uraianLangkah({ sop }: SopRun, nomor: number | undefined): string {
  const langkah = nomor === undefined ? undefined : langkahNomor(sop, nomor);
  return langkah ? `Langkah ${langkah.nomor} (${langkah.uraian})` : 'Langkah';
}

export const catatan = (isi: string): string => (isi === '' ? '' : ` Catatan: ${isi}`);

/** What was missing and let pass is written down; why, if the person said it in the note. */
export function sisaKelengkapan(buku: Buku, { sop, siklus }: SopRun, nomor: number | undefined): string {
  const langkah = nomor === undefined ? undefined : langkahNomor(sop, nomor);
  const kurang = langkah ? kelengkapanKurang(langkah, buku, siklus).lain : [];
  return kurang.length === 0 ? '' : ` Kelengkapan yang belum tercatat: ${kurang.join('; ')}.`;
}
