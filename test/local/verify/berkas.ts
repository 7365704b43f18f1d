/** What an auditor is handed: files in a folder of their own, and what verify says of them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Kept } from '../../../local/services/kept.ts';
import type { CellData } from '../../../local/services/types.ts';
import { main } from '../../../local/verify/main.ts';
import { AWALAN_KUNCI, type NamaTab, SHEET_ID } from '../../../src/workbook/tab.ts';

export interface Kata {
  readonly kode: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

export const bukaMap = (): string => mkdtempSync(join(tmpdir(), 'verify-'));

export function tulis(map: string, nama: string, isi: string | Uint8Array): string {
  const path = join(map, nama);
  writeFileSync(path, isi);
  return path;
}

export async function verify(...args: readonly string[]): Promise<Kata> {
  const [out, err]: [string[], string[]] = [[], []];
  const kode = await main(args, { out: (baris) => out.push(baris), err: (baris) => err.push(baris) });
  return { kode, out, err };
}

type Buku = Kept['workbook'];

/** Only what the cells hold: as good a workbook, and soon read. */
export const rampingkan = (buku: Buku): Buku => ({
  ...buku,
  sheets: buku.sheets.map(({ properties, data }) => ({
    properties,
    data: data.map(({ rowData = [] }) => ({
      rowData: rowData.map(({ values = [] }) => ({ values: values.map(nilaiSel) })),
    })),
  })),
});

const nilaiSel = ({ userEnteredValue, effectiveValue }: CellData): CellData => ({
  ...(userEnteredValue && { userEnteredValue }),
  ...(effectiveValue && { effectiveValue }),
});

/** Every cell of a tab by key, below its headers. */
export function barisTab(buku: Buku, nama: NamaTab): readonly ReadonlyMap<string, CellData>[] {
  const data = buku.sheets.find(({ properties }) => properties.sheetId === SHEET_ID[nama])?.data[0]?.rowData ?? [];
  const teks = (sel: CellData): string => sel.userEnteredValue?.stringValue ?? '';
  const kunci = data.findIndex(({ values = [] }) => values.some((sel) => teks(sel).startsWith(AWALAN_KUNCI)));
  const nama_ = (data[kunci]?.values ?? []).map((sel) => teks(sel).slice(AWALAN_KUNCI.length));
  return data
    .slice(kunci + 2)
    .map(({ values = [] }) => new Map(values.map((sel, i) => [nama_[i] ?? '', sel] as const)));
}

export const isiSel = (sel: CellData | undefined): string =>
  String(sel?.userEnteredValue?.stringValue ?? sel?.userEnteredValue?.numberValue ?? '');

/** In place, as whoever edits the file would: typed and shown alike. */
export function ketik(sel: CellData | undefined, isi: string | number): void {
  if (!sel) throw new Error('there is no such cell');
  const nilai = typeof isi === 'number' ? { numberValue: isi } : { stringValue: isi };
  Object.assign(sel, { userEnteredValue: nilai, effectiveValue: nilai, formattedValue: String(isi) });
}

/** A copy, one cell of which says something else: in the first row where `cocok` fits. */
export function ubahSel(
  buku: Buku,
  tab: NamaTab,
  cocok: Readonly<Record<string, string>>,
  kunci: string,
  isi: string | number,
): Buku {
  const salinan = structuredClone(buku);
  const baris = barisTab(salinan, tab).find((satu) =>
    Object.entries(cocok).every(([k, v]) => isiSel(satu.get(k)) === v),
  );
  ketik(baris?.get(kunci), isi);
  return salinan;
}

/** The same paper, with something else in one of its parts. */
export function ubahKertas(bytes: Uint8Array, part: RegExp, dari: string | RegExp, menjadi: string): Uint8Array {
  let kena = 0;
  const bagian = Object.entries(unzipSync(bytes)).map(([path, isi]) => {
    if (!part.test(path)) return [path, isi] as const;
    const lama = strFromU8(isi);
    const baru = lama.replace(dari, menjadi);
    kena += baru === lama ? 0 : 1;
    return [path, strToU8(baru)] as const;
  });
  if (kena === 0) throw new Error(`the paper does not say ${dari}`);
  return zipSync(Object.fromEntries(bagian));
}
