/** Buka revisi: only the Kepala, for named indikator, with a reason. The old potret stays. */
import * as z from 'zod/mini';
import { splitDaftar } from '../../domain/kelompok.ts';
import { kataTriwulan } from '../../domain/laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun, type SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { frozenRound } from '../segel/putaran-beku.ts';
import { perubahanTriwulan, sejak } from '../segel/triwulan-lalu.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  indikator: z.array(z.string()).check(z.minLength(1)),
  alasan: teks,
});

export const BUKA_REVISI: AksiFor<'bukaRevisi', typeof skema> = {
  skema,
  needs: (req) => ({ tab: [...TAB_REGISTRI, 'Potret', 'Arsip'], ...withSiklus(req) }),
  decide: (buku, context, { siklus, indikator, alasan }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const sah = frozenRound(buku.snapshot, run.siklus, run.siklus.putaranPotret);
    const bidang = [...new Set(sah?.filter((b) => indikator.includes(b.kode)).flatMap((b) => splitDaftar(b.bidang)))];
    return decideAksi(buku, context, {
      aksi: 'bukaRevisi',
      siklus,
      request: { alasan, indikator, bidangKembali: bidang },
      hitungan: {
        disahkan: sah?.map(({ kode }) => kode) ?? null,
        ...frozenDamage(buku, run),
      },
      kalimat: ({ siklus: s }) =>
        `Revisi ke-${s.revisi.length + 1} ${s.periode} dibuka untuk ${indikator.join(', ')}: ${alasan}${ikut(buku, run, alasan)}`,
    });
  },
};

/** A revisi of an earlier quarter since the signature changes the year so far here, whatever this one is opened for. */
function ikut(buku: Buku, { siklus }: SopRun, alasan: string): string {
  const dari = siklus.potret?.nomorAngka;
  const lalu = dari === undefined ? [] : perubahanTriwulan(buku, siklus, sejak(dari));
  const titik = /[.!?]$/.test(alasan.trim()) ? '' : '.';
  return lalu.length === 0 ? '' : `${titik} Angka tahun berjalan ikut berubah: ${lalu.map(kataTriwulan).join('; ')}.`;
}
