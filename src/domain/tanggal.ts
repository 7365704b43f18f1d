import { parseTanggal } from './kalender.ts';

/** Why a text cannot be the date of a paper; '' when it is one, a month or a year with four digits, or empty. It stays text. */
export function explainTanggal(teks: string): string {
  if (/^-?$/.test(teks) || /^(?:[a-z]+ )?\d{4}$/i.test(teks) || parseTanggal(teks)) return '';
  return `"${teks}" bukan tanggal. Tulis misalnya 2026-01-31.`;
}
