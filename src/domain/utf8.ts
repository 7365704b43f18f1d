/** Texts as bytes. */

/** Apps Script does not promise TextEncoder; fflate's own encoder, without it, writes other characters in place of emoji. */
export function utf8(teks: string): Uint8Array {
  const byte = new Uint8Array(teks.length * 3);
  return byte.subarray(0, putText(byte, 0, teks));
}

/** A text, or the bytes of one that comes again and again. */
export type Potongan = string | Uint8Array;

/** The texts one behind the other, each as soon as it comes: they need not all be there at once. */
export function utf8Berderet(deret: Iterable<readonly Potongan[]>): Uint8Array {
  let byte: Uint8Array = new Uint8Array(1024);
  let isi = 0;
  for (const potongan of deret) {
    for (const satu of potongan) {
      byte = denganTempat(byte, isi, satu.length * 3);
      isi = typeof satu === 'string' ? putText(byte, isi, satu) : putBytes(byte, isi, satu);
    }
  }
  return byte.subarray(0, isi);
}

function putBytes(byte: Uint8Array, awal: number, isi: Uint8Array): number {
  byte.set(isi, awal);
  return awal + isi.length;
}

/** The same bytes with room for `lagi` more behind the first `isi`. */
function denganTempat(byte: Uint8Array, isi: number, lagi: number): Uint8Array {
  if (isi + lagi <= byte.length) return byte;
  const luas = new Uint8Array(Math.max(isi + lagi, byte.length * 2));
  luas.set(byte.subarray(0, isi));
  return luas;
}

function putText(byte: Uint8Array, awal: number, teks: string): number {
  let isi = awal;
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charCodeAt(i);
    if (huruf < 0x80) {
      byte[isi++] = huruf;
      continue;
    }
    const titik = teks.codePointAt(i) ?? 0;
    isi = putLong(byte, isi, titik);
    if (titik > 0xffff) i++;
  }
  return isi;
}

/** First byte of a code point of two, three or four bytes. */
const AWAL = [0, 0, 0xc0, 0xe0, 0xf0];
const PENGGANTI = 0xfffd;

/** As TextEncoder does: half a pair of surrogates becomes U+FFFD. Returns where the next byte goes. */
function putLong(byte: Uint8Array, tempat: number, titik: number): number {
  const utuh = titik >= 0xd800 && titik < 0xe000 ? PENGGANTI : titik;
  const panjang = utuh < 0x800 ? 2 : utuh < 0x10000 ? 3 : 4;
  byte[tempat] = (AWAL[panjang] ?? 0) | (utuh >> (6 * (panjang - 1)));
  for (let ke = 1; ke < panjang; ke++) byte[tempat + ke] = 0x80 | ((utuh >> (6 * (panjang - 1 - ke))) & 0x3f);
  return tempat + panjang;
}
