/** What stands beside a row for whoever fills it in: what the figure means, and what came before. */
import { formatAngka } from '../../domain/angka/tulis-angka.ts';
import type { NilaiPeriode } from '../../domain/himpun/akumulasi.ts';
import { realisasiSampai } from '../../domain/himpun/akumulasi-tahun.ts';
import type { Akumulasi, Indikator } from '../../domain/indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { targetTahunUntuk, teksTarget } from '../../domain/target.ts';
import { DAFTAR_TRIWULAN, type Periode } from '../../domain/waktu/periode.ts';

/** What came before the siklus. */
export interface Lampau {
  readonly tahun: number;
  readonly periode: Periode;
  /** TW I first, up to the quarter before. */
  readonly triwulan: readonly (NilaiPeriode | null)[];
  readonly lalu: BarisPotret | undefined;
  /** The year as its quarters give it, where nobody has to type it again. */
  readonly setahun: NilaiPeriode | null;
}

const ARTI: Readonly<Record<Akumulasi, string>> = {
  jumlah: 'angka triwulan ini saja',
  'rata-rata': 'angka triwulan ini saja',
  rasio: 'pembilang dan penyebut triwulan ini saja',
  kumulatif: 'kumulatif s.d. triwulan ini',
  akhir: 'angka terakhir triwulan ini',
  tahunan: 'angka setahun, diisi sekali',
};

/** "kumulatif s.d. triwulan ini; target bersama, bidang lain: DAL" */
export function artiIsian({ akumulasi, bidang }: Indikator, milik: string, { periode, setahun }: Lampau): string {
  const kosong = setahun ? `; bila kosong dipakai ${formatAngka(setahun.realisasi ?? 0)} dari triwulan` : '';
  const arti = periode === 'Tahunan' ? `angka setahun${kosong}` : ARTI[akumulasi];
  const lain = bidang.filter((satu) => satu !== milik);
  return lain.length === 0 ? arti : `${arti}; target bersama, bidang lain: ${lain.join(', ')}`;
}

/** "TW I: 8" and below it "s.d. TW I: 8 dari 40" */
export function capaianLalu(indikator: Indikator, { tahun, periode, triwulan, lalu }: Lampau): string {
  const { akumulasi, satuan } = indikator;
  const nama = DAFTAR_TRIWULAN[triwulan.length - 1];
  const target = targetTahunUntuk(indikator, periode, tahun);
  const setahun = target === null ? '' : ` dari ${teksTarget(target, '')}`;
  if (nama === undefined) return setahun === '' ? '' : `target setahun: ${teksTarget(target, '')}`;
  const { nilai } = realisasiSampai(akumulasi, satuan, triwulan, null);
  const angka = lalu?.realisasi ?? null;
  return [
    ...(lalu ? [`${nama}: ${angka === null ? lalu.teks || 'kosong' : formatAngka(angka)}`] : []),
    ...(nilai === null ? [] : [`s.d. ${nama}: ${formatAngka(nilai)}${setahun}`]),
  ].join('\n');
}

export const uraianLalu = ({ lalu }: Lampau): string =>
  [lalu?.pendorong, lalu?.penghambat, lalu?.tindakLanjut].filter((teks) => (teks ?? '') !== '').join('\n');
