/** A seal as it stands in cells: deflated, in base64, cut so that an .xlsx export keeps every cell (Excel holds 32,767). */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBasis64, toBasis64 } from '../basis64.ts';
import type { CatatanSegel } from '../peristiwa.ts';
import { sidikByte } from '../sidik.ts';
import { type IsiSegel, readSegel, VERSI_SEGEL, writeSegel } from './isi-segel.ts';

const HURUF_SESEL = 30_000;
/** One letter a byte: the text has no other letters. */
const ASCII = true;

export interface Kemasan {
  readonly catatan: CatatanSegel;
  readonly potongan: readonly string[];
}

export const packSegel = (isi: IsiSegel): Kemasan => packTeks(writeSegel(isi), VERSI_SEGEL);

/** Of a text in ASCII. */
export function packTeks(isi: string, versi: number): Kemasan {
  const byte = strToU8(isi, ASCII);
  const teks = toBasis64(deflateSync(byte, { mem: 4 }));
  const banyak = Math.ceil(teks.length / HURUF_SESEL);
  return {
    catatan: { versi, sidik: sidikByte(byte), byte: byte.length },
    potongan: Array.from({ length: banyak }, (_, ke) => teks.slice(ke * HURUF_SESEL, (ke + 1) * HURUF_SESEL)),
  };
}

/** Only what has the hash that the ledger holds; `byte` bounds what foreign cells can make of the memory. */
export function openSegel(potongan: readonly string[], catatan: CatatanSegel): IsiSegel | 'rusak' | 'lebih baru' {
  const isi = openTeks(potongan, catatan);
  return isi === null ? 'rusak' : (readSegel(isi) ?? 'lebih baru');
}

/** The text that was packed; null where it is not the one with that hash. */
export function openTeks(potongan: readonly string[], { sidik, byte }: Omit<CatatanSegel, 'versi'>): string | null {
  const padat = fromBasis64(potongan.join(''));
  const isi = padat && inflate(padat, byte);
  return isi && isi.length === byte && sidikByte(isi) === sidik ? strFromU8(isi, ASCII) : null;
}

function inflate(padat: Uint8Array, byte: number): Uint8Array | null {
  try {
    return inflateSync(padat, { out: new Uint8Array(byte) });
  } catch {
    return null;
  }
}
