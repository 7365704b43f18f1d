import type { DataLaporan } from '../../domain/laporan.ts';
import { kataTim } from '../../domain/rekomendasi.ts';
import { formatTanggal } from '../../domain/waktu/kalender.ts';
import { kerangka, namaPemerintah } from '../kerangka.ts';
import { type BagianNaskah, type Blok, daftar, judul, MARKA_DRAF, type Naskah, paragraf } from '../naskah.ts';
import { bagianRalat } from '../ralat.ts';
import { namaPeriode } from '../sebutan.ts';
import { tandaTangan } from '../tanda-tangan.ts';
import { akuntabilitas } from './akuntabilitas.ts';
import { lampiran } from './lampiran.ts';
import { belumDiisi, narasi } from './narasi.ts';
import { perencanaan } from './perencanaan.ts';

/** What *mengesahkan* approves are the figures; this report has an approval of its own and is a draft until then. */
const KEADAAN = 'draf';

/** Headings and order of PermenPANRB 53/2014; a quarter's report is an interim one with the same headings. */
export function laporanKinerja(data: DataLaporan): Naskah {
  const isi: Blok[] = [
    ...depan(data),
    ...pendahuluan(data),
    ...perencanaan(data),
    ...akuntabilitas(data),
    ...penutup(data),
  ];
  const semua: BagianNaskah[] = [{ arah: 'tegak', isi }, ...lampiran(data)];
  const sisa = sisaIsian(belumDiisi(semua.flatMap((bagian) => bagian.isi)));
  return kerangka(data, `${judulLaporan(data)} Tahun ${data.tahun}`, KEADAAN, [
    { arah: 'tegak', isi: sampul(data) },
    ...semua,
    ...sisa,
    ...bagianRalat(1, data),
  ]);
}

function judulLaporan({ periode }: DataLaporan): string {
  return periode === 'Tahunan' ? 'Laporan Kinerja' : `Laporan Kinerja Interim ${namaPeriode(periode)}`;
}

function sampul(data: DataLaporan): Blok[] {
  const { profil, tahun } = data;
  const revisi = data.revisi === null ? [] : [`REVISI KE-${data.revisi.ke}`];
  return [
    {
      jenis: 'sampul',
      judul: [judulLaporan(data).toUpperCase(), `TAHUN ${tahun}`, ...revisi, MARKA_DRAF],
      kaki: [
        profil.namaInstansi.toUpperCase(),
        namaPemerintah(profil.pemerintahDaerah).toUpperCase(),
        formatTanggal(data.disusunTanggal),
      ],
    },
  ];
}

function depan(data: DataLaporan): Blok[] {
  return [
    judul(1, 'Kata Pengantar'),
    ...narasi(data, 'Kata Pengantar'),
    ...tandaTangan(data, `Demikian ${judulLaporan(data)} ${data.profil.namaInstansi} ini disampaikan.`, KEADAAN),
    judul(1, 'Ikhtisar Eksekutif'),
    ...narasi(data, 'Ikhtisar Eksekutif'),
    judul(1, 'Daftar Isi'),
    { jenis: 'daftar isi' },
  ];
}

function pendahuluan(data: DataLaporan): Blok[] {
  return [
    judul(1, 'Bab I Pendahuluan'),
    judul(2, 'A. Penjelasan Umum Organisasi'),
    ...narasi(data, 'Gambaran Umum'),
    judul(2, 'B. Aspek Strategis Organisasi'),
    ...narasi(data, 'Aspek Strategis'),
    judul(2, 'C. Permasalahan Utama (Isu Strategis)'),
    ...narasi(data, 'Permasalahan Utama'),
  ];
}

function penutup(data: DataLaporan): Blok[] {
  return [
    judul(1, 'Bab IV Penutup'),
    judul(2, 'A. Simpulan'),
    ...narasi(data, 'Simpulan'),
    judul(2, 'B. Langkah ke Depan'),
    ...narasi(data, 'Langkah ke Depan'),
    ...rekomendasiTim(data),
  ];
}

/** Of IKU and IKI alike: with who does it until when, this is what the next period begins with. */
function rekomendasiTim({ indikator }: DataLaporan): Blok[] {
  const butir = indikator.flatMap(({ kode, rekomendasi }) => {
    const kata = rekomendasi ? kataTim(rekomendasi) : '';
    return kata === '' ? [] : [`${kode}: ${kata}`];
  });
  return butir.length === 0 ? [] : [paragraf('Catatan dan rekomendasi Tim menurut indikator:'), daftar(butir)];
}

function sisaIsian(kosong: readonly string[]): BagianNaskah[] {
  if (kosong.length === 0) return [];
  const pengantar = 'Bagian berikut belum ditulis pada tab Narasi; tempatnya ditandai “belum diisi”:';
  return [{ arah: 'tegak', isi: [judul(1, 'Daftar yang Belum Diisi'), paragraf(pengantar), daftar(kosong)] }];
}
