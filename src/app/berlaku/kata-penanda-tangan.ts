/** What whoever signs is told: what was adopted since the signature before, by whom, and by which document. */
import type { CatatanBerlaku } from '../../domain/berlaku/isi-berlaku.ts';
import { formatTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import type { Buku } from '../inti/buku.ts';
import { kataButir } from './catat-berlaku.ts';

/** Of a siklus: since the last one of its SOP was signed, until it is signed itself. */
function catatanUntuk({ berlaku, head, siklus: semua }: Buku, kini: KeadaanSiklus): readonly CatatanBerlaku[] {
  const lain = [...semua.values()].filter(({ id, sop }) => id !== kini.id && sop === kini.sop);
  const dari = Math.max(0, ...lain.flatMap(({ disahkanPada }) => disahkanPada ?? []));
  const sampai = kini.disahkanPada;
  // A siklus signed before another one began is told nothing of what came between.
  const sejak = sampai !== null && dari > sampai ? 0 : dari;
  const terakhir = head.berlaku?.diberitahukan;
  if (terakhir !== undefined && (terakhir === 0 || terakhir < sejak)) return [];
  return (berlaku.isi?.().catatan ?? []).filter(({ waktu }) => waktu >= sejak && (sampai === null || waktu <= sampai));
}

export const tellBerlaku = (buku: Buku, kini: KeadaanSiklus): readonly string[] =>
  catatanUntuk(buku, kini).map((satu) => kataCatatan(buku, satu));

/** While nobody has signed, everybody is told what counts without a document. */
export const tellSementara = (buku: Buku, kini: KeadaanSiklus): readonly string[] =>
  kini.disahkanPada !== null
    ? []
    : catatanUntuk(buku, kini)
        .filter(({ dasar }) => dasar === '')
        .map((satu) => kataCatatan(buku, satu));

/** "Sejak 3 April 2026 berlaku sementara: … Diberlakukan oleh Rencana, perencana. Alasan: …" */
function kataCatatan({ profil }: Buku, { waktu, oleh, dasar, alasan, butir, jumlah }: CatatanBerlaku): string {
  const sejak = formatTanggal(tanggalOf(waktu, profil.zona));
  const cara = dasar === '' ? 'sementara, tanpa dokumen' : `menurut ${dasar}`;
  return `Sejak ${sejak} berlaku ${cara}: ${kataButir(butir, jumlah)}. Diberlakukan oleh ${oleh}. Alasan: ${alasan.replace(/\.$/, '')}.`;
}
