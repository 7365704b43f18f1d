/** Sahkan: the Kepala approves the frozen potret; or an approval on paper is recorded as exactly that. */
import * as z from 'zod/mini';
import { parseTanggal, tanggalOf } from '../../domain/kalender.ts';
import type { Pengesahan } from '../../domain/laporan.ts';
import type { Pengguna } from '../../domain/pengguna.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { isGalat } from '../../domain/temuan.ts';
import { TOLAK } from '../../sop/kata.ts';
import { bertugasSebagai, isBertugas } from '../../sop/pelaksana.ts';
import { type Aksi, type Keputusan, type Konteks, refuse } from '../aksi.ts';
import { type Buku, findJalan } from '../buku.ts';
import { isPotretUtuh, susunBerkas, TAB_LAPORAN } from '../laporan.ts';
import { checkTanpaIsian } from '../periksa.ts';
import { decideAksi } from '../putuskan.ts';
import { readRegistriSiklus } from '../registri-siklus.ts';
import { teks, withSiklus } from '../skema.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()), sidik: z.string() });
type Req = z.infer<typeof skema>;

const needs = (req: { siklus?: string | undefined }) => ({
  tab: TAB_LAPORAN,
  ...withSiklus(req),
});

const files: Aksi<Req>['files'] = (buku, { siklus, waktu, akibat }) => {
  const jalan = findJalan(buku, siklus);
  return jalan && akibat.pengesahan ? susunBerkas(buku, jalan, ['pengukuran'], waktu) : [];
};

export const SAHKAN: Aksi<Req> = {
  skema,
  needs,
  decide: (buku, konteks, req) => {
    const tanggal = tanggalOf(konteks.now, buku.profil.zona);
    const kepala = bertugasSebagai({ pengguna: buku.pengguna, tanggal }, konteks.who, 'kepala');
    const pengesahan = kepala && sahOleh(kepala, tanggal);
    return decideSahkan(
      'sahkan',
      buku,
      konteks,
      req,
      pengesahan ?? null,
      `disahkan oleh ${kepala?.nama ?? ''}, ${kepala?.jabatan ?? ''}`,
    );
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
export const CATAT_PENGESAHAN: Aksi<z.infer<typeof skemaKertas>> = {
  skema: skemaKertas,
  needs,
  decide: (buku, konteks, req) => {
    const tanggal = parseTanggal(req.tanggal);
    if (tanggal === null || tanggal > tanggalOf(konteks.now, buku.profil.zona)) {
      return refuse({
        kode: 'TANGGAL-SALAH',
        pesan: `Tanggal pengesahan "${req.tanggal}" tidak terbaca atau belum lewat. Tulis misalnya 2026-04-30.`,
      });
    }
    const beku = findJalan(buku, req.siklus)?.siklus.potret?.pada;
    if (beku !== undefined && tanggal < tanggalOf(beku, buku.profil.zona)) {
      const pesan = `Tanggal pengesahan ${req.tanggal} lebih awal dari pembekuan angkanya. Tulis tanggal yang tertera di kertas yang dipindai.`;
      return refuse({ kode: 'TANGGAL-SALAH', pesan });
    }
    if (!/^https:\/\/\S+$/.test(req.tautanPindaian)) {
      return refuse({
        kode: 'PINDAIAN-WAJIB',
        pesan: 'Pengesahan di kertas dicatat beserta tautan pindaiannya (https://…).',
      });
    }
    const kepala = buku.pengguna.find(
      (p) =>
        p.peran === 'kepala' &&
        isBertugas(p, tanggal) &&
        (req.penandaTangan === undefined || p.email === req.penandaTangan),
    );
    if (!kepala)
      return refuse({
        kode: 'KEPALA-TIDAK-ADA',
        pesan: `Tidak ada Kepala (atau Plt/Plh) yang bertugas pada ${req.tanggal} di tab Pengguna.`,
      });
    const pencatat = buku.pengguna.find((p) => p.email === konteks.who);
    const dicatat = `${pencatat?.nama ?? konteks.who} (${pencatat?.jabatan ?? ''})`;
    const pengesahan: Pengesahan = {
      ...sahOleh(kepala, tanggal),
      cara: 'kertas',
      dicatatOleh: dicatat,
      tautanPindaian: req.tautanPindaian,
    };
    return decideSahkan(
      'catatPengesahan',
      buku,
      konteks,
      req,
      pengesahan,
      `disahkan di kertas oleh ${kepala.nama} pada ${req.tanggal}, dicatat ${dicatat}`,
    );
  },
  files,
};

function decideSahkan(
  aksi: 'sahkan' | 'catatPengesahan',
  buku: Buku,
  konteks: Konteks,
  req: Req,
  pengesahan: Pengesahan | null,
  kata: string,
): Keputusan {
  const jalan = findJalan(buku, req.siklus);
  if (!jalan) return refuse(TOLAK.belumAdaSiklus());
  const galat = checkTanpaIsian(buku, jalan, readRegistriSiklus(buku, jalan)).filter(isGalat);
  const keputusan = decideAksi(buku, konteks, {
    aksi,
    siklus: req.siklus,
    permintaan: { langkah: req.langkah ?? null, sidik: req.sidik, pengesahan },
    hitungan: { galat: galat.length },
    kalimat: () =>
      `${jalan.sop.judulDokumen} ${jalan.siklus.periode} ${jalan.siklus.tahun} ${kata}. Kode potret ${kodeSidik(req.sidik)}.`,
    jawaban: { kode: kodeSidik(req.sidik) },
  });
  if (!keputusan.ok) return refuse(galat.length > 0 ? { ...keputusan.penolakan, temuan: galat } : keputusan.penolakan);
  return isPotretUtuh(buku, jalan) ? keputusan : refuse(TOLAK.potretRusak());
}
