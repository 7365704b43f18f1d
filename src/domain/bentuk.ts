/** Shapes of texts that stay texts. */
import { parseTanggal } from './waktu/kalender.ts';

/**
 * Why a text cannot be a NIP; '' when it can or is empty. Shape only: date of birth, month of appointment (for PPPK the year
 * and 21), sex, running number; 18 digits, spaces anywhere (BKN's form; the meaning of 21 is practice). It stays text.
 */
export function explainNip(teks: string): string {
  const [, lahir = '', tahun, bulan = ''] = /^(\d{8})(\d{4})(\d\d)[12]\d{3}$/.exec(teks.replace(/\s/g, '')) ?? [];
  if (lahir && /000$/.test(teks))
    return `"${teks}": tiga angka terakhirnya hilang karena NIP disimpan sebagai angka. Ubah selnya menjadi Teks, lalu ketik ulang.`;
  const tanggal = parseTanggal(lahir.replace(/^(.{4})(..)/, '$1-$2-'));
  const pantas = bulan === '21' || parseTanggal(`${tahun}-${bulan}-01`);
  if ((tanggal && pantas) || /^-?$/.test(teks)) return '';
  return `"${teks}" bukan NIP (18 angka: lahir, TMT, kelamin, urut). Periksa.`;
}

/** Why a text cannot be the date of a paper; '' when it is one, a month or a year with four digits, or empty. It stays text. */
export function explainTanggal(teks: string): string {
  if (/^-?$/.test(teks) || /^(?:[a-z]+ )?\d{4}$/i.test(teks) || parseTanggal(teks)) return '';
  return `"${teks}" bukan tanggal. Tulis misalnya 2026-01-31.`;
}

/** Whether somebody could follow it. */
export const memuatAlamat = (teks: string): boolean => /https?:\/\/|www\./i.test(teks);

/** Why a text with links in it is not whole; '' when it is, or has none. Shape only: whether the file is there nobody asks. */
export function explainTautan(teks: string): string {
  const [putus] =
    /(?<![^\s,;])(?:https?:(?!\/\/[^/.\s]+\.[^/\s]{2})|www\.(?![^/.\s]+\.[^/\s]{2}))[^\s,;]*/i.exec(teks) ?? [];
  return putus ? `Tautan "${putus}" tidak utuh. Salin lagi.` : '';
}
