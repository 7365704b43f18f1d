import type { Sop } from '../definisi.ts';
import { alat, dokumen, langkah, waktu } from './langkah.ts';

const UMUM = 'Kasubag Umum dan PEP';
const PERENCANA = 'Fungsional Perencana';
const FORMAT = [dokumen('Format Pengukuran Kinerja', 'Format Isian')];
const TERSUSUN = ['Tersusunnya Pengukuran Kinerja'];

/** SOP Pengumpulan Data Kinerja, DPMPTSP Kota Depok, 2 Januari 2020. */
export const DEPOK_PENGUMPULAN: Sop = {
  id: 'depok-pengumpulan',
  instansi: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Depok',
  nama: 'Pengumpulan Data Kinerja',
  nomor: '01//SOP-PK-DPMP TSP',
  tanggalPembuatan: '2 Januari 2020',
  tanggalRevisi: '-',
  tanggalEfektif: '2 Januari 2020',
  disahkanOleh: {
    jabatan: 'KEPALA DPMP TSP KOTA DEPOK',
    nama: 'Dra. Hj. Yulistiani Mochtar, MM',
    nip: '196907311981032003',
  },
  dasarHukum: [
    'Peraturan Menteri Negara Pendayagunaan Aparatur Negara NO:PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan Standar Operating Prosedur (SOP) Administrasi Pemerintahan.',
    'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah',
    'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    'Surat Keputusan Menteri Negara Pendayagunaan Aparatur Negara Nomor : KEP-135/M.PAN/2004 tentang Pedoman Umum Evaluasi Laporan Akuntabilitas Kinerja Instansi Pemerintah',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
  ],
  kualifikasi: [
    'Memahami tentang tata cara Penyusunan Laporan Kinerja dengan mengacu pada Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014',
  ],
  keterkaitan: [{ teks: 'SOP Surat Naik Internal', jenis: 'acuan', sop: null }],
  peralatan: ['RPJMD', 'Renstra', 'RKT'],
  peringatan: [],
  pencatatan: [],
  pelaksana: [
    { nama: UMUM, peran: 'perencana', catatan: '', orang: [] },
    { nama: PERENCANA, peran: 'perencana', catatan: '', orang: [] },
    { nama: 'Kabid', peran: 'kabid', catatan: '', orang: [] },
    { nama: 'Sekdis', peran: 'sekretaris', catatan: '', orang: [] },
    { nama: 'Kepala Dinas', peran: 'kepala', catatan: '', orang: [] },
  ],
  langkah: [
    langkah({
      nomor: 1,
      uraian:
        'Melakukan koordinasi dengan para Kasubag, Fungsional Perencana dan Kabid untuk penyusunan Laporan Kinerja DPMPTSP',
      // The others are those coordinated with, and the disposisi comes from above: the Kasubag does it.
      pelaksana: [UMUM, PERENCANA, 'Kabid'],
      jenis: 'bagikan',
      kelengkapan: [dokumen('Disposisi Kepala Dinas dan Sekdis', 'Disposisi')],
      waktu: waktu('2 hari', 2, 'hari'),
      output: ['Penyampaian format Isian'],
      dampak: ['membuka isian'],
      perkiraan: ['pelaksana', 'dampak'],
    }),
    langkah({
      nomor: 2,
      uraian: 'Menyusun Laporan Data Kinerja',
      pelaksana: [UMUM, PERENCANA],
      cakupan: 'per bidang',
      jenis: 'pengisian',
      kelengkapan: [alat('Komputer'), alat('ATK')],
      waktu: waktu('14 hari', 14, 'hari'),
      output: ['Tersusunnya Data Laporan Kinerja'],
      dampak: ['butuh diserahkan'],
      perkiraan: ['pelaksana', 'cakupan', 'jenis', 'dampak'],
    }),
    langkah({
      nomor: 3,
      uraian: 'Memeriksa Laporan Data Kinerja yang disusun oleh Kasubag berdasarkan Kinerja yang sudah dilaksanakan',
      pelaksana: ['Kabid'],
      cakupan: 'per bidang',
      jenis: 'pemeriksaan',
      kelengkapan: FORMAT,
      waktu: waktu('7 hari', 7, 'hari'),
      output: TERSUSUN,
      kembaliKe: 2,
      perkiraan: ['pelaksana', 'cakupan', 'kembali ke'],
    }),
    langkah({
      nomor: 4,
      uraian: 'Menghimpun dan merekap Laporan Data Kinerja',
      pelaksana: [PERENCANA],
      jenis: 'himpun',
      kelengkapan: FORMAT,
      waktu: waktu('7 hari', 7, 'hari'),
      output: TERSUSUN,
      dampak: ['butuh diterima', 'menutup isian'],
      perkiraan: ['pelaksana', 'dampak'],
    }),
    langkah({
      nomor: 5,
      uraian: 'Menganalisa Laporan Data Kinerja tersebut dan melaporkan kepada Kepala Dinas untuk pengesahan',
      pelaksana: ['Sekdis'],
      jenis: 'reviu',
      kelengkapan: FORMAT,
      waktu: waktu('3 hari', 3, 'hari'),
      output: TERSUSUN,
      kembaliKe: 4,
      dampak: ['membekukan potret'],
      perkiraan: ['pelaksana', 'jenis', 'kembali ke', 'dampak'],
    }),
    langkah({
      nomor: 6,
      uraian: 'Pengesahan/penandatanganan Laporan Data Kinerja',
      pelaksana: ['Kepala Dinas'],
      jenis: 'pengesahan',
      kelengkapan: FORMAT,
      waktu: waktu('3 hari', 3, 'hari'),
      output: TERSUSUN,
      kembaliKe: 5,
      dampak: ['mengesahkan'],
      perkiraan: ['pelaksana', 'kembali ke'],
    }),
    langkah({
      nomor: 7,
      uraian: 'Penggandaan dan pengiriman',
      pelaksana: [UMUM],
      jenis: 'pengiriman',
      kelengkapan: [dokumen('Arsip Pengukuran Kinerja', 'Dokumen')],
      waktu: waktu('2 hari', 2, 'hari'),
      output: TERSUSUN,
      perkiraan: ['pelaksana'],
    }),
  ],
  judulDokumen: 'Laporan Data Kinerja',
  cacat: [
    {
      tempat: 'Nomor SOP',
      teks: '01//SOP-PK-DPMP TSP',
      catatan: 'Ada bagian nomor yang kosong di antara dua garis miring.',
    },
    {
      tempat: 'Disahkan oleh, NIP',
      teks: '196907311981032003',
      catatan:
        'Menurut NIP ini pemiliknya lahir 31 Juli 1969 dan menjadi CPNS Maret 1981, pada umur 11 tahun; mungkin salah pindai.',
    },
    {
      tempat: 'Dasar Hukum, nomor 1',
      teks: 'NO:PER/21/M.PAN/11/2008',
      catatan: 'Peraturan ini kemudian digantikan oleh PermenPANRB Nomor 35 Tahun 2012; periksa dan perbarui.',
    },
    {
      tempat: 'Langkah 3–7, Output',
      teks: 'Tersusunnya Pengukuran Kinerja',
      catatan: 'Output lima langkah berbunyi sama, sehingga kemajuan tidak terbaca dari nama output.',
    },
    {
      tempat: 'Peringatan; Pencatatan dan Pendataan',
      teks: '',
      catatan: 'Kedua bagian ini kosong dalam SOP.',
    },
  ],
};
