/** The registry as a siklus agreed it when it opened, and where the tabs say something else by now. */
import { type BedaDefinisi, bedaDefinisi, toDefinisi, withDefinisi } from '../../domain/definisi.ts';
import type { Indikator } from '../../domain/indikator.ts';
import { joinKode } from '../../domain/kelompok.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { readDefinisi } from '../../workbook/tab/potret-baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { type Registri, readRegistri } from './registri.ts';

/** An indikator whose row differs from what was agreed, or that is not among what was agreed (`beku` null). */
export interface Perbedaan {
  readonly indikator: Indikator;
  readonly beku: BarisPotret | null;
  readonly beda: readonly BedaDefinisi[];
}

export interface RegistriSiklus extends Registri {
  readonly perbedaan: readonly Perbedaan[];
}

/** One aksi asks for it up to three times: to decide, to look for findings, and for its papers. */
const sudah = new WeakMap<Snapshot, Map<string, RegistriSiklus>>();

/** Needs the registry tabs and Potret. A row that cannot be read is measured as it was agreed, and its galat stays. */
export function readRegistriSiklus(buku: Buku, run: SopRun): RegistriSiklus {
  const perSiklus = sudah.get(buku.snapshot) ?? new Map<string, RegistriSiklus>();
  sudah.set(buku.snapshot, perSiklus);
  const registri = perSiklus.get(run.siklus.id) ?? agreedRegistri(buku, run);
  perSiklus.set(run.siklus.id, registri);
  return registri;
}

function agreedRegistri(buku: Buku, run: SopRun): RegistriSiklus {
  const registri = readRegistri(buku);
  const beku = definisiSiklus(buku, run);
  if (beku.size === 0) return { ...registri, perbedaan: [] };
  const sah = new Set(registri.daftar.filter((baris) => baris.sah).map(({ indikator }) => indikator.kode));
  const perbedaan: Perbedaan[] = [];
  const indikator = registri.indikator.map((kini) => {
    const dulu = beku.get(kini.kode) ?? null;
    const beda = dulu ? bedaDefinisi(dulu, toDefinisi(kini, masa(run), 0)) : [];
    if (sah.has(kini.kode) && (!dulu || beda.length > 0)) perbedaan.push({ indikator: kini, beku: dulu, beda });
    return dulu ? withDefinisi(kini, dulu, beda) : kini;
  });
  const ada = new Set(indikator.map(({ kode }) => kode));
  const terhapus = [...beku.values()].filter(({ kode }) => !ada.has(kode));
  const temuan = [...perbedaan.map(temuanBeda), ...terhapus.map(temuanTerhapus)];
  return { ...registri, indikator, temuan: [...registri.temuan, ...temuan], perbedaan };
}

/** By kode, the last agreed. A siklus that another one opened measures what that one agreed. */
function definisiSiklus(buku: Buku, { siklus }: SopRun): ReadonlyMap<string, BarisPotret> {
  const semasa = readDefinisi(buku.snapshot).filter(
    ({ tahun, periode }) => tahun === siklus.tahun && periode === siklus.periode,
  );
  const sendiri = semasa.filter(({ siklus: id }) => id === siklus.id);
  return new Map((sendiri.length > 0 ? sendiri : semasa).map((baris) => [baris.kode, baris]));
}

export const masa = ({ siklus }: SopRun) => ({ siklus: siklus.id, tahun: siklus.tahun, periode: siklus.periode });

/** `target periode "80" menjadi "85"` */
export const teksBeda = ({ kolom, lama, baru }: BedaDefinisi): string =>
  `${kolom} "${lama.slice(0, 60)}" menjadi "${baru.slice(0, 60)}"`;

function temuanBeda({ indikator: { kode, jenis, bidang }, beku, beda }: Perbedaan): Temuan {
  const pesan = beku
    ? `${kode}: diubah sejak SOP dibuka (${beda.map(teksBeda).join('; ')}). Yang dipakai tetap yang lama. Kembalikan isinya, atau Perencana memakai definisi baru dengan alasan.`
    : `${kode}: belum ada atau belum terbaca saat SOP dibuka. Perencana menjalankan Perbarui format isian dan Pakai definisi baru.`;
  const tempat = { tab: jenis, bidang: joinKode(bidang) || null, indikator: kode };
  return createTemuan(beku ? 'DEFINISI-BERUBAH' : 'INDIKATOR-BARU', 'peringatan', tempat, pesan);
}

function temuanTerhapus({ kode, jenis, bidang }: BarisPotret): Temuan {
  const pesan = `${kode}: disepakati saat SOP dibuka, tetapi barisnya tidak ada lagi di tab ${jenis}. Kembalikan barisnya; hapus sesudah SOP ini selesai.`;
  return createTemuan('INDIKATOR-TERHAPUS', 'galat', { tab: jenis, bidang: bidang || null, indikator: kode }, pesan);
}
