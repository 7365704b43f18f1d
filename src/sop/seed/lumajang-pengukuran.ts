import { LAPORAN_KINERJA, type Sop } from '../definisi.ts';
import { dokumen, langkah, waktu } from './langkah.ts';

const TIM = 'Tim SAKIP';
const BAHAN = [
  dokumen('Perjanjian kinerja', 'Perjanjian Kinerja'),
  dokumen('Rencana aksi', 'Rencana Aksi'),
  dokumen('IKU', 'SK IKU'),
  dokumen('IKI', 'IKI dan SK IKI'),
  dokumen('Data Kinerja', 'Data Kinerja'),
];
const DRAF = 'Draft dokumen pengukuran kinerja';
const DOKUMEN = 'Dokumen pengukuran kinerja';

/** SOP Pengukuran Kinerja, DPMPTSP Kabupaten Lumajang; it calls the effective date "Tanggal Pengesahan". */
export const LUMAJANG_PENGUKURAN: Sop = {
  id: 'lumajang-pengukuran',
  instansi: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Lumajang',
  nama: 'PENGUKURAN KINERJA',
  nomor: '427.59/ 1 / 1 / 05 /2023',
  tanggalPembuatan: '21 / 10 / 2019',
  tanggalRevisi: '03 / 04 / 2023',
  tanggalEfektif: '04 / 04 / 2023',
  disahkanOleh: {
    jabatan: 'KEPALA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KABUPATEN LUMAJANG',
    nama: 'ARI MURCENO, S.STP., M.Si.',
    nip: '780216 199703 1 001',
  },
  dasarHukum: [
    'Peraturan Presiden No. 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi No. 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Review atas Laporan Kinerja',
    'Peraturan Bupati Lumajang Nomor 36 Tahun 2018 tentang Pedoman Pengukuran Kinerja',
  ],
  kualifikasi: [
    'Memiliki kemampuan pengolahan data sederhana',
    'Mengetahui tugas dan fungsi',
    'Memahami peraturan tentang tugas dan fungsi',
    'Mampu mengoperasikan peralatan dan perlengkapan personal komputer',
  ],
  keterkaitan: [
    { teks: 'SOP Pengumpulan Data Kinerja', jenis: 'mendahului', sop: 'lumajang-pengumpulan' },
    { teks: 'SOP Penyusunan Laporan Kinerja', jenis: 'dilanjutkan', sop: LAPORAN_KINERJA },
  ],
  peralatan: ['Komputer', 'Kertas', 'Printer'],
  peringatan: [
    'Jika SOP tidak dilaksanakan maka penyusunan Laporan Kinerja tidak maksimal dan tidak tercapainya kinerja sesuai target yang ditetapkan',
  ],
  pencatatan: ['Disimpan sebagai data elektronik dan manual'],
  pelaksana: [
    { nama: 'Kadin', peran: 'kepala', catatan: '', orang: [] },
    { nama: TIM, peran: 'tim', catatan: '', orang: [] },
  ],
  langkah: [
    langkah({
      nomor: 1,
      uraian:
        'Mempersiapkan data kinerja, Indikator Kinerja Utama (IKU) dan Indikator Kinerja Individu (IKI) yang telah ditetapkan dalam perjanjian kinerja',
      pelaksana: [TIM],
      jenis: 'persiapan',
      kelengkapan: BAHAN,
      waktu: waktu('4 Jam', 4, 'jam'),
      output: BAHAN.map((bahan) => bahan.teks),
      dampak: ['butuh diterima'],
      perkiraan: ['pelaksana', 'dampak'],
    }),
    langkah({
      nomor: 2,
      uraian: 'Mengukur dan membuat draft dokumen pengukuran kinerja',
      pelaksana: [TIM],
      jenis: 'himpun',
      kelengkapan: BAHAN,
      waktu: waktu('8 Jam', 8, 'jam'),
      output: [DRAF],
      dampak: ['menutup isian', 'membekukan potret'],
      perkiraan: ['pelaksana', 'jenis', 'dampak'],
    }),
    langkah({
      nomor: 3,
      uraian: 'Mereviu draft dokumen pengukuran kinerja',
      pelaksana: ['Kadin'],
      jenis: 'reviu',
      kelengkapan: [dokumen(DRAF, 'Draf Dokumen')],
      waktu: waktu('4 Jam', 4, 'jam'),
      output: [DRAF],
      kembaliKe: 2,
      perkiraan: ['pelaksana', 'kembali ke'],
    }),
    langkah({
      nomor: 4,
      uraian: 'Mengesahkan draft dokumen pengukuran kinerja',
      pelaksana: ['Kadin'],
      jenis: 'pengesahan',
      kelengkapan: [dokumen(DRAF, 'Draf Dokumen')],
      waktu: waktu('15 Menit', 15, 'menit'),
      output: [DOKUMEN],
      dampak: ['mengesahkan'],
      perkiraan: ['pelaksana'],
    }),
    langkah({
      nomor: 5,
      uraian: 'Mengarsipkan dan menyiapkan penyusunan laporan kinerja',
      pelaksana: [TIM],
      jenis: 'pengarsipan',
      kelengkapan: [dokumen(DOKUMEN, 'Dokumen')],
      waktu: waktu('15 Menit', 15, 'menit'),
      output: [DOKUMEN],
      perkiraan: ['pelaksana'],
    }),
  ],
  judulDokumen: 'Dokumen Pengukuran Kinerja',
  cacat: [
    {
      tempat: 'Tanggal Efektif',
      teks: '04 / 04 / 2023',
      catatan: 'Dalam SOP tertulis “TANGGAL PENGESAHAN”; tanggal efektifnya tidak disebut.',
    },
    {
      tempat: 'Disahkan oleh, nama',
      teks: 'ARI MURCENO, S.STP., M.Si.',
      catatan: 'Dalam SOP Pengumpulan Data Kinerja instansi yang sama tertulis “ARI MURGONO”; mungkin salah pindai.',
    },
    {
      tempat: 'Disahkan oleh, NIP',
      teks: '780216 199703 1 001',
      catatan: 'Hanya 16 digit, seharusnya 18; dalam SOP Pengumpulan Data Kinerja tertulis “19780216 199703 1 001”.',
    },
  ],
};
