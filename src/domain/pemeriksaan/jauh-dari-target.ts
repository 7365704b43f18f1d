/** Far beyond the target: a slip of the finger, or a target that was too low. Below it the row rules ask already. */
import { formatAngka } from '../angka.ts';
import { batasAtas } from '../indikator.ts';
import { targetUntuk } from '../target.ts';
import { type Pemeriksaan, tiapAngka } from './pemeriksaan.ts';

export const JAUH_DARI_TARGET: Pemeriksaan = {
  kode: 'JAUH-DARI-TARGET',
  nama: 'Realisasi jauh di atas target',
  batas: 150,
  arti: 'Persen yang masih wajar',
  alasan: 'pendorong',
  cari: tiapAngka(({ indikator, realisasi }, { periode, tahun }, batas) => {
    const target = targetUntuk(indikator, periode, tahun);
    const atas = target === null ? 0 : batasAtas(target);
    if (indikator.arah !== 'naik' || atas <= 0 || realisasi <= (atas * batas) / 100) return null;
    return `realisasi ${formatAngka(realisasi)} lebih dari ${batas}% target ${formatAngka(atas)}.`;
  }),
};
