/** Bytes made small (RFC 1951): soon rather than well, as docs/adr/0010 says. */
import { writeBlok } from './blok.ts';

const JENDELA = 0x8000;
/** One less than there could be: that one has a code of its own. */
const TERPANJANG = 257;
/** By so many bytes a place is found again: fewer find more, but less that goes on as here. */
const BYTE_KUNCI = 6;
const BIT_KUNCI = 15;
/** Symbols under one set of codes. */
const SIMBOL_BLOK = 0x8000;

export function deflate(byte: Uint8Array): Uint8Array {
  const { put, end } = bitWriter();
  const tempat = new Int32Array(1 << BIT_KUNCI).fill(-1 - JENDELA);
  const simbol = new Uint32Array(SIMBOL_BLOK);
  let i = 0;
  do {
    let banyak = 0;
    for (; banyak < SIMBOL_BLOK && i < byte.length; banyak++) {
      const jarak = i + BYTE_KUNCI > byte.length ? JENDELA + 1 : i - placeBefore(byte, i, tempat);
      const panjang = jarak > JENDELA ? 0 : sameLength(byte, i - jarak, i);
      simbol[banyak] = panjang < BYTE_KUNCI ? (byte[i] ?? 0) : panjang * JENDELA + jarak - 1;
      i += panjang < BYTE_KUNCI ? 1 : panjang;
    }
    writeBlok(simbol.subarray(0, banyak), i === byte.length, put);
  } while (i < byte.length);
  return end();
}

/** Where bytes like those here stood last, as far as a short key tells; then notes the place here. */
function placeBefore(byte: Uint8Array, i: number, tempat: Int32Array): number {
  const empat = (byte[i] ?? 0) | ((byte[i + 1] ?? 0) << 8) | ((byte[i + 2] ?? 0) << 16) | ((byte[i + 3] ?? 0) << 24);
  const dua = (byte[i + 4] ?? 0) | ((byte[i + 5] ?? 0) << 8);
  const kunci = (Math.imul(empat, 0x9e3779b1) ^ Math.imul(dua, 0x85ebca6b)) >>> (32 - BIT_KUNCI);
  const dulu = tempat[kunci] ?? 0;
  tempat[kunci] = i;
  return dulu;
}

function sameLength(byte: Uint8Array, dulu: number, i: number): number {
  const paling = Math.min(TERPANJANG, byte.length - i);
  let sama = 0;
  while (sama < paling && byte[dulu + sama] === byte[i + sama]) sama++;
  return sama;
}

/** The lowest bit of a number goes first, into the lowest that is free. */
function bitWriter() {
  const byte: number[] = [];
  let [sisa, bitSisa] = [0, 0];
  const put = (nilai: number, bit: number): void => {
    sisa |= nilai << bitSisa;
    for (bitSisa += bit; bitSisa >= 8; bitSisa -= 8) {
      byte.push(sisa & 0xff);
      sisa >>>= 8;
    }
  };
  const end = (): Uint8Array => {
    put(0, 7);
    return Uint8Array.from(byte);
  };
  return { put, end };
}
