/** Pakai definisi baru: the Perencana takes over, with a reason, what the registry says otherwise than when the siklus opened. */
import * as z from 'zod/mini';
import { toDefinisi } from '../../domain/definisi.ts';
import { pemberlakuan } from '../berlaku/catat-berlaku.ts';
import { sudahDiserahkan } from '../berlaku/definisi-berlaku.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { masa, type Perbedaan, readRegistriSiklus, teksBeda } from '../registri/registri-siklus.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  indikator: z.array(z.string()).check(z.minLength(1)),
  alasan: teks,
});

export const PAKAI_DEFINISI: AksiFor<'pakaiDefinisi', typeof skema> = {
  skema,
  needs: (req) => ({ tab: [...TAB_REGISTRI, 'Potret', 'Arsip'], ...withSiklus(req) }),
  decide: (buku, context, { siklus, indikator, alasan }) => {
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const { perbedaan } = readRegistriSiklus(buku, run);
    const diambil = perbedaan.filter(({ indikator: { kode } }) => indikator.includes(kode));
    const semuaBeda = indikator.every((kode) => diambil.some((p) => p.indikator.kode === kode));
    return decideAksi(buku, context, {
      aksi: 'pakaiDefinisi',
      siklus,
      request: { alasan },
      hitungan: {
        adaBedaDefinisi: semuaBeda,
        harusKembali: [...new Set(diambil.flatMap((p) => sudahDiserahkan(run, p)))],
      },
      kalimat: () => `Definisi baru dipakai: ${diambil.map(describeBeda).join('. ')}. Alasan: ${alasan}`,
      jawaban: { indikator },
      // What this siklus measures from now on counts in the registry too.
      berlaku: pemberlakuan(buku, context, alasan, ({ sifat: { nama } }, { lama, baru }) => {
        const kode = baru?.kode ?? lama?.kode ?? '';
        return (nama === 'IKU' || nama === 'IKI') && baru !== null && indikator.includes(kode);
      }),
      barisPotret: diambil.map((p) => toDefinisi(p.indikator, masa(run), p.putaran + 1)),
    });
  },
};

const describeBeda = ({ indikator, beku, rusak, beda }: Perbedaan): string =>
  `${indikator.kode} ${beku ? beda.map(teksBeda).join('; ') : rusak ? 'disepakati lagi karena catatannya rusak' : 'ditambahkan'}`;
