/** Susun dokumen: the papers as they stand, kept in Drive. A draft says so on every page. */
import * as z from 'zod/mini';
import { DAFTAR_DOKUMEN, type JenisDokumen } from '../../kontrak/requests.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { composeBerkas, TAB_LAPORAN } from '../dokumen/laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { describeDihitung } from '../potret/temuan-potret.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  dokumen: z._default(z.array(z.enum(DAFTAR_DOKUMEN)), [...DAFTAR_DOKUMEN]),
});

const NAMA: Readonly<Record<JenisDokumen, string>> = { pengukuran: 'Pengukuran Kinerja', laporan: 'Laporan Kinerja' };

export const SUSUN: AksiFor<'susun', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, { siklus, dokumen }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(TOLAK.belumAdaSiklus());
    const draf = run.siklus.pengesahan === null ? ' (draf, belum disahkan)' : '';
    return decideAksi(buku, context, {
      aksi: 'susun',
      siklus,
      request: {},
      hitungan: { rusakPotret: () => describeDihitung(buku, run) },
      kalimat: () => `Dokumen disusun: ${dokumen.map((jenis) => NAMA[jenis]).join(' dan ')}${draf}.`,
      jawaban: { dokumen },
    });
  },
  files: (buku, { siklus, jawaban, waktu }) => {
    const run = findRun(buku, siklus);
    const { dokumen } = z.parse(z.object({ dokumen: z.array(z.enum(DAFTAR_DOKUMEN)) }), jawaban);
    return run ? composeBerkas(buku, run, dokumen, waktu) : [];
  },
};
