/** Output without budget and budget without output: efisiensi needs both under one sasaran. */
import { samakan } from '../kelompok.ts';
import { type Hal, type Pemeriksaan, padaTab } from './pemeriksaan.ts';

export const ANGGARAN_SASARAN: Pemeriksaan = {
  kode: 'ANGGARAN-SASARAN',
  nama: 'Sasaran tanpa anggaran, atau sebaliknya',
  berat: 'info',
  kolom: 'Sasaran',
  cari: ({ indikator, anggaran }) => {
    const iku = indikator.filter(({ jenis }) => jenis === 'IKU');
    if (anggaran.every(({ sasaran }) => sasaran === '')) return [];
    return [
      ...selisih('IKU', iku, anggaran, 'belum ada anggarannya. Petakan di kolom Sasaran tab Anggaran.'),
      ...selisih('Anggaran', anggaran, iku, 'bukan sasaran IKU. Samakan tulisannya dengan tab IKU.'),
    ];
  },
};

type Bersasaran = readonly { readonly sasaran: string }[];

function selisih(tab: string, ini: Bersasaran, itu: Bersasaran, pesan: string): readonly Hal[] {
  const ada = new Set(['', ...itu.map(({ sasaran }) => samakan(sasaran))]);
  return padaTab(
    tab,
    ini.flatMap(({ sasaran }) => (ada.has(samakan(sasaran)) ? [] : `"${sasaran}"`)),
    pesan,
  );
}
