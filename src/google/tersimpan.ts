/** What we stored outside the cells, read before anything can be decided. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { readSimpanan, type Simpanan } from '../domain/simpanan.ts';
import { SimpananTakTerbaca } from './galat.ts';

/** Throws a SimpananTakTerbaca when a later build wrote it, or when nothing of ours stands there. `bagian`: in a person's words. */
export function readTersimpan<Isi>(
  simpanan: Simpanan<Isi>,
  teks: string,
  bagian: string,
  rusak = (): Penolakan => TOLAK_APP.riwayatRusak(`${bagian} tidak terbaca.`),
): Isi {
  const terbaca = readSimpanan(simpanan, teks);
  if (terbaca.status === 'terbaca') return terbaca.isi;
  throw new SimpananTakTerbaca(terbaca.status === 'rusak' ? rusak() : TOLAK_APP.versiBaru(bagian));
}
