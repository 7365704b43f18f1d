/** The check sum of a zip file (ISO 3309), four bytes at a time. */
export function crc32(byte: Uint8Array): number {
  const [satu, dua, tiga, empat] = tabel();
  const akhir = byte.length - (byte.length % 4);
  let sisa = -1;
  for (let i = 0; i < akhir; i += 4) {
    sisa ^= (byte[i] ?? 0) | ((byte[i + 1] ?? 0) << 8) | ((byte[i + 2] ?? 0) << 16) | ((byte[i + 3] ?? 0) << 24);
    sisa =
      (empat[sisa & 0xff] ?? 0) ^
      (tiga[(sisa >>> 8) & 0xff] ?? 0) ^
      (dua[(sisa >>> 16) & 0xff] ?? 0) ^
      (satu[sisa >>> 24] ?? 0);
  }
  for (let i = akhir; i < byte.length; i++) sisa = (sisa >>> 8) ^ (satu[(sisa ^ (byte[i] ?? 0)) & 0xff] ?? 0);
  return ~sisa >>> 0;
}

/** What a byte leaves behind; with one, two and three bytes of nothing behind it. */
function tabel(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const satu = Int32Array.from({ length: 256 }, (_, nilai) => {
    let sisa = nilai;
    for (let bit = 0; bit < 8; bit++) sisa = sisa & 1 ? (sisa >>> 1) ^ 0xedb88320 : sisa >>> 1;
    return sisa;
  });
  const further = (sebelum: Int32Array): Int32Array => sebelum.map((sisa) => (sisa >>> 8) ^ (satu[sisa & 0xff] ?? 0));
  const dua = further(satu);
  const tiga = further(dua);
  return [satu, dua, tiga, further(tiga)];
}
