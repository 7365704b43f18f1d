import { splitDaftar } from '../domain/kelompok.ts';
import type { BidangLaporan, DataLaporan } from '../domain/laporan.ts';
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
  const isi = `Revisi ke-${kini.ke} untuk indikator ${kini.indikator.join(', ')}. Alasan: ${kini.alasan}`;
  const akibat =
    berubah.length === 0
      ? 'Tidak ada angka yang berubah.'
      : `Angka berubah pada ${berubah.join(', ')}, ditulis lama → baru.`;
  return [paragraf(isi), catatan(akibat)];
}
