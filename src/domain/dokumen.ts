/** Papers that the add-in keeps in Drive: the .docx itself, under a name that tells agency, paper, period and kode. */
import * as z from 'zod/mini';
import type { Tetap } from './simpanan.ts';
import type { Periode } from './waktu/periode.ts';

export const DAFTAR_DOKUMEN = ['pengukuran', 'laporan'] as const;
export type JenisDokumen = (typeof DAFTAR_DOKUMEN)[number];

export const NAMA_DOKUMEN: Readonly<Record<JenisDokumen, string>> = {
  pengukuran: 'Pengukuran Kinerja',
  laporan: 'Laporan Kinerja',
};

/** Storage format: these words never change. */
const KEADAAN_DOKUMEN = ['draf', 'siap tanda tangan', 'disahkan', 'salinan'] as const;

export const skemaDokumen = z.strictObject({
  jenis: z.enum(DAFTAR_DOKUMEN),
  keadaan: z.enum(KEADAAN_DOKUMEN),
  /** Kode potret; '' for a draft. */
  kode: z.string(),
  nama: z.string(),
  /** Of the file in Drive, drawn before it was made. */
  id: z.string(),
});
/** A paper that was made, as its row of Riwayat keeps it. */
export type CatatanDokumen = Tetap<z.infer<typeof skemaDokumen>>;

/** The same for every maker, so it is known before the file is there. */
export const urlDokumen = (id: string): string => `https://drive.google.com/file/d/${id}/view`;

interface NamaBagian {
  readonly instansi: string;
  readonly jenis: JenisDokumen;
  readonly periode: Periode;
  readonly tahun: number;
  readonly kode: string;
}

/** "DPMPTSP · Pengukuran Kinerja TW I 2026 · 66BF-9039.docx"; without a kode it is a draft and says so. */
export function namaDokumen({ instansi, jenis, periode, tahun, kode }: NamaBagian): string {
  const bagian = [instansi, `${NAMA_DOKUMEN[jenis]} ${periode} ${tahun}`, kode === '' ? 'DRAF' : kode];
  return `${bagian.map(namaAman).filter(Boolean).join(' · ')}.docx`;
}

/** What no disk takes in a file's name, for papers are downloaded; and what turns the reading round. */
const TERLARANG = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const PANJANG_BAGIAN = 80;

/** By whole characters: half an emoji is none that a cell keeps. */
const namaAman = (teks: string): string =>
  [...teks.replace(TERLARANG, '-').trim()].slice(0, PANJANG_BAGIAN).join('').trim();
