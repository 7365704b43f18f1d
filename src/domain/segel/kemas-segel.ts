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

export function packSegel(isi: IsiSegel): Kemasan {
  const { potongan, ...catatan } = packByte(strToU8(writeSegel(isi), ASCII));
  return { catatan: { versi: VERSI_SEGEL, ...catatan }, potongan };
}

/** By which a text is known. */
export type CatatanTeks = Pick<CatatanSegel, 'sidik' | 'byte'>;

export interface KemasanTeks extends CatatanTeks {
  readonly potongan: readonly string[];
}

/** Of any text. */
export const packTeks = (teks: string): KemasanTeks => packByte(strToU8(teks));

function packByte(byte: Uint8Array): KemasanTeks {
  const teks = toBasis64(deflateSync(byte, { mem: 4 }));
  const banyak = Math.ceil(teks.length / HURUF_SESEL);
  return {
    sidik: sidikByte(byte),
    byte: byte.length,
    potongan: Array.from({ length: banyak }, (_, ke) => teks.slice(ke * HURUF_SESEL, (ke + 1) * HURUF_SESEL)),
  };
}

/** Only what has the hash that the ledger holds; `byte` bounds what foreign cells can make of the memory. */
export function openSegel(potongan: readonly string[], catatan: CatatanSegel): IsiSegel | 'rusak' | 'lebih baru' {
  const isi = openByte(potongan, catatan);
  return isi ? (readSegel(strFromU8(isi, ASCII)) ?? 'lebih baru') : 'rusak';
}

/** Null: it is not the text with that hash. */
export function openTeks(potongan: readonly string[], catatan: CatatanTeks): string | null {
  const isi = openByte(potongan, catatan);
  return isi && strFromU8(isi);
}

function openByte(potongan: readonly string[], { sidik, byte }: CatatanTeks): Uint8Array | null {
  const padat = fromBasis64(potongan.join(''));
  const isi = padat && inflate(padat, byte);
  return isi && isi.length === byte && sidikByte(isi) === sidik ? isi : null;
}

/** A seal that the ledger does not know: what it says, and what the ledger would record of it. Null: it does not hold. */
export function openSegelSendiri(
  potongan: readonly string[],
  sidik: string,
): { readonly isi: IsiSegel; readonly catatan: CatatanSegel } | null {
  const padat = fromBasis64(potongan.join(''));
  const byte = padat && inflate(padat);
  const isi = byte && sidikByte(byte) === sidik ? readSegel(strFromU8(byte, ASCII)) : null;
  return isi && byte && { isi, catatan: { versi: VERSI_SEGEL, sidik, byte: byte.length } };
}

function inflate(padat: Uint8Array, byte?: number): Uint8Array | null {
  try {
    return inflateSync(padat, byte === undefined ? {} : { out: new Uint8Array(byte) });
  } catch {
    return null;
  }
}
