/** Aksi that only move the SOP: accept, return, withdraw, skip, open again. */
import * as z from 'zod/mini';
import { kataKembali } from '../../domain/kata-kembali.ts';
import type { BarisKembali } from '../../domain/peristiwa.ts';
import type { AksiFor, Context, ParsedRequest } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { bidangPerKode, TAB_REGISTRI } from '../registri/registri.ts';
import { kataKonfirmasi, skemaKonfirmasi, TAB_KONFIRMASI, unconfirmed } from './konfirmasi.ts';
import { bidangKata, catatan, skemaLangkah, uraianLangkah } from './umum-langkah.ts';

const skemaTerima = z.object({
  ...skemaLangkah.shape,
  /** Indikator whose evidence was opened and fits; absent where nobody was asked. */
  bukti: z.optional(z.array(z.string())),
  konfirmasi: skemaKonfirmasi,
});

export const TERIMA: AksiFor<'terima', typeof skemaTerima> = {
  skema: skemaTerima,
  needs: (req) => ({ tab: TAB_KONFIRMASI, ...withSiklus(req) }),
  decide: (buku, context, req) => {
    const milik = bidangPerKode(buku);
    const bukti = [...new Set(req.bukti)];
    const dibuka = req.bukti ? `, bukti ${bukti.length} dari ${countMilik(milik, req.bidang)} indikator dibuka` : '';
    return decideAksi(buku, context, {
      aksi: 'terima',
      siklus: req.siklus,
      request: { langkah: req.langkah ?? null, bidang: req.bidang, bukti, konfirmasi: req.konfirmasi },
      hitungan: { bidangPerKode: milik, perluKonfirmasi: unconfirmed(buku, req.siklus) },
      kalimat: (_, { posisi, akibat }) =>
        `Isian${bidangKata(posisi?.unit ?? '')} diperiksa dan diterima${dibuka}.${kataKonfirmasi(akibat)}${catatan(req.catatan)}`,
    });
  },
};

/** Indikator of a bidang; of all of them for ''. */
const countMilik = (milik: ReadonlyMap<string, readonly string[]>, bidang: string): number =>
  [...milik.values()].filter((punya) => bidang === '' || punya.includes(bidang)).length;

const skemaKembali = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  bidang: z._default(z.string(), ''),
  alasan: z._default(teks, ''),
  bidangKembali: z._default(z.array(z.string()), []),
  /** Rows that alone go back, each with its reason; `bidang` where several get isian back. */
  indikator: z._default(z.array(z.object({ kode: z.string(), bidang: z.optional(z.string()), alasan: teks })), []),
});

export const KEMBALIKAN: AksiFor<'kembalikan', typeof skemaKembali> = {
  skema: skemaKembali,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, context, req) => {
    const barisKembali = new Map<string, BarisKembali[]>();
    for (const { kode, alasan, bidang = req.bidang || (req.bidangKembali[0] ?? '') } of req.indikator) {
      barisKembali.set(bidang, [...(barisKembali.get(bidang) ?? []), { kode, alasan }]);
    }
    return decideAksi(buku, context, {
      aksi: 'kembalikan',
      siklus: req.siklus,
      request: {
        langkah: req.langkah ?? null,
        bidang: req.bidang,
        alasan: req.alasan,
        bidangKembali: req.bidangKembali,
        barisKembali,
      },
      hitungan: { bidangPerKode: bidangPerKode(buku) },
      kalimat: (j, { posisi }) =>
        `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} dikembalikan: ${kataKembali(req.alasan, req.indikator)}`,
    });
  },
};

const skemaBidang = z.object({ siklus: z.optional(z.string()), bidang: z.string(), alasan: z._default(teks, '') });
type AksiBidang = 'tarik' | 'kembalikanIsian' | 'lewatiBidang';
type BidangReq = ParsedRequest<AksiBidang, typeof skemaBidang>;

function aksiBidang(aksi: AksiBidang, kalimat: (req: BidangReq) => string): AksiFor<AksiBidang, typeof skemaBidang> {
  return {
    skema: skemaBidang,
    needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
    decide: (buku: Buku, context: Context, req: BidangReq) =>
      decideAksi(buku, context, {
        aksi,
        siklus: req.siklus,
        request: { bidang: req.bidang, alasan: req.alasan },
        hitungan: {},
        kalimat: () => kalimat(req),
      }),
  };
}

export const TARIK = aksiBidang('tarik', ({ bidang }) => `Isian bidang ${bidang} ditarik oleh penyerahnya.`);
export const KEMBALIKAN_ISIAN = aksiBidang(
  'kembalikanIsian',
  ({ bidang, alasan }) => `Isian bidang ${bidang} dibuka kembali: ${alasan}`,
);
export const LEWATI_BIDANG = aksiBidang('lewatiBidang', ({ bidang, alasan }) => `Bidang ${bidang} dilewati: ${alasan}`);

const skemaUrung = z.object({ siklus: z.optional(z.string()) });

/** The ledger only grows: a row that says so takes back what the one before it did. */
export const URUNGKAN: AksiFor<'urungkan', typeof skemaUrung> = {
  skema: skemaUrung,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, context, req) =>
    decideAksi(buku, context, {
      aksi: 'urungkan',
      siklus: req.siklus,
      request: {},
      hitungan: {},
      kalimat: ({ siklus: { urung } }) => `Diurungkan (nomor ${urung?.nomor}): ${urung?.kalimat ?? ''}`,
    }),
};
