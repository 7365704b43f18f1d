import type { Rekomendasi } from './peristiwa.ts';
import { formatTanggal } from './waktu/kalender.ts';

/** "Lengkapi bukti (PIC: Kabid PTSP; batas waktu: 30 Juni 2026)"; '' without one. */
export function kataRekomendasi({ rekomendasi, pic, batas }: Omit<Rekomendasi, 'kode' | 'catatan'>): string {
  if (rekomendasi === '') return '';
  return `${rekomendasi} (PIC: ${pic}; batas waktu: ${batas === '' ? '-' : formatTanggal(batas)})`;
}

/** "Bukti berupa foto. Rekomendasi: Lengkapi bukti (…)": all that the Tim said of an indikator; '' when it took that back. */
export function kataTim(isi: Omit<Rekomendasi, 'kode'>): string {
  const saran = kataRekomendasi(isi);
  return [isi.catatan, saran === '' ? '' : `Rekomendasi: ${saran}`].filter((kata) => kata !== '').join(' ');
}
