/** A wider check: what it finds, how much that weighs, and the one number in it that an agency may change. */
import type { Indikator } from '../indikator.ts';
import type { KodePemeriksaan } from '../kode-temuan.ts';
import type { Berat, Temuan } from '../temuan.ts';
import type { Angka, Dunia, Jawab } from './bahan.ts';

/** Column of the isian where the reason for a peringatan stands; `faktor` = either of the two. */
export type KolomAlasan = 'pendorong' | 'penghambat' | 'faktor';

export interface Pemeriksaan {
  readonly kode: KodePemeriksaan;
  /** For the Aturan tab. */
  readonly nama: string;
  /** Absent = peringatan. */
  readonly berat?: Berat;
  readonly batas?: number;
  /** What `batas` counts. */
  readonly arti?: string;
  /** The cell to mend; absent = Realisasi. */
  readonly kolom?: string;
  readonly alasan?: KolomAlasan;
  readonly cari: (dunia: Dunia, batas: number) => readonly Hal[];
}

/** Something found; `pesan` says what is wrong and what to do, without the indikator's kode. */
export interface Hal extends Pick<Temuan, 'tab' | 'baris' | 'bidang' | 'indikator' | 'pesan'> {
  /** Whose reason counts. */
  readonly jawab?: Jawab;
}

/** Once for every indikator of the registry. */
export function tiapIndikator(
  uji: (indikator: Indikator, dunia: Dunia, batas: number) => string | null,
): Pemeriksaan['cari'] {
  return (dunia, batas) =>
    dunia.indikator.flatMap((indikator) => {
      const pesan = uji(indikator, dunia, batas);
      if (!pesan) return [];
      const { kode, jenis, bidang } = indikator;
      return [{ tab: jenis, baris: dunia.letak.get(kode) ?? null, bidang: bidang[0] ?? null, indikator: kode, pesan }];
    });
}

/** Once for every indikator that has a figure in this period. */
export function tiapAngka(uji: (angka: Angka, dunia: Dunia, batas: number) => string | null): Pemeriksaan['cari'] {
  return (dunia, batas) => dunia.angka.flatMap((angka) => padaJawab(angka.jawab[0], uji(angka, dunia, batas)));
}

/** Once for every row that a bidang answers. */
export function tiapJawab(uji: (jawab: Jawab, dunia: Dunia) => string | null): Pemeriksaan['cari'] {
  return (dunia) => dunia.jawab.flatMap((jawab) => padaJawab(jawab, uji(jawab, dunia)));
}

export function padaJawab(jawab: Jawab, pesan: string | null): readonly Hal[] {
  if (!pesan) return [];
  const { kode, bidang, tab = 'Potret', baris = null } = jawab.mentah;
  return [{ tab, baris, bidang, indikator: kode, pesan, jawab }];
}

/** One finding on a tab as a whole, about all of these together. */
export function padaTab(tab: string, daftar: Iterable<string>, pesan: string): readonly Hal[] {
  const semua = [...new Set(daftar)];
  if (semua.length === 0) return [];
  return [{ tab, baris: null, bidang: null, indikator: null, pesan: `${semua.join(', ')}: ${pesan}` }];
}

export function alasanOf({ mentah: { pendorong, penghambat } }: Jawab, kolom: KolomAlasan): string {
  return kolom === 'pendorong' ? pendorong : penghambat || (kolom === 'faktor' ? pendorong : '');
}
