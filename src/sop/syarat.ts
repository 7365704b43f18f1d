/** The conditions that the table of aksi names: on people, papers and words. Each is null when it holds, otherwise the refusal. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { Syarat, Upaya } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { keadaanBidang } from './keadaan.ts';
import { bertugasSebagai, isTanpaSk } from './pelaksana.ts';
import { penerimaanLangkah, penerimaanUlang } from './penerimaan.ts';

/** For conditions: null where it holds. */
export const unless = (benar: boolean, penolakan: () => Penolakan): Penolakan | null => (benar ? null : penolakan());

/** Bidang that an aksi is about: the one of its langkah or request, or all that were not skipped. */
export function bidangTerkait({ dunia, posisi, permintaan }: Upaya): readonly string[] {
  const satu = posisi?.unit || permintaan.bidang;
  if (satu !== '') return [satu];
  return [...dunia.siklus.bidang].filter(([, b]) => b.dilewati === null).map(([kode]) => kode);
}

export const isAlasan = (alasan: string): boolean => alasan.trim().length >= 5;

export const adaAlasan: Syarat = ({ permintaan }) => unless(isAlasan(permintaan.alasan), TOLAK.alasanWajib);

/** Changes within a siklus that has ended would be seen by nobody. */
export const belumSelesai: Syarat = ({ dunia }) =>
  unless(dunia.siklus.selesai === null, () => TOLAK.siklusSelesai(dunia.siklus.id));

/** A mapping in the SOP tab does not make anybody Kepala. */
export const penandaTanganKepala: Syarat = ({ dunia, email }) => {
  const kepala = bertugasSebagai(dunia, email, 'kepala');
  return kepala ? unless(!isTanpaSk(kepala), () => TOLAK.tanpaSk(kepala)) : TOLAK.bukanKepala();
};

export const kelengkapanWajibAda: Syarat = ({ dunia, langkah }) => {
  const kurang = langkah ? dunia.kelengkapanKurang(langkah).wajib : [];
  return unless(kurang.length === 0, () => TOLAK.kelengkapanWajib(kurang));
};

/** Whoever submitted does not approve, unless a tiny office allows it in Profil. */
export const bukanPenyerah: Syarat = (upaya) => {
  const { dunia, email } = upaya;
  if (dunia.bolehPeriksaSendiri) return null;
  const sendiri = bidangDiputus(upaya).find((kode) => keadaanBidang(dunia.siklus, kode).diserahkanOleh === email);
  return sendiri === undefined ? null : TOLAK.memeriksaSendiri(sendiri);
};

/** Bidang whose isian this person would accept or sign. */
function bidangDiputus(upaya: Upaya): readonly string[] {
  const { dunia, langkah, posisi } = upaya;
  if (!langkah) return penerimaanUlang(dunia.sop, dunia.siklus);
  if (langkah.jenis === 'pengesahan') return bidangTerkait(upaya);
  return penerimaanLangkah(dunia.sop, dunia.siklus, langkah, posisi?.unit ?? '');
}
