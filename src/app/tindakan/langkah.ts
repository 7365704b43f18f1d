/** Aksi that only move the SOP: finish, accept, return, withdraw, skip, open again. */
import * as z from 'zod/mini';
import { langkahNomor } from '../../sop/alur.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import type { Aksi, Konteks } from '../aksi.ts';
import { frozenRows } from '../bekukan.ts';
import { type Buku, findJalan, type Jalan, kelengkapanKurang } from '../buku.ts';
import { decideAksi } from '../putuskan.ts';
import { himpunKini, readRegistri, TAB_REGISTRI } from '../registri.ts';
import { teks } from '../skema.ts';

const skemaLangkah = z.object({
  siklus: z.optional(z.string()),
  langkah: z.optional(z.number()),
  bidang: z._default(z.string(), ''),
  catatan: z._default(teks, ''),
});
type Langkah = z.infer<typeof skemaLangkah>;

const bidangKata = (unit: string): string => (unit === '' ? '' : ` bidang ${unit}`);

function uraianLangkah({ sop }: Jalan, nomor: number | undefined): string {
  const langkah = nomor === undefined ? undefined : langkahNomor(sop, nomor);
  return langkah ? `Langkah ${langkah.nomor} (${langkah.uraian})` : 'Langkah';
}

/** Selesaikan: also freezes the potret where the langkah says so, from the same figures that were consolidated. */
export const SELESAIKAN: Aksi<Langkah> = {
  skema: skemaLangkah,
  needs: (req) => ({ tab: [...TAB_REGISTRI, 'Potret'], ...withSiklus(req) }),
  decide: (buku, konteks, req) => {
    const jalan = findJalan(buku, req.siklus);
    const kini = jalan ? himpunKini(buku, jalan, readRegistri(buku).indikator) : null;
    return decideAksi(buku, konteks, {
      aksi: 'selesaikan',
      siklus: req.siklus,
      permintaan: { langkah: req.langkah ?? null, bidang: req.bidang },
      ...(kini ? { hitungan: { sidikKini: kini.sidik } } : {}),
      kalimat: (j, { posisi }) =>
        `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} diselesaikan.${sisaKelengkapan(buku, j, posisi?.nomor)}${catatan(req.catatan)}`,
      perubahan: (_, { akibat }) =>
        akibat.potret && kini ? [appendPotret(buku.snapshot, frozenRows(kini, akibat.potret.putaran))] : [],
    });
  },
};

const withSiklus = (req: { siklus?: string | undefined }) => (req.siklus === undefined ? {} : { siklus: req.siklus });
const catatan = (isi: string): string => (isi === '' ? '' : ` Catatan: ${isi}`);

/** What was missing and let pass is written down; why, if the person said it in the note. */
function sisaKelengkapan(buku: Buku, { sop }: Jalan, nomor: number | undefined): string {
  const langkah = nomor === undefined ? undefined : langkahNomor(sop, nomor);
  const kurang = langkah ? kelengkapanKurang(langkah, buku.dokumen).lain : [];
  return kurang.length === 0 ? '' : ` Kelengkapan yang belum tercatat: ${kurang.join('; ')}.`;
}

export const TERIMA: Aksi<Langkah> = {
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
