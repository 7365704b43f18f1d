import type { Langkah, Sop } from '../../src/sop/definisi.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';

export function sopSeed(id: string): Sop {
  const sop = sopById(id);
  if (sop === null) throw new Error(`tidak ada ${id}`);
  return sop;
}

export function langkahSeed(id: string, nomor: number): Langkah {
  const langkah = sopSeed(id).langkah[nomor - 1];
  if (langkah === undefined) throw new Error(`tidak ada langkah ${nomor} di ${id}`);
  return langkah;
}
