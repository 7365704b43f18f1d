/** Reads the cells of one row of IKU or IKI; what it cannot read it notes as a Temuan of that cell. */
import type { JenisIndikator, Target } from '../../domain/indikator.ts';
import { readTarget, type TargetReading } from '../../domain/target.ts';
import { type Berat, createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { BarisTab } from '../baca.ts';
import type { Kolom } from '../tab.ts';

export type PembacaTarget = (teks: string, satuan: string) => TargetReading;

/** Thirteen cells a row hold targets, and the same few texts: each is read once. */
export function targetReader(predikat: ReadonlyMap<string, number>): PembacaTarget {
  const sudah = new Map<string, TargetReading>();
  return (teks, satuan) => {
    const kunci = `${satuan}\n${teks}`;
    const hasil = sudah.get(kunci) ?? readTarget(teks, satuan, predikat);
    sudah.set(kunci, hasil);
    return hasil;
  };
}

export interface Pembaca {
  readonly temuan: Temuan[];
  readonly teks: (kunci: string) => string;
  readonly pilih: <T extends string>(kunci: string, daftar: readonly T[], bawaan: T | null) => T;
  readonly target: (kunci: string) => Target | null;
  readonly catat: (kunci: string, berat: Berat, pesan: string) => void;
}

/** `ada`: the tab's columns by key. */
export function rowReader(
  ada: ReadonlyMap<string, Kolom>,
  jenis: JenisIndikator,
  baris: BarisTab,
  readCell: PembacaTarget,
): Pembaca {
  const temuan: Temuan[] = [];
  const teks = (kunci: string): string => (ada.has(kunci) ? baris.teks(kunci) : '');
  const kode = teks('kode');
  const note = (kunci: string, berat: Berat, pesan: string): void => {
    const kolom = ada.get(kunci)?.judul ?? kunci;
    const tempat = {
      tab: jenis,
      baris: baris.baris,
      kolom,
      bidang: teks('bidang') || null,
      indikator: kode || null,
    };
    const kodeTemuan = `${jenis}-${kolom.toUpperCase().replaceAll(' ', '-')}` as const;
    temuan.push(createTemuan(kodeTemuan, berat, tempat, `${kode === '' ? '(tanpa kode)' : kode}: ${pesan}`));
  };
  const choose = <T extends string>(kunci: string, daftar: readonly T[], bawaan: T | null): T => {
    const isi = teks(kunci);
    const cocok = daftar.find((pilihan) => pilihan === isi) ?? daftar.find((pilihan) => tidy(pilihan) === tidy(isi));
    if (cocok !== undefined) return cocok;
    if (isi === '' && bawaan !== null) return bawaan;
    note(kunci, 'galat', `${ada.get(kunci)?.judul} "${isi}" tidak dikenal. Pilih: ${daftar.join(', ')}.`);
    return daftar[0] as T;
  };
  const target = (kunci: string): Target | null => {
    const hasil = readCell(teks(kunci), teks('satuan'));
    if ('target' in hasil) return hasil.target;
    note(kunci, 'galat', `${ada.get(kunci)?.judul}: ${hasil.rusak}`);
    return null;
  };
  return { temuan, teks, pilih: choose, target, catat: note };
}

const tidy = (teks: string): string => teks.toLowerCase().replace(/[\s_-]+/g, '');
