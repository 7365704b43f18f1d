import { splitDaftar } from '../domain/kelompok.ts';
import { type BidangLaporan, type DataLaporan, kataTriwulan } from '../domain/laporan.ts';
import { type Blok, catatan, daftar, paragraf } from './naskah.ts';

const SUDAH_MASUK = ['diserahkan', 'diterima'];

/** What the signer must know before he signs: who is missing and why, who checked himself, what was revised, open warnings. */
export function keteranganData(data: DataLaporan): Blok[] {
  const { bidang } = data;
  return [
    ...bagian(
      'Bidang yang dilewati; datanya belum masuk:',
      bidang.filter(dilewati).map((satu) => alasanDilewati(data, satu)),
    ),
    ...bagian(
      'Bidang yang datanya belum diserahkan:',
      bidang.filter(belumMasuk).map(({ nama, status }) => `${nama} (${status})`),
    ),
    ...bagian(
      'Bidang yang diperiksa oleh penyusunnya sendiri:',
      bidang.filter((satu) => satu.diperiksaSendiri).map(({ nama }) => nama),
    ),
    ...revisi(data),
    ...triwulanLalu(data),
    ...bagian('Peringatan yang terbuka beserta alasannya:', data.catatanPeringatan),
  ];
}

const dilewati = (bidang: BidangLaporan): boolean => bidang.alasanDilewati !== null;

/** Neither handed in nor skipped. */
const belumMasuk = (bidang: BidangLaporan): boolean => !dilewati(bidang) && !SUDAH_MASUK.includes(bidang.status);

// A figure that other bidang share in is printed all the same, so it must be said whose part is missing.
function alasanDilewati({ indikator }: DataLaporan, { kode, nama, alasanDilewati: alasan }: BidangLaporan): string {
  const tanpa = indikator.filter((baris) => splitDaftar(baris.bidang).includes(kode)).map((baris) => baris.kode);
  const akibat = tanpa.length === 0 ? '' : `; belum masuk pada ${tanpa.join(', ')}`;
  return `${nama} – alasan: ${alasan}${akibat}`;
}

function bagian(pembuka: string, butir: readonly string[]): Blok[] {
  return butir.length === 0 ? [] : [paragraf(pembuka), daftar(butir)];
}

function revisi({ revisi: kini, indikator }: DataLaporan): Blok[] {
  if (kini === null) return [];
  const berubah = indikator.filter((baris) => baris.sebelumRevisi !== null).map((baris) => baris.kode);
  const disebut = berubah.filter((kode) => kini.indikator.includes(kode));
  const ikut = berubah.filter((kode) => !kini.indikator.includes(kode));
  const isi = `Revisi ke-${kini.ke} untuk indikator ${kini.indikator.join(', ')}. Alasan: ${kini.alasan}`;
  const akibat = [
    ...(disebut.length === 0 ? [] : [`Angka berubah pada ${disebut.join(', ')}, ditulis lama → baru.`]),
    ...(ikut.length === 0
      ? []
      : [`Angka tahun berjalan ikut berubah pada ${ikut.join(', ')} karena revisi triwulan sebelumnya.`]),
  ];
  return [paragraf(isi), catatan(akibat.length === 0 ? 'Tidak ada angka yang berubah.' : akibat.join(' '))];
}

/** A signed paper stands: whoever holds it reads here what has changed since. */
function triwulanLalu({ perubahanTriwulan, indikator, revisi: kini }: DataLaporan): Blok[] {
  const tahun = indikator.some(({ sebelumRevisi }) => sebelumRevisi !== null);
  return [
    ...bagian(
      'Angka triwulan sebelumnya yang berubah sejak dokumen terakhir yang disahkan:',
      perubahanTriwulan.map(kataTriwulan),
    ),
    ...(perubahanTriwulan.length > 0 && tahun && kini === null
      ? [catatan('Angka tahun berjalan indikator itu ditulis lama → baru; yang lama menurut angka triwulan semula.')]
      : []),
  ];
}
