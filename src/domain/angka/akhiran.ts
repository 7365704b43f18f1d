import { isKataSatuan, isPersen, isUkuranLain, skalaKata } from './satuan.ts';
import { quote } from './teks-bersih.ts';
import { KATA_BILANGAN } from './terbilang.ts';

/** What stands behind the digits: `%`, `juta`, `Lap`, `(Evaluasi Semester I)`. */
export interface Akhiran {
  readonly persen: boolean;
  readonly skala: number;
  /** "juta", '' without. */
  readonly kataSkala: string;
  /** Words that name the satuan. */
  readonly kata: string;
  readonly catatan: string;
}

const TANPA_AKHIRAN: Akhiran = { persen: false, skala: 1, kataSkala: '', kata: '', catatan: '' };

const BULAN = /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i;
/** Inside brackets these would change the value: `5 (juta)`, `12 (dari 15)`. */
const CATATAN_BERMAKNA = /^[\d.,]+ ?%?$|(?:^|\s)(?:dari|ribu|rb|juta|jt|miliar|milyar|triliun|x|kali)(?:\s|$)/i;

const PER_WAKTU = /\bper\b|\/|\b(?:se)?tiap\b/i;

/** "per 1.000 penduduk" behind the digits of an indikator that is counted so. */
const isSatuanUtuh = (depan: string, satuan: string): boolean =>
  PER_WAKTU.test(satuan) && depan.toLowerCase() === satuan.trim().toLowerCase();

export const explainCatatan = (catatan: string): string =>
  `Catatan ${quote(catatan)} dapat mengubah nilainya. Ketik angka akhirnya saja.`;

const TERBILANG = new RegExp(`^(?:(?:se)?(?:${KATA_BILANGAN.join('|')})(?: |$))+`);

/** The number in words that a remark begins with: "tiga belas" of "tiga belas dokumen", '' without. */
export const terbilangDepan = (catatan: string): string => TERBILANG.exec(catatan.toLowerCase())?.[0].trim() ?? '';

/** Reads the text behind the digits; a word that nobody knows is refused, because it may change the value. */
export function readAkhiran(ekor: string, satuan: string): Akhiran | { readonly rusak: string } {
  if (ekor === '') return TANPA_AKHIRAN;
  const kurung = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(ekor.trim());
  const catatan = kurung?.[2]?.trim() ?? '';
  const depan = (kurung ? `${kurung[1]}${kurung[3]}` : ekor).trim();
  if (isSatuanUtuh(depan, satuan)) return { ...TANPA_AKHIRAN, kata: depan, catatan };
  if (PER_WAKTU.test(depan)) {
    return { rusak: `${quote(depan)} adalah laju. Ketik angka periode ini saja.` };
  }
  if (terbilangDepan(catatan) === '' && CATATAN_BERMAKNA.test(catatan)) return { rusak: explainCatatan(catatan) };
  const menempel = /^[a-z]+/i.exec(ekor)?.[0];
  if (/\d/.test(depan)) {
    if (menempel !== undefined) return { rusak: explainMenempel(menempel) };
    return { rusak: 'Ada spasi atau tanda di antara angkanya. Ketik satu angka utuh tanpa spasi.' };
  }
  const tanpaPersen = depan.replace(/^(?:%|persen(?![a-z]))\s*/i, '');
  return readKata({
    teks: tanpaPersen,
    persen: tanpaPersen !== depan,
    catatan,
    satuan,
    menempel: menempel !== undefined,
  });
}

interface Ekor {
  readonly teks: string;
  readonly persen: boolean;
  readonly catatan: string;
  readonly satuan: string;
  /** The first letter touches the last digit: `1O0`, `11Lap`. */
  readonly menempel: boolean;
}

function readKata({ teks, persen, catatan, satuan, menempel }: Ekor): Akhiran | { readonly rusak: string } {
  const kata = teks
    .split(' ')
    .map((k) => k.replace(/[.,]$/, ''))
    .filter((k) => k !== '');
  const skala = skalaKata(kata[0] ?? '', satuan);
  const nama = skala === null ? kata : kata.slice(1);
  const asing = nama.find((k) => !isKataSatuan(k, satuan));
  if (asing !== undefined) return { rusak: explainKata(asing, menempel) };
  const waktu = nama.find((k) => isUkuranLain(k, satuan));
  if (waktu !== undefined) {
    return { rusak: `Tertulis “${waktu}”, padahal satuannya “${satuan}”. Ketik angkanya dalam ${satuan}.` };
  }
  const kataSkala = skala === null ? '' : (kata[0] ?? '');
  return { persen: persen || isPersen(nama.join(' ')), skala: skala ?? 1, kataSkala, kata: nama.join(' '), catatan };
}

function explainKata(kata: string, menempel: boolean): string {
  if (BULAN.test(kata)) return 'Ini tanggal, bukan angka. Ketik angka realisasinya saja.';
  if (menempel) return explainMenempel(kata);
  return `Kata ${quote(kata)} tidak dikenal sebagai satuan. Ketik angkanya saja.`;
}

const explainMenempel = (kata: string): string =>
  `Ada huruf ${quote(kata)} menempel pada angkanya (huruf O bukan nol, huruf l bukan satu). Ketik angkanya saja.`;
