import type { Sop } from '../definisi.ts';
import { alat, dokumen, langkah, waktu } from './langkah.ts';

const KABID = 'Kabid / Sekretaris';
const KASUBBAG = 'Kasubbag/ Sub Koordinator';
const PERJANJIAN = dokumen('Perjanjian kinerja', 'Perjanjian Kinerja');
const RENCANA_AKSI = dokumen('Rencana aksi', 'Rencana Aksi');
const DISPOSISI = dokumen('Disposisi', 'Disposisi');

/** SOP Pengumpulan Data Kinerja, DPMPTSP Kabupaten Lumajang; it calls the effective date "Tanggal Pengesahan". */
export const LUMAJANG_PENGUMPULAN: Sop = {
  id: 'lumajang-pengumpulan',
  instansi: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Lumajang',
  nama: 'PENGUMPULAN DATA KINERJA',
  nomor: '427.59/ 1 / 1 / 04 /2023',
  tanggalPembuatan: '21 / 10 / 2019',
  tanggalRevisi: '03 / 04 / 2023',
  tanggalEfektif: '04 / 04 / 2023',
  disahkanOleh: {
    jabatan: 'KEPALA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KABUPATEN LUMAJANG',
    nama: 'ARI MURGONO, S.STP., M.Si.',
    nip: '19780216 199703 1 001',
  },
  dasarHukum: [
    'Peraturan Presiden No. 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi No. 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Review atas Laporan Kinerja',
  ],
  kualifikasi: [
    'Memiliki kemampuan pengolahan data sederhana',
    'Mengetahui tugas dan fungsi',
    'Memahami peraturan tentang tugas dan fungsi',
    'Mampu mengoperasikan peralatan dan perlengkapan personal komputer',
  ],
  keterkaitan: [
    { teks: 'SOP Pengukuran Kinerja', jenis: 'dilanjutkan', sop: 'lumajang-pengukuran' },
    { teks: 'SOP Laporan Kinerja', jenis: 'dilanjutkan', sop: null },
  ],
  peralatan: ['Komputer', 'Kertas', 'Printer'],
  peringatan: [
    'Jika SOP tidak dilaksanakan maka penyusunan Laporan Kinerja tidak maksimal dan tidak tercapainya kinerja sesuai target yang ditetapkan',
  ],
  pencatatan: ['Disimpan sebagai data elektronik dan manual'],
  pelaksana: [
    { nama: 'Kadin', peran: 'kepala', catatan: '', orang: [] },
    { nama: KABID, peran: 'kabid', catatan: '', orang: [] },
    { nama: KASUBBAG, peran: 'kabid', catatan: 'merangkap: dikerjakan Kabid bidangnya', orang: [] },
    { nama: 'Tim kerja', peran: 'staf', catatan: '', orang: [] },
  ],
  langkah: [
    langkah({
      nomor: 1,
      uraian: 'Menugaskan Kabid/Sekretaris untuk mengumpulkan data kinerja setiap triwulan',
      pelaksana: ['Kadin'],
      // No langkah hands out a format, so the order that starts the quarter opens the collection tabs.
      jenis: 'bagikan',
      kelengkapan: [PERJANJIAN, RENCANA_AKSI],
      waktu: waktu('5 menit', 5, 'menit'),
      output: ['Disposisi'],
      dampak: ['membuka isian'],
      perkiraan: ['pelaksana', 'jenis', 'dampak'],
    }),
    langkah({
      nomor: 2,
      uraian: 'Menugaskan Kasubag/Sub Koordinator untuk menyiapkan data kinerja',
      pelaksana: [KABID],
      cakupan: 'per bidang',
      jenis: 'penugasan',
      kelengkapan: [DISPOSISI, PERJANJIAN, RENCANA_AKSI],
      waktu: waktu('5 menit', 5, 'menit'),
      output: ['Disposisi'],
      perkiraan: ['pelaksana', 'cakupan'],
    }),
    langkah({
      nomor: 3,
      uraian: 'Mengarahkan tim untuk mengumpulkan data kinerja',
      pelaksana: [KASUBBAG],
      cakupan: 'per bidang',
      jenis: 'penugasan',
      kelengkapan: [DISPOSISI, PERJANJIAN, RENCANA_AKSI],
      waktu: waktu('15 menit', 15, 'menit'),
      output: ['Catatan pembagian tugas'],
      perkiraan: ['pelaksana', 'cakupan', 'jenis'],
    }),
    langkah({
      nomor: 4,
      uraian: 'Mengumpulkan dan menyerahkan data kinerja',
      pelaksana: ['Tim kerja'],
      cakupan: 'per bidang',
      jenis: 'pengisian',
      kelengkapan: [alat('Catatan pebagian tugas')],
      waktu: waktu('2 hari', 2, 'hari'),
      output: ['Draf data kinerja'],
      dampak: ['butuh diserahkan'],
      perkiraan: ['pelaksana', 'cakupan'],
    }),
    langkah({
      nomor: 5,
      uraian: 'Memeriksa kelengkapan data kinerja',
      pelaksana: [KABID],
      cakupan: 'per bidang',
      jenis: 'pemeriksaan',
      kelengkapan: [dokumen('Draft data kinerja', 'Data Kinerja')],
      waktu: waktu('8 jam', 8, 'jam'),
      output: ['Data kinerja', 'Disposisi'],
      keterangan: 'Dikembalikan untuk dilengkapi/diperbaiki',
      kembaliKe: 4,
      perkiraan: ['pelaksana', 'cakupan', 'kembali ke'],
    }),
    langkah({
      nomor: 6,
      uraian: 'Melakukan persiapan penyusunan dokumen pengukuran kinerja dan dokumen laporan kinerja',
      pelaksana: [KASUBBAG],
      cakupan: 'per bidang',
      jenis: 'persiapan',
      kelengkapan: [dokumen('Data kinerja', 'Data Kinerja'), DISPOSISI],
      waktu: waktu('15 menit', 15, 'menit'),
      output: ['Kelengkapan dokumen pengukuran kinerja dan draft dokumen laporan kinerja'],
      dampak: ['butuh diterima', 'menutup isian'],
      perkiraan: ['pelaksana', 'cakupan', 'dampak'],
    }),
  ],
  judulDokumen: 'Data Kinerja',
  cacat: [
    {
      tempat: 'Tanggal Efektif',
      teks: '04 / 04 / 2023',
      catatan: 'Dalam SOP tertulis “TANGGAL PENGESAHAN”; tanggal efektifnya tidak disebut.',
    },
    {
      tempat: 'Disahkan oleh, nama',
      teks: 'ARI MURGONO, S.STP., M.Si.',
      catatan: 'Dalam SOP Pengukuran Kinerja instansi yang sama tertulis “ARI MURCENO”; mungkin salah pindai.',
    },
    {
      tempat: 'Langkah 4, Kelengkapan',
      teks: 'Catatan pebagian tugas',
      catatan: 'Tampaknya yang dimaksud “Catatan pembagian tugas”, output langkah 3.',
    },
  ],
};
