/** Catat penerimaan di kertas: the Perencana records the paraf of a checker on a printed isian. */
import * as z from 'zod/mini';
import { samaAkun } from '../../domain/akun.ts';
import { formatTanggal, parseTanggal } from '../../domain/waktu/kalender.ts';
import type { AksiFor } from '../inti/aksi.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { kataKonfirmasi, skemaKonfirmasi, TAB_KONFIRMASI, unconfirmed } from './konfirmasi.ts';
import { bidangKata, catatan, skemaLangkah } from './umum-langkah.ts';

const skema = z.object({
  ...skemaLangkah.shape,
  tanggal: z.string(),
  tautanPindaian: teks,
  pemeriksa: z.optional(z.string()),
  konfirmasi: skemaKonfirmasi,
});

export const TERIMA_KERTAS: AksiFor<'terimaKertas', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_KONFIRMASI, ...withSiklus(req) }),
  decide: ({ pengguna, ...buku }, context, { siklus, langkah, bidang, tautanPindaian, ...req }) => {
    const tanggal = parseTanggal(req.tanggal) ?? req.tanggal;
    const sebutan = (email: string): string => {
      const orang = pengguna.find((p) => samaAkun(p.email, email));
      return orang ? `${orang.nama}, ${orang.jabatan},` : email;
    };
    return decideAksi({ ...buku, pengguna }, context, {
      aksi: 'terimaKertas',
      siklus,
      request: {
        langkah: langkah ?? null,
        bidang,
        konfirmasi: req.konfirmasi,
        kertas: { tanggal, tautanPindaian, kode: '', penandaTangan: req.pemeriksa },
      },
      hitungan: { perluKonfirmasi: unconfirmed({ ...buku, pengguna }, siklus) },
      kalimat: (_, { posisi, akibat }) =>
        `Isian${bidangKata(posisi?.unit ?? '')} diterima di kertas oleh ${sebutan(akibat.bidang?.[0]?.kertas?.oleh ?? '')} pada ${formatTanggal(tanggal)}, dicatat ${sebutan(context.who)} pindaian ${tautanPindaian}.${kataKonfirmasi(akibat)}${catatan(req.catatan)}`,
    });
  },
};
