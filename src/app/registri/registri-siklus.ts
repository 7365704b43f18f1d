/** The registry as a siklus agreed it when it opened, and where the tabs say something else by now. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import { type BedaDefinisi, bedaDefinisi, toDefinisi, withDefinisi } from '../../domain/definisi.ts';
import type { Indikator } from '../../domain/indikator.ts';
import { joinKode } from '../../domain/kelompok.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { type Buku, type SopRun, typedBuku } from '../inti/buku.ts';
import { type BarisRusak, readPotretTercatat } from '../potret/potret-tercatat.ts';
import { type Registri, readRegistri } from './registri.ts';

/** An indikator whose row differs from what was agreed, or that is not among what was agreed (`beku` null). */
export interface Perbedaan {
  readonly indikator: Indikator;
  readonly beku: BarisPotret | null;
  /** How often it was agreed so far. */
  readonly putaran: number;
  /** It was agreed, but the row that says so is not as it was recorded. */
  readonly rusak: boolean;
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
  const diketik = isTypedOtherwise(buku) ? readRegistri(typedBuku(buku)) : registri;
  const { beku, rusak } = definisiSiklus(buku, run);
  if (beku.size + rusak.size === 0) return { ...registri, perbedaan: [] };
  const bedaKini = (kini: Indikator, dulu: BarisPotret | null) =>
    dulu ? bedaDefinisi(dulu, toDefinisi(kini, masa(run), 0)) : [];
  const indikator = registri.indikator.map((kini) => {
    const dulu = beku.get(kini.kode) ?? null;
    return dulu ? withDefinisi(kini, dulu, bedaKini(kini, dulu)) : kini;
  });
  const sah = new Set(diketik.daftar.filter((baris) => baris.sah).map((baris) => baris.indikator.kode));
  const perbedaan = diketik.indikator.flatMap((kini): readonly Perbedaan[] => {
    const dulu = beku.get(kini.kode) ?? null;
    const beda = bedaKini(kini, dulu);
    const hilang = rusak.get(kodeTercatat(kini.kode)) ?? null;
    if (!sah.has(kini.kode) || (dulu && beda.length === 0)) return [];
    return [{ indikator: kini, beku: dulu, putaran: (dulu ?? hilang)?.putaran ?? 0, rusak: hilang !== null, beda }];
  });
  const ada = new Set(indikator.map(({ kode }) => kode));
  const terhapus = [...beku.values()].filter(({ kode }) => !ada.has(kode));
  // What became of the row that is not as it was recorded is told where all such rows are.
  const diubah = perbedaan.filter((satu) => !satu.rusak);
  const temuan = [...diubah.map(temuanBeda), ...terhapus.map(temuanTerhapus)];
  return { ...registri, indikator, temuan: [...registri.temuan, ...temuan], perbedaan };
}

/** What is typed there is what the Perencana is asked to take over. */
const isTypedOtherwise = ({ berlaku }: Buku): boolean =>
  berlaku.beda.some(({ sifat: { nama } }) => nama === 'IKU' || nama === 'IKI' || nama === 'Predikat');

interface DefinisiSiklus {
  /** By kode, the last agreed. */
  readonly beku: ReadonlyMap<string, BarisPotret>;
  /** By kode, where the last agreed is not as it was recorded. */
  readonly rusak: ReadonlyMap<string, BarisRusak>;
}

/** A siklus that another one opened measures what that one agreed. */
export function definisiSiklus(buku: Buku, { siklus }: SopRun): DefinisiSiklus {
  const isSemasa = ({ tahun, periode }: Pick<BarisPotret, 'tahun' | 'periode'>): boolean =>
    tahun === siklus.tahun && periode === siklus.periode;
  const { definisi, rusak } = readPotretTercatat(buku, siklus.tahun);
  const hilang = rusak.filter((baris) => baris.tahap === 'definisi' && baris.digantikan === null && isSemasa(baris));
  const semasa = definisi.filter(isSemasa);
  const punya = [...semasa, ...hilang].some(({ siklus: id }) => id === siklus.id);
  const isDipakai = ({ siklus: id }: Pick<BarisPotret, 'siklus'>): boolean => !punya || id === siklus.id;
  const beku = new Map(semasa.filter(isDipakai).map((baris) => [baris.kode, baris]));
  const perKode = new Map(hilang.filter(isDipakai).map((baris) => [baris.kode, baris]));
  for (const kode of beku.keys()) if (perKode.has(kodeTercatat(kode))) beku.delete(kode);
  return { beku, rusak: perKode };
}

export const masa = ({ siklus }: SopRun) => ({ siklus: siklus.id, tahun: siklus.tahun, periode: siklus.periode });

/** `target periode "80" menjadi "85"` */
export const teksBeda = ({ kolom, lama, baru }: BedaDefinisi): string =>
  `${kolom} "${lama.slice(0, 60)}" menjadi "${baru.slice(0, 60)}"`;

function temuanBeda({ indikator: { kode, jenis, bidang }, beku, beda }: Perbedaan): Temuan {
  const pesan = beku
    ? `${kode}: diubah sejak SOP dibuka (${beda.map(teksBeda).join('; ')}). Yang dipakai tetap yang lama. Kembalikan isinya, atau Perencana memakai definisi baru dengan alasan.`
    : `${kode}: belum ada atau belum terbaca saat SOP dibuka. Perencana menekan Berlakukan atau Pakai definisi baru, lalu Perbarui format isian.`;
  const tempat = { tab: jenis, bidang: joinKode(bidang) || null, indikator: kode };
  return createTemuan(beku ? 'DEFINISI-BERUBAH' : 'INDIKATOR-BARU', 'peringatan', tempat, pesan);
}

function temuanTerhapus({ kode, jenis, bidang }: BarisPotret): Temuan {
  const pesan = `${kode}: disepakati saat SOP dibuka, tetapi barisnya tidak ada lagi di tab ${jenis}. Kembalikan barisnya; hapus sesudah SOP ini selesai.`;
  return createTemuan('INDIKATOR-TERHAPUS', 'galat', { tab: jenis, bidang: bidang || null, indikator: kode }, pesan);
}
