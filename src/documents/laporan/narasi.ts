import { normalise } from '../../domain/kelompok.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import type { BAGIAN_NARASI } from '../../domain/profil.ts';
import { type Blok, judul, paragraf } from '../naskah.ts';

export type BagianNarasi = (typeof BAGIAN_NARASI)[number];

const PER_SASARAN: readonly BagianNarasi[] = [
  'Analisis Penyebab',
  'Alternatif Solusi',
  'Efisiensi Sumber Daya',
  'Program Penunjang',
];

/**
 * What people wrote for this bagian, of one sasaran or ('') of the whole report. Nothing is invented: without a text it
 * prints what is missing, which `belumDiisi` finds again.
 */
export function narasi(data: DataLaporan, bagian: BagianNarasi, sasaran = ''): Blok[] {
  const teks = teksNarasi(data, bagian, sasaran);
  if (teks.length > 0) return teks.flatMap(paragraphs);
  if (teksNarasi(data, bagian, '').length > 0) return [paragraf('Lihat uraian umum pada awal subbab ini.')];
  const tempat = sasaran === '' ? bagian : `${bagian} – sasaran ${sasaran}`;
  return [{ jenis: 'kosong', teks: `(belum diisi: ${tempat})` }];
}

/** Texts on the analyses that were written once for all sasaran: printed once, and each sasaran points to them. */
export function narasiUmum(data: DataLaporan): Blok[] {
  return PER_SASARAN.flatMap((bagian) => {
    const teks = teksNarasi(data, bagian, '');
    return teks.length === 0 ? [] : [judul(3, `Uraian umum: ${bagian}`), ...teks.flatMap(paragraphs)];
  });
}

/** In the order of the tab. */
function teksNarasi(data: DataLaporan, bagian: BagianNarasi, sasaran: string): string[] {
  return data.narasi
    .filter((baris) => normalise(baris.bagian) === normalise(bagian) && normalise(baris.sasaran) === normalise(sasaran))
    .map((baris) => baris.teks.trim())
    .filter((teks) => teks !== '');
}

const paragraphs = (teks: string): Blok[] =>
  teks
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((satu) => paragraf(satu.trim()));

/** Everything that the paper says is missing, each once. */
export function belumDiisi(isi: readonly Blok[]): string[] {
  const kosong = isi.flatMap((blok) =>
    blok.jenis === 'kosong' ? [blok.teks.replace(/^\(belum diisi: |\)$/g, '')] : [],
  );
  return [...new Set(kosong)];
}
