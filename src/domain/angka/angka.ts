import type { AngkaReading, Petunjuk } from './bacaan-angka.ts';
import { readBilangan } from './bilangan.ts';
import { dropNoise } from './bulat.ts';
import { PREDIKAT_BAKU, readPredikat } from './predikat.ts';
import { isPersen, isPredikat } from './satuan.ts';
import { clean, isKosong, quote, readKeadaan } from './teks-bersih.ts';
import { terbilang } from './terbilang.ts';
import { NILAI_MAKS, readToken } from './token.ts';
import { formatAngka } from './tulis-angka.ts';

/** The one reader of every typed number. Never NaN, never Infinity; what it cannot be sure of it asks (taksa) or refuses. */
export function readAngka(teks: string, petunjuk: Petunjuk): AngkaReading {
  if (teks === '') return { jenis: 'kosong' };
  const hasil = clean(teks);
  if ('rusak' in hasil) return { jenis: 'rusak', sebab: hasil.rusak };
  const { bersih } = hasil;
  if (isKosong(bersih)) return { jenis: 'kosong' };
  if (/^[\d.,]+$/.test(bersih))
    return refuseCampuran(bersih, readSkor(bersih, petunjuk) ?? readBilangan(bersih, petunjuk), petunjuk);
  const keadaan = readKeadaan(bersih);
  if (keadaan) return { jenis: 'keadaan', ...keadaan };
  const sebab = explainBukanAngka(bersih);
  if (sebab !== null) return { jenis: 'rusak', sebab };
  const reading = readSkor(bersih, petunjuk) ?? readDari(bersih, petunjuk.satuan) ?? readBilangan(bersih, petunjuk);
  return refuseCampuran(bersih, reading, petunjuk);
}

const JAUH_SKOR = 5;

/** `81` against a target of `A` (score 6), or `A` against 81: two scales, whose quotient would say nothing. */
function refuseCampuran(bersih: string, reading: AngkaReading, { satuan, target }: Petunjuk): AngkaReading {
  if (!isPredikat(satuan) || reading.jenis !== 'angka' || target?.jenis !== 'angka') return reading;
  if (/\d/.test(bersih) === /\d/.test(target.teks) || target.teks === '') return reading;
  const [kecil, besar] = [Math.min(reading.nilai, target.nilai), Math.max(reading.nilai, target.nilai)];
  if (besar <= kecil * JAUH_SKOR) return reading;
  const sebab = `${quote(bersih)} dan target ${quote(target.teks)} tidak setakar: yang satu angka, yang lain predikat. Samakan keduanya.`;
  return { jenis: 'rusak', sebab };
}

/** Texts that people do type and that no reader may guess at. */
function explainBukanAngka(bersih: string): string | null {
  if (/^#/.test(bersih)) return `${quote(bersih)} adalah galat rumus. Hapus rumusnya, lalu ketik angkanya.`;
  if (/^=/.test(bersih)) return `${quote(bersih)} adalah rumus. Ketik hasil akhirnya sebagai angka.`;
  if (/^(?:nihil|tidak ada|tdk ada|kosong)\.?$/i.test(bersih)) {
    return `${quote(bersih)}: apakah maksudnya nol? Ketik 0 bila hasilnya memang nol, kosongkan bila belum ada datanya.`;
  }
  if (/^\d{4}-\d\d?-\d\d?(?!\d)/.test(bersih) || /^\d\d?[/-]\d\d?[/-]\d{2,4}(?!\d)/.test(bersih)) {
    return `${quote(bersih)} adalah tanggal. Ketik angka realisasinya saja.`;
  }
  if (/^\d+ ?\/ ?\d+$/.test(bersih)) {
    return `${quote(bersih)} dapat berarti pecahan atau tanggal. Ketik hasil akhirnya, atau isi pembilang dan penyebut.`;
  }
  if (/^[<>≤≥±~]/.test(bersih)) return `${quote(bersih)} bukan nilai pasti. Ketik satu angka realisasi.`;
  return explainRentang(bersih);
}

function explainRentang(bersih: string): string | null {
  const cocok = /^(-?[\d.,]+) ?%? ?(?:[-–—]|s\.? ?d\.?|s\/d|hingga|sampai) ?(\d[\d.,]*)/i.exec(bersih);
  if (!cocok) return null;
  const [bawah, atas] = cocok.slice(1).map((teks) => readToken(teks)?.nilai[0]);
  const arti = bawah === undefined || atas === undefined ? '' : ` (${terbilang(bawah)} sampai ${terbilang(atas)})`;
  return `${quote(bersih)} adalah rentang${arti}. Ketik satu angka realisasi.`;
}

/** A predikat counts by its score; a text without score is refused, a number (81) is read as a number. */
function readSkor(bersih: string, { satuan, predikat }: Petunjuk): AngkaReading | null {
  if (!isPredikat(satuan)) return null;
  const skor = readPredikat(bersih, predikat ?? PREDIKAT_BAKU);
  if (skor !== null)
    return { jenis: 'angka', nilai: skor, teks: bersih, cara: `predikat ${bersih} bernilai ${formatAngka(skor)}` };
  if (/\d/.test(bersih)) return null;
  return {
    jenis: 'rusak',
    sebab: `Predikat ${quote(bersih)} tidak ada di tab Predikat. Perbaiki ketikannya atau tambahkan skornya.`,
  };
}

/** `12 dari 15` is 80 per cent; in any other satuan it is two numbers for one cell. */
function readDari(bersih: string, satuan: string): AngkaReading | null {
  const cocok = /^([\d.,]+)[^\d]{0,40}? dari ([\d.,]+)(?![\d.,])/i.exec(bersih);
  if (!cocok) return null;
  const [bagian, bagianLain] = readToken(cocok[1] ?? '')?.nilai ?? [];
  const [seluruh, seluruhLain] = readToken(cocok[2] ?? '')?.nilai ?? [];
  // Two thousands or two decimals divide to the same; `12.500 dari 15` does not say which.
  const berbeda = (bagianLain === undefined) !== (seluruhLain === undefined);
  if (
    berbeda ||
    !isPersen(satuan) ||
    bagian === undefined ||
    seluruh === undefined ||
    !(bagian / seluruh < NILAI_MAKS)
  ) {
    const sebab = `${quote(bersih)} memuat dua angka. Ketik hasil akhirnya, atau isi kolom Pembilang dan Penyebut.`;
    return { jenis: 'rusak', sebab };
  }
  const cara = `${formatAngka(bagian)} dibagi ${formatAngka(seluruh)} × 100`;
  return { jenis: 'angka', nilai: dropNoise((bagian / seluruh) * 100), teks: bersih, cara };
}
