/** What one aksi is: all that engine, screen and locks know of it. Each stands whole in a file of src/sop/aksi/. */
import type { Peran } from '../domain/pengguna.ts';
import type { Akibat, StatusBidang } from '../domain/peristiwa.ts';
import type { JenisLangkah } from './definisi.ts';
import type { Attempt, Computed, Syarat } from './engine-input.ts';
import type { Pertanyaan, Rupa } from './tanya.ts';

/** `pelaksana`: whom the SOP names for the langkah; `penyerah`: staff of the bidang; `pelaku`: who did the last aksi; otherwise the peran that may. */
type Siapa = 'pelaksana' | 'penyerah' | 'pelaku' | readonly Peran[];

/** Tabs whose locked cells an aksi changes; Riwayat, Potret, Kendali, Rekap and Temuan only warn, so they lock nobody out. */
export type TabTerkunci = 'Isian' | 'Dokumen';

export interface BarisAksi {
  readonly label: string;
  /** Said while it runs. */
  readonly sedang: string;
  readonly objek: 'langkah' | 'bidang' | 'siklus';
  /** Langkah that this aksi finishes; `semua`: it is about any langkah under way; none for aksi on a bidang or siklus. */
  readonly jenis: readonly JenisLangkah[] | 'semua';
  readonly siapa: Siapa;
  /** The peran in which it is done, for who carries several; otherwise the first that fits. */
  readonly sebagai?: Peran;
  readonly dari: readonly StatusBidang[] | 'semua';
  /** Where the work stands: while one does not hold, there is no button. */
  readonly syarat: readonly Syarat[];
  /** What was filled in, or was on the screen. */
  readonly syaratIsi: readonly Syarat[];
  /** Whether what it stands on is still there and unchanged: the reason takes the place of the button. */
  readonly syaratUtuh?: readonly Syarat[];
  /** What has to be looked up before it is decided. */
  readonly menghitung: readonly (keyof Computed)[];
  readonly akibat: (attempt: Attempt) => Akibat;
  /** By whoever did it, while nothing has followed. */
  readonly dapatDiurungkan: boolean;
  readonly menulis: readonly TabTerkunci[];
  /** Makes the collection tabs. */
  readonly membagikan?: true;
  /** Large changes go in parts, between which it can be stopped. */
  readonly berbagian: boolean;
  /** `bagian`: in a section of its own; `utama`: the main button, the lowest number first; `lain`: among the others. */
  readonly tombol: 'bagian' | 'lain' | { readonly utama: number };
  readonly tanya: (rupa: Rupa) => Pertanyaan;
}
