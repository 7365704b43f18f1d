import { isCacah, isPersen, isPredikat, isRupiah, isTakNegatif, skalaSatuan } from '../angka/satuan.ts';
import { PECAHAN_MAKS, PERSEN_MIN } from '../angka/taksa.ts';
import { batasAtas, batasBawah, type Target } from '../indikator.ts';

/**
 * Formula that turns the text of an input cell into a number: the number, "" for blank, "?" where only the script can
 * decide. It never disagrees with `readAngka`; it may say "?" more often. A cell that holds a real number was pasted past
 * the text format, and Sheets may have changed it: "?" too.
 */
export function formulaAngka(ref: string, satuan: string, target: Target | null = null): string {
  const hampa = `OR(TRIM(${ref})="";TRIM(${ref})="-")`;
  if (isPredikat(satuan)) return `IF(${hampa};"";"?")`;
  const { teks, angka, syarat } = bentuk(ref, satuan);
  const koma = `FIND(",";${angka})`;
  const nilai = `VALUE(SUBSTITUTE(SUBSTITUTE(${angka};".";"");",";""))/10^IFERROR(LEN(${angka})-${koma};0)`;
  const uji = [
    `LEN(${teks})<=20`,
    ...syarat,
    `IFERROR(FIND("-";${teks})=1;TRUE)`,
    `RIGHT(${angka};1)<>","`,
    // "1,125" may be a thousand; "0,125" and "1234,125" may not.
    `NOT(IFERROR(AND(LEN(${angka})-${koma}=3;${koma}<=5;LEFT(${angka};2)<>"0,");FALSE))`,
    // A whole sum where miliar are asked for: the script asks.
    ...(skalaSatuan(satuan) === 1 ? [] : [`${nilai}<${skalaSatuan(satuan)}`]),
    ...(isPersen(satuan) ? [bukanPecahan(teks, nilai, target)] : titikRapi(angka, koma)),
    ...(target && isTakNegatif(satuan) ? [bukanSatuan(angka, nilai, target)] : []),
  ];
  return `IF(ISNUMBER(${ref});"?";IF(${hampa};"";IFERROR(IF(AND(${uji.join(';')});${nilai};"?");"?")))`;
}

interface Bentuk {
  /** The cell without the spaces that may stand beside its marks. */
  readonly teks: string;
  /** The same without `%` and `Rp`. */
  readonly angka: string;
  readonly syarat: readonly string[];
}

const TITIK = ['..', '...', '....', '.,', '..,', '...,', '....,'];
const POLOS = ['', ',', '-', '-,'];

/** Which marks may stand around the digits depends on the satuan, as in `readAngka`. */
function bentuk(ref: string, satuan: string): Bentuk {
  const polos = `TRIM(${ref})`;
  if (isPersen(satuan)) {
    const teks = `SUBSTITUTE(${polos};" %";"%")`;
    const sisa = [...POLOS, ...POLOS.map((tanda) => `${tanda}%`)];
    const syarat = [sisaIn(teks, sisa), `IFERROR(FIND("%";${teks})=LEN(${teks});TRUE)`];
    return { teks, angka: `SUBSTITUTE(${teks};"%";"")`, syarat };
  }
  const titik = isCacah(satuan) ? ['.', ...TITIK] : TITIK;
  if (isRupiah(satuan) && skalaSatuan(satuan) === 1) {
    const teks = `SUBSTITUTE(SUBSTITUTE(${polos};"Rp.";"Rp");"Rp ";"Rp")`;
    const sisa = [...POLOS, ...titik, 'Rp', 'Rp,', ...titik.map((tanda) => `Rp${tanda}`)];
    const syarat = [sisaIn(teks, sisa), `IFERROR(FIND("Rp";${teks})=1;TRUE)`];
    return { teks, angka: `SUBSTITUTE(${teks};"Rp";"")`, syarat };
  }
  const tanda = isTakNegatif(satuan) ? ['', ','] : POLOS;
  return { teks: polos, angka: polos, syarat: [sisaIn(polos, [...tanda, ...titik])] };
}

/** What is left without the digits must be one of a few patterns; that keeps every letter and stray space out. */
function sisaIn(teks: string, pola: readonly string[]): string {
  let sisa = teks;
  for (let digit = 0; digit <= 9; digit += 1) sisa = `SUBSTITUTE(${sisa};"${digit}";"")`;
  return `ISNUMBER(FIND("|"&${sisa}&"|";"|${pola.join('|')}|"))`;
}

/** Thousand dots: groups of three up to the comma, one to three digits before them, not beginning with 0. */
function titikRapi(angka: string, koma: string): readonly string[] {
  const titik = `FIND(".";${angka})`;
  const banyak = `(LEN(${angka})-LEN(SUBSTITUTE(${angka};".";"")))`;
  const utuh = `IFERROR(${koma}-1;LEN(${angka}))`;
  const dalam = [4, 8, 12].map((jarak) => `MID(${angka};${titik}+${jarak};1)`).join('&');
  const rapi = [
    `${utuh}-${titik}=4*${banyak}-1`,
    `${titik}>1`,
    `${titik}<5`,
    `LEFT(${angka};1)<>"0"`,
    `LEFT(${dalam};${banyak}-1)=REPT(".";${banyak}-1)`,
  ];
  return [`IFERROR(AND(${rapi.join(';')});TRUE)`];
}

/** "1.000" beside a target of ten may be one; beside one of two thousand it is a thousand. */
function bukanSatuan(angka: string, nilai: string, target: Target): string {
  const [bawah, atas] = [batasBawah(target), batasAtas(target)];
  const dekat = atas < 4 * bawah ? `;AND(${nilai}>=${Math.ceil(bawah / 5)};${nilai}<=${Math.floor(atas * 5)})` : '';
  return `OR(RIGHT(${angka};4)<>".000";${nilai}>${Math.floor(atas) * 1000}${dekat})`;
}

/** 0,95 or 1,02 without a sign may be a fraction of one or a few per cent; so may 95 where the target is one. */
function bukanPecahan(teks: string, nilai: string, target: Target | null): string {
  const batas = target !== null && batasAtas(target) >= PERSEN_MIN ? Math.ceil(PECAHAN_MAKS) : 1;
  const wajar =
    target !== null && batasAtas(target) <= PECAHAN_MAKS ? `ABS(${nilai})<1` : `ABS(${nilai})>=${batas};${nilai}=0`;
  return `OR(RIGHT(${teks};1)="%";${wajar})`;
}
