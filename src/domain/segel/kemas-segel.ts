/** A seal as it stands in cells: deflated, in base64, cut so that an .xlsx export keeps every cell (Excel holds 32,767). */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBasis64, toBasis64 } from '../basis64.ts';
import type { CatatanSegel } from '../peristiwa.ts';
import { sidikByte, sidikTeks } from '../sidik.ts';
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
  const catatan = { versi: VERSI_SEGEL, sidik: sidikByte(byte), byte: byte.length };
  return { catatan, potongan: cutCells(pack(byte)) };
}

const pack = (byte: Uint8Array): string => toBasis64(deflateSync(byte, { mem: 4 }));

const cutCells = (teks: string): readonly string[] =>
  Array.from({ length: Math.ceil(teks.length / HURUF_SESEL) }, (_, ke) =>
    teks.slice(ke * HURUF_SESEL, (ke + 1) * HURUF_SESEL),
  );

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

/** By which a text of a checkpoint is known: the hash of what stands in its cells, since it is read with every click. */
export type CatatanTeks = Pick<CatatanSegel, 'sidik' | 'byte'>;

export interface KemasanTeks extends CatatanTeks {
  readonly potongan: readonly string[];
}

export function packTeks(teks: string): KemasanTeks {
  const byte = strToU8(teks);
  const padat = pack(byte);
  return { sidik: sidikTeks(padat), byte: byte.length, potongan: cutCells(padat) };
}

export const isTeks = (potongan: readonly string[], { sidik }: CatatanTeks): boolean =>
  sidikTeks(potongan.join('')) === sidik;

/** Null: it is not the text with that hash. */
export function openTeks(potongan: readonly string[], catatan: CatatanTeks): string | null {
  const padat = isTeks(potongan, catatan) ? fromBasis64(potongan.join('')) : null;
  const isi = padat && inflate(padat, catatan.byte);
  return isi && strFromU8(isi);
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
