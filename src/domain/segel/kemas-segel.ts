/** A seal as it stands in cells: deflated, in base64, cut so that an .xlsx export keeps every cell (Excel holds 32,767). */
import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBasis64, toBasis64 } from '../basis64.ts';
import { deflate } from '../padat/deflate.ts';
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

export function packSegel(isi: IsiSegel): Kemasan {
  const byte = strToU8(writeSegel(isi), ASCII);
  const teks = toBasis64(deflate(byte));
  const banyak = Math.ceil(teks.length / HURUF_SESEL);
  return {
    catatan: { versi: VERSI_SEGEL, sidik: sidikByte(byte), byte: byte.length },
    potongan: Array.from({ length: banyak }, (_, ke) => teks.slice(ke * HURUF_SESEL, (ke + 1) * HURUF_SESEL)),
  };
}

/** Only what has the hash that the ledger holds; `byte` bounds what foreign cells can make of the memory. */
export function openSegel(
  potongan: readonly string[],
  { sidik, byte }: CatatanSegel,
): IsiSegel | 'rusak' | 'lebih baru' {
  const padat = fromBasis64(potongan.join(''));
  const isi = padat && inflate(padat, byte);
  if (!isi || isi.length !== byte || sidikByte(isi) !== sidik) return 'rusak';
  return readSegel(strFromU8(isi, ASCII)) ?? 'lebih baru';
}

function inflate(padat: Uint8Array, byte: number): Uint8Array | null {
  try {
    return inflateSync(padat, { out: new Uint8Array(byte) });
  } catch {
    return null;
  }
}
