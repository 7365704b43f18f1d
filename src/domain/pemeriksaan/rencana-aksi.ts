/** Every IKU needs its rencana aksi (PermenPANRB 88/2021, LKE perencanaan), with the quarters' targets of the PK. */
import { DAFTAR_TRIWULAN } from '../periode.ts';
import { readTarget, targetUntuk, teksTarget } from '../target.ts';
import { type Pemeriksaan, padaTab } from './pemeriksaan.ts';

const TAB = 'Rencana Aksi';

export const RENCANA_AKSI_KURANG: Pemeriksaan = {
  kode: 'RENCANA-AKSI-KURANG',
  nama: 'IKU tanpa rencana aksi',
  berat: 'info',
  kolom: 'Kode',
  cari: ({ rencanaAksi, indikator }) => {
    const ada = new Set(rencanaAksi.map(({ kode }) => kode));
    if (ada.size === 0) return [];
    const tanpa = indikator.flatMap(({ kode, jenis }) => (jenis === 'IKU' && !ada.has(kode) ? kode : []));
    return padaTab(TAB, tanpa, 'belum ada rencana aksinya. Tambahkan.');
  },
};

/** Only cells that hold nothing but a figure: "1 pameran" is what is done, not a target. */
const ANGKA_SAJA = /^[\d.,]+ ?%?$/;

export const RENCANA_AKSI_BEDA: Pemeriksaan = {
  kode: 'RENCANA-AKSI-BEDA',
  nama: 'Target rencana aksi berbeda dari PK',
  kolom: 'Kode',
  cari: ({ rencanaAksi, perKode, tahun }) =>
    rencanaAksi.flatMap(({ kode, triwulan }) => {
      const milik = perKode.get(kode);
      return triwulan.flatMap((teks, ke) => {
        if (!milik || !ANGKA_SAJA.test(teks)) return [];
        const masa = DAFTAR_TRIWULAN[ke] ?? 'TW I';
        const rencana = readTarget(teks, milik.satuan);
        const pk = teksTarget(targetUntuk(milik, masa, tahun), '');
        if ('rusak' in rencana || teksTarget(rencana.target, '') === pk) return [];
        return padaTab(TAB, [kode], `target ${masa} ${teks}, di PK ${pk}. Samakan.`);
      });
    }),
};
