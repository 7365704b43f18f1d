/** The conditions that the table of aksi names: on people, papers and words. Each is null when it holds, otherwise the refusal. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { Attempt, Syarat } from './engine-input.ts';
import { isPenyerah, keadaanBidang } from './keadaan.ts';
import { pelaksanaLangkah } from './pelaksana.ts';
import { bukanPenandaTangan } from './penanda-tangan.ts';
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
export const penandaTanganKepala: Syarat = ({ input, email }) => bukanPenandaTangan(input, email);

/** What waits for the signature is returned by whoever would sign it. */
export const penandaTanganMengembalikan: Syarat = (attempt) =>
  attempt.langkah?.jenis === 'pengesahan' ? penandaTanganKepala(attempt) : null;

export const kelengkapanWajibAda: Syarat = ({ input, langkah }) => {
  const kurang = langkah ? input.kelengkapanKurang(langkah).wajib : [];
  return unless(kurang.length === 0, () => TOLAK.kelengkapanWajib(kurang));
};

/** Whoever handed in does not accept, unless a tiny office allows it in Profil. */
export const bukanPenyerah: Syarat = (attempt) => {
  const { input, langkah, posisi, email } = attempt;
  const unit = posisi?.unit ?? '';
  const bidang = langkah
    ? penerimaanLangkah(input.sop, input.siklus, langkah, unit)
    : penerimaanUlang(input.sop, input.siklus);
  const sendiri = input.bolehPeriksaSendiri
    ? undefined
    : bidang.find((kode) => isPenyerah(keadaanBidang(input.siklus, kode), email));
  if (sendiri === undefined) return null;
  const lain = langkah ? pelaksanaLangkah(input.sop, langkah, unit, input) : [];
  return TOLAK.memeriksaSendiri(
    sendiri,
    lain.filter((p) => !isPenyerah(keadaanBidang(input.siklus, sendiri), p.email)).map(({ nama }) => nama),
  );
};
