/** The cascade of PermenPANRB 89/2021: an IKU that nobody's IKI carries is nobody's work. */
import { type Pemeriksaan, padaTab } from './pemeriksaan.ts';

export const IKU_TANPA_IKI: Pemeriksaan = {
  kode: 'IKU-TANPA-IKI',
  nama: 'IKU tanpa IKI',
  berat: 'info',
  kolom: 'Kode',
  cari: ({ indikator }) => {
    const induk = new Set(indikator.map((satu) => satu.induk));
    // An agency that has not cascaded at all knows it.
    if (!indikator.some(({ jenis }) => jenis === 'IKI')) return [];
    const tanpa = indikator.flatMap(({ jenis, kode }) => (jenis === 'IKU' && !induk.has(kode) ? kode : []));
    return padaTab('IKU', tanpa, 'belum ada IKI yang menginduk ke sini. Isi kolom Induk pada IKI pendukungnya.');
  },
};
