import { type Arah, batasAtas, batasBawah, type Target } from '../domain/indikator.ts';

/** "naik (membaik)", "turun (memburuk)", "tetap"; a `stabil` indikator is judged by its target, so only the direction is said. */
export function perubahan(arah: Arah, kini: number, lalu: number): string {
  if (kini === lalu) return 'tetap';
  const gerak = kini > lalu ? 'naik' : 'turun';
  if (arah === 'stabil') return gerak;
  return `${gerak} (${gerak === arah ? 'membaik' : 'memburuk'})`;
}

/** A national standard is met from the side that the arah calls better; a range, or a `stabil` one, by lying in or on it. */
export function terhadapStandar(arah: Arah, nilai: number, standar: Target): string {
  const atas = batasAtas(standar);
  if (nilai >= batasBawah(standar) && nilai <= atas) return 'sesuai standar';
  const letak = nilai > atas ? 'di atas standar' : 'di bawah standar';
  if (arah === 'stabil') return letak;
  return `${letak} (${(arah === 'naik') === nilai > atas ? 'lebih baik' : 'belum mencapai'})`;
}
