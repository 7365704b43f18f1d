/** How numbers are written. */
import { decimalText, roundTo } from './bulat.ts';

/** Text that `readAngka` reads back as the same number: no thousand signs, never three decimals behind a short number. */
export function writeAngka(nilai: number): string {
  const [utuh = '', desimal = ''] = decimalText(Math.abs(nilai)).split('.');
  const aman = desimal.length === 3 && utuh !== '0' && utuh.length <= 3 ? `${desimal}0` : desimal;
  return `${nilai < 0 ? '-' : ''}${utuh}${aman === '' ? '' : `,${aman}`}`;
}

/** For people: `1.234,5`; without `desimal` as many decimals as needed, at most 10. */
export function formatAngka(nilai: number, desimal?: number): string {
  const bulat = roundTo(nilai, desimal ?? 10);
  const teks = decimalText(Math.abs(bulat));
  const koma = teks.includes('.') ? teks.indexOf('.') : teks.length;
  const pecahan = teks.slice(koma + 1);
  const ekor = desimal === undefined ? pecahan : pecahan.padEnd(desimal, '0');
  const utuh = teks.slice(0, koma);
  const ribuan = utuh.length <= 3 ? utuh : utuh.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${bulat < 0 ? '-' : ''}${ribuan}${ekor === '' ? '' : `,${ekor}`}`;
}

/** Two decimals as the papers print them, `83,33`; nothing to print is `–`. */
export function formatPersen(nilai: number | null): string {
  return nilai === null ? '–' : formatAngka(nilai, 2);
}
