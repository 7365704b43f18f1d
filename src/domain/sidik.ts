/** Fingerprints: SHA-256 over texts, in hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BarisPotret } from './potret.ts';
import { utf8 } from './utf8.ts';

export const sidikByte = (byte: Uint8Array): string => bytesToHex(sha256(byte));

export const sidikTeks = (teks: string): string => sidikByte(utf8(teks));

/** Characters of a short fingerprint, base64url: 72 bits. */
export const PANJANG_SIDIK_PENDEK = 12;

/** Where thousands of them stand in the ledger. */
export function sidikPendek(teks: string): string {
  const byte = sha256(utf8(teks));
  let sidik = '';
  for (let i = 0; sidik.length < PANJANG_SIDIK_PENDEK; i += 3) {
    const tiga = ((byte[i] ?? 0) << 16) | ((byte[i + 1] ?? 0) << 8) | (byte[i + 2] ?? 0);
    for (const geser of [18, 12, 6, 0]) sidik += HURUF[(tiga >> geser) & 63];
  }
  return sidik;
}

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

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
    // Nothing in what was frozen before there was such a text.
    ...(b.penjelasanBidang ? [b.penjelasanBidang] : []),
  ]);
  return sidikTeks(JSON.stringify(isi));
}
