/** Last year's or last quarter's figure sent again (a thesis on Pelalawan found offices doing it). */
import { formatAngka } from '../angka.ts';
import type { Target } from '../indikator.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import { sebelumnya, setahun, tahunLalu } from './dunia.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

const UMUM = {
  batas: 100,
  arti: 'Bilangan bulat di bawah ini wajar',
  alasan: 'faktor',
} as const;

export const SAMA_TAHUN_LALU: Pemeriksaan = {
  kode: 'SAMA-TAHUN-LALU',
  nama: 'Realisasi setahun sama persis dengan tahun lalu',
  ...UMUM,
  cari: tiapAngka((angka, dunia, batas) => {
    const lama = tahunLalu(angka, dunia);
    if (lama === null || !isGanjil(lama, targetTahunUntuk(angka.indikator, dunia.periode, dunia.tahun), batas))
      return null;
    return setahun(angka, dunia) === lama ? `realisasi ${formatAngka(lama)} sama persis dengan tahun lalu.` : null;
  }),
};

export const SAMA_TRIWULAN_LALU: Pemeriksaan = {
  kode: 'SAMA-TRIWULAN-LALU',
  nama: 'Realisasi sama persis dengan triwulan lalu',
  ...UMUM,
  cari: tiapAngka((angka, { periode, tahun }, batas) => {
    const { indikator, realisasi } = angka;
    if (periode === 'Tahunan' || sebelumnya(angka) !== realisasi) return null;
    return isGanjil(realisasi, targetUntuk(indikator, periode, tahun), batas)
      ? `realisasi ${formatAngka(realisasi)} sama persis dengan triwulan lalu.`
      : null;
  }),
};

/** 24 pegawai, 1 laporan, or just the target come again every quarter; 84,37 does not. */
function isGanjil(nilai: number, target: Target | null, batas: number): boolean {
  return !(Number.isInteger(nilai) && nilai < batas) && !(target?.jenis === 'angka' && target.nilai === nilai);
}
