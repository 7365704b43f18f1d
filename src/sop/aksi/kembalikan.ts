/** Work goes back, with a reason: to the langkah that the SOP names, and isian to its bidang. */
import type { Akibat } from '../../domain/peristiwa.ts';
import { bidangKembali } from '../akibat.ts';
import { returnPosisi } from '../alur.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { penandaTanganMengembalikan } from '../syarat.ts';
import {
  adaAlasanKembali,
  adaJalurKembali,
  adaYangDikembalikan,
  bidangDikembalikan,
  bidangKembaliDikenal,
} from '../syarat-kembali.ts';
import { barisMiliknya, tidakTerlaluPanjang } from '../syarat-permintaan.ts';
import { type Centang, tanyaAlasan } from '../tanya.ts';

const BIDANG: Centang = {
  kunci: 'bidangKembali',
  label: 'Bidang yang isiannya dikembalikan',
  bantu: 'Kosongkan bila hanya langkah sebelumnya yang diulang.',
  wajib: false,
  pilihan: 'bidang',
  satuSatu: null,
};

export const KEMBALIKAN = {
  label: 'Kembalikan',
  sedang: 'Mengembalikan…',
  objek: 'langkah',
  jenis: 'semua',
  siapa: 'pelaksana',
  dari: 'semua',
  syarat: [adaJalurKembali, adaYangDikembalikan, penandaTanganMengembalikan],
  syaratIsi: [tidakTerlaluPanjang, barisMiliknya, bidangKembaliDikenal, adaAlasanKembali],
  menghitung: ['bidangPerKode'],
  akibat: akibatKembalikan,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: ({ unit }) => tanyaAlasan(unit === '' ? BIDANG : null),
} as const satisfies BarisAksi;

function akibatKembalikan({ input, posisi, langkah, request }: Attempt): Akibat {
  if (!posisi || !langkah) return {};
  const bidang = bidangDikembalikan(posisi.unit, request);
  const jalur = { dari: posisi.nomor, ke: langkah.kembaliKe ?? posisi.nomor, lewat: langkah.lewat };
  const akibat = returnPosisi(input.sop, input.siklus, jalur, bidang);
  const kembali = bidangKembali(bidang, request.alasan, request.barisKembali);
  return { ...akibat, ...kembali, ...(bidang.length > 0 ? { isian: 'terbuka' } : {}) };
}
