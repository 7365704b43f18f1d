import type { DataLaporan } from '../domain/laporan.ts';
import type { BAGIAN_NARASI } from '../domain/profil.ts';
import { type Blok, paragraf } from './naskah.ts';
import { samakan } from './sebutan.ts';

export type BagianNarasi = (typeof BAGIAN_NARASI)[number];

/**
 * What people wrote for this bagian: the text for the sasaran, else the one for the whole report. Nothing is invented:
 * without a text it prints what is missing, which `belumDiisi` finds again.
 */
export function narasi(data: DataLaporan, bagian: BagianNarasi, sasaran = ''): Blok[] {
  const teks = teksNarasi(data, bagian, sasaran);
  if (teks.length > 0) return teks.flatMap(paragraphs);
  const tempat = sasaran === '' ? bagian : `${bagian} – sasaran ${sasaran}`;
  return [{ jenis: 'kosong', teks: `(belum diisi: ${tempat})` }];
}

/** The texts, in the order of the tab. */
export function teksNarasi(data: DataLaporan, bagian: BagianNarasi, sasaran: string): string[] {
  const bagianIni = data.narasi.filter(
    (baris) => samakan(baris.bagian) === samakan(bagian) && baris.teks.trim() !== '',
  );
  const khusus = bagianIni.filter((baris) => samakan(baris.sasaran) === samakan(sasaran));
  const dipakai = khusus.length > 0 ? khusus : bagianIni.filter((baris) => baris.sasaran.trim() === '');
  return dipakai.map((baris) => baris.teks.trim());
}

const paragraphs = (teks: string): Blok[] => teks.split(/\n\s*\n|\r\n?\s*\r\n?/).map((satu) => paragraf(satu.trim()));

/** Everything that the paper says is missing, each once. */
export function belumDiisi(isi: readonly Blok[]): string[] {
  const kosong = isi.flatMap((blok) =>
    blok.jenis === 'kosong' ? [blok.teks.replace(/^\(belum diisi: |\)$/g, '')] : [],
  );
  return [...new Set(kosong)];
}
