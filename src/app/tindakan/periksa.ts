/** Periksa isian: all findings and all figures as they stand; written to the Temuan tab by `tulisTemuan`. */
import * as z from 'zod/mini';
import { isGalat } from '../../domain/temuan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { penggunaDitolak } from '../../sop/wewenang.ts';
import { sortTemuan, writeTemuan } from '../../workbook/tab/temuan.ts';
import { type AksiFor, type Context, type ParsedRequest, refuse, type TanyaFor } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun } from '../inti/buku.ts';
import { withSiklus } from '../inti/skema.ts';
import { checkPotret } from '../potret/temuan-potret.ts';
import { angkaIndikator } from '../registri/angka-indikator.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { checkSegel } from '../segel/temuan-segel.ts';
import { checkKepala } from '../temuan/kepala-rangkap.ts';
import { checkSemua, readSemuaIsian } from '../temuan/temuan-buku.ts';
import { TAB_PEMERIKSAAN } from '../temuan/temuan-pemeriksaan.ts';
import { checkTulisan } from '../tulisan/kata-disunting.ts';
import { TAB_TULISAN } from '../tulisan/tab-disunting.ts';

const skema = z.object({ siklus: z.optional(z.string()) });
type Req = ParsedRequest<'periksa' | 'tulisTemuan', typeof skema>;

const needs = (req: Req) => ({
  tab: [...TAB_REGISTRI, ...TAB_PEMERIKSAAN, 'Temuan'] as const,
  bilaAda: TAB_TULISAN,
  isian: 'semua' as const,
  ...withSiklus(req),
});

function asing(buku: Buku, { who, now }: Context) {
  return penggunaDitolak({ pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) }, who);
}

export const PERIKSA: TanyaFor<'periksa', typeof skema> = {
  skema,
  needs,
  answer: (buku, context, { siklus }) => {
    const ditolak = asing(buku, context);
    if (ditolak) return refuse(ditolak);
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const registri = readRegistriSiklus(buku, run);
    const isian = readSemuaIsian(buku, run, registri);
    return {
      ok: true,
      jawaban: {
        temuan: sortTemuan([
          ...checkPotret(buku, run),
          ...checkSegel(buku, run.siklus.tahun),
          ...checkTulisan(buku),
          ...checkKepala(buku, context.now),
          ...checkSemua(buku, run, registri, isian),
        ]),
        indikator: angkaIndikator(buku, run, registri, isian),
      },
    };
  },
};

/** The menu's Periksa isian: the same findings, kept in the Temuan tab for everybody. */
export const TULIS_TEMUAN: AksiFor<'tulisTemuan', typeof skema> = {
  skema,
  needs,
  decide: (buku, context, { siklus }) => {
    const ditolak = asing(buku, context);
    if (ditolak) return refuse(ditolak);
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const registri = readRegistriSiklus(buku, run);
    const temuan = [
      ...checkPotret(buku, run),
      ...checkSegel(buku, run.siklus.tahun),
      ...checkKepala(buku, context.now),
      ...checkSemua(buku, run, registri, readSemuaIsian(buku, run, registri)),
    ];
    const galat = temuan.filter(isGalat).length;
    const kalimat = `Isian diperiksa: ${galat} galat, ${temuan.length - galat} peringatan dan info.`;
    return {
      ok: true,
      jawaban: { galat, lain: temuan.length - galat },
      peristiwa: [
        { aksi: 'periksa', siklus: run.siklus.id, langkah: null, bidang: '', peran: '', kalimat, akibat: {} },
      ],
      perubahan: [writeTemuan(buku.snapshot, temuan)],
    };
  },
};
