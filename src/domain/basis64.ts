/** Bytes as text of 64 letters (RFC 4648 section 4): Apps Script has no btoa, and its own encoder is Google's. */
import { strFromU8 } from 'fflate';

/** One letter a byte. */
const ASCII = true;

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const KODE = Uint8Array.from(HURUF, (huruf) => huruf.charCodeAt(0));
const NILAI = new Int8Array(256).fill(-1);
for (const [nilai, kode] of KODE.entries()) NILAI[kode] = nilai;

export function toBasis64(byte: Uint8Array): string {
  const teks = new Uint8Array(Math.ceil(byte.length / 3) * 4);
  for (let i = 0, tempat = 0; i < byte.length; i += 3) {
    const tiga = ((byte[i] ?? 0) << 16) | ((byte[i + 1] ?? 0) << 8) | (byte[i + 2] ?? 0);
    for (const geser of [18, 12, 6, 0]) teks[tempat++] = KODE[(tiga >> geser) & 63] ?? 0;
  }
  const lebih = teks.length - Math.ceil((byte.length * 4) / 3);
  return strFromU8(teks, ASCII).slice(0, teks.length - lebih) + '='.repeat(lebih);
}

/** Null when it is not what toBasis64 writes. */
export function fromBasis64(teks: string): Uint8Array | null {
  if (teks.length % 4 !== 0) return null;
  const isi = teks.replace(/={1,2}$/, '');
  const byte = new Uint8Array(Math.floor((isi.length * 3) / 4));
  let tersimpan = 0;
  let bit = 0;
  let tempat = 0;
  for (let i = 0; i < isi.length; i++) {
    const nilai = NILAI[isi.charCodeAt(i)] ?? -1;
    if (nilai < 0) return null;
    tersimpan = ((tersimpan << 6) | nilai) & 0xffff;
    bit += 6;
    if (bit < 8) continue;
    bit -= 8;
    byte[tempat++] = tersimpan >> bit;
  }
  return byte;
}
