/** Fingerprints: SHA-256 over texts, in hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BarisPotret } from './potret.ts';
import { utf8 } from './utf8.ts';

export const sidikByte = (byte: Uint8Array): string => bytesToHex(sha256(byte));

export const sidikTeks = (teks: string): string => sidikByte(utf8(teks));

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
