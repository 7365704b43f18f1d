/** Perbaikan redaksional: the frozen round is sealed again with the words of the tabs, once no figure is seen to differ. */
import * as z from 'zod/mini';
import type { TeksBerubah } from '../../domain/peristiwa.ts';
import { kataBerubah } from '../../domain/segel/petikan.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { refreeze } from '../segel/bekukan.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { mendRedaksi } from '../segel/redaksi.ts';

const skema = z.object({ siklus: z.optional(z.string()) });

/** A cell of Riwayat says them twice; the seal has them all. */
const HURUF_MAKS = 10_000;
const KALIMAT_MAKS = 5;

export const PERBAIKAN_REDAKSIONAL: AksiFor<'perbaikanRedaksional', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, { siklus }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const hasil = run.siklus.pengesahan === null ? mendRedaksi(buku, run) : null;
    const butir = hasil?.redaksi.butir ?? [];
    const teks = clipList(butir);
    return decideAksi(buku, context, {
      aksi: 'perbaikanRedaksional',
      siklus,
      request: { catat: { redaksi: teks } },
      hitungan: {
        sidikKini: hasil && sidikBaris(hasil.isi.indikator),
        redaksi: hasil?.redaksi ?? null,
        ...frozenDamage(buku, run),
      },
      kalimat: () => {
        const lagi = butir.length > KALIMAT_MAKS ? `; dan ${butir.length - KALIMAT_MAKS} lagi` : '';
        return `Perbaikan redaksional ${butir.length} teks, semua angka tetap: ${butir.slice(0, KALIMAT_MAKS).map(kataBerubah).join('; ')}${lagi}.`;
      },
      jawaban: { teks },
      barisPotret: hasil?.definisi ?? [],
      ...(hasil ? { bekukan: (_sesudah, putaran) => refreeze(buku, hasil.isi, putaran) } : {}),
    });
  },
};

function clipList(butir: readonly TeksBerubah[]): readonly TeksBerubah[] {
  const muat: TeksBerubah[] = [];
  let huruf = 0;
  for (const { tempat, semula, menjadi } of butir) {
    huruf += JSON.stringify([tempat, semula, menjadi]).length;
    if (huruf > HURUF_MAKS)
      return [...muat, { tempat: `${butir.length - muat.length} teks lain`, semula: '…', menjadi: '…' }];
    muat.push({ tempat, semula, menjadi });
  }
  return muat;
}
