/** Findings on the tables that are being planned, with their places in words; rows are those of the file. */
import type { Berat, Temuan } from '../../src/domain/temuan.ts';
import { checkPak, snapshotOfPak } from '../../src/pak/check-pak.ts';
import type { NamaTabPak } from '../../src/pak/tab-pak.ts';
import { readPengguna } from '../../src/workbook/tab/pengguna.ts';
import { BARIS_DATA } from '../../src/workbook/tab.ts';
import { S } from './teks.ts';
import type { TabelPaket } from './wizard-draft.ts';

/** A finding with its place in words. */
export interface TemuanPaket {
  readonly berat: Berat;
  readonly tab: string;
  readonly letak: string;
  readonly pesan: string;
}

export function checkTabel(tabel: TabelPaket): readonly TemuanPaket[] {
  const buku = snapshotOfPak({ tabel });
  const temuan = checkPak(buku).map((satu) => temuanPaket(satu, barisBerkas(satu, tabel)));
  const perencana = readPengguna(buku).isi.some(({ peran }) => peran === 'perencana');
  return perencana ? temuan : [...temuan, TANPA_PERENCANA];
}

const TANPA_PERENCANA: TemuanPaket = {
  berat: 'galat',
  tab: 'Pengguna',
  letak: 'Pengguna, kolom Peran',
  pesan: S.tanpaPerencana,
};

/** Of the form of a pack the row is that of the file already. */
export const temuanPaket = ({ berat, tab, kolom, pesan }: Temuan, baris: string): TemuanPaket => ({
  berat,
  tab,
  pesan,
  letak: [tab, baris, kolom === null ? '' : `kolom ${kolom}`].filter((teks) => teks !== '').join(', '),
});

function barisBerkas({ tab, baris }: Temuan, tabel: TabelPaket): string {
  if (baris === null) return '';
  const urutan = baris - BARIS_DATA;
  const diBerkas = tabel[tab as NamaTabPak]?.[urutan - 1]?.baris ?? 0;
  return diBerkas > 0 ? S.baris(diBerkas) : S.urutan(urutan);
}
