import type { BarisLaporan, BidangLaporan, DataLaporan } from '../../src/domain/laporan.ts';
import type { Pengesahan } from '../../src/domain/peristiwa.ts';
import { BAGIAN_NARASI, type BarisAnggaran, type BarisNarasi, type Profil } from '../../src/domain/profil.ts';

const PROFIL: Profil = {
  namaInstansi: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  singkatan: 'DPMPTSP',
  pemerintahDaerah: 'Pemerintah Kota Sukamaju',
  alamat: 'Jalan Merdeka Nomor 17, Sukamaju 16400 · dpmptsp@example.go.id',
  tempat: 'Sukamaju',
  tahun: 2026,
  zona: 'WIB',
  kepala: {
    nama: 'Dra. Ratna Kusumawardhani, M.Si.',
    nip: '197003121995032001',
    pangkat: 'Pembina Utama Muda',
    jabatan: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  },
  menitSehari: 450,
  bolehPeriksaSendiri: false,
};

const DASAR: BarisLaporan = {
  siklus: 'depok-pengumpulan/2026/TW I',
  tahun: 2026,
  periode: 'TW I',
  tahap: 'dibekukan',
  putaran: 1,
  bidang: 'PM',
  kode: 'IKU-1',
  jenis: 'IKU',
  induk: '',
  sasaran: 'Meningkatnya realisasi investasi daerah',
  uraian: 'Persentase pertumbuhan nilai realisasi investasi',
  satuan: '%',
  arah: 'naik',
  rumus: '2T-R',
  akumulasi: 'kumulatif',
  gabung: null,
  target: { jenis: 'angka', nilai: 6, teks: '6' },
  targetTahun: { jenis: 'angka', nilai: 12, teks: '12' },
  keadaan: 'terisi',
  teks: '5',
  realisasi: 5,
  pembilang: null,
  penyebut: null,
  bukti: 'https://drive.example.go.id/bukti/iku-1/laporan-lkpm-triwulan-i-2026-final-ditandatangani.pdf',
  pendorong: 'Pendampingan pengisian LKPM berjalan setiap pekan.',
  penghambat: 'Sebagian pelaku usaha terlambat melapor.',
  tindakLanjut: 'Mengirim pengingat kepada 120 pelaku usaha.',
  penjelasanBidang: '',
  capaian: 83.3333333,
  kategori: 'Tinggi',
  realisasiTahun: 5,
  capaianTahun: 41.6666667,
  penjelasan: 'R ÷ T × 100 = 5 ÷ 6 × 100 = 83,33',
  penjelasanTahun: 'R ÷ T × 100 = 5 ÷ 12 × 100 = 41,67',
  definisiOperasional: 'Pertumbuhan nilai realisasi investasi dibandingkan tahun sebelumnya.',
  formulasi: '(nilai tahun ini − nilai tahun lalu) ÷ nilai tahun lalu × 100',
  sumberData: 'LKPM',
  pemilik: '',
  targetMurni: { jenis: 'angka', nilai: 12, teks: '12' },
  targetPerubahan: null,
  berlakuSejak: null,
  dasarPerubahan: '',
  realisasiTahunLalu: 10.5,
  targetRenstra: { jenis: 'angka', nilai: 15, teks: '15' },
  standarNasional: null,
  rekomendasi: null,
  sebelumRevisi: null,
};

/** A complete row; only what a case is about is given. */
export const buatBaris = (isi: Partial<BarisLaporan>): BarisLaporan => ({ ...DASAR, ...isi });

const PELAYANAN = 'Meningkatnya kualitas pelayanan perizinan';

const INDIKATOR: readonly BarisLaporan[] = [
  DASAR,
  buatBaris({
    kode: 'IKU-2',
    uraian: 'Nilai realisasi investasi (PMA dan PMDN)',
    satuan: 'Rp juta',
    realisasi: 6821000.5,
    target: { jenis: 'angka', nilai: 4000000, teks: '4.000.000' },
    targetTahun: { jenis: 'angka', nilai: 16000000, teks: '16.000.000' },
    capaian: 170.5250125,
    kategori: 'Sangat Tinggi',
    realisasiTahun: 6821000.5,
    capaianTahun: 42.63125,
    realisasiTahunLalu: null,
    akumulasi: 'jumlah',
  }),
  buatBaris({
    kode: 'IKU-3',
    sasaran: PELAYANAN,
    bidang: 'PTSP',
    uraian: 'Rata-rata waktu penyelesaian izin',
    satuan: 'hari',
    arah: 'turun',
    akumulasi: 'rata-rata',
    target: { jenis: 'rentang', bawah: 7, atas: 8, teks: '7-8' },
    targetTahun: { jenis: 'rentang', bawah: 7, atas: 8, teks: '7-8' },
    realisasi: 9,
    teks: '9',
    capaian: 87.5,
    realisasiTahun: 9,
    capaianTahun: 87.5,
    realisasiTahunLalu: 8,
    standarNasional: { jenis: 'angka', nilai: 5, teks: '5' },
    penjelasan: '(1 + (1 − R ÷ T)) × 100 = (1 + (1 − 9 ÷ 8)) × 100 = 87,50',
  }),
  buatBaris({
    kode: 'IKU-4',
    sasaran: PELAYANAN,
    bidang: 'PTSP',
    uraian: 'Indeks Kepuasan Masyarakat',
    satuan: 'Indeks',
    akumulasi: 'tahunan',
    target: null,
    keadaan: 'tidak ditargetkan',
    teks: '',
    realisasi: null,
    capaian: null,
    kategori: null,
    realisasiTahun: null,
    capaianTahun: null,
    pendorong: '',
    penghambat: '',
    tindakLanjut: '',
    bukti: '',
    penjelasan: 'Tidak ditargetkan pada TW I.',
    penjelasanTahun: 'Diukur sekali setahun.',
  }),
  buatBaris({
    kode: 'IKI-1',
    jenis: 'IKI',
    induk: 'IKU-1',
    bidang: 'PM',
    pemilik: 'Kepala Bidang Penanaman Modal',
    uraian: 'Jumlah pelaku usaha yang didampingi mengisi LKPM',
    satuan: 'pelaku usaha',
    realisasi: 0,
    teks: '0',
    capaian: 0,
    kategori: 'Sangat Rendah',
    realisasiTahun: 0,
    capaianTahun: 0,
    target: { jenis: 'angka', nilai: 120, teks: '120' },
    targetTahun: { jenis: 'angka', nilai: 500, teks: '500' },
  }),
  buatBaris({
    kode: 'IKI-2',
    jenis: 'IKI',
    induk: 'IKU-3',
    bidang: 'DALAK',
    pemilik: 'Kepala Bidang Pengendalian',
    uraian: 'Persentase pengaduan yang ditindaklanjuti',
    keadaan: 'kosong',
    teks: '',
    realisasi: null,
    capaian: null,
    kategori: null,
    realisasiTahun: null,
    capaianTahun: null,
    penjelasan: 'Realisasi belum masuk.',
    penjelasanTahun: 'Realisasi belum masuk.',
    pendorong: '',
    penghambat: '',
    tindakLanjut: '',
    bukti: '',
  }),
];

const bidang = (kode: string, nama: string, isi: Partial<BidangLaporan> = {}): BidangLaporan => ({
  kode,
  nama,
  status: 'diterima',
  alasanDilewati: null,
  diperiksaSendiri: false,
  ...isi,
});

const anggaran = (isi: Partial<BarisAnggaran>): BarisAnggaran => ({
  bidang: 'PM',
  program: 'Program Promosi Penanaman Modal',
  kegiatan: 'Penyelenggaraan promosi penanaman modal',
  subKegiatan: '',
  sasaran: '',
  periode: '',
  pagu: 6821000000,
  paguPerubahan: null,
  realisasi: 1705250000,
  ...isi,
});

export const ANGGARAN: readonly BarisAnggaran[] = [
  anggaran({ sasaran: 'Meningkatnya realisasi investasi daerah' }),
  anggaran({
    bidang: 'PTSP',
    program: 'Program Pelayanan Penanaman Modal',
    kegiatan: 'Pelayanan perizinan dan nonperizinan',
    pagu: 3000000000,
    realisasi: null,
  }),
];

const PARAGRAF =
  'Uraian ini ditulis oleh Perencana bersama para kepala bidang berdasarkan pembahasan triwulan. Pelayanan berjalan sesuai rencana kerja, dengan perhatian pada kepatuhan pelaporan pelaku usaha dan kecepatan penyelesaian izin.';

export const NARASI: readonly BarisNarasi[] = BAGIAN_NARASI.map((bagian) => ({
  bagian,
  sasaran: '',
  teks: `${bagian}: ${PARAGRAF}\n\n${PARAGRAF}`,
  penyusun: 'Perencana',
}));

const PENGESAHAN: Pengesahan = {
  penandaTangan: PROFIL.kepala,
  kapasitas: PROFIL.kepala.jabatan,
  nomorSk: '',
  tanggal: '2026-04-20',
  cara: 'aplikasi',
  dicatatOleh: '',
  tautanPindaian: '',
};

/** A final first quarter with one bidang skipped. */
export const FINAL: DataLaporan = {
  profil: PROFIL,
  tahun: 2026,
  periode: 'TW I',
  perjanjian: { nomor: '060/008/2026', tanggal: '15 Januari 2026' },
  sop: {
    id: 'depok-pengumpulan',
    nama: 'Pengumpulan Data Kinerja',
    judulDokumen: 'Pengukuran Kinerja',
    mengesahkan: true,
  },
  bidang: [
    bidang('PM', 'Bidang Penanaman Modal'),
    bidang('PTSP', 'Bidang Pelayanan Terpadu Satu Pintu', { diperiksaSendiri: true }),
    bidang('DALAK', 'Bidang Pengendalian dan Pengaduan', {
      status: 'belum mengisi',
      alasanDilewati: 'server pengaduan rusak sejak 2 April',
    }),
  ],
  indikator: INDIKATOR,
  pengesahan: PENGESAHAN,
  perubahanTriwulan: [],
  ralat: [],
  revisi: null,
  sidikPotret: '7F3A-91C2',
  tersegel: true,
  nomorRiwayat: 48,
  sidikRiwayat: '6182-9B97',
  narasi: NARASI,
  anggaran: ANGGARAN,
  historis: [
    { kode: 'IKU-1', tahun: 2024, target: 9, realisasi: 8.4 },
    { kode: 'IKU-1', tahun: 2025, target: 10, realisasi: 10.5 },
  ],
  rencanaAksi: [
    {
      kode: 'IKU-1',
      aksi: 'Mendampingi pelaku usaha mengisi LKPM',
      kegiatan: 'Penyelenggaraan promosi penanaman modal',
      penanggungJawab: 'Kepala Bidang Penanaman Modal',
      triwulan: ['30 pelaku usaha', '30 pelaku usaha', '30 pelaku usaha', '30 pelaku usaha'],
    },
  ],
  kendali: {
    bidang: [
      { kode: 'PM', diharapkan: 3, masuk: 3, diterima: 3, dilewati: false },
      { kode: 'PTSP', diharapkan: 2, masuk: 2, diterima: 2, dilewati: false },
      { kode: 'DALAK', diharapkan: 1, masuk: 0, diterima: 0, dilewati: true },
    ],
    masuk: [
      { satuan: 'hari', baris: 1, bernilai: 1, nilai: '9' },
      { satuan: 'Rp juta', baris: 1, bernilai: 1, nilai: '6821000.5' },
    ],
    hasil: [
      { satuan: '%', baris: 1, bernilai: 0, nilai: '0' },
      { satuan: 'hari', baris: 1, bernilai: 1, nilai: '9' },
      { satuan: 'Rp juta', baris: 1, bernilai: 1, nilai: '6821000.5' },
    ],
  },
  catatanPeringatan: ['IKU-2: realisasi 170,53% dari target – alasan: satu investasi besar masuk lebih awal'],
  disusunTanggal: '2026-04-17',
};

/** Frozen, and not approved yet. */
export const SIAP: DataLaporan = { ...FINAL, pengesahan: null };

export const DRAF: DataLaporan = { ...SIAP, sidikPotret: '', sidikRiwayat: '' };

export const TAHUNAN: DataLaporan = {
  ...FINAL,
  periode: 'Tahunan',
  pengesahan: { ...PENGESAHAN, tanggal: '2027-01-20' },
  disusunTanggal: '2027-01-18',
};

export const DI_KERTAS: DataLaporan = {
  ...FINAL,
  pengesahan: {
    ...PENGESAHAN,
    kapasitas: `Plt. ${PROFIL.kepala.jabatan}`,
    nomorSk: '821/77/2026',
    cara: 'kertas',
    dicatatOleh: 'Budi Santoso',
    tautanPindaian: 'https://drive.example.go.id/pindaian/1',
  },
};

export const REVISI: DataLaporan = {
  ...FINAL,
  revisi: { ke: 1, alasan: 'LKPM susulan dari dua perusahaan', indikator: ['IKU-1'] },
  indikator: INDIKATOR.map((baris) =>
    baris.kode === 'IKU-1'
      ? { ...baris, sebelumRevisi: { realisasi: 4.5, capaian: 75, realisasiTahun: 4.5, capaianTahun: 37.5 } }
      : baris,
  ),
};
