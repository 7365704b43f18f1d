/** The wider checks on the workbook as it was read. A tab that was not asked for counts as empty. */
import { catatanPeringatan } from '../../domain/aturan/catatan-peringatan.ts';
import { createCheckInput, type IsianDiperiksa, isianPotret } from '../../domain/pemeriksaan/bahan.ts';
import { applySetelan, runPemeriksaan } from '../../domain/pemeriksaan/setelan.ts';
import { type Terjawab, terjawabBersama } from '../../domain/penjelasan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { isCatatan, type Temuan } from '../../domain/temuan.ts';
import { sayOnce } from '../../domain/temuan-sama.ts';
import { readAnggaran } from '../../workbook/tab/anggaran.ts';
import { readHistoris } from '../../workbook/tab/historis.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import { type NamaTab, SHEET_ID } from '../../workbook/tab.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { validPotret } from '../isian/potret-berlaku.ts';
import type { Registri } from '../registri/registri.ts';

/** Beside the registry's tabs. */
export const TAB_PEMERIKSAAN: readonly NamaTab[] = [
  'Anggaran',
  'Historis',
  'Narasi',
  'Rencana Aksi',
  'Potret',
  'Arsip',
];

export function checkWider(
  buku: Buku,
  { siklus }: SopRun,
  registri: Registri,
  potret: readonly BarisPotret[],
  jawab: readonly IsianDiperiksa[],
): readonly Temuan[] {
  const { snapshot } = buku;
  const ada = (tab: NamaTab): boolean => snapshot.nilai.has(SHEET_ID[tab]);
  const input = createCheckInput({
    tahun: siklus.tahun,
    periode: siklus.periode,
    indikator: registri.indikator,
    letak: new Map([...registri.daftar].reverse().map(({ indikator, baris }) => [indikator.kode, baris])),
    jawab,
    potret: validPotret(buku, potret, siklus.tahun),
    historis: ada('Historis') ? readHistoris(snapshot).isi : [],
    anggaran: ada('Anggaran') ? readAnggaran(snapshot).isi : [],
    rencanaAksi: ada('Rencana Aksi') ? readRencanaAksi(snapshot).isi : [],
  });
  return runPemeriksaan(input, buku.setelan);
}

/** Of figures that are frozen: every open peringatan, and every reason that was given, in words. */
export function catatanBeku(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  potret: readonly BarisPotret[],
  beku: readonly BarisPotret[],
): readonly string[] {
  const bidang = [...run.siklus.bidang.values()].map(({ terjawab }) => terjawab);
  const atas = ({ kode }: BarisPotret): Terjawab => terjawabBersama(kode, bidang);
  const baris = applySetelan(buku.setelan, catatanPeringatan(beku, atas));
  const diperiksa = beku.map((satu) => isianPotret(satu, atas(satu)));
  const luas = checkWider(buku, run, registri, potret, diperiksa);
  const catatan = [...baris, ...luas].filter(isCatatan).map(({ pesan, alasan, konfirmasi, indikator }) => {
    const dipastikan = konfirmasi && run.siklus.konfirmasi[indikator ?? ''] !== undefined;
    const jawab = alasan === undefined ? ' Alasan: tidak diberikan.' : '';
    return { indikator, pesan: `${pesan}${jawab}${dipastikan ? ' Dipastikan benar saat diperiksa.' : ''}` };
  });
  return sayOnce(catatan);
}
