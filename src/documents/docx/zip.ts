/** A zip file (PKWARE's APPNOTE.TXT 4.3), as far as a .docx needs one: every part deflated, names in ASCII. */
import { deflate } from '../../domain/padat/deflate.ts';
import { crc32 } from './crc.ts';

/** Midnight of 1 January 2000, as MS-DOS counts: the same paper gives the same bytes. */
const [JAM, TANGGAL] = [0, ((2000 - 1980) << 9) | (1 << 5) | 1];
const VERSI = 20;
const DEFLATE = 8;
const [TANDA_BERKAS, TANDA_DAFTAR, TANDA_AKHIR] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Names and contents, in this order. */
export function zip(berkas: readonly (readonly [nama: string, isi: Uint8Array])[]): Uint8Array {
  const semua: Uint8Array[] = [];
  const daftar: number[] = [];
  let tempat = 0;
  const add = (byte: Uint8Array): void => {
    semua.push(byte);
    tempat += byte.length;
  };
  for (const [nama, isi] of berkas) {
    const padat = deflate(isi);
    const huruf = Array.from(nama, (satu) => satu.charCodeAt(0));
    const sifat = [
      ...kecil(2, VERSI, 0, DEFLATE, JAM, TANGGAL),
      ...kecil(4, crc32(isi), padat.length, isi.length),
      ...kecil(2, huruf.length, 0),
    ];
    daftar.push(...kecil(4, TANDA_DAFTAR), ...kecil(2, VERSI), ...sifat);
    daftar.push(...kecil(2, 0, 0, 0), ...kecil(4, 0, tempat), ...huruf);
    add(Uint8Array.from([...kecil(4, TANDA_BERKAS), ...sifat, ...huruf]));
    add(padat);
  }
  const banyak = kecil(2, 0, 0, berkas.length, berkas.length);
  add(Uint8Array.from([...daftar, ...kecil(4, TANDA_AKHIR), ...banyak, ...kecil(4, daftar.length, tempat), 0, 0]));
  return joined(semua, tempat);
}

/** Each number in so many bytes, the lowest first. */
const kecil = (byte: number, ...angka: readonly number[]): number[] =>
  angka.flatMap((satu) => Array.from({ length: byte }, (_, ke) => (satu >>> (8 * ke)) & 0xff));

function joined(potongan: readonly Uint8Array[], panjang: number): Uint8Array {
  const byte = new Uint8Array(panjang);
  let tempat = 0;
  for (const satu of potongan) {
    byte.set(satu, tempat);
    tempat += satu.length;
  }
  return byte;
}
