/** A year's target beyond the one of the whole Renstra: one of the two is out of date or mistyped. */
import { targetTahunUntuk, teksTarget } from '../target.ts';
import { lebihBaik } from './arah.ts';
import { type Pemeriksaan, tiapIndikator } from './pemeriksaan.ts';

export const TARGET_RENSTRA: Pemeriksaan = {
  kode: 'TARGET-RENSTRA',
  nama: 'Target PK melampaui target Renstra',
  berat: 'info',
  kolom: 'Target Renstra',
  cari: tiapIndikator((indikator, { tahun, periode }) => {
    const { arah, satuan, targetRenstra } = indikator;
    const pk = targetTahunUntuk(indikator, periode, tahun);
    if (pk?.jenis !== 'angka' || targetRenstra?.jenis !== 'angka' || arah === 'stabil') return null;
    if (lebihBaik(arah, pk.nilai, targetRenstra.nilai) <= 0) return null;
    return `target PK ${teksTarget(pk, satuan)} melampaui target Renstra ${teksTarget(targetRenstra, satuan)}. Periksa keduanya.`;
  }),
};
