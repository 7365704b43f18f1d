/** Which siklus a person is shown who has chosen none: where their own work is, else the one begun last. */
import { samaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { langkahNomor, posisiAktif } from '../../sop/alur.ts';
import { pelaksanaLangkah, penyerahBidang } from '../../sop/pelaksana.ts';
import { type Buku, listRunning, type SopRun } from '../inti/buku.ts';

const BELUM_MASUK: readonly string[] = ['belum mengisi', 'draf', 'dikembalikan'];

/** Undefined: the one begun last. Of several the first begun, so that nobody who works in it is taken elsewhere. */
export function siklusSaya(buku: Buku, who: Email, tanggal: Tanggal): string | undefined {
  const milik = listRunning(buku).find((run) => isMenunggu(buku, run, who, tanggal))?.siklus.id;
  return milik === buku.head.siklus ? undefined : milik;
}

/** A langkah waits for them, or isian that they hand in is open. */
function isMenunggu({ pengguna, bidang }: Buku, { sop, siklus }: SopRun, who: Email, tanggal: Tanggal): boolean {
  const orang = { pengguna, bidang, tanggal };
  const saya = (daftar: readonly { readonly email: Email }[]): boolean => daftar.some((p) => samaAkun(p.email, who));
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
