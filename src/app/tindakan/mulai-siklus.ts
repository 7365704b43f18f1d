/** Mulai SOP: the Perencana opens a run for one period. */
import * as z from 'zod/mini';
import { toDefinisi } from '../../domain/definisi.ts';
import type { Indikator } from '../../domain/indikator.ts';
import type { PerubahanBidang } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { targetUntuk } from '../../domain/target.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Periode } from '../../domain/waktu/periode.ts';
import { refuseMulai } from '../../sop/aksi/mulai-siklus.ts';
import { langkahJalan } from '../../sop/alur.ts';
import type { Sop } from '../../sop/definisi.ts';
import { siklusId } from '../../sop/keadaan.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import { isSebelumSiklus } from '../berlaku/catat-berlaku.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { type Buku, TAB_INTI } from '../inti/buku.ts';
import { withBarisPotret } from '../inti/record-rows.ts';
import { peristiwaMulai, refuseProfil } from '../inti/siklus-baru.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { uniqueIndikator } from '../registri/registri.ts';

const skema = z.object({ sop: z.string(), periode: z.enum(DAFTAR_PERIODE) });

/** A period whose siklus was cancelled is free again. */
const sudahAda = ({ siklus, awal }: Buku): readonly string[] => [
  ...[...siklus.values()].filter(({ batal }) => batal === null).map(({ id }) => id),
  ...awal.tutup.map(({ id }) => id),
];

export const MULAI_SIKLUS: AksiFor<'mulaiSiklus', typeof skema> = {
  skema,
  // Of whichever year Profil names.
  needs: () => ({ tab: [...TAB_INTI, 'IKU', 'IKI', 'Predikat', 'Aturan', 'Potret', 'Arsip'], utuh: true }),
  decide: (buku, context, { sop: id, periode }) => {
    const { pengguna, profil } = buku;
    const { tahun } = profil;
    const orang = { pengguna, tanggal: tanggalOf(context.now, profil.zona), email: context.who };
    const sop = buku.sop.find((satu) => satu.id === id);
    const siklus = siklusId(id, tahun, periode);
    const daftar = readIndikator(buku.snapshot).isi;
    const indikator = uniqueIndikator(daftar);
    const bidang = sop ? pesertaSiklus(buku, sop, periode, indikator) : [];
    const tolak =
      refuseMulai({ ...orang, id, sop, tahun, periode, bidang, siklus: new Set(sudahAda(buku)) }) ?? refuseProfil(buku);
    if (tolak || !sop) return refuse(tolak ?? TOLAK.sopTidakDimuat(id));
    const sah = new Set(daftar.filter((baris) => baris.sah).map((baris) => baris.indikator));
    const masa = { siklus, tahun, periode };
    const definisi = indikator.filter((satu) => sah.has(satu)).map((satu) => toDefinisi(satu, masa, 1));
    const kalimat = `${sop.nama} ${periode} ${tahun} dimulai untuk ${bidang.length} bidang.${kataUsulan(buku)}`;
    return {
      ok: true,
      jawaban: { siklus },
      peristiwa: withBarisPotret(peristiwaMulai(sop, { tahun, periode, bidang }, kalimat), definisi),
      perubahan: [appendPotret(buku.snapshot, definisi)],
    };
  },
};

/** What is still a proposal does not begin with it. */
function kataUsulan(buku: Buku): string {
  const tab = isSebelumSiklus(buku)
    ? []
    : buku.berlaku.beda.filter(({ baris }) => baris.some((satu) => satu.kelas > 1)).map(({ sifat }) => sifat.nama);
  return tab.length === 0 ? '' : ` Usulan perubahan di tab ${tab.join(', ')} belum diberlakukan, jadi tidak ikut.`;
}

/** Bidang that have an indikator. An SOP that opens no isian of its own (Lumajang's measurement) begins with what was collected. */
function pesertaSiklus(
  buku: Buku,
  sop: Sop,
  periode: Periode,
  indikator: readonly Indikator[],
): readonly PerubahanBidang[] {
  const punya = buku.bidang.filter(({ kode }) => indikator.some((i) => i.bidang.includes(kode)));
  const membuka = langkahJalan(sop).some(({ dampak }) => dampak.includes('membuka isian'));
  if (membuka) return punya.map(({ kode }) => ({ kode, status: 'belum mengisi' }));
  const potret = readAngka(buku, buku.profil.tahun).filter(
    (b) => b.tahun === buku.profil.tahun && b.periode === periode && b.tahap !== 'dibekukan',
  );
  return punya.map(({ kode }) => ({
    kode,
    status: isTerkumpul(kode, indikator, potret, buku.profil.tahun, periode) ? 'diterima' : 'belum mengisi',
  }));
}

function isTerkumpul(
  kode: string,
  indikator: readonly Indikator[],
  potret: readonly BarisPotret[],
  tahun: number,
  periode: Periode,
): boolean {
  const ada = new Set(potret.filter((b) => b.bidang === kode && b.keadaan !== 'kosong').map((b) => b.kode));
  return indikator.every((i) => !i.bidang.includes(kode) || targetUntuk(i, periode, tahun) === null || ada.has(i.kode));
}
