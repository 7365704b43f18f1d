import type { Langkah, Sop } from '../definisi.ts';
import { alat, dokumen, langkah, waktu } from './langkah.ts';

const BIDANG = 'Bidang';
const TIM = 'Tim Evaluasi Internal SAKIP';
const KASUBBAG = 'Kasubbag Program';
const KEPALA = 'Kepala Dinas';
const ORGANISASI = 'Bagian Organisasi';
const INSPEKTUR = 'Inspektur';
const LAPORAN = dokumen('Laporan hasil evaluasi', 'Laporan Hasil Evaluasi');

const LANGKAH_TERTULIS: readonly Langkah[] = [
  langkah({
    nomor: 1,
    uraian: 'Sub Koordinator Program menginformasikan tentang implementasi SAKIP kepada Kepala Dinas',
    pelaksana: [KASUBBAG, KEPALA],
    jenis: 'penyampaian',
    kelengkapan: [alat('Informasi kelengkapan dokumen SAKIP yang dibutuhkan')],
    waktu: waktu('1 jam', 1, 'jam'),
    output: ['Penetapan rencana implementasi SAKIP'],
    keterangan: '-',
    perkiraan: ['pelaksana'],
  }),
  langkah({
    nomor: 2,
    uraian: 'Pembentukan tim evaluasi internal SAKIP melalui SK Kepala Dinas',
    pelaksana: [KEPALA],
    jenis: 'penugasan',
    kelengkapan: [dokumen('draft SK', 'SK Tim')],
    waktu: waktu('1 hari', 1, 'hari'),
    output: ['SK tim evaluasi internal SAKIP'],
    keterangan: '-',
  }),
  langkah({
    nomor: 3,
    uraian: 'Rapat tim evaluasi internal SAKIP',
    pelaksana: [TIM],
    jenis: 'rapat',
    kelengkapan: [
      alat('Rencana langkah-langkah dalam proses evaluasi'),
      dokumen('Draft pedoman evaluasi data kinerja', 'Pedoman'),
    ],
    waktu: waktu('1 hari', 1, 'hari'),
    output: ['Daftar dokumen SAKIP', 'Pedoman evaluasi data kinerja yang benar'],
    keterangan: '-',
  }),
  langkah({
    nomor: 4,
    uraian: 'Menginformasikan dan meminta data kinerja yang ada pada masing-masing Bidang',
    pelaksana: [KASUBBAG],
    jenis: 'bagikan',
    kelengkapan: [
      alat('Informasi daftar dokumen yang dibutuhkan'),
      dokumen('Pedoman evaluasi data kinerja yang benar', 'Pedoman'),
    ],
    waktu: waktu('1 jam', 1, 'jam'),
    output: ['Informasi tersampaikan dengan rinci'],
    keterangan: '-',
    dampak: ['membuka isian'],
    perkiraan: ['pelaksana', 'dampak'],
  }),
  langkah({
    nomor: 5,
    uraian:
      'Pengumpulan data kinerja dari masing-masing Bidang ke Kasubbag Program dan diteruskan ke tim evaluasi internal SAKIP',
    pelaksana: [KASUBBAG, BIDANG, TIM],
    cakupan: 'per bidang',
    jenis: 'pemeriksaan',
    kelengkapan: [dokumen('Data kinerja', 'Data Kinerja'), alat('Soft Copy')],
    waktu: waktu('5 hari', 5, 'hari'),
    output: ['Seluruh Bidang telah mengumpulkan'],
    // The bidang mends its data while this langkah waits.
    kembaliKe: 5,
    dampak: ['butuh diserahkan'],
    perkiraan: ['jenis', 'kembali ke', 'dampak'],
  }),
  langkah({
    nomor: 6,
    uraian: 'Analisa dan Pengolahan Data oleh tim evaluasi internal SAKIP',
    pelaksana: [TIM],
    jenis: 'himpun',
    kelengkapan: [dokumen('Data kinerja', 'Data Kinerja')],
    waktu: waktu('3 hari', 3, 'hari'),
    output: ['Laporan hasil evaluasi'],
    dampak: ['butuh diterima', 'menutup isian', 'membekukan potret'],
    perkiraan: ['jenis', 'dampak'],
  }),
];

type Usulan = Pick<Langkah, 'nomor' | 'uraian' | 'pelaksana' | 'jenis' | 'kelengkapan' | 'output'> & Partial<Langkah>;

/** A langkah after 6, where the scan breaks off: none of its columns is in the SOP. */
function usulan(isi: Usulan): Langkah {
  return langkah({
    ...isi,
    keterangan: 'Usulan, tidak tertulis dalam SOP',
    usulan: true,
    aktif: false,
    perkiraan: [
      'pelaksana',
      'cakupan',
      'jenis',
      'kembali ke',
      'lewat',
      'dampak',
      'waktu',
      'output',
      'kelengkapan',
      'keterangan',
    ],
  });
}

const LANGKAH_USULAN: readonly Langkah[] = [
  usulan({
    nomor: 7,
    uraian: 'Menyampaikan laporan hasil evaluasi kepada Kepala Dinas',
    pelaksana: [TIM, KASUBBAG],
    jenis: 'penyampaian',
    kelengkapan: [LAPORAN],
    output: ['Laporan hasil evaluasi diterima Kepala Dinas'],
  }),
  usulan({
    nomor: 8,
    uraian: 'Menelaah dan menandatangani laporan hasil evaluasi',
    pelaksana: [KEPALA],
    jenis: 'pengesahan',
    kelengkapan: [LAPORAN],
    output: ['Laporan hasil evaluasi yang disahkan'],
    kembaliKe: 6,
    dampak: ['mengesahkan'],
  }),
  usulan({
    nomor: 9,
    uraian: 'Menyampaikan dokumen dengan surat pengantar kepada Bagian Organisasi untuk asistensi',
    pelaksana: [ORGANISASI, KASUBBAG],
    jenis: 'pihak luar',
    kelengkapan: [LAPORAN],
    output: ['Dokumen hasil asistensi'],
    kembaliKe: 6,
  }),
  usulan({
    nomor: 10,
    uraian: 'Meneruskan dokumen kepada Inspektur untuk reviu/evaluasi AKIP',
    pelaksana: [INSPEKTUR, ORGANISASI],
    jenis: 'pihak luar',
    kelengkapan: [LAPORAN],
    output: ['Laporan hasil reviu/evaluasi'],
    kembaliKe: 9,
  }),
  usulan({
    nomor: 11,
    uraian: 'Menindaklanjuti rekomendasi dan mengarsipkan laporan hasil evaluasi',
    pelaksana: [KASUBBAG, TIM],
    jenis: 'pengarsipan',
    kelengkapan: [LAPORAN],
    output: ['Arsip laporan hasil evaluasi SAKIP internal'],
  }),
];

/** SOP Pengumpulan Data Kinerja, DPMPTSP dan Tenaga Kerja Kota Probolinggo (Perwali 104/2020). */
export const PROBOLINGGO_PENGUMPULAN: Sop = {
  id: 'probolinggo-pengumpulan',
  instansi: 'Dinas Penanaman Modal PTSP dan Tenaga Kerja Kota Probolinggo',
  nama: 'PENGUMPULAN DATA KINERJA',
  nomor: '104 Tahun 2020',
  tanggalPembuatan: '4 Maret 2020',
  tanggalRevisi: '',
  tanggalEfektif: '4 Maret 2020',
  disahkanOleh: {
    jabatan: 'Kepala Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja Kota Probolinggo',
    nama: 'DWI HERMANTO, S.Sos, M.Si',
    nip: '',
  },
  dasarHukum: [
    'Peraturan Pemerintah Nomor 8 Tahun 2006',
    'Peraturan Presiden RI Nomor 29 Tahun 2014',
    'Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014',
    'Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 12 Tahun 2015',
    'Peraturan Walikota Probolinggo Nomor 28 Tahun 2016',
  ],
  kualifikasi: [
    'Tim evaluasi internal SAKIP yang memenuhi kualifikasi yaitu telah mengikuti pelatihan/bimbingan teknis tentang Sistem AKIP dan evaluasi penerapan AKIP',
    'Memahami manajemen kinerja dan format yang digunakan dalam penyusunan data kinerja perangkat daerah yang merupakan kelengkapan dokumen SAKIP perangkat daerah',
  ],
  keterkaitan: [
    {
      teks: 'SOP Perumusan Program Kerja, Penyusunan Laporan Pelaksanaan Program Kerja dan Realisasi Anggaran',
      jenis: 'acuan',
      sop: null,
    },
  ],
  peralatan: [
    'IKU',
    'Renstra dan SK review Renstra',
    'IKI dan SK IKI',
    'Renja',
    'Perjanjian kinerja',
    'Pengukuran kinerja',
    'Laporan Kinerja',
    'LKjIP',
    'SK tim evaluasi SAKIP internal',
    'ATK',
    'Perangkat Komputer',
  ],
  peringatan: ['Implementasi SAKIP akan terkendala jika terjadi penyimpangan dalam prosedurnya'],
  pencatatan: ['Laporan hasil evaluasi SAKIP internal'],
  pelaksana: [
    { nama: BIDANG, peran: 'staf', catatan: '', orang: [] },
    { nama: TIM, peran: 'tim', catatan: '', orang: [] },
    { nama: KASUBBAG, peran: 'perencana', catatan: '', orang: [] },
    { nama: KEPALA, peran: 'kepala', catatan: '', orang: [] },
    { nama: ORGANISASI, peran: 'bagian-organisasi', catatan: '', orang: [] },
    { nama: INSPEKTUR, peran: 'inspektur', catatan: '', orang: [] },
  ],
  langkah: [...LANGKAH_TERTULIS, ...LANGKAH_USULAN],
  judulDokumen: 'Laporan Hasil Evaluasi',
  cacat: [
    {
      tempat: 'Nomor SOP',
      teks: 'Nomor Perwali SOP 104 Tahun 2020',
      catatan: 'Yang tertulis nomor Peraturan Wali Kota, bukan nomor SOP itu sendiri.',
    },
    { tempat: 'Disahkan oleh, NIP', teks: 'NIP.', catatan: 'NIP pengesah kosong.' },
    {
      tempat: 'Langkah 1, Uraian',
      teks: 'Sub Koordinator Program',
      catatan:
        'Tidak ada kolom pelaksana “Sub Koordinator Program”; dibaca sebagai Kasubbag Program. Uraian memuat pelaku, padahal kegiatan SOP AP ditulis tanpa subjek (PermenPANRB 35/2012).',
    },
    {
      tempat: 'Langkah 7 dan seterusnya',
      teks: '',
      catatan:
        'Naskah terputus setelah langkah 6, padahal ada kolom Bagian Organisasi dan Inspektur. Langkah 7–11 adalah usulan, tidak aktif sampai dinyalakan.',
    },
  ],
};
