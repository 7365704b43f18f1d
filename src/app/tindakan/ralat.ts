/** Ralat: the Kepala puts words of a signed paper right. Nothing that was signed changes; what is printed from now on says so. */
import * as z from 'zod/mini';
import type { Ralat } from '../../domain/peristiwa.ts';
import { kataBerubah } from '../../domain/segel/petikan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import type { ButirRalat } from '../../sop/engine-input.ts';
import { penandaTangan } from '../../sop/penanda-tangan.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { type AksiFor, type Context, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun, type SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { ralatRedaksi } from '../segel/redaksi.ts';

const skema = z.object({ siklus: z.optional(z.string()), alasan: teks, butir: z.optional(z.array(z.string())) });

export const RALAT: AksiFor<'ralat', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, { siklus, alasan, butir }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const redaksi = run.siklus.pengesahan && ralatRedaksi(buku, run);
    const semua = redaksi?.butir ?? [];
    const dipilih = butir ?? semua.filter(({ awal }) => awal).map(({ kode }) => kode);
    const isi = semua.filter(({ kode }) => dipilih.includes(kode));
    const ralat = composeRalat(buku, run, context, alasan, isi);
    return decideAksi(buku, context, {
      aksi: 'ralat',
      siklus,
      request: { alasan, butir: dipilih, catat: { ralat } },
      hitungan: { redaksi, segelRusak: frozenDamage(buku, run).segelRusak },
      kalimat: ({ siklus: s }) =>
        `Ralat ke-${ralat.ke} ${s.periode} ${s.tahun}: ${isi.map(kataBerubah).join('; ')}. Alasan: ${alasan}`,
      jawaban: { teks: isi.map(({ tempat, semula, menjadi }) => ({ tempat, semula, menjadi })) },
    });
  },
};

function composeRalat(
  { pengguna, profil }: Buku,
  { siklus }: SopRun,
  { now }: Context,
  alasan: string,
  butir: readonly ButirRalat[],
): Ralat {
  const tanggal = tanggalOf(now, profil.zona);
  const { nama, jabatan, nomorSk } = penandaTangan({ pengguna, tanggal }) ?? TANPA_KEPALA;
  return {
    ke: siklus.ralat.length + 1,
    tanggal,
    alasan,
    oleh: `${nama}, ${jabatan}${nomorSk === '' ? '' : ` (SK Nomor ${nomorSk})`}`,
    butir: butir.map(({ kode, awal, ...satu }) => satu),
  };
}

/** Then the table refuses. */
const TANPA_KEPALA = { nama: '', jabatan: '', nomorSk: '' };
