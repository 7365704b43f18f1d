/** An .xlsx that somebody chose, read in the browser: nothing leaves it before Siapkan is pressed. */
import { isGalat } from '../../src/domain/temuan.ts';
import { isTabPak, readPak } from '../../src/pak/baca-pak.ts';
import { MOST_BYTES } from '../../src/pak/xlsx/bounded-parts.ts';
import { PackError, readPackFile } from '../../src/pak/xlsx/read-pack.ts';
import { S } from './teks.ts';
import { checkTabel, type TemuanPaket, temuanPaket } from './temuan.ts';
import type { TabelPaket } from './wizard-draft.ts';

export interface Paket {
  readonly nama: string;
  readonly tabel: TabelPaket;
  /** Tabs or columns that the contract names are missing or doubled, cells that show something else than they hold. */
  readonly bentuk: readonly TemuanPaket[];
  readonly isi: readonly TemuanPaket[];
}

/** A text: one sentence that says why the file is no pack. */
export async function readPaket(berkas: File): Promise<Paket | string> {
  try {
    const bytes = new Uint8Array(await berkas.slice(0, MOST_BYTES + 1).arrayBuffer());
    const { pak, temuan } = readPak(await readPackFile(bytes, berkas.name, isTabPak));
    const bentuk = temuan.map((satu) => temuanPaket(satu, satu.baris === null ? '' : S.baris(satu.baris)));
    return { nama: berkas.name, tabel: pak.tabel, bentuk, isi: temuan.some(isGalat) ? [] : checkTabel(pak.tabel) };
  } catch (sebab) {
    if (sebab instanceof PackError) return sebab.message;
    // The file was moved or changed after it had been chosen.
    if (sebab instanceof DOMException) return S.tidakTerbaca(berkas.name);
    throw sebab;
  }
}
