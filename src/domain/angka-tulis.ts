import { decimalText } from './bulat.ts';

/** Text that `readAngka` reads back as the same number: no thousand signs, never three decimals behind a short number. */
export function writeAngka(nilai: number): string {
  const [utuh = '', desimal = ''] = decimalText(Math.abs(nilai)).split('.');
  const aman = desimal.length === 3 && utuh !== '0' && utuh.length <= 3 ? `${desimal}0` : desimal;
  return `${nilai < 0 ? '-' : ''}${utuh}${aman === '' ? '' : `,${aman}`}`;
}
