/** A block of deflate under codes of its own (RFC 1951 section 3.2.7). */
import { codesOf, lengthsOf } from './huffman.ts';

/** Writes that many bits of the number, the lowest first. */
export type Put = (nilai: number, bit: number) => void;

const TERPENDEK = 3;
const AKHIR = 256;
const BANYAK_SIMBOL = 286;
const BANYAK_JARAK = 30;
const BIT_KODE = 15;
const BIT_KODE_PANJANG = 7;
const URUTAN_PANJANG = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Into how many classes lengths and distances fall from one doubling to the next, as a power of two. */
const HALUS_PANJANG = 2;
const HALUS_JARAK = 1;

/** Bits behind the code word that say which of its class a number is; and the class. */
const bitLebih = (nilai: number, halus: number): number => Math.max(0, 31 - Math.clz32(nilai) - halus);
const kelasOf = (nilai: number, halus: number): number => {
  const lebih = bitLebih(nilai, halus);
  return (lebih << halus) + (nilai >> lebih);
};

/** A symbol is a byte, or what stood before: its length times 2^15, and how much more than one byte before. */
const lengthIn = (simbol: number): number => (simbol >> 15) - TERPENDEK;
const jarakIn = (simbol: number): number => simbol & 0x7fff;

export function writeBlok(simbol: Uint32Array, isTerakhir: boolean, put: Put): void {
  const kali = new Uint32Array(BANYAK_SIMBOL);
  const kaliJarak = new Uint32Array(BANYAK_JARAK);
  count(kali, AKHIR);
  for (const satu of simbol) {
    if (satu < AKHIR) count(kali, satu);
    else {
      count(kali, AKHIR + 1 + kelasOf(lengthIn(satu), HALUS_PANJANG));
      count(kaliJarak, kelasOf(jarakIn(satu), HALUS_JARAK));
    }
  }
  const panjang = lengthsOf(kali, BIT_KODE);
  const panjangJarak = lengthsOf(kaliJarak, BIT_KODE);
  putKepala(panjang, panjangJarak, isTerakhir, put);
  putIsi(simbol, writer(panjang, put), writer(panjangJarak, put), put);
}

function count(kali: Uint32Array, simbol: number): void {
  kali[simbol] = (kali[simbol] ?? 0) + 1;
}

/** Puts the code word of a symbol. */
function writer(panjang: Uint8Array, put: Put): (simbol: number) => void {
  const kode = codesOf(panjang);
  return (simbol) => put(kode[simbol] ?? 0, panjang[simbol] ?? 0);
}

/** The lengths of both codes, under a third code. */
function putKepala(panjang: Uint8Array, panjangJarak: Uint8Array, isTerakhir: boolean, put: Put): void {
  const semua = [...panjang, ...panjangJarak];
  const kali = new Uint32Array(URUTAN_PANJANG.length);
  for (const satu of semua) count(kali, satu);
  const panjangKode = lengthsOf(kali, BIT_KODE_PANJANG);
  put(isTerakhir ? 1 : 0, 1);
  put(2, 2);
  put(BANYAK_SIMBOL - 257, 5);
  put(BANYAK_JARAK - 1, 5);
  put(URUTAN_PANJANG.length - 4, 4);
  for (const satu of URUTAN_PANJANG) put(panjangKode[satu] ?? 0, 3);
  semua.forEach(writer(panjangKode, put));
}

type PutKode = (simbol: number) => void;

function putIsi(simbol: Uint32Array, putSimbol: PutKode, putJarak: PutKode, put: Put): void {
  const putLebih = (nilai: number, halus: number): void => {
    const bit = bitLebih(nilai, halus);
    put(nilai & ((1 << bit) - 1), bit);
  };
  for (const satu of simbol) {
    if (satu < AKHIR) {
      putSimbol(satu);
      continue;
    }
    putSimbol(AKHIR + 1 + kelasOf(lengthIn(satu), HALUS_PANJANG));
    putLebih(lengthIn(satu), HALUS_PANJANG);
    putJarak(kelasOf(jarakIn(satu), HALUS_JARAK));
    putLebih(jarakIn(satu), HALUS_JARAK);
  }
  putSimbol(AKHIR);
}
