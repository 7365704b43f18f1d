/** Sahkan: the Kepala approves the frozen potret; or an approval on paper is recorded as exactly that. */

import * as z from 'zod/mini';
import { parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Pengguna } from '../../domain/pengguna.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import type { Pengesahan } from '../../domain/peristiwa.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { isGalat } from '../../domain/temuan.ts';
import type { JawabSahkan } from '../../kontrak/replies.ts';
import type { Permintaan } from '../../sop/syarat-input.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { bertugasSebagai, isBertugas } from '../../sop/pelaksana.ts';
import { type Aksi, type AksiFor, type Keputusan, type Konteks, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, findJalan } from '../inti/buku.ts';
import { isPotretUtuh, susunBerkas, TAB_LAPORAN } from '../dokumen/laporan.ts';
import { checkTanpaIsian } from '../temuan/temuan-buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { teks, withSiklus } from '../inti/skema.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()), sidik: z.string() });
type Req = ParsedRequest<'sahkan', typeof skema>;

const needs = (req: { siklus?: string | undefined }) => ({
  tab: TAB_LAPORAN,
  ...withSiklus(req),
});

const files: Aksi<Req, JawabSahkan>['files'] = (buku, { siklus, waktu, akibat }) => {
  const jalan = findJalan(buku, siklus);
  return jalan && akibat.pengesahan ? susunBerkas(buku, jalan, ['pengukuran'], waktu) : [];
};

export const SAHKAN: AksiFor<'sahkan', typeof skema> = {
  skema,
  needs,
  decide: (buku, konteks, req) => {
    const tanggal = tanggalOf(konteks.now, buku.profil.zona);
    const kepala = bertugasSebagai({ pengguna: buku.pengguna, tanggal }, konteks.who, 'kepala');
    return decideSahkan(buku, konteks, req, {
      aksi: 'sahkan',
      pengesahan: kepala ? sahOleh(kepala, tanggal) : null,
      kertas: null,
      kata: `disahkan oleh ${kepala?.nama ?? ''}, ${kepala?.jabatan ?? ''}`,
    });
  },
  files,
};

function sahOleh(kepala: Pengguna, tanggal: string): Pengesahan {
  const { nama, nip, pangkat, jabatan, nomorSk } = kepala;
  return {
    penandaTangan: { nama, nip, pangkat, jabatan },
    kapasitas: jabatan,
    nomorSk,
    tanggal,
    cara: 'aplikasi',
    dicatatOleh: '',
    tautanPindaian: '',
  };
}

const skemaKertas = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  sidik: z.string(),
  tanggal: z.string(),
  tautanPindaian: teks,
  penandaTangan: z.optional(z.string()),
});

/** Catat pengesahan di kertas: never shown as the Kepala's click. */
export const CATAT_PENGESAHAN: AksiFor<'catatPengesahan', typeof skemaKertas> = {
  skema: skemaKertas,
  needs,
  decide: (buku, konteks, req) => {
    const { tautanPindaian, penandaTangan } = req;
    const tanggal = parseTanggal(req.tanggal);
    const kepala = tanggal === null ? undefined : kepalaPada(buku, tanggal, penandaTangan);
    const pencatat = buku.pengguna.find((p) => p.email === konteks.who);
    const dicatatOleh = `${pencatat?.nama ?? konteks.who} (${pencatat?.jabatan ?? ''})`;
    return decideSahkan(buku, konteks, req, {
      aksi: 'catatPengesahan',
      pengesahan:
        kepala && tanggal !== null
          ? { ...sahOleh(kepala, tanggal), cara: 'kertas', dicatatOleh, tautanPindaian }
          : null,
      kertas: { tanggal: req.tanggal, tautanPindaian },
      kata: `disahkan di kertas oleh ${kepala?.nama ?? ''} pada ${req.tanggal}, dicatat ${dicatatOleh}`,
    });
  },
  files,
};

/** Who was in office to sign on that day. */
function kepalaPada({ pengguna }: Buku, tanggal: Tanggal, email: string | undefined): Pengguna | undefined {
  return pengguna.find(
    (p) => p.peran === 'kepala' && isBertugas(p, tanggal) && (email === undefined || p.email === email),
  );
}

interface TandaTangan extends Pick<Permintaan, 'pengesahan' | 'kertas'> {
  readonly aksi: 'sahkan' | 'catatPengesahan';
  readonly kata: string;
}

function decideSahkan(
  buku: Buku,
  konteks: Konteks,
  req: Req,
  { aksi, kata, ...tanda }: TandaTangan,
): Keputusan<JawabSahkan> {
  const jalan = findJalan(buku, req.siklus);
  if (!jalan) return refuse(TOLAK.belumAdaSiklus());
  const galat = checkTanpaIsian(buku, jalan, readRegistriSiklus(buku, jalan)).filter(isGalat);
  const keputusan = decideAksi(buku, konteks, {
    aksi,
    siklus: req.siklus,
    permintaan: { langkah: req.langkah ?? null, sidik: req.sidik, ...tanda },
    hitungan: { galat: galat.length, potretUtuh: () => isPotretUtuh(buku, jalan) },
    kalimat: () =>
      `${jalan.sop.judulDokumen} ${jalan.siklus.periode} ${jalan.siklus.tahun} ${kata}. Kode potret ${kodeSidik(req.sidik)}.`,
    jawaban: { kode: kodeSidik(req.sidik) },
  });
  if (keputusan.ok || galat.length === 0) return keputusan;
  return refuse({ ...keputusan.penolakan, temuan: galat });
}
