/** Aksi that only move the SOP: accept, return, withdraw, skip, open again. */
import * as z from 'zod/mini';
import type { Aksi, Konteks } from '../aksi.ts';
import type { Buku } from '../buku.ts';
import { decideAksi } from '../putuskan.ts';
import { TAB_REGISTRI } from '../registri.ts';
import { teks } from '../skema.ts';
import {
  bidangKata,
  catatan,
  type PermintaanLangkah,
  skemaLangkah,
  uraianLangkah,
  withSiklus,
} from './umum-langkah.ts';

export const TERIMA: Aksi<PermintaanLangkah> = {
  skema: skemaLangkah,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, konteks, req) =>
    decideAksi(buku, konteks, {
      aksi: 'terima',
      siklus: req.siklus,
      permintaan: { langkah: req.langkah ?? null, bidang: req.bidang },
      kalimat: (_, { posisi }) =>
        `Isian${bidangKata(posisi?.unit ?? '')} diperiksa dan diterima.${catatan(req.catatan)}`,
    }),
};

const skemaKembali = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  bidang: z._default(z.string(), ''),
  alasan: teks,
  bidangKembali: z._default(z.array(z.string()), []),
});

export const KEMBALIKAN: Aksi<z.infer<typeof skemaKembali>> = {
  skema: skemaKembali,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, konteks, req) =>
    decideAksi(buku, konteks, {
      aksi: 'kembalikan',
      siklus: req.siklus,
      permintaan: {
        langkah: req.langkah ?? null,
        bidang: req.bidang,
        alasan: req.alasan,
        bidangKembali: req.bidangKembali,
      },
      kalimat: (j, { posisi }) =>
        `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} dikembalikan: ${req.alasan}`,
    }),
};

const skemaBidang = z.object({ siklus: z.optional(z.string()), bidang: z.string(), alasan: z._default(teks, '') });
type Bidang = z.infer<typeof skemaBidang>;

function aksiBidang(
  aksi: 'tarik' | 'kembalikanIsian' | 'lewatiBidang',
  kalimat: (req: Bidang) => string,
): Aksi<Bidang> {
  return {
    skema: skemaBidang,
    needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
    decide: (buku: Buku, konteks: Konteks, req: Bidang) =>
      decideAksi(buku, konteks, {
        aksi,
        siklus: req.siklus,
        permintaan: { bidang: req.bidang, alasan: req.alasan },
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
