import { batasAtas, batasBawah, type Target } from '../indikator.ts';
import { dropNoise } from './bulat.ts';
import { isBerkoma, isCacah, isPersen, isRupiah, skalaSatuan } from './satuan.ts';

/** What helps to choose between two readings of one text. */
export interface Sifat {
  readonly satuan: string;
  readonly target: Target | null;
  /** `- 5`: a minus, or a bullet that was copied along. */
  readonly tandaTaksa: boolean;
  /** A scale word stands behind the digits, so that decimals of a count are whole again. */
  readonly berskala: boolean;
  readonly bertandaPersen: boolean;
  readonly bertandaRupiah: boolean;
  /** The sign before three digits is a comma: the decimal one here, the thousand one in English. */
  readonly berkoma: boolean;
}

export type Choice = { readonly nilai: number; readonly cara: string } | { readonly taksa: readonly [number, number] };

const DEKAT = 5;
const JAUH = 50;

/** One reading, or both when nothing speaks for one of them. `bacaan` has the thousand reading first. */
export function chooseReading([ribuan, desimal]: readonly [number, number?], sifat: Sifat): Choice {
  if (desimal === undefined) return chooseSatu(ribuan, sifat);
  const pilihan = choosePemisah(ribuan, desimal, sifat);
  return sifat.tandaTaksa && 'nilai' in pilihan ? chooseSatu(pilihan.nilai, sifat) : pilihan;
}

function choosePemisah(ribuan: number, desimal: number, sifat: Sifat): Choice {
  const { satuan, target, berskala, bertandaRupiah, berkoma } = sifat;
  const utuh = isCacah(satuan) || (bertandaRupiah && skalaSatuan(satuan) === 1);
  if (isNear(ribuan, desimal, target) || (utuh && !berskala && !isRagu(desimal, sifat))) {
    return { nilai: ribuan, cara: 'dibaca dengan pemisah ribuan' };
  }
  if (utuh && !berskala) return { taksa: [ribuan, desimal] };
  const pecahan =
    (berkoma && isBerkoma(satuan)) ||
    isNear(desimal, ribuan, target) ||
    isPersenMustahil(ribuan, satuan) ||
    isTigaDesimal(target);
  return pecahan ? { nilai: desimal, cara: 'dibaca sebagai angka desimal' } : { taksa: [ribuan, desimal] };
}

/** Of counted things: `8,575` may be a mean, and `1.000` one thing beside a target of ten. */
const isRagu = (desimal: number, { target, berkoma, satuan }: Sifat): boolean =>
  isCacah(satuan) &&
  !isRupiah(satuan) &&
  (berkoma || (target !== null && Number.isInteger(desimal) && desimal <= batasAtas(target)));

/** `83.333` of a hundred is never eighty-three thousand per cent. */
const isPersenMustahil = (nilai: number, satuan: string): boolean => isPersen(satuan) && Math.abs(nilai) >= 10_000;

/** The target itself is written with three decimals (`0,125`), so three digits behind a sign are decimals here. */
function isTigaDesimal(target: Target | null): boolean {
  return target?.jenis === 'angka' && !Number.isInteger(target.nilai) && /[.,]\d{3}\D*$/.test(target.teks);
}

function chooseSatu(nilai: number, sifat: Sifat): Choice {
  if (sifat.tandaTaksa && nilai !== 0) return { taksa: [nilai, -nilai] };
  const lain = readLainPersen(nilai, sifat);
  if (lain !== null) return { taksa: [nilai, lain] };
  return isRupiahPenuh(nilai, sifat) ? choosePenuh(nilai, sifat) : { nilai, cara: '' };
}

/** A fraction of one for up to 150%, beside a target that is a percentage beyond doubt. */
export const PECAHAN_MAKS = 1.5;
export const PERSEN_MIN = 20;

/** 0,95 against a target of 95 per cent: a fraction, or less than one per cent? And 95 against a target of 0,95? Null: neither. */
function readLainPersen(nilai: number, { satuan, target, bertandaPersen }: Sifat): number | null {
  if (!isPersen(satuan) || bertandaPersen || target === null || nilai <= 0) return null;
  if (nilai < 1) return batasBawah(target) >= 2 ? dropNoise(nilai * 100) : null;
  const utuh = dropNoise(nilai * 100);
  if (nilai <= PECAHAN_MAKS && batasBawah(target) >= PERSEN_MIN && utuh <= batasAtas(target) * PECAHAN_MAKS)
    return utuh;
  const pecahan = dropNoise(nilai / 100);
  return batasAtas(target) <= PECAHAN_MAKS && isNear(pecahan, nilai, target) ? pecahan : null;
}

/** `Rp 6.821.000.000` where the satuan is miliar rupiah: the whole sum was typed, or thousands of milliards. */
function isRupiahPenuh(nilai: number, { satuan, berskala }: Sifat): boolean {
  return !berskala && isRupiah(satuan) && skalaSatuan(satuan) > 1 && nilai >= skalaSatuan(satuan);
}

/** More rupiah than there are: the budget of the whole country is a third of it. */
const RUPIAH_MAKS = 1e16;

function choosePenuh(nilai: number, { satuan, target }: Sifat): Choice {
  const skala = skalaSatuan(satuan);
  const bagian = dropNoise(nilai / skala);
  if (nilai * skala > RUPIAH_MAKS || isNear(bagian, nilai, target)) {
    return { nilai: bagian, cara: `rupiah penuh, menjadi ${satuan.trim()}` };
  }
  return isNear(nilai, bagian, target) ? { nilai, cara: '' } : { taksa: [nilai, bagian] };
}

/** One reading is of the target's size and the other is more than fifty times off it. */
function isNear(nilai: number, lain: number, target: Target | null): boolean {
  if (target === null || batasBawah(target) <= 0) return false;
  const dekat = nilai >= batasBawah(target) / DEKAT && nilai <= batasAtas(target) * DEKAT;
  return dekat && (lain > batasAtas(target) * JAUH || lain < batasBawah(target) / JAUH);
}
