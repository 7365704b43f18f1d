import { dropNoise } from './bulat.ts';
import type { Target } from './indikator.ts';
import { isCacah, isPersen, isRupiah, skalaSatuan } from './satuan.ts';

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
}

export type Pilihan = { readonly nilai: number; readonly cara: string } | { readonly taksa: readonly [number, number] };

const DEKAT = 5;
const JAUH = 50;

/** One reading, or both when nothing speaks for one of them. `bacaan` has the thousand reading first. */
export function chooseReading([ribuan, desimal]: readonly [number, number?], sifat: Sifat): Pilihan {
  if (desimal === undefined) return chooseSatu(ribuan, sifat);
  if (sifat.tandaTaksa) return { taksa: [ribuan, desimal] };
  const pasti = sifat.bertandaRupiah || isCacah(sifat.satuan);
  if ((pasti && !sifat.berskala) || isNear(ribuan, desimal, sifat.target)) {
    return { nilai: ribuan, cara: 'dibaca dengan pemisah ribuan' };
  }
  if (isNear(desimal, ribuan, sifat.target)) return { nilai: desimal, cara: 'dibaca sebagai angka desimal' };
  return { taksa: [ribuan, desimal] };
}

function chooseSatu(nilai: number, sifat: Sifat): Pilihan {
  if (sifat.tandaTaksa && nilai !== 0) return { taksa: [nilai, -nilai] };
  if (isPecahanPersen(nilai, sifat)) return { taksa: [nilai, dropNoise(nilai * 100)] };
  if (isRupiahPenuh(nilai, sifat)) return { taksa: [nilai, dropNoise(nilai / skalaSatuan(sifat.satuan))] };
  return { nilai, cara: '' };
}

/** 0,95 against a target of 95 per cent: a fraction, or less than one per cent? */
function isPecahanPersen(nilai: number, { satuan, target, bertandaPersen }: Sifat): boolean {
  if (!isPersen(satuan) || bertandaPersen || target === null) return false;
  return nilai > 0 && nilai < 1 && lower(target) >= 2;
}

/** `Rp 6.821.000.000` where the satuan is miliar rupiah: the whole sum was typed, or thousands of milliards. */
function isRupiahPenuh(nilai: number, { satuan, berskala }: Sifat): boolean {
  return !berskala && isRupiah(satuan) && skalaSatuan(satuan) > 1 && nilai >= skalaSatuan(satuan);
}

/** One reading is of the target's size and the other is more than fifty times off it. */
function isNear(nilai: number, lain: number, target: Target | null): boolean {
  if (target === null || lower(target) <= 0) return false;
  const dekat = nilai >= lower(target) / DEKAT && nilai <= upper(target) * DEKAT;
  return dekat && (lain > upper(target) * JAUH || lain < lower(target) / JAUH);
}

const lower = (target: Target): number => (target.jenis === 'angka' ? target.nilai : target.bawah);
const upper = (target: Target): number => (target.jenis === 'angka' ? target.nilai : target.atas);
