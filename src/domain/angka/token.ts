/** One reading, or two with the thousand reading first; `cara` says what is not plain Indonesian writing. */
export interface Terbaca {
  readonly nilai: readonly [number] | readonly [ribuan: number, desimal: number];
  readonly cara: string;
}

const PECAHAN: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const DIGIT_MAKS = 20;
/** Beyond this a double no longer tells whole numbers apart. */
export const NILAI_MAKS = 1e15;

const one = (teks: string, cara: string): Terbaca => ({ nilai: [Number(teks)], cara });

/** A run of digits with dots and commas, or a fraction sign; null when it follows no way of writing numbers. */
export function readToken(token: string): Terbaca | null {
  const pecahan = PECAHAN[token.slice(-1)];
  if (pecahan !== undefined) return readPecahan(token.slice(0, -1).trim(), pecahan);
  if (!/^[\d.,]+$/.test(token) || token.replace(/\D/g, '').length > DIGIT_MAKS) return null;
  const tanda = token.replace(/\d/g, '');
  if (tanda === '') return one(token, '');
  if (tanda.length === 1) return readSatuTanda(token, tanda);
  return tanda[0] === tanda[tanda.length - 1] ? readKelompok(token, tanda) : readCampuran(token, tanda);
}

function readPecahan(depan: string, pecahan: number): Terbaca | null {
  if (depan === '') return { nilai: [pecahan], cara: '' };
  return /^\d{1,6}$/.test(depan) ? { nilai: [Number(depan) + pecahan], cara: '' } : null;
}

/** `1.250` can be one thousand or one and a quarter; every other single separator is a decimal one. */
function readSatuTanda(token: string, tanda: string): Terbaca | null {
  const [utuh = '', desimal = ''] = token.split(tanda);
  if (desimal === '') return null;
  const nilai = Number(`${utuh || '0'}.${desimal}`);
  if (desimal.length === 3 && /^[1-9]\d{0,2}$/.test(utuh)) return { nilai: [Number(utuh + desimal), nilai], cara: '' };
  return { nilai: [nilai], cara: tanda === '.' ? 'titik dibaca sebagai koma desimal' : '' };
}

/** `1.234.567` and the English `865,864,750`. */
function readKelompok(token: string, tanda: string): Terbaca | null {
  const pisah = tanda.charAt(0);
  if (tanda !== pisah.repeat(tanda.length) || !isKelompok(token, pisah)) return null;
  return one(token.split(pisah).join(''), pisah === ',' ? 'koma dibaca sebagai pemisah ribuan' : '');
}

/** `1.234,5` and the English `1,234.5`: the last sign is the decimal one and stands once. */
function readCampuran(token: string, tanda: string): Terbaca | null {
  const koma = tanda.charAt(tanda.length - 1);
  const pisah = tanda.charAt(0);
  const [utuh = '', desimal = ''] = token.split(koma);
  if (tanda !== pisah.repeat(tanda.length - 1) + koma || desimal === '' || !isKelompok(utuh, pisah)) return null;
  const cara = koma === '.' ? 'koma dibaca sebagai pemisah ribuan dan titik sebagai koma desimal' : '';
  return one(`${utuh.split(pisah).join('')}.${desimal}`, cara);
}

function isKelompok(teks: string, pisah: string): boolean {
  const [pertama = '', ...ekor] = teks.split(pisah);
  return /^[1-9]\d{0,2}$/.test(pertama) && ekor.length > 0 && ekor.every((bagian) => /^\d{3}$/.test(bagian));
}
