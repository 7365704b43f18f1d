/** Buka revisi: only the Kepala, for named indikator, with a reason. The old potret stays. */
import * as z from 'zod/mini';
import { splitDaftar } from '../../domain/kelompok.ts';
import { roundRows } from '../../domain/susun-laporan.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  indikator: z.array(z.string()).check(z.minLength(1)),
  alasan: teks,
});

export const BUKA_REVISI: AksiFor<'bukaRevisi', typeof skema> = {
  skema,
  needs: (req) => ({ tab: [...TAB_REGISTRI, 'Potret'], ...withSiklus(req) }),
  decide: (buku, context, { siklus, indikator, alasan }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(TOLAK.belumAdaSiklus());
    const sah = roundRows(readAngka(buku, run.siklus.tahun), run.siklus.id, run.siklus.putaranPotret);
    const bidang = [...new Set(sah.filter((b) => indikator.includes(b.kode)).flatMap((b) => splitDaftar(b.bidang)))];
    return decideAksi(buku, context, {
      aksi: 'bukaRevisi',
      siklus,
      request: { alasan, indikator, bidangKembali: bidang },
      hitungan: { disahkan: sah.map(({ kode }) => kode) },
      kalimat: ({ siklus: s }) =>
        `Revisi ke-${s.revisi.length + 1} ${s.periode} dibuka untuk ${indikator.join(', ')}: ${alasan}`,
    });
  },
};
