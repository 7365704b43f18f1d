/** Keadaan: where the SOP stands and what this person may do now. */
import * as z from 'zod/mini';
import { adaKetikan } from '../../domain/isian-mentah.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { sidikPotret } from '../../sop/keadaan.ts';
import { allowedAksi } from '../../sop/tawaran.ts';
import { penggunaDitolak } from '../../sop/wewenang.ts';
import { tabAda } from '../../workbook/lembar.ts';
import { readIsianMentah, sheetIdIsian, tabIsian } from '../../workbook/tab/isian.ts';
import { refuse, type TanyaFor } from '../inti/aksi.ts';
import { type Buku, createEngineInput, findRun, refuseRun, type SopRun, TAB_INTI } from '../inti/buku.ts';
import { withSiklus } from '../inti/skema.ts';
import { composePapan, type Papan } from '../papan/papan.ts';

const skema = z.object({
  siklus: z.optional(z.string()),
  /** Also look into the collection tabs: a bidang that has begun to type is "draf". */
  isian: z._default(z.boolean(), false),
});

export const KEADAAN: TanyaFor<'keadaan', typeof skema> = {
  skema,
  needs: (req) => ({
    tab: TAB_INTI,
    ...(req.isian ? { isian: 'semua' as const } : {}),
    ...withSiklus(req),
  }),
  answer: (buku, context, { siklus }) => {
    const asing = penggunaDitolak(
      { pengguna: buku.pengguna, tanggal: tanggalOf(context.now, buku.profil.zona) },
      context.who,
    );
    if (asing) return refuse(asing);
    const run = findRun(buku, siklus);
    if (!run) return refuse(refuseRun(buku, siklus));
    const papan = composePapan(buku, run, context.now);
    return {
      ok: true,
      jawaban: {
        siklus: summariseSiklus(run),
        langkah: papan.langkah,
        bidang: bidangDenganTab(buku, run, papan),
        catatan: papan.catatan,
        tawaran: allowedAksi(createEngineInput(buku, run, context), context.who),
        riwayat: { jumlah: buku.head.nomor, kepala: buku.head.hash, utuh: true },
      },
    };
  },
};

function summariseSiklus({ siklus }: SopRun) {
  const { id, sop, tahun, periode, isianTerbuka, potret, pengesahan } = siklus;
  return {
    id,
    sop,
    tahun,
    periode,
    isianTerbuka,
    selesai: siklus.selesai !== null,
    potret: potret && { sidik: sidikPotret(potret), putaran: potret.putaran },
    disahkan: pengesahan !== null,
    revisi: siklus.revisi.length,
  };
}

function bidangDenganTab(buku: Buku, { siklus }: SopRun, papan: Papan) {
  return papan.bidang.map((bidang) => {
    const sheetId = sheetIdIsian(siklus.tahun, siklus.periode, bidang.kode);
    const mulai = bidang.status === 'belum mengisi' && isBegun(buku, siklus, bidang.kode);
    return {
      ...bidang,
      status: mulai ? 'draf' : bidang.status,
      isian: tabAda(buku.snapshot, sheetId) ? { sheetId } : null,
    };
  });
}

/** Something has been typed in the bidang's tab. */
function isBegun(buku: Buku, { tahun, periode }: SopRun['siklus'], kode: string): boolean {
  const nilai = buku.snapshot.nilai.get(sheetIdIsian(tahun, periode, kode));
  if (!nilai) return false;
  const tab = tabIsian({ tahun, periode, bidang: { kode, nama: kode } });
  return readIsianMentah(tab, kode, nilai).some(adaKetikan);
}
