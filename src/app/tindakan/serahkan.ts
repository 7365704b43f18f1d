/** Serahkan isian: a bidang hands in; what it typed is copied to the Potret. */
import * as z from 'zod/mini';
import { sumPerSatuan } from '../../domain/himpun/kendali.ts';
import { isianPotret } from '../../domain/pemeriksaan/bahan.ts';
import { recordTerjawab } from '../../domain/penjelasan.ts';
import { mapIndikator } from '../../domain/peta-indikator.ts';
import { isGalat } from '../../domain/temuan.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { checkKembali } from '../isian/baris-kembali.ts';
import { readIsianBidang } from '../isian/isian.ts';
import { outsideRevisi } from '../isian/revisi.ts';
import { sidikIsian, toPotret } from '../isian/serahan.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { listSerahan } from '../temuan/perlu-konfirmasi.ts';
import { checkWider } from '../temuan/temuan-pemeriksaan.ts';

const skema = z.object({ siklus: z.optional(z.string()), bidang: z.string() });

export const SERAHKAN: AksiFor<'serahkan', typeof skema> = {
  skema,
  needs: (req) => ({
    tab: [...TAB_REGISTRI, 'Historis', 'Potret', 'Arsip'],
    isian: [req.bidang],
    ...withSiklus(req),
  }),
  decide: (buku, context, { siklus, bidang }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const registri = readRegistriSiklus(buku, run);
    const isian = readIsianBidang(buku, run, mapIndikator(registri.indikator), bidang);
    const lama = readAngka(buku, run.siklus.tahun);
    // A shared indikator has a figure once all have answered; whoever comes last is asked about it.
    const lain = listSerahan(run, lama).map((baris) => isianPotret(baris, 'semua'));
    const luas = checkWider(buku, run, registri, lama, [
      ...isian.terbaca,
      ...lain.filter(({ mentah }) => mentah.bidang !== bidang),
    ]);
    const milik = new Set(registri.daftar.flatMap(({ indikator: i }) => (i.bidang.includes(bidang) ? i.kode : [])));
    const temuan = [
      ...isian.temuan,
      ...checkKembali(buku, run, isian),
      ...[...registri.temuan, ...luas].filter(({ indikator }) => indikator !== null && milik.has(indikator)),
    ];
    const galat = temuan.filter(isGalat);
    const putaran = keadaanBidang(run.siklus, bidang).putaran + 1;
    const baru = toPotret(isian, run, putaran);
    const decision = decideAksi(buku, context, {
      aksi: 'serahkan',
      siklus,
      request: {
        bidang,
        sidik: sidikIsian(isian),
        jumlah: sumPerSatuan(baru),
        terjawab: recordTerjawab(
          isian.terbaca.map(({ mentah }) => mentah),
          temuan,
        ),
      },
      hitungan: {
        galat: galat.length,
        diLuarRevisi: outsideRevisi(run, baru, lama),
        adaTabIsian: () => isian.tabAda,
      },
      kalimat: () => `Bidang ${bidang} menyerahkan isian (${isian.terbaca.length} indikator, putaran ${putaran}).`,
      jawaban: { bidang, putaran, peringatan: temuan.length - galat.length },
      barisPotret: baru,
    });
    return decision.ok ? decision : refuse({ ...decision.penolakan, temuan });
  },
};
