/** Bytes as text of 64 letters (RFC 4648 section 4): Apps Script has no btoa, and its own encoder is Google's. */

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NILAI = new Map([...HURUF].map((huruf, nilai) => [huruf.charCodeAt(0), nilai]));

export function toBasis64(byte: Uint8Array): string {
  const potongan: string[] = [];
  for (let i = 0; i < byte.length; i += 3) potongan.push(tigaByte(byte, i));
  return potongan.join('');
}

function tigaByte(byte: Uint8Array, i: number): string {
  const [a = 0, b, c] = [byte[i], byte[i + 1], byte[i + 2]];
  const huruf = (enamBit: number): string => HURUF.charAt(enamBit);
  return (
    huruf(a >> 2) +
    huruf(((a & 3) << 4) | ((b ?? 0) >> 4)) +
    (b === undefined ? '=' : huruf(((b & 15) << 2) | ((c ?? 0) >> 6))) +
    (c === undefined ? '=' : huruf(c & 63))
  );
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
    const nilai = NILAI.get(isi.charCodeAt(i));
    if (nilai === undefined) return null;
    tersimpan = ((tersimpan << 6) | nilai) & 0xffff;
    bit += 6;
    if (bit < 8) continue;
    bit -= 8;
    byte[tempat++] = tersimpan >> bit;
  }
  return byte;
}
