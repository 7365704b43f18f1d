/** Historis: targets and realisasi of earlier years. */
import type { BarisHistoris } from '../../domain/profil.ts';
import { readTarget } from '../../domain/target.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_HISTORIS: Tab = {
  nama: 'Historis',
  sheetId: SHEET_ID.Historis,
  judul: 'Capaian tahun-tahun lalu',
  petunjuk: 'Target dan realisasi tahun lalu per indikator, untuk pembanding dalam Laporan Kinerja.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'kode', judul: 'Kode', lebar: 100 },
    { kunci: 'tahun', judul: 'Tahun', lebar: 80 },
    { kunci: 'target', judul: 'Target', lebar: 110, kanan: true },
    { kunci: 'realisasi', judul: 'Realisasi', lebar: 110, kanan: true },
  ],
};

export function readHistoris(snapshot: Snapshot): {
  readonly historis: readonly BarisHistoris[];
  readonly temuan: readonly Temuan[];
} {
  const historis: BarisHistoris[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_HISTORIS, nilaiTab(snapshot, 'Historis')))) {
    const kode = baris.teks('kode');
    const angka = (kunci: 'target' | 'realisasi', kolom: string): number | null => {
      const hasil = readTarget(baris.teks(kunci), '');
      if ('target' in hasil) return hasil.target?.jenis === 'angka' ? hasil.target.nilai : null;
      const pesan = `${kode}: "${baris.teks(kunci)}" ${hasil.rusak} Sel ini tidak dipakai.`;
      temuan.push({
        kode: 'HISTORIS',
        berat: 'peringatan',
        tab: 'Historis',
        baris: baris.baris,
        kolom,
        pesan,
        bidang: null,
        indikator: kode,
      });
      return null;
    };
    const tahun = Number(baris.teks('tahun'));
    if (!Number.isInteger(tahun) || tahun < 2000) continue;
    historis.push({ kode, tahun, target: angka('target', 'Target'), realisasi: angka('realisasi', 'Realisasi') });
  }
  return { historis, temuan };
}
