/** Fingerprints: SHA-256 over texts, in hex. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';

export function sidikTeks(teks: string): string {
  return bytesToHex(sha256(strToU8(teks)));
}

/** Short form for paper and screen: eight characters in two groups. */
export function kodeSidik(sidik: string): string {
  return `${sidik.slice(0, 4)}-${sidik.slice(4, 8)}`.toUpperCase();
}
