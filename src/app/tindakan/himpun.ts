/** Himpun & rekap: consolidates what was handed in, writes Rekap and Temuan, and freezes where the langkah says so. */
import * as z from 'zod/mini';
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import { totalKendali } from '../../domain/himpun/kendali.ts';
import { isGalat, type Temuan } from '../../domain/temuan.ts';
import type { HimpunReply } from '../../kontrak/replies.ts';
import { langkahNomor } from '../../sop/alur.ts';
import { writeRekap } from '../../workbook/tab/rekap.ts';
import { writeTemuan } from '../../workbook/tab/temuan.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { type AksiFor, type Context, type Decision, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { frozenOutsideRevisi, kataRevisi } from '../isian/revisi.ts';
import { checkPotret, describeDihitung } from '../potret/temuan-potret.ts';
import { akanDiterima } from '../registri/akan-diterima.ts';
import { checkHimpun } from '../registri/kendali.ts';
import { himpunKini } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { freeze } from '../segel/bekukan.ts';
import { listPerluKonfirmasi } from '../temuan/perlu-konfirmasi.ts';
import { checkSemua, readSemuaIsian } from '../temuan/temuan-buku.ts';
import { kataKonfirmasi, skemaKonfirmasi } from './konfirmasi.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  konfirmasi: skemaKonfirmasi,
});
type Req = ParsedRequest<'himpun' | 'himpunUlang', typeof skema>;

function aksiHimpun(aksi: 'himpun' | 'himpunUlang'): AksiFor<'himpun' | 'himpunUlang', typeof skema> {
  return {
    skema,
    needs: (req) => ({
      tab: [...TAB_LAPORAN, 'Rekap', 'Temuan'],
      isian: 'semua',
      ...withSiklus(req),
    }),
    decide: (buku, context, req) => decideHimpun(aksi, buku, context, req),
  };
}

export const HIMPUN = aksiHimpun('himpun');
export const HIMPUN_ULANG = aksiHimpun('himpunUlang');

function decideHimpun(aksi: 'himpun' | 'himpunUlang', buku: Buku, context: Context, req: Req): Decision<HimpunReply> {
  const run = findRun(buku, req.siklus);
  if (!run) return refuse(refuseRun(buku, req.siklus));
  const registri = readRegistriSiklus(buku, run);
  const hasil = himpunKini(buku, run, registri.indikator, akanDiterima(aksi, run));
  const isian = checkSemua(buku, run, registri, readSemuaIsian(buku, run, registri));
  const galat = isian.filter(isGalat);
  const temuan = [...checkPotret(buku, run), ...isian];
  const decision = decideAksi(buku, context, {
    aksi,
    siklus: req.siklus,
    request: { langkah: req.langkah ?? null, konfirmasi: req.konfirmasi },
    hitungan: {
      galat: galat.length,
      sidikKini: hasil.sidik,
      diLuarRevisi: frozenOutsideRevisi(buku, run, hasil),
      kendaliKini: hasil.kendali,
      bedaKendali: checkHimpun(buku, run, hasil),
      rusakPotret: () => describeDihitung(buku, run),
      perluKonfirmasi: listPerluKonfirmasi(buku, run, registri),
    },
    kalimat: ({ sop }, { posisi, akibat }) =>
      `${kalimat(hasil, posisi ? langkahNomor(sop, posisi.nomor)?.uraian : undefined)}${akibat.potret ? kataRevisi(buku, run, hasil) : ''}${kataKonfirmasi(akibat)}`,
    jawaban: jawaban(hasil, temuan),
    perubahan: () => [writeRekap(buku.snapshot, hasil), writeTemuan(buku.snapshot, temuan)],
    bekukan: (sesudah, putaran) => freeze(buku, sesudah, hasil, putaran),
  });
  return decision.ok ? decision : refuse({ ...decision.penolakan, temuan });
}

function kalimat({ kendali }: HasilHimpun, uraian: string | undefined): string {
  const { masuk, diharapkan, diterima } = totalKendali(kendali);
  return `${uraian ?? 'Himpun ulang'}: ${masuk} dari ${diharapkan} isian masuk, ${diterima} diterima.`;
}

function jawaban({ kendali, baris }: HasilHimpun, temuan: readonly Temuan[]) {
  return { indikator: baris.length, ...totalKendali(kendali), kendali: kendali.masuk, temuan: temuan.length };
}
