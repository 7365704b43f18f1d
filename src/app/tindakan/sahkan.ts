/** Sahkan: the Kepala approves the frozen potret; or an approval on paper is recorded as exactly that. */
import * as z from 'zod/mini';
import { samaAkun } from '../../domain/akun.ts';
import type { Pengguna } from '../../domain/pengguna.ts';
import type { Pengesahan } from '../../domain/peristiwa.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { isGalat, type Temuan } from '../../domain/temuan.ts';
import { formatTanggal, parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import type { SahkanReply } from '../../kontrak/replies.ts';
import type { AksiRequest } from '../../sop/engine-input.ts';
import { penandaTangan } from '../../sop/penanda-tangan.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { berkasTercatat, planDokumen } from '../dokumen/dokumen-tersimpan.ts';
import { sidikDokumen } from '../dokumen/laporan.ts';
import { type AksiFor, type Context, type Decision, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun, type SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { checkCetak } from '../registri/kendali.ts';
import { readRegistri } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { isSealed } from '../segel/putaran-beku.ts';
import { checkRujukan, checkTanpaIsian } from '../temuan/temuan-buku.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()), sidik: z.string() });
type Req = ParsedRequest<'sahkan', typeof skema>;

const needs = (req: { siklus?: string | undefined }) => ({
  tab: TAB_LAPORAN,
  utuh: true as const,
  hak: true as const,
  ...withSiklus(req),
});

export const SAHKAN: AksiFor<'sahkan', typeof skema> = {
  skema,
  needs,
  decide: (buku, context, req) => {
    const tanggal = tanggalOf(context.now, buku.profil.zona);
    const kepala = penandaTanganPada(buku, tanggal, context.who);
    return decideSahkan(buku, context, req, {
      aksi: 'sahkan',
      pengesahan: kepala ? sahOleh(buku, kepala, tanggal) : null,
      kertas: null,
      kata: `disahkan oleh ${kepala?.nama ?? ''}, ${kepala?.jabatan ?? ''}`,
    });
  },
  files: berkasTercatat,
};

function sahOleh({ berlaku }: Buku, kepala: Pengguna, tanggal: string): Pengesahan {
  const diberlakukanOleh = berlaku.isi?.().kepala[kepala.email];
  const { nama, nip, pangkat, jabatan, nomorSk } = kepala;
  return {
    penandaTangan: { nama, nip, pangkat, jabatan },
    kapasitas: jabatan,
    nomorSk,
    tanggal,
    cara: 'aplikasi',
    dicatatOleh: '',
    tautanPindaian: '',
    ...(diberlakukanOleh ? { diberlakukanOleh } : {}),
  };
}

const skemaKertas = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  sidik: z.string(),
  tanggal: z.string(),
  /** As printed on what was signed. */
  kode: z._default(teks, ''),
  tautanPindaian: teks,
  penandaTangan: z.optional(z.string()),
});

/** Catat pengesahan di kertas: never shown as the Kepala's click. */
export const CATAT_PENGESAHAN: AksiFor<'catatPengesahan', typeof skemaKertas> = {
  skema: skemaKertas,
  needs,
  decide: (buku, context, req) => {
    const { tautanPindaian, penandaTangan: email, kode } = req;
    const tanggal = parseTanggal(req.tanggal);
    const kepala = tanggal === null ? null : penandaTanganPada(buku, tanggal, email);
    const pencatat = buku.pengguna.find((p) => samaAkun(p.email, context.who));
    const dicatatOleh = `${pencatat?.nama ?? context.who} (${pencatat?.jabatan ?? ''})`;
    return decideSahkan(buku, context, req, {
      aksi: 'catatPengesahan',
      pengesahan:
        kepala && tanggal !== null
          ? { ...sahOleh(buku, kepala, tanggal), cara: 'kertas', dicatatOleh, tautanPindaian }
          : null,
      kertas: { tanggal: tanggal ?? req.tanggal, tautanPindaian, kode, penandaTangan: email },
      kata: `disahkan di kertas oleh ${kepala?.nama ?? ''} pada ${tanggal === null ? req.tanggal : formatTanggal(tanggal)}, dicatat ${dicatatOleh}`,
    });
  },
  files: berkasTercatat,
};

/** The one who signs on that day; null when it is nobody, or not this one. */
function penandaTanganPada({ pengguna }: Buku, tanggal: Tanggal, email: string | undefined): Pengguna | null {
  const kepala = penandaTangan({ pengguna, tanggal });
  return kepala && (email === undefined || samaAkun(kepala.email, email)) ? kepala : null;
}

interface PengesahanDiminta extends Pick<AksiRequest, 'pengesahan' | 'kertas'> {
  readonly aksi: 'sahkan' | 'catatPengesahan';
  readonly kata: string;
}

function decideSahkan(
  buku: Buku,
  context: Context,
  req: Req,
  { aksi, kata, ...tanda }: PengesahanDiminta,
): Decision<SahkanReply> {
  const run = findRun(buku, req.siklus);
  if (!run) return refuse(refuseRun(buku, req.siklus));
  const galat = findingsBeku(buku, run).filter(isGalat);
  const decision = decideAksi(buku, context, {
    aksi,
    siklus: req.siklus,
    request: { langkah: req.langkah ?? null, sidik: req.sidik, ...tanda },
    hitungan: {
      galat: galat.length,
      ...frozenDamage(buku, run),
      bedaKendali: checkCetak(buku, run, () => readRegistriSiklus(buku, run).indikator),
    },
    kalimat: () =>
      `${run.sop.judulDokumen} ${run.siklus.periode} ${run.siklus.tahun} ${kata}. Kode potret ${kodeSidik(req.sidik)}.`,
    jawaban: { kode: kodeSidik(req.sidik) },
    dokumen: () => [planDokumen(buku, run, 'pengukuran', 'disahkan')],
    naskah: (sesudah) => sidikDokumen(buku, sesudah, context.now),
  });
  if (decision.ok || galat.length === 0) return decision;
  return refuse({ ...decision.penolakan, temuan: galat });
}

/** Figures and words that are sealed were judged before; only a tab that can no longer be read is still said. */
function findingsBeku(buku: Buku, run: SopRun): readonly Temuan[] {
  const { potret } = run.siklus;
  if (potret && isSealed(buku.snapshot, potret)) return checkRujukan(buku, readRegistri(buku));
  return checkTanpaIsian(buku, run, readRegistriSiklus(buku, run));
}
