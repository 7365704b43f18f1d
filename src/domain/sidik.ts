/** Fingerprints: SHA-256 over texts, in hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BarisPotret } from './potret.ts';

export function sidikTeks(teks: string): string {
  return bytesToHex(sha256(utf8(teks)));
}

/** Apps Script does not promise TextEncoder, and a zip library's encoder would be woken for every menu. */
function utf8(teks: string): Uint8Array {
  const byte = new Uint8Array(teks.length * 3);
  let isi = 0;
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
  return byte.subarray(0, isi);
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

/** Short form for paper and screen: eight characters in two groups. */
export function kodeSidik(sidik: string): string {
  return `${sidik.slice(0, 4)}-${sidik.slice(4, 8)}`.toUpperCase();
}

/** Covers what is printed and nothing else: not the round, not who ran it, not the order that somebody sorted a tab in. */
export function sidikBaris(baris: readonly BarisPotret[]): string {
  const urut = [...baris].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const isi = urut.map((b) => [
    b.tahun,
    b.periode,
    b.bidang,
    b.kode,
    b.uraian,
    b.satuan,
    b.arah,
    b.rumus,
    b.akumulasi,
    b.target?.teks ?? '',
    b.targetTahun?.teks ?? '',
    b.keadaan,
    b.realisasi,
    b.pembilang,
    b.penyebut,
    b.bukti,
    b.pendorong,
    b.penghambat,
    b.tindakLanjut,
    b.capaian,
    b.realisasiTahun,
    b.capaianTahun,
  ]);
  return sidikTeks(JSON.stringify(isi));
}
