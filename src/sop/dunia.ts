import type { Pengesahan } from '../domain/laporan.ts';
import type { Email } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Akibat, BarisKembali } from '../domain/peristiwa.ts';
import type { Posisi } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import type { KeadaanSiklus } from './keadaan.ts';
import type { Orang } from './pelaksana.ts';

export interface KelengkapanKurang {
  readonly wajib: readonly string[];
  readonly lain: readonly string[];
}

/** All that the engine looks at. Findings and hashes are computed before, by whoever read the data. */
export interface Dunia extends Orang {
  readonly sop: Sop;
  readonly siklus: KeadaanSiklus;
  readonly bolehPeriksaSendiri: boolean;
  readonly kelengkapanKurang: (langkah: Langkah) => KelengkapanKurang;
  /** Open galat that concern this aksi; 0 where none were looked for. */
  readonly galat: number;
  /** Fingerprint of the figures as they would be consolidated now; null where not computed. */
  readonly sidikKini: string | null;
  /** The registry says something else than when the siklus opened; false where it was not looked at. */
  readonly adaBedaDefinisi: boolean;
}

/** What the person asks for, besides the aksi itself. */
export interface Permintaan {
  readonly langkah: number | null;
  readonly bidang: string;
  readonly alasan: string;
  /** Bidang named in a return. */
  readonly bidangKembali: readonly string[];
  /** By bidang: rows that alone are opened again. */
  readonly barisKembali: ReadonlyMap<string, readonly BarisKembali[]>;
  /** Indikator whose evidence was opened. */
  readonly bukti: readonly string[];
  /** Fingerprint of the potret that was on the screen of whoever signs. */
  readonly sidik: string;
  readonly pengesahan: Pengesahan | null;
  readonly indikator: readonly string[];
  /** Number and date of the letter of somebody outside the agency. */
  readonly surat: string;
  /** What is only written down. */
  readonly catat: Pick<Akibat, 'kelengkapan' | 'rekomendasi'>;
}

export const PERMINTAAN_KOSONG: Permintaan = {
  langkah: null,
  bidang: '',
  alasan: '',
  bidangKembali: [],
  barisKembali: new Map(),
  bukti: [],
  sidik: '',
  pengesahan: null,
  indikator: [],
  surat: '',
  catat: {},
};

/** A try of one aksi by one person at one place. */
export interface Upaya {
  readonly dunia: Dunia;
  readonly email: Email;
  /** The langkah it is about, null for aksi on a bidang or siklus. */
  readonly posisi: Posisi | null;
  readonly langkah: Langkah | null;
  readonly permintaan: Permintaan;
}

/** Null when the condition holds. */
export type Syarat = (upaya: Upaya) => Penolakan | null;
