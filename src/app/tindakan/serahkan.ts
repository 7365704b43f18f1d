/** Serahkan isian: a bidang hands in; what it typed is copied to the Potret. */

import * as z from 'zod/mini';
import { petakan } from '../../domain/peta-indikator.ts';
import { isGalat } from '../../domain/temuan.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import { readPotret } from '../../workbook/tab/potret-baca.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { checkKembali } from '../isian/baris-kembali.ts';
import { findJalan } from '../inti/buku.ts';
import { readIsianBidang } from '../isian/isian.ts';
import { periksaLuas } from '../temuan/temuan-pemeriksaan.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { outsideRevisi } from '../isian/revisi.ts';
import { sidikIsian, toPotret } from '../isian/serahan.ts';
import { withSiklus } from '../inti/skema.ts';

const skema = z.object({ siklus: z.optional(z.string()), bidang: z.string() });

export const SERAHKAN: AksiFor<'serahkan', typeof skema> = {
  skema,
  needs: (req) => ({
    tab: [...TAB_REGISTRI, 'Historis', 'Potret'],
    isian: [req.bidang],
    ...withSiklus(req),
  }),
  decide: (buku, konteks, { siklus, bidang }) => {
    const jalan = findJalan(buku, siklus);
    if (!jalan) return refuse(TOLAK.belumAdaSiklus());
    const registri = readRegistriSiklus(buku, jalan);
    const isian = readIsianBidang(buku, jalan, petakan(registri.indikator), bidang);
    const lama = readPotret(buku.snapshot);
    const luas = periksaLuas(buku, jalan, registri, lama, isian.terbaca);
    const milik = new Set(registri.daftar.flatMap(({ indikator: i }) => (i.bidang.includes(bidang) ? i.kode : [])));
    const temuan = [
      ...isian.temuan,
      ...checkKembali(buku, jalan, isian),
      ...[...registri.temuan, ...luas].filter(({ indikator }) => indikator !== null && milik.has(indikator)),
    ];
    const galat = temuan.filter(isGalat);
    const putaran = keadaanBidang(jalan.siklus, bidang).putaran + 1;
    const baru = toPotret(isian, jalan, putaran);
    const keputusan = decideAksi(buku, konteks, {
      aksi: 'serahkan',
      siklus,
      permintaan: { bidang, sidik: sidikIsian(isian) },
      hitungan: {
        galat: galat.length,
        diLuarRevisi: outsideRevisi(jalan, baru, lama),
        adaTabIsian: () => isian.tabAda,
      },
      kalimat: () => `Bidang ${bidang} menyerahkan isian (${isian.terbaca.length} indikator, putaran ${putaran}).`,
      jawaban: { bidang, putaran, peringatan: temuan.length - galat.length },
      perubahan: () => [appendPotret(buku.snapshot, baru)],
    });
    return keputusan.ok ? keputusan : refuse({ ...keputusan.penolakan, temuan });
  },
};
