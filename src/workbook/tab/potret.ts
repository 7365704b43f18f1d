/** Potret: what was handed in and what was approved, one row per indikator and round. Hidden, append-only. */
import { batasBawah } from '../../domain/indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { nilaiTab, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { withKolomBaru } from '../tambah-kolom.ts';
import { appendRows, type BarisTulis, type Change, samaIsi } from '../tulis.ts';
import { KOLOM_POTRET } from './potret-kolom.ts';
import { WARNA } from './warna.ts';

const kolom = Object.entries(KOLOM_POTRET);
const TEKS = kolom.flatMap(([kunci, { bentuk }]) => (bentuk === 'angka' ? [] : [kunci]));
const ANGKA = kolom.flatMap(([kunci, { bentuk }]) => {
  if (bentuk === 'target') return [`${kunci}Bawah`, `${kunci}Atas`];
  return bentuk === 'angka' ? [kunci] : [];
});

export const TAB_POTRET: Tab = {
  nama: 'Potret',
  sheetId: SHEET_ID.Potret,
  judul: 'Potret angka',
  petunjuk: 'Salinan angka saat diserahkan dan saat dibekukan untuk disahkan. Hanya bertambah; jangan disunting.',
  perlindungan: 'peringatan',
  tersembunyi: true,
  warna: WARNA.sistem,
  barisCadangan: 1,
  kolom: [
    ...TEKS.map((kunci) => ({
      kunci,
      judul: kunci,
      lebar: 120,
      ...(kunci === ('penjelasanBidang' satisfies keyof BarisPotret) && { bolehTiada: true as const }),
    })),
    // No number format: a figure keeps every digit that was computed.
    ...ANGKA.map((kunci) => ({ kunci, judul: kunci, lebar: 100, bentuk: 'angka' as const })),
  ],
};

/** The target as the agency wrote it, and the numbers it meant: a predikat's score may change later, the signed one may not. */
export function potretToRow(baris: BarisPotret): BarisTulis {
  const { target, targetTahun } = baris;
  return {
    ...baris,
    target: target?.teks ?? '',
    targetBawah: target && batasBawah(target),
    targetAtas: target?.jenis === 'rentang' ? target.atas : undefined,
    targetTahun: targetTahun?.teks ?? '',
    targetTahunBawah: targetTahun && batasBawah(targetTahun),
    targetTahunAtas: targetTahun?.jenis === 'rentang' ? targetTahun.atas : undefined,
  };
}

export function appendPotret(snapshot: Snapshot, baris: readonly BarisPotret[]): Change {
  const rows = baris.map(potretToRow);
  const isTertulis = (kunci: string): boolean => rows.some((row) => !samaIsi(row[kunci], null));
  const { nilai, permintaan } = withKolomBaru(TAB_POTRET, snapshot, nilaiTab(snapshot, 'Potret'), isTertulis);
  return { permintaan: [...permintaan, ...appendRows(TAB_POTRET, nilai, rows).permintaan] };
}
