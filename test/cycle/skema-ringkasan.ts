/** The contract's shape of ringkasan.json, written down independently of the code that makes it. */
import * as z from 'zod';

const angka = z.number().nullable();
const target = z.union([z.number(), z.string()]).nullable();
const waktu = z.iso.datetime({ offset: true }).nullable();

export const SKEMA_RINGKASAN = z.strictObject({
  sop: z.string(),
  instansi: z.string(),
  tahun: z.int(),
  periode: z.enum(['TW I', 'TW II', 'TW III', 'TW IV', 'Tahunan']),
  langkah: z.array(
    z.strictObject({
      nomor: z.int().positive(),
      uraian: z.string(),
      pelaksana: z.string(),
      oleh: z.array(z.email()),
      status: z.enum(['belum', 'berjalan', 'dikembalikan', 'selesai', 'dilewati']),
      mulai: waktu,
      selesai: waktu,
      tenggat: waktu,
      putaran: z.int().positive(),
    }),
  ),
  bidang: z.array(
    z.strictObject({
      kode: z.string(),
      status: z.enum(['belum mengisi', 'draf', 'diserahkan', 'dikembalikan', 'diterima']),
    }),
  ),
  indikator: z.array(
    z.strictObject({
      kode: z.string(),
      jenis: z.enum(['IKU', 'IKI']),
      bidang: z.string(),
      target,
      realisasi: angka,
      capaian: angka,
      kategori: z.enum(['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah']).nullable(),
      targetTahun: target,
      realisasiTahun: angka,
      capaianTahun: angka,
    }),
  ),
  temuan: z.array(
    z.strictObject({
      kode: z.string().min(1),
      berat: z.enum(['galat', 'peringatan', 'info']),
      tab: z.string().min(1),
      baris: z.int().positive().nullable(),
      kolom: z.string().nullable(),
      pesan: z.string().min(1),
    }),
  ),
  riwayat: z.strictObject({ jumlah: z.int(), kepala: z.string(), utuh: z.boolean() }),
  panggilan: z.array(z.strictObject({ aksi: z.string(), baca: z.int(), tulis: z.int(), lain: z.int() })),
});

export type RingkasanJson = z.infer<typeof SKEMA_RINGKASAN>;
