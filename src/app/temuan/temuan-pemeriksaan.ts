/** The wider checks on the workbook as it was read. A tab that was not asked for counts as empty. */
import { catatanPeringatan } from '../../domain/aturan/catatan-peringatan.ts';
import { buatDunia, type Jawab, jawabPotret } from '../../domain/pemeriksaan/bahan.ts';
import { jalankan, sesuaikan } from '../../domain/pemeriksaan/setelan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { isCatatan, type Temuan } from '../../domain/temuan.ts';
import { readAnggaran } from '../../workbook/tab/anggaran.ts';
import { readHistoris } from '../../workbook/tab/historis.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import { type NamaTab, SHEET_ID } from '../../workbook/tab.ts';
import type { Buku, Jalan } from '../inti/buku.ts';
import { validPotret } from '../isian/potret-berlaku.ts';
import type { Registri } from '../registri/registri.ts';

/** Beside the registry's tabs. */
export const TAB_PEMERIKSAAN: readonly NamaTab[] = ['Anggaran', 'Historis', 'Rencana Aksi', 'Potret'];

export function periksaLuas(
  buku: Buku,
  { siklus }: Jalan,
  registri: Registri,
  potret: readonly BarisPotret[],
  jawab: readonly Jawab[],
): readonly Temuan[] {
  const { snapshot } = buku;
  const ada = (tab: NamaTab): boolean => snapshot.nilai.has(SHEET_ID[tab]);
  const dunia = buatDunia({
    tahun: siklus.tahun,
    periode: siklus.periode,
    indikator: registri.indikator,
    letak: new Map([...registri.daftar].reverse().map(({ indikator, baris }) => [indikator.kode, baris])),
    jawab,
    potret: validPotret(buku, potret),
    historis: ada('Historis') ? readHistoris(snapshot).isi : [],
    anggaran: ada('Anggaran') ? readAnggaran(snapshot).isi : [],
    rencanaAksi: ada('Rencana Aksi') ? readRencanaAksi(snapshot).isi : [],
  });
  return jalankan(dunia, buku.setelan);
}

/** Of figures that are frozen: every open peringatan, and every reason that was given, in words. */
export function catatanBeku(
  buku: Buku,
  jalan: Jalan,
  registri: Registri,
  potret: readonly BarisPotret[],
  beku: readonly BarisPotret[],
): readonly string[] {
  const baris = sesuaikan(buku.setelan, catatanPeringatan(beku));
  const luas = periksaLuas(buku, jalan, registri, potret, beku.map(jawabPotret));
  return [...baris, ...luas]
    .filter(isCatatan)
    .map(({ pesan, alasan }) => (alasan === undefined ? `${pesan} Alasan: tidak diberikan.` : pesan));
}
