/** Whose file this is: whom Google names, and whoever ran Siapkan or was put in his place on record. */
import { adaAkun } from '../../domain/akun.ts';
import type { Email, Peran } from '../../domain/pengguna.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { PENGELOLA } from '../../sop/editor-tab.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import type { Buku } from '../inti/buku.ts';

/** `owner`: as Google names him; null: nobody alone. */
export function listPemilik({ pemilik }: Pick<Buku, 'pemilik'>, owner: Email | null): readonly Email[] {
  const semua = [owner, pemilik].flatMap((email) => email || []);
  return semua.filter((email, i) => !adaAkun(semua.slice(0, i), email));
}

export const isPemilik = (buku: Pick<Buku, 'pemilik'>, who: Email, owner: Email | null = null): boolean =>
  adaAkun(listPemilik(buku, owner), who);

export const isPerencana = (buku: Buku, who: Email, now: Instant): boolean => isPeran(buku, who, now, ['perencana']);

/** Who keep the reference tabs may look at what is broken. */
export const isPengelola = (buku: Buku, who: Email, now: Instant): boolean => isPeran(buku, who, now, PENGELOLA);

function isPeran({ pengguna, profil }: Buku, who: Email, now: Instant, peran: readonly Peran[]): boolean {
  const tanggal = tanggalOf(now, profil.zona);
  return bertugasSebagai({ pengguna, tanggal }, who, ...peran) !== undefined;
}
