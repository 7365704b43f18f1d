/** R/T has no value for a target of 0 (docs/perhitungan.md): said before somebody types 1 to get a figure. */
import { targetUntuk } from '../target.ts';
import { type Pemeriksaan, tiapIndikator } from './pemeriksaan.ts';

export const TARGET_NOL: Pemeriksaan = {
  kode: 'TARGET-NOL',
  nama: 'Target 0 pada arah naik',
  kolom: 'Target',
  cari: tiapIndikator((indikator, { periode, tahun }) => {
    const target = targetUntuk(indikator, periode, tahun);
    if (indikator.arah !== 'naik' || target?.jenis !== 'angka' || target.nilai !== 0) return null;
    return `target ${periode} 0 dengan arah naik: capaian tidak dapat dihitung. Kosongkan bila tidak ditargetkan, atau perbaiki arahnya.`;
  }),
};
