/** Whose file this is: whom Google names, and whoever ran Siapkan or was put in his place on record. */
import { adaAkun } from '../../domain/akun.ts';
import type { Email, Peran } from '../../domain/pengguna.ts';
import type { BarisRiwayat } from '../../domain/peristiwa.ts';
import type { Instant } from '../../domain/waktu/kalender.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { PENGELOLA } from '../../sop/editor-tab.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import type { Buku } from '../inti/buku.ts';

/** `owner`: as Google names him; null: nobody alone. */
export function listPemilik(riwayat: readonly BarisRiwayat[], owner: Email | null): readonly Email[] {
  const tercatat = riwayat
    .flatMap(({ akibat: { pemilik } }) => (pemilik && !pemilik.usul ? [pemilik.email] : []))
    .at(-1);
  const penyiap = riwayat.find(({ aksi }) => aksi === 'siapkan')?.oleh;
  const semua = [owner, tercatat ?? penyiap].flatMap((email) => email ?? []);
  return semua.filter((email, i) => !adaAkun(semua.slice(0, i), email));
}

export const isPemilik = ({ riwayat }: Buku, who: Email, owner: Email | null): boolean =>
  adaAkun(listPemilik(riwayat, owner), who);

export const isPerencana = (buku: Buku, who: Email, now: Instant): boolean => isPeran(buku, who, now, ['perencana']);

/** Who keep the reference tabs may look at what is broken. */
export const isPengelola = (buku: Buku, who: Email, now: Instant): boolean => isPeran(buku, who, now, PENGELOLA);

function isPeran({ pengguna, profil }: Buku, who: Email, now: Instant, peran: readonly Peran[]): boolean {
  const tanggal = tanggalOf(now, profil.zona);
  return bertugasSebagai({ pengguna, tanggal }, who, ...peran) !== undefined;
}
