/** A control that does not agree, in words: where, both countings, and what to do. */
import type { BedaKendali } from '../kendali.ts';

/** "Bidang A, satuan Orang: jumlah nilai 12 saat diserahkan, 80 pada tab Potret." */
export function nameBeda(semua: readonly BedaKendali[]): string {
  const kalimat = semua.slice(0, 3).map(({ bidang, satuan, indikator, apa, seharusnya, ditemukan }) => {
    const tempat = [bidang && `bidang ${bidang}`, indikator, satuan && `satuan ${satuan}`];
    const sebut = tempat.filter((kata) => kata !== '').join(', ');
    return `${sebut.charAt(0).toUpperCase()}${sebut.slice(1)}: ${apa} ${seharusnya}, ${ditemukan}.`;
  });
  return [...kalimat, ...(semua.length > 3 ? [`Ada ${semua.length - 3} perbedaan lagi.`] : [])].join(' ');
}

/** Figures that only came in otherwise are gathered again; of a bidang whose own rows changed, they must come in again. */
export function adviseBeda(beda: readonly BedaKendali[]): string {
  const bidang = [...new Set(beda.map((satu) => satu.bidang).filter((kode) => kode !== ''))];
  if (bidang.length === 0) return 'Jalankan Himpun ulang, lalu ulangi.';
  return `Kembalikan isian bidang ${bidang.join(', ')} agar diserahkan lagi, lalu himpun lagi.`;
}
