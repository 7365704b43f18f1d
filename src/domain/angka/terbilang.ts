/** Numbers in words, so that a person sees at once whether a comma was understood. */
import type { NilaiPeriode } from '../himpun/akumulasi.ts';
import { decimalText } from './bulat.ts';
import { isCacah, isPersen, isRupiah } from './satuan.ts';

const ANGKA = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const TINGKAT: readonly (readonly [nilai: number, kata: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
];

/** The words that such a text is made of; "sebelas" and "seribu" begin with "se". */
export const KATA_BILANGAN: readonly string[] = [...ANGKA, ...TINGKAT.map(([, kata]) => kata), 'belas', 'koma'];

/** `seribu dua ratus lima puluh koma enam tiga`, `minus dua`; every decimal is named, so each number has its own text. Up to 10^15. */
export function terbilang(nilai: number): string {
  const [bulat = '', desimal = ''] = decimalText(Math.abs(nilai)).split('.');
  const koma = desimal === '' ? '' : ` koma ${[...desimal].map((digit) => ANGKA[Number(digit)]).join(' ')}`;
  return `${nilai < 0 ? 'minus ' : ''}${utuh(Number(bulat))}${koma}`;
}

function utuh(n: number): string {
  if (n < 10) return ANGKA[n] ?? '';
  if (n > 10 && n < 20) return n === 11 ? 'sebelas' : `${ANGKA[n - 10]} belas`;
  const [nilai, kata] = TINGKAT.find(([tingkat]) => tingkat <= n) ?? [1, ''];
  const kali = Math.floor(n / nilai);
  const depan = kali === 1 && nilai <= 1e3 ? `se${kata}` : `${utuh(kali)} ${kata}`;
  return n % nilai === 0 ? depan : `${depan} ${utuh(n % nilai)}`;
}

/** With its satuan where that is part of the number: `… persen`, `… orang`, `… miliar rupiah`. */
export function terbilangSatuan(nilai: number, satuan: string): string {
  if (isPersen(satuan)) return `${terbilang(nilai)} persen`;
  return isCacah(satuan) || isRupiah(satuan) ? `${terbilang(nilai)} ${satuan.trim().toLowerCase()}` : terbilang(nilai);
}

/** What was understood of one isian: components as `dua belas dari lima belas`, else the value; '' without a number. */
export function nameIsian({
  realisasi,
  pembilang,
  penyebut,
  satuan,
}: NilaiPeriode & { readonly satuan: string }): string {
  if (pembilang !== null && penyebut !== null) return `${terbilang(pembilang)} dari ${terbilang(penyebut)}`;
  return realisasi === null ? '' : terbilangSatuan(realisasi, satuan);
}
