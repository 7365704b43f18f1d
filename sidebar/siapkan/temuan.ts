/** What the workbook's own readers will say of these tables once they are cells; rows are those of the file. */

import { rowsFromPak, snapshotOf } from '../../src/app/pak-ke-tab.ts';
import type { Berat, Temuan } from '../../src/domain/temuan.ts';
import { NAMA_TAB_PAK, type NamaTabPak } from '../../src/pak/kontrak.ts';
import { DAFTAR_TAB } from '../../src/workbook/daftar-tab.ts';
import { readAnggaran } from '../../src/workbook/tab/anggaran.ts';
import { readAturan } from '../../src/workbook/tab/aturan.ts';
import { readBidang } from '../../src/workbook/tab/bidang.ts';
import { checkDokumen } from '../../src/workbook/tab/dokumen.ts';
import { readHistoris } from '../../src/workbook/tab/historis.ts';
import { readIndikator } from '../../src/workbook/tab/indikator-baca.ts';
import { checkIndikator } from '../../src/workbook/tab/indikator-periksa.ts';
import { readJadwal } from '../../src/workbook/tab/jadwal.ts';
import { readLibur } from '../../src/workbook/tab/libur.ts';
import { readPengguna } from '../../src/workbook/tab/pengguna.ts';
import { checkPredikat } from '../../src/workbook/tab/predikat.ts';
import { checkProfil } from '../../src/workbook/tab/profil.ts';
import type { Tabel } from './rancangan.ts';
import { S } from './teks.ts';

/** A finding with its place in words. */
export interface TemuanPaket {
  readonly berat: Berat;
  readonly tab: string;
  readonly letak: string;
  readonly pesan: string;
}

/** Rows of the head of each tab: title, hint, keys, headers. */
const KEPALA = 4;

export function checkTabel(tabel: Tabel): readonly TemuanPaket[] {
  const isi = DAFTAR_TAB.filter(({ nama }) => NAMA_TAB_PAK.some((tab) => tab === nama)).map(
    (tab) =>
      [
        tab,
        rowsFromPak(
          tab,
          tabel[tab.nama as NamaTabPak].map(({ nilai }) => nilai),
        ),
      ] as const,
  );
  const buku = snapshotOf(new Map(isi));
  const bidang = readBidang(buku);
  const pengguna = readPengguna(buku);
  const indikator = readIndikator(buku);
  const temuan = [
    ...checkProfil(buku),
    ...bidang.temuan,
    ...pengguna.temuan,
    ...indikator.temuan,
    ...checkIndikator(indikator.daftar, bidang.bidang),
    ...readAnggaran(buku).temuan,
    ...readHistoris(buku).temuan,
    ...checkDokumen(buku),
    ...readJadwal(buku).temuan,
    ...readLibur(buku).temuan,
    ...checkPredikat(buku),
    ...readAturan(buku).temuan,
  ].map((satu) => temuanPaket(satu, barisBerkas(satu, tabel)));
  const perencana = pengguna.pengguna.some(({ peran }) => peran === 'perencana');
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

function barisBerkas({ tab, baris }: Temuan, tabel: Tabel): string {
  if (baris === null) return '';
  const urutan = baris - KEPALA;
  const diBerkas = tabel[tab as NamaTabPak]?.[urutan - 1]?.baris ?? 0;
  return diBerkas > 0 ? S.baris(diBerkas) : S.urutan(urutan);
}
