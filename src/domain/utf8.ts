/** Texts as bytes. */

/** Apps Script does not promise TextEncoder; fflate's own encoder, without it, writes other characters in place of emoji. */
export function utf8(teks: string): Uint8Array {
  const byte = new Uint8Array(teks.length * 3);
  return byte.subarray(0, putText(byte, 0, teks));
}

/** The texts one behind the other, each as soon as it comes: they need not all be there at once. */
export function utf8Berderet(teks: Iterable<string>): Uint8Array {
  let byte: Uint8Array = new Uint8Array(1024);
  let isi = 0;
  for (const satu of teks) {
    byte = denganTempat(byte, isi, satu.length * 3);
    isi = putText(byte, isi, satu);
  }
  return byte.subarray(0, isi);
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
