/** Which cells of a row are not as they were, under the names that people know. */
import type { BarisPotret } from '../../domain/potret.ts';
import { potretToRow } from '../../workbook/tab/potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';

export interface SelBeda {
  readonly kolom: string;
  readonly kini: string;
  /** Null: nobody knows. */
  readonly asli: string | null;
}

/** The others are called as their column is. */
const NAMA: Readonly<Record<string, string>> = {
  targetBawah: 'angka target',
  targetAtas: 'batas atas target',
  targetTahun: 'target tahun',
  targetTahunBawah: 'angka target tahun',
  targetTahunAtas: 'batas atas target tahun',
  tindakLanjut: 'tindak lanjut',
  realisasiTahun: 'realisasi s.d. periode',
  capaianTahun: 'capaian tahun',
  penjelasanTahun: 'penjelasan tahun',
  definisiOperasional: 'definisi operasional',
  sumberData: 'sumber data',
  uraian: 'indikator',
};

export const nameKolom = (kunci: string): string => NAMA[kunci] ?? kunci;

export function compareSel(asli: BarisPotret, { isi, asing }: BarisLetak): readonly SelBeda[] {
  const kata = new Map(asing.map(({ kunci, teks }) => [String(kunci), teks]));
  const [lama, baru] = [potretToRow(asli), potretToRow(isi)];
  return Object.keys(lama).flatMap((kunci) => {
    // Its word stands in one of three cells, and is told of the first.
    if (!kata.has(kunci) && kata.has(kunci.replace(/(Bawah|Atas)$/, ''))) return [];
    const sel = { kini: kata.get(kunci) ?? spell(baru[kunci]), asli: spell(lama[kunci]) };
    return sel.kini === sel.asli ? [] : [{ kolom: nameKolom(kunci), ...sel }];
  });
}

const spell = (isi: unknown): string => String(isi ?? '').trim();

/** Cells with a word that was never written. */
export const listAsing = ({ asing }: BarisLetak): readonly SelBeda[] =>
  asing.map(({ kunci, teks }) => ({ kolom: nameKolom(kunci), kini: teks, asli: null }));
