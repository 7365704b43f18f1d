/** Sums that lose no digit: neither the order nor the size of the numbers changes them. */
import { decimalText } from './bulat.ts';

/** As decimal text with a point, "6821005327.19611", which is the same for the same numbers in any order. */
export function sumExact(daftar: readonly number[]): string {
  const teks = daftar.map((nilai) => `${nilai < 0 ? '-' : ''}${decimalText(Math.abs(nilai))}`);
  const desimal = Math.max(0, ...teks.map((satu) => (satu.split('.')[1] ?? '').length));
  const jumlah = teks.reduce((total, satu) => total + toUnits(satu, desimal), 0n);
  return fromUnits(jumlah, desimal);
}

/** How many of the smallest decimal place. */
function toUnits(teks: string, desimal: number): bigint {
  const [utuh = '', pecahan = ''] = teks.split('.');
  return BigInt(`${utuh}${pecahan.padEnd(desimal, '0')}`);
}

function fromUnits(jumlah: bigint, desimal: number): string {
  const angka = String(jumlah < 0n ? -jumlah : jumlah).padStart(desimal + 1, '0');
  const koma = angka.length - desimal;
  const pecahan = angka.slice(koma).replace(/0+$/, '');
  return `${jumlah < 0n ? '-' : ''}${angka.slice(0, koma)}${pecahan === '' ? '' : `.${pecahan}`}`;
}

/** For people, with every digit: `6.821.005.327,19611`. */
export function formatPasti(jumlah: string): string {
  const [utuh = '', pecahan = ''] = jumlah.split('.');
  return `${utuh.replace(/\B(?=(?:\d{3})+$)/g, '.')}${pecahan === '' ? '' : `,${pecahan}`}`;
}
