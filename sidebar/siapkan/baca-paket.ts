/** An .xlsx that somebody chose, read in the browser: nothing leaves it before Siapkan is pressed. */
import { readPak } from '../../src/pak/baca-pak.ts';
import { PackError, readPackFile } from '../../src/pak/xlsx/read-pack.ts';
import { S } from './teks.ts';
import { checkTabel, type TemuanPaket, temuanPaket } from './temuan.ts';
import type { TabelPaket } from './wizard-draft.ts';

export interface Paket {
  readonly nama: string;
  readonly tabel: TabelPaket;
  /** Tabs or columns that the contract names are missing or doubled: nothing of the pack is taken. */
  readonly bentuk: readonly TemuanPaket[];
  readonly isi: readonly TemuanPaket[];
}

const TERBESAR = 20_000_000;

/** A text: one sentence that says why the file is no pack. */
export async function readPaket(berkas: File): Promise<Paket | string> {
  if (berkas.size > TERBESAR) return S.terlaluBesar(berkas.name);
  try {
    const { pak, temuan } = readPak(await readPackFile(new Uint8Array(await berkas.arrayBuffer()), berkas.name));
    const bentuk = temuan.map((satu) => temuanPaket(satu, satu.baris === null ? '' : S.baris(satu.baris)));
    return { nama: berkas.name, tabel: pak.tabel, bentuk, isi: bentuk.length > 0 ? [] : checkTabel(pak.tabel) };
  } catch (sebab) {
    if (sebab instanceof PackError) return sebab.message;
    // The file was moved or changed after it had been chosen.
    if (sebab instanceof DOMException) return S.tidakTerbaca(berkas.name);
    throw sebab;
  }
}
