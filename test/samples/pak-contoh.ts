import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

export type Sel = string | number | boolean | Date | null;
export type Baris = Readonly<Record<string, Sel>>;
export type Pak = Readonly<Record<string, readonly Baris[]>>;

const open = (nama: string) =>
  readXlsx(readFileSync(new URL(`../../samples/${nama}.xlsx`, import.meta.url)), { readStyles: true });

/** Rows of every tab by header; the header is the first row with at least two filled cells (Anggaran has a title above it). */
export async function openPak(nama: string): Promise<Pak> {
  const buku = await open(nama);
  const tab = buku.sheets.map(({ name, rows }) => {
    const atas = rows.findIndex((baris) => baris.filter((sel) => sel !== null).length > 1);
    const kepala = rows[atas] ?? [];
    const isi = rows
      .slice(atas + 1)
      .map((baris) => Object.fromEntries(kepala.map((k, i) => [String(k), baris[i] ?? null])));
    return [name, isi] as const;
  });
  return Object.fromEntries(tab);
}

/** Values of the cells of a tab that are only shown as per cent. */
export async function openPersen(nama: string, tab: string): Promise<Sel[]> {
  const sel = (await open(nama)).sheets.find((s) => s.name === tab)?.cells;
  return [...(sel?.values() ?? [])].filter((c) => c.style?.numFmt === '0.00%').map((c) => c.value);
}

export const tab = (pak: Pak, nama: string): readonly Baris[] => pak[nama] ?? [];
export const kolom = (baris: readonly Baris[], nama: string): string[] => baris.map((b) => String(b[nama] ?? ''));
export const unik = (nilai: readonly string[]): string[] => [...new Set(nilai)].sort();
export const pisah = (nilai: string): string[] => nilai.split(',').map((n) => n.trim());
export const indikator = (pak: Pak): readonly Baris[] => [...tab(pak, 'IKU'), ...tab(pak, 'IKI')];
export const isian = (pak: Pak, periode: string): readonly Baris[] =>
  tab(pak, 'Isian').filter((b) => b.Periode === periode);
export const kunci = (b: Baris): string => `${b.Bidang} ${b.Kode}`;

/** Every (bidang, indikator) that has to answer. */
export function wajibIsi(pak: Pak): string[] {
  return indikator(pak)
    .flatMap((i) => pisah(String(i.Bidang)).map((bidang) => `${bidang} ${i.Kode}`))
    .sort();
}

/** What stands in Isian once the rows of the mend have replaced theirs; a row without any answer clears. */
export function perbaiki(asal: readonly Baris[], perbaikan: readonly Baris[]): readonly Baris[] {
  const tetap = asal.filter((b) => !perbaikan.some((p) => p.Periode === b.Periode && kunci(p) === kunci(b)));
  const isi = perbaikan.filter((p) =>
    Object.entries(p).some(([k, v]) => !['Periode', 'Bidang', 'Kode'].includes(k) && v !== null),
  );
  return [...tetap, ...isi];
}
