/** Whose file this is: whoever ran Siapkan, as the ledger's first row says. */
import { samaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import type { Buku } from '../inti/buku.ts';

export const isPemilik = ({ pemilik }: Buku, who: Email): boolean => samaAkun(pemilik, who);

export function isPerencana({ pengguna, profil }: Buku, who: Email, now: Instant): boolean {
  const tanggal = tanggalOf(now, profil.zona);
  return bertugasSebagai({ pengguna, tanggal }, who, 'perencana') !== undefined;
}
