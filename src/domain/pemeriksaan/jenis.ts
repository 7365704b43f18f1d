/** A wider check: what it finds, how much that weighs, and the one number in it that an agency may change. */
import type { Indikator } from '../indikator.ts';
import type { KodePemeriksaan } from '../kode-temuan.ts';
import type { Berat, Temuan } from '../temuan.ts';
import type { AngkaDiperiksa, CheckInput, IsianDiperiksa } from './bahan.ts';

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
  /** Nothing to mend where the figure is right: then the Penjelasan says why. */
  readonly jelaskan?: true;
  readonly find: (input: CheckInput, batas: number) => readonly Found[];
}

/** Something found; `pesan` says what is wrong and what to do, without the indikator's kode. */
export interface Found extends Pick<Temuan, 'tab' | 'baris' | 'bidang' | 'indikator' | 'pesan' | 'konfirmasi'> {
  /** Whose Penjelasan counts. */
  readonly jawab?: readonly IsianDiperiksa[];
}

/** Once for every indikator of the registry. */
export function eachIndikator(
  uji: (indikator: Indikator, input: CheckInput, batas: number) => string | null,
): Pemeriksaan['find'] {
  return (input, batas) =>
    input.indikator.flatMap((indikator) => {
      const pesan = uji(indikator, input, batas);
      if (!pesan) return [];
      const { kode, jenis, bidang } = indikator;
      return [{ tab: jenis, baris: input.letak.get(kode) ?? null, bidang: bidang[0] ?? null, indikator: kode, pesan }];
    });
}

/** Once for every indikator that has a figure in this period. */
export function eachAngka(
  uji: (angka: AngkaDiperiksa, input: CheckInput, batas: number) => string | null,
): Pemeriksaan['find'] {
  return (input, batas) =>
    input.angka.flatMap((angka) => atIsian(angka.jawab[0], uji(angka, input, batas), angka.jawab));
}

/** Once for every row that a bidang answers. */
export function eachIsian(uji: (jawab: IsianDiperiksa, input: CheckInput) => string | null): Pemeriksaan['find'] {
  return (input) => input.jawab.flatMap((jawab) => atIsian(jawab, uji(jawab, input)));
}

export function atIsian(
  satu: IsianDiperiksa,
  pesan: string | null,
  jawab: readonly IsianDiperiksa[] = [satu],
): readonly Found[] {
  if (!pesan) return [];
  const { kode, bidang, tab = 'Potret', baris = null } = satu.mentah;
  return [{ tab, baris, bidang, indikator: kode, pesan, jawab }];
}

/** One finding on a tab as a whole, about all of these together. */
export function atTab(tab: string, daftar: Iterable<string>, pesan: string): readonly Found[] {
  const semua = [...new Set(daftar)];
  if (semua.length === 0) return [];
  return [{ tab, baris: null, bidang: null, indikator: null, pesan: `${semua.join(', ')}: ${pesan}` }];
}
