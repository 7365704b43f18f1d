/** The fingerprint of one row of the Potret: of all that it says, and short, since the ledger holds one of every row. */
import { sha256 } from '@noble/hashes/sha2.js';
import { batasBawah, type Target } from './indikator.ts';
import { type BarisPotret, potretKosong } from './potret.ts';
import { clipSel } from './teks-sel.ts';
import { utf8 } from './utf8.ts';

const KUNCI = (Object.keys(potretKosong()) as (keyof BarisPotret)[]).sort();

/** Characters of base64url; 72 bits. */
export const PANJANG_SIDIK_POTRET = 12;

/** The same for a row that was just made and for what its cells give back. A field that a later build adds counts once it says something. */
export function sidikPotret(baris: BarisPotret): string {
  const isi: unknown[] = [];
  for (const kunci of KUNCI) {
    const nilai = isiSel(baris[kunci]);
    if (nilai !== '' && nilai !== null) isi.push(kunci, nilai);
  }
  return base64(sha256(utf8(JSON.stringify(isi))));
}

function isiSel(nilai: BarisPotret[keyof BarisPotret]): unknown {
  if (typeof nilai === 'string') return teksTetap(nilai);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return [teksTetap(nilai.teks), batasBawah(nilai), atasRentang(nilai)];
}

const atasRentang = (target: Target): number | null => (target.jenis === 'rentang' ? target.atas : null);

/** As a cell gives it back. */
const teksTetap = (teks: string): string => clipSel(teks).replace(/\r\n?/g, '\n').trim();

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64(byte: Uint8Array): string {
  let teks = '';
  for (let i = 0; teks.length < PANJANG_SIDIK_POTRET; i += 3) {
    const tiga = ((byte[i] ?? 0) << 16) | ((byte[i + 1] ?? 0) << 8) | (byte[i + 2] ?? 0);
    for (const geser of [18, 12, 6, 0]) teks += HURUF[(tiga >> geser) & 63];
  }
  return teks;
}
