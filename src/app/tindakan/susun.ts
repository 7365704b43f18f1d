/** Susun dokumen: the papers as they stand, kept in Drive. A draft says so on every page. */
import * as z from 'zod/mini';
import { DAFTAR_DOKUMEN, type JenisDokumen } from '../../kontrak/requests.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { composeBerkas } from '../dokumen/laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun, type SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { describeDihitung } from '../potret/temuan-potret.ts';
import { checkCetak } from '../registri/kendali.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  dokumen: z._default(z.array(z.enum(DAFTAR_DOKUMEN)), [...DAFTAR_DOKUMEN]),
});

const NAMA: Readonly<Record<JenisDokumen, string>> = { pengukuran: 'Pengukuran Kinerja', laporan: 'Laporan Kinerja' };

/** The Laporan Kinerja is a draft whatever was signed about its figures. */
function nameDokumen(jenis: JenisDokumen, { siklus: { potret, pengesahan } }: SopRun): string {
  if (jenis === 'laporan' || potret === null) return `${NAMA[jenis]} (draf, belum disahkan)`;
  return pengesahan === null ? `${NAMA[jenis]} (siap tanda tangan)` : NAMA[jenis];
}

export const SUSUN: AksiFor<'susun', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, { siklus, dokumen }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    return decideAksi(buku, context, {
      aksi: 'susun',
      siklus,
      request: {},
      hitungan: {
        segelRusak: frozenDamage(buku, run).segelRusak,
        bedaKendali: checkCetak(buku, run, () => readRegistriSiklus(buku, run).indikator),
        rusakPotret: () => describeDihitung(buku, run),
      },
      kalimat: () => `Dokumen disusun: ${dokumen.map((jenis) => nameDokumen(jenis, run)).join(' dan ')}.`,
      jawaban: { dokumen },
    });
  },
  files: (buku, { siklus, jawaban, waktu }) => {
    const run = findRun(buku, siklus);
    const { dokumen } = z.parse(z.object({ dokumen: z.array(z.enum(DAFTAR_DOKUMEN)) }), jawaban);
    return run ? composeBerkas(buku, run, dokumen, waktu) : [];
  },
};
