import type { KodeBidang } from './indikator.ts';
import type { Tanggal } from './waktu/periode.ts';

export const DAFTAR_PERAN = [
  'perencana',
  'staf',
  'kabid',
  'sekretaris',
  'kepala',
  'tim',
  'bagian-organisasi',
  'inspektur',
] as const;
/** Permission only; a jabatan may carry any of them. */
export type Peran = (typeof DAFTAR_PERAN)[number];

/** Always lower case, trimmed. */
export type Email = string;

export interface Pengguna {
  readonly email: Email;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  /** As printed under a signature; "Plt." or "Plh." in front says the capacity. */
  readonly jabatan: string;
  readonly peran: Peran;
  readonly bidang: readonly KodeBidang[];
  /** The row counts from `mulai` to `selesai`, both included; null = open. */
  readonly mulai: Tanggal | null;
  readonly selesai: Tanggal | null;
  readonly nomorSk: string;
  readonly bimtekSakip: string;
}

/** "Bagus Santoso (Kepala Dinas)" */
export const namaJabatan = ({ nama, jabatan }: Pick<Pengguna, 'nama' | 'jabatan'>): string => `${nama} (${jabatan})`;

export interface Bidang {
  readonly kode: KodeBidang;
  readonly nama: string;
}
