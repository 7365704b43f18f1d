/** The conditions that the table of aksi names: on people, papers and words. Each is null when it holds, otherwise the refusal. */
import { samaAkun } from '../domain/akun.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Attempt, Syarat } from './engine-input.ts';
import { keadaanBidang } from './keadaan.ts';
import { bertugasSebagai, isTanpaSk } from './pelaksana.ts';
import { penerimaanLangkah, penerimaanUlang } from './penerimaan.ts';
import { TOLAK } from './penolakan-sop.ts';

/** For conditions: null where it holds. */
export const unless = (benar: boolean, penolakan: () => Penolakan): Penolakan | null => (benar ? null : penolakan());

/** Bidang that an aksi is about: the one of its langkah or request, or all that were not skipped. */
export function bidangTerkait({ input, posisi, request }: Attempt): readonly string[] {
  const satu = posisi?.unit || request.bidang;
  if (satu !== '') return [satu];
  return [...input.siklus.bidang].filter(([, b]) => b.dilewati === null).map(([kode]) => kode);
}

export const isAlasan = (alasan: string): boolean => alasan.trim().length >= 5;

export const adaAlasan: Syarat = ({ request }) => unless(isAlasan(request.alasan), TOLAK.alasanWajib);

/** Changes within a siklus that has ended would be seen by nobody. */
export const belumSelesai: Syarat = ({ input }) =>
  unless(input.siklus.selesai === null, () => TOLAK.siklusSelesai(input.siklus.id));

/** A mapping in the SOP tab does not make anybody Kepala. */
export const penandaTanganKepala: Syarat = ({ input, email }) => {
  const kepala = bertugasSebagai(input, email, 'kepala');
  return kepala ? unless(!isTanpaSk(kepala), () => TOLAK.tanpaSk(kepala)) : TOLAK.bukanKepala();
};

export const kelengkapanWajibAda: Syarat = ({ input, langkah }) => {
  const kurang = langkah ? input.kelengkapanKurang(langkah).wajib : [];
  return unless(kurang.length === 0, () => TOLAK.kelengkapanWajib(kurang));
};

/** Whoever submitted does not approve, unless a tiny office allows it in Profil. */
export const bukanPenyerah: Syarat = (attempt) => {
  const { input, email } = attempt;
  if (input.bolehPeriksaSendiri) return null;
  const sendiri = bidangDiputus(attempt).find((kode) =>
    samaAkun(keadaanBidang(input.siklus, kode).diserahkanOleh, email),
  );
  return sendiri === undefined ? null : TOLAK.memeriksaSendiri(sendiri);
};

/** Bidang whose isian this person would accept or sign. */
function bidangDiputus(attempt: Attempt): readonly string[] {
  const { input, langkah, posisi } = attempt;
  if (!langkah) return penerimaanUlang(input.sop, input.siklus);
  if (langkah.jenis === 'pengesahan') return bidangTerkait(attempt);
  return penerimaanLangkah(input.sop, input.siklus, langkah, posisi?.unit ?? '');
}
