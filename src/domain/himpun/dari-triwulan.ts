/** The year's figure as its quarters give it, so that nobody types the year again. */
import type { Akumulasi, Indikator } from '../indikator.ts';
import type { BarisPotret } from '../potret.ts';
import { targetUntuk } from '../target.ts';
import { DAFTAR_TRIWULAN } from '../waktu/periode.ts';
import { komponenOf, type NilaiPeriode, nilaiOf, sum } from './akumulasi.ts';
import type { HasilGabung } from './akumulasi-gabung.ts';
import { realisasiSampai } from './akumulasi-tahun.ts';
import { type HimpunIndex, type HimpunInput, lampauOf } from './isian-masuk.ts';

/** What stands for a figure that nobody typed. */
export const DARI_TRIWULAN = 'dari triwulan';

/** Of these every quarter counts; of the others the last alone. */
const SEMUA_DIHITUNG: readonly Akumulasi[] = ['jumlah', 'rata-rata', 'rasio'];

/** `triwulan`: TW I first. Null: a quarter that had a target has no figure, or none had a target; then the year is typed. */
export function dariTriwulan(
  indikator: Indikator,
  tahun: number,
  triwulan: readonly (NilaiPeriode | null)[],
): NilaiPeriode | null {
  const { akumulasi, satuan } = indikator;
  const isTerisi = (ke: number): boolean => {
    const nilai = triwulan[ke];
    return nilai !== null && nilai !== undefined && nilaiOf(nilai, akumulasi, satuan) !== null;
  };
  const ditargetkan = DAFTAR_TRIWULAN.flatMap((satu, ke) => (targetUntuk(indikator, satu, tahun) === null ? [] : [ke]));
  const perlu =
    akumulasi === 'tahunan' ? [3] : SEMUA_DIHITUNG.includes(akumulasi) ? ditargetkan : ditargetkan.slice(-1);
  if (perlu.length === 0 || !perlu.every(isTerisi)) return null;
  const { nilai } = realisasiSampai(akumulasi, satuan, triwulan, null);
  return nilai === null ? null : { realisasi: nilai, ...komponenSetahun(akumulasi, triwulan) };
}

/** Of a ratio, so that the year can be computed again from them. */
function komponenSetahun(akumulasi: Akumulasi, triwulan: readonly (NilaiPeriode | null)[]) {
  const semua = triwulan.flatMap((satu) => (satu && komponenOf(satu)) ?? []);
  if (akumulasi !== 'rasio' || semua.length === 0) return { pembilang: null, penyebut: null };
  return { pembilang: sum(semua.map((k) => k.pembilang)), penyebut: sum(semua.map((k) => k.penyebut)) };
}

/** Where all bidang of a shared indikator left the year to its quarters; one of its own takes it when it hands in. */
export function takeSetahun(
  indikator: Indikator,
  { periode, tahun }: HimpunInput,
  isian: readonly BarisPotret[],
  index: HimpunIndex,
): HasilGabung | null {
  const bersama = periode === 'Tahunan' && indikator.bidang.length > 1 && isian.length === indikator.bidang.length;
  if (!bersama || isian.some(({ keadaan }) => keadaan !== 'kosong')) return null;
  const nilai = dariTriwulan(indikator, tahun, lampauOf(index, indikator.kode, DAFTAR_TRIWULAN));
  return nilai && { nilai, penjelasan: 'Diambil dari triwulan' };
}
