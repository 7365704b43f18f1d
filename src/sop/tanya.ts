/** What the screen asks before an aksi is sent. */
import type { JenisLangkah } from './definisi.ts';

/** Keys of the request; a dot leads into an object. */
export type NamaMedan =
  | 'alasan'
  | 'catatan'
  | 'surat.nomor'
  | 'surat.tanggal'
  | 'surat.tautan'
  | 'tanggal'
  | 'tautanPindaian'
  | 'kode';

export interface Medan {
  readonly nama: NamaMedan;
  readonly label: string;
  readonly bantu: string;
  readonly jenis: 'paragraf' | 'teks' | 'date' | 'url';
  readonly wajib: boolean;
}

export interface PilihanCentang {
  readonly nilai: string;
  readonly label: string;
  readonly awal: boolean;
}

/** Kodes to tick. */
export interface Centang {
  readonly kunci: 'bidangKembali' | 'butir' | 'dokumen' | 'indikator' | 'konfirmasi';
  readonly label: string;
  readonly bantu: string;
  readonly wajib: boolean;
  /** The choices; or what on the screen they are: bidang that have handed in, frozen indikator, changed definitions, texts to put right, figures far off. */
  readonly pilihan: readonly PilihanCentang[] | 'bidang' | 'potret' | 'definisi' | 'ralat' | 'konfirmasi';
  /** Each tick is a request of its own, so that people see how far it is: what is said before its label meanwhile. */
  readonly satuSatu: string | null;
}

export interface Pertanyaan {
  readonly medan: readonly Medan[];
  readonly centang: Centang | null;
  /** Asked once more before it is sent. */
  readonly yakin: string | null;
  /** Fingerprint of the frozen potret on the screen, for who signs it. */
  readonly sidik: string | null;
}

/** What a question may depend on. */
export interface Rupa {
  /** Of the langkah it is about; null for an aksi on a bidang or siklus. */
  readonly jenis: JenisLangkah | null;
  readonly unit: string;
  /** Papers of that langkah that the register lacks, and that it may do without. */
  readonly kurang: readonly string[];
  readonly potret: { readonly sidik: string; readonly kode: string } | null;
}

const TANPA: Pertanyaan = { medan: [], centang: null, yakin: null, sidik: null };

/** Nothing to ask: the button sends at once. */
export const tanpaTanya = (): Pertanyaan => TANPA;

const ALASAN: Medan = {
  nama: 'alasan',
  label: 'Alasan',
  bantu: 'Dibaca orang lain dan tercatat di Riwayat. Paling sedikit 5 huruf.',
  jenis: 'paragraf',
  wajib: true,
};

export const tanyaAlasan = (centang: Centang | null = null): Pertanyaan => ({ ...TANPA, medan: [ALASAN], centang });

/** A langkah passes without papers that are not wajib: why is written in the note. */
export function tanyaCatatan({ kurang }: Rupa, sebelum: readonly Medan[] = []): Pertanyaan {
  const bantu = kurang.length === 0 ? '' : `Belum tercatat: ${kurang.join('; ')}. Tuliskan alasannya di sini.`;
  const catatan: Medan = { nama: 'catatan', label: 'Catatan (boleh kosong)', bantu, jenis: 'paragraf', wajib: false };
  return { ...TANPA, medan: [...sebelum, catatan] };
}

/** Figures far off are ticked one by one; the screen leaves it out where there are none. */
const KONFIRMASI: Centang = {
  kunci: 'konfirmasi',
  label: 'Angka yang sudah dicocokkan dan benar',
  bantu: '',
  wajib: false,
  pilihan: 'konfirmasi',
  satuSatu: null,
};

export const withKonfirmasi = (pertanyaan: Pertanyaan): Pertanyaan => ({ ...pertanyaan, centang: KONFIRMASI });
export const tanyaKonfirmasi = (): Pertanyaan => withKonfirmasi(TANPA);

export function tanyaPengesahan({ potret }: Rupa): Pertanyaan {
  const yakin = `Anda mengesahkan angka dengan kode potret ${potret?.kode ?? ''}. Cocokkan kode ini dengan dokumen. Pengesahan tidak dapat diurungkan; perubahan sesudahnya lewat revisi, atau ralat bila hanya teks.`;
  return { ...TANPA, yakin, sidik: potret?.sidik ?? '' };
}

/** The kode is read off the signed sheet, so it is not shown here. */
export function tanyaPengesahanKertas({ potret }: Rupa, medan: readonly Medan[]): Pertanyaan {
  const yakin =
    'Anda mencatat bahwa dokumen ini sudah ditandatangani Kepala di atas kertas. Catatan ini tidak dapat diurungkan; perubahan sesudahnya lewat revisi, atau ralat bila hanya teks.';
  return { medan, centang: null, yakin, sidik: potret?.sidik ?? '' };
}

export const tanyaCentang = (centang: Centang): Pertanyaan => ({ ...TANPA, centang });
