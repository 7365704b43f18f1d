/** What is only written down in the ledger: papers that are there, and what the Tim says of an indikator. */
import * as z from 'zod/mini';
import type { Rekomendasi } from '../../domain/peristiwa.ts';
import { kataTim } from '../../domain/rekomendasi.ts';
import { parseTanggal } from '../../domain/waktu/kalender.ts';
import { STATUS_DOKUMEN } from '../../workbook/tab/dokumen.ts';
import type { AksiFor } from '../inti/aksi.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { bidangPerKode, TAB_REGISTRI } from '../registri/registri.ts';

const skemaKelengkapan = z.object({
  siklus: z.optional(z.string()),
  jenis: z.string(),
  status: z.enum(STATUS_DOKUMEN),
  alasan: z._default(teks, ''),
});

export const KELENGKAPAN: AksiFor<'kelengkapan', typeof skemaKelengkapan> = {
  skema: skemaKelengkapan,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, context, { siklus, ...kelengkapan }) =>
    decideAksi(buku, context, {
      aksi: 'kelengkapan',
      siklus,
      request: { catat: { kelengkapan } },
      hitungan: {},
      kalimat: () =>
        `Kelengkapan "${kelengkapan.jenis}": ${kelengkapan.status}.${kelengkapan.alasan === '' ? '' : ` ${kelengkapan.alasan}`}`,
    }),
};

const skemaRekomendasi = z.object({
  siklus: z.optional(z.string()),
  kode: z.string(),
  catatan: z._default(teks, ''),
  rekomendasi: z._default(teks, ''),
  pic: z._default(teks, ''),
  batas: z._default(z.string(), ''),
});

export const REKOMENDASI: AksiFor<'rekomendasi', typeof skemaRekomendasi> = {
  skema: skemaRekomendasi,
  needs: (req) => ({ tab: TAB_REGISTRI, ...withSiklus(req) }),
  decide: (buku, context, { siklus, ...isi }) => {
    const rekomendasi: Rekomendasi = { ...isi, batas: parseTanggal(isi.batas) ?? '' };
    return decideAksi(buku, context, {
      aksi: 'rekomendasi',
      siklus,
      request: { catat: { rekomendasi } },
      hitungan: { bidangPerKode: bidangPerKode(buku) },
      kalimat: () => `Catatan Tim untuk ${isi.kode}: ${kataTim(rekomendasi) || 'dihapus.'}`,
    });
  },
};
