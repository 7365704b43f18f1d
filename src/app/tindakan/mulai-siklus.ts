/** Mulai SOP: the Perencana opens a run for one period. */
import * as z from 'zod/mini';
import { toDefinisi } from '../../domain/definisi.ts';
import type { Indikator } from '../../domain/indikator.ts';
import type { PerubahanBidang } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { targetUntuk } from '../../domain/target.ts';
import { DAFTAR_PERIODE, type Periode } from '../../domain/waktu/periode.ts';
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
import { peristiwaMulai, refuseStart } from '../inti/siklus-baru.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { uniqueIndikator } from '../registri/registri.ts';

const skema = z.object({ sop: z.string(), periode: z.enum(DAFTAR_PERIODE) });

export const MULAI_SIKLUS: AksiFor<'mulaiSiklus', typeof skema> = {
  skema,
  needs: () => ({ tab: [...TAB_INTI, 'IKU', 'IKI', 'Predikat', 'Aturan', 'Potret', 'Arsip'] }),
  decide: (buku, context, { sop: id, periode }) => {
    const tolak = refuseStart(buku, context);
    if (tolak) return refuse(tolak);
    const sop = buku.sop.find((satu) => satu.id === id);
    if (!sop) return refuse(TOLAK.sopTidakDimuat(id));
    const siklus = siklusId(id, buku.profil.tahun, periode);
    if (buku.siklus.has(siklus)) return refuse(TOLAK.siklusSudahAda(siklus));
    const daftar = readIndikator(buku.snapshot).isi;
    const indikator = uniqueIndikator(daftar);
    const bidang = pesertaSiklus(buku, sop, periode, indikator);
    const sah = new Set(daftar.filter((baris) => baris.sah).map((baris) => baris.indikator));
    const masa = { siklus, tahun: buku.profil.tahun, periode };
    const definisi = indikator.filter((satu) => sah.has(satu)).map((satu) => toDefinisi(satu, masa, 1));
    const kalimat = `${sop.nama} ${periode} ${buku.profil.tahun} dimulai untuk ${bidang.length} bidang.${kataUsulan(buku)}`;
    return {
      ok: true,
      jawaban: { siklus },
      peristiwa: withBarisPotret(peristiwaMulai(sop, { tahun: buku.profil.tahun, periode, bidang }, kalimat), definisi),
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
