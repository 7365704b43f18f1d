/** The conditions for giving something back. */

import type { Attempt, Syarat } from './engine-input.ts';
import { keadaanBidang } from './keadaan.ts';
import { TOLAK } from './penolakan-sop.ts';
import { adaAlasan, isAlasan, unless } from './syarat.ts';

/** Whose isian goes back: naming a row of a bidang names the bidang. */
export function bidangDikembalikan(
  unit: string,
  { bidangKembali, barisKembali }: Attempt['request'],
): readonly string[] {
  return unit === '' ? [...new Set([...bidangKembali, ...barisKembali.keys()])] : [unit];
}

/** Every bidang that gets isian back is told why: at each of its rows, or once for all. */
export const adaAlasanKembali: Syarat = (attempt) => {
  const bidang = bidangDikembalikan(attempt.posisi?.unit ?? '', attempt.request);
  const perBaris = bidang.every((kode) =>
    attempt.request.barisKembali.get(kode)?.every(({ alasan }) => isAlasan(alasan)),
  );
  return bidang.length > 0 && perBaris ? null : adaAlasan(attempt);
};

export const adaJalurKembali: Syarat = ({ langkah }) =>
  unless(langkah?.kembaliKe != null, () => TOLAK.tidakDapatKembali(langkah?.nomor ?? 0));

/** A checker returns what was handed in, not a bidang that has yet to hand in. */
export const adaYangDikembalikan: Syarat = ({ input, posisi, langkah }) => {
  if (!posisi || posisi.unit === '' || langkah?.jenis !== 'pemeriksaan') return null;
  const { status } = keadaanBidang(input.siklus, posisi.unit);
  return unless(status === 'diserahkan', () => TOLAK.statusBidang(posisi.unit, status, 'kembalikan'));
};

/** Only a bidang that has handed in can get its isian back. */
export const bidangKembaliDikenal: Syarat = ({ input, posisi, request }) => {
  const unit = posisi?.unit ?? '';
  const asing = [...request.barisKembali.keys()].find((kode) => unit !== '' && kode !== unit);
  if (asing !== undefined) return TOLAK.bidangTidakDikenal(asing);
  for (const kode of bidangDikembalikan('', request)) {
    const bidang = input.siklus.bidang.get(kode);
    if (!bidang) return TOLAK.bidangTidakDikenal(kode);
    const ada = bidang.dilewati === null && (bidang.status === 'diserahkan' || bidang.status === 'diterima');
    if (!ada) return TOLAK.statusBidang(kode, bidang.dilewati === null ? bidang.status : 'dilewati', 'Kembalikan');
  }
  return null;
};
