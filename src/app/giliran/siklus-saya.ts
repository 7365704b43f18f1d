/** Which siklus a person is shown who has chosen none: where their own work is, else the one begun last. */
import { samaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { langkahNomor, posisiAktif } from '../../sop/alur.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import { pelaksanaLangkah, penyerahBidang } from '../../sop/pelaksana.ts';
import type { Buku } from '../inti/buku.ts';

const BELUM_MASUK: readonly string[] = ['belum mengisi', 'draf', 'dikembalikan'];

/** Undefined: the one begun last. Of several the first begun, so that nobody who works in it is taken elsewhere. */
export function siklusSaya(buku: Buku, who: Email, tanggal: Tanggal): string | undefined {
  const buka = [...buku.siklus.values()].filter(({ selesai }) => selesai === null);
  const milik = buka.find((siklus) => isMenunggu(buku, siklus, who, tanggal))?.id;
  return milik === buku.head.siklus ? undefined : milik;
}

/** A langkah waits for them, or isian that they hand in is open. */
function isMenunggu({ pengguna, bidang, sop: semua }: Buku, siklus: KeadaanSiklus, who: Email, tanggal: Tanggal) {
  const orang = { pengguna, bidang, tanggal };
  const sop = semua.find(({ id }) => id === siklus.sop);
  const saya = (daftar: readonly { readonly email: Email }[]): boolean => daftar.some((p) => samaAkun(p.email, who));
  if (!sop) return false;
  const isian = [...siklus.bidang].some(
    ([kode, { status, dilewati }]) =>
      siklus.isianTerbuka && dilewati === null && BELUM_MASUK.includes(status) && saya(penyerahBidang(kode, orang)),
  );
  return (
    isian ||
    posisiAktif(sop, siklus).some(({ nomor, unit }) => {
      const langkah = langkahNomor(sop, nomor);
      return langkah !== undefined && saya(pelaksanaLangkah(sop, langkah, unit, orang));
    })
  );
}
