/**
 * After a return of some rows only those are open. Sheets cannot refuse typing in the others without a protection that only
 * the owner may set, and handing in the accepted copy instead would make the screen say one thing and the paper another:
 * so a changed row is a galat that quotes the accepted text, and whoever wants it changed has it returned, on record.
 */
import { temuanIsian } from '../../domain/isian.ts';
import { teksAngka } from '../../domain/isian-mentah.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import type { IsianBidang } from './isian.ts';
import { roundOf, selBerubah } from './putaran-isian.ts';

const MINTA = 'Bila memang harus berubah, minta pemeriksa mengembalikan baris ini juga.';

/** Why rows came back, and rows that were changed without having come back. Needs the Potret tab. */
export function checkKembali(buku: Buku, run: SopRun, isian: IsianBidang): readonly Temuan[] {
  const { bidang, terbaca } = isian;
  const { barisKembali, putaranKembali } = keadaanBidang(run.siklus, bidang);
  if (barisKembali.length === 0) return [];
  const alasan = new Map(barisKembali.map((satu) => [satu.kode, satu.alasan]));
  const lama = new Map(roundOf(readAngka(buku, run.siklus.tahun), run, bidang, putaranKembali).map((b) => [b.kode, b]));
  return terbaca.flatMap(({ mentah }): readonly Temuan[] => {
    const dulu = lama.get(mentah.kode);
    const sebab = alasan.get(mentah.kode);
    if (sebab !== undefined)
      return [temuanIsian(mentah, 'Realisasi', 'DIKEMBALIKAN', 'peringatan', `Dikembalikan pemeriksa: ${sebab}`)];
    if (!dulu) return [];
    return selBerubah(dulu, { ...mentah, teks: teksAngka(mentah) }).map(({ kolom, lama: isi }) =>
      temuanIsian(mentah, kolom, 'SUDAH-DITERIMA', 'galat', sudahDiterima(isi)),
    );
  });
}

const sudahDiterima = (isi: string): string =>
  `baris ini tidak dikembalikan pemeriksa. Kembalikan isinya ke ${isi === '' ? 'kosong' : `“${isi.slice(0, 200)}”`}. ${MINTA}`;
