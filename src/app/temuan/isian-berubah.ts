/** Drift: what stands in a collection tab otherwise than when it was handed in, cell by cell, and what can be done about it by now. */
import { temuanIsian } from '../../domain/isian.ts';
import { teksAngka } from '../../domain/isian-mentah.ts';
import { quoteSel } from '../../domain/teks-sel.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';
import { roundOf, selBerubah } from '../isian/putaran-isian.ts';
import { isDiserahkan } from '../isian/serahan.ts';
import { readAngka } from '../potret/potret-tercatat.ts';

/** Of a bidang that has handed in. */
export function checkBerubah(buku: Buku, run: SopRun, isian: IsianBidang): readonly Temuan[] {
  const { bidang, terbaca } = isian;
  const { sidik, putaran } = keadaanBidang(run.siklus, bidang);
  if (sidik === '' || isDiserahkan(isian, sidik)) return [];
  const saran = `Yang dihimpun tetap yang diserahkan. ${advise(run, bidang)}`;
  const lama = new Map(
    roundOf(readAngka(buku, run.siklus.tahun), run, bidang, putaran).map((baris) => [baris.kode, baris]),
  );
  const sel = terbaca.flatMap(({ mentah }) => {
    const dulu = lama.get(mentah.kode);
    if (!dulu) return [];
    return selBerubah(dulu, { ...mentah, teks: teksAngka(mentah) }).map((satu) =>
      temuanIsian(mentah, satu.kolom, 'BERUBAH', 'peringatan', `${describe(satu)} setelah diserahkan. ${saran}`),
    );
  });
  if (sel.length > 0) return sel;
  const pesan = `Isian bidang ${bidang} berubah setelah diserahkan: ada baris yang hilang atau bertambah. ${saran}`;
  return [createTemuan('ISIAN-BERUBAH', 'peringatan', { tab: terbaca[0]?.mentah.tab ?? '', bidang }, pesan)];
}

const describe = ({ lama, baru }: { readonly lama: string; readonly baru: string }): string =>
  `${quoteSel(lama)} diubah menjadi ${quoteSel(baru)}`;
function advise({ siklus }: SopRun, bidang: string): string {
  const kembali = 'Kembalikan isi selnya; bila memang harus berubah,';
  if (siklus.pengesahan) return `${kembali} Kepala membuka revisi.`;
  if (siklus.potret) return `${kembali} dokumennya dikembalikan dahulu.`;
  return keadaanBidang(siklus, bidang).status === 'diserahkan'
    ? `${kembali} bidang ${bidang} menariknya dan menyerahkan lagi.`
    : `${kembali} Perencana mengembalikan isian bidang ${bidang} dahulu.`;
}
