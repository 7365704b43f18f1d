/** Whose file this is: whom Google names, and whoever ran Siapkan or was put in his place on record. */
import { adaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import type { Buku } from '../inti/buku.ts';

/** `owner`: as Google names him; null: nobody alone. */
export const listPemilik = ({ pemilik }: Pick<Buku, 'pemilik'>, owner: Email | null): readonly Email[] =>
  [owner, pemilik].flatMap((email) => email || []);

export const isPemilik = (buku: Pick<Buku, 'pemilik'>, who: Email, owner: Email | null = null): boolean =>
  adaAkun(listPemilik(buku, owner), who);

export function isPerencana({ pengguna, profil }: Buku, who: Email, now: Instant): boolean {
  const tanggal = tanggalOf(now, profil.zona);
  return bertugasSebagai({ pengguna, tanggal }, who, 'perencana') !== undefined;
}
