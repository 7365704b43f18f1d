/** Targets that moved against the arah year after year: the arah is probably the wrong one. */
import { targetTahunUntuk } from '../target.ts';
import { lebihBaik } from './arah.ts';
import { type Pemeriksaan, tiapIndikator } from './pemeriksaan.ts';

export const ARAH_DIRAGUKAN: Pemeriksaan = {
  kode: 'ARAH-DIRAGUKAN',
  nama: 'Arah diragukan menurut Historis',
  batas: 2,
  arti: 'Tahun berturut-turut melawan arah',
  kolom: 'Arah',
  cari: tiapIndikator((indikator, { riwayat, periode, tahun }, batas) => {
    const { arah, kode } = indikator;
    if (arah === 'stabil') return null;
    const kini = targetTahunUntuk(indikator, periode, tahun);
    const deret = [...riwayat(kode).map(({ target }) => target), kini?.jenis === 'angka' ? kini.nilai : null];
    const ada = deret.filter((nilai) => nilai !== null);
    const langkah = ada.slice(1).map((nilai, ke) => lebihBaik(arah, nilai, ada[ke] ?? nilai));
    if (langkah.some((satu) => satu > 0) || langkah.filter((satu) => satu < 0).length < batas) return null;
    return `arah "${arah}", padahal targetnya terus ${arah === 'naik' ? 'turun' : 'naik'}. Periksa kolom Arah.`;
  }),
};
