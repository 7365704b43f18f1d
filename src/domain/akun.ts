/** Addresses of Google accounts: what can be one, and which two are the same. */
import type { Email, Pengguna } from './pengguna.ts';

const PRIBADI: readonly string[] = ['gmail.com', 'googlemail.com'];

/** Gmail reads no dots and no case, and has a second name: https://support.google.com/mail/answer/7436150 */
function baku(email: Email): string {
  const [nama = '', domain = ''] = email.trim().toLowerCase().split('@');
  return PRIBADI.includes(domain) ? `${nama.replaceAll('.', '')}@gmail.com` : `${nama}@${domain}`;
}

/** Google tells an account's address as it was made, people write it as they know it. */
export const samaAkun = (satu: Email, lain: Email): boolean => satu === lain || baku(satu) === baku(lain);

export const adaAkun = (daftar: readonly Email[], email: Email): boolean =>
  daftar.some((satu) => samaAkun(satu, email));

/** A name instead of an address, where the tab knows it. */
export const nameByEmail =
  (pengguna: readonly Pengguna[]) =>
  (email: Email): string =>
    pengguna.find((p) => samaAkun(p.email, email))?.nama || email;

/** Owned by a person, not by an office. */
export const isAkunPribadi = (email: Email): boolean =>
  PRIBADI.includes(email.trim().toLowerCase().split('@')[1] ?? '');

/** Why a text cannot be the address of one Google account, and what to write; '' when it can. Shape only. */
export function explainAlamat(teks: string): string {
  const alamat = teks.trim();
  const cara = 'Tulis satu alamat akun Google orang itu, misalnya nama@dinas.go.id.';
  if (alamat.split('@').length > 2 || /[;,]/.test(alamat)) return `"${teks}" lebih dari satu alamat. ${cara}`;
  if (/\s/.test(alamat)) return `"${teks}" memuat spasi. ${cara}`;
  if (!/^[^@]+@[^@]+$/.test(alamat)) return `"${teks}" bukan alamat email. ${cara}`;
  const domain = alamat.slice(alamat.indexOf('@') + 1);
  if (!/^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.[a-z]{2,}$/i.test(domain))
    return `"${teks}" belum lengkap di belakang @. ${cara}`;
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@/.test(alamat)
    ? ''
    : `"${teks}" memuat huruf yang tidak ada di alamat email. ${cara}`;
}

/** What it costs the office that one of these is a person's own account: who owns the file, who prepares it. '' where none is. */
export function warnPemilik(email: readonly Email[]): string {
  const pribadi = email.find(isAkunPribadi);
  return pribadi === undefined
    ? ''
    : `Buku kerja ini disiapkan atau dimiliki akun Gmail perorangan (${pribadi}). Bila orangnya mutasi, file tetap miliknya, bukan milik kantor, dan hanya akun itu yang dapat menjalankan Periksa & perbaiki serta memberi hak kepada penggantinya. Sebaiknya siapkan dengan akun dinas yang tetap, di file milik akun itu.`;
}
