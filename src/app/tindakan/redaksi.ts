/** Perbaikan redaksional: the frozen round is sealed again with the words of the tabs, once no figure is seen to differ. */
import * as z from 'zod/mini';
import { kataBerubah } from '../../domain/segel/petikan.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { refreeze } from '../segel/bekukan.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { mendRedaksi } from '../segel/redaksi.ts';

const skema = z.object({ siklus: z.optional(z.string()) });

/** As many as a sentence of Riwayat can hold; the event has more. */
const SEBUT = 5;

export const PERBAIKAN_REDAKSIONAL: AksiFor<'perbaikanRedaksional', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, { siklus }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(TOLAK.belumAdaSiklus());
    const perbaikan = mendRedaksi(buku, run);
    const butir = perbaikan?.redaksi.butir ?? [];
    return decideAksi(buku, context, {
      aksi: 'perbaikanRedaksional',
      siklus,
      request: {},
      hitungan: {
        sidikKini: perbaikan && sidikBaris(perbaikan.isi.indikator),
        redaksi: perbaikan?.redaksi ?? null,
        ...frozenDamage(buku, run),
      },
      kalimat: () => {
        const lagi = butir.length > SEBUT ? `; dan ${butir.length - SEBUT} lagi` : '';
        return `Perbaikan redaksional ${butir.length} teks, semua angka tetap. ${butir.slice(0, SEBUT).map(kataBerubah).join('; ')}${lagi}.`;
      },
      jawaban: { teks: butir.map(({ tempat, semula, menjadi }) => ({ tempat, semula, menjadi })) },
      ...(perbaikan ? { bekukan: (_sesudah, putaran) => refreeze(buku, perbaikan.isi, putaran) } : {}),
    });
  },
};
