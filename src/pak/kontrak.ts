/** Which tabs and columns a pack has. Extra ones are ignored; their order does not matter. */

export const NAMA_TAB_PAK = [
  'Profil',
  'Bidang',
  'Pengguna',
  'IKU',
  'IKI',
  'Isian',
  'Anggaran',
  'Rencana Aksi',
  'Historis',
  'Narasi',
  'Dokumen',
  'Jadwal',
  'Predikat',
  'Libur',
  'Aturan',
] as const;
export type NamaTabPak = (typeof NAMA_TAB_PAK)[number];

/** Without these no cycle can run. */
export const TAB_WAJIB: readonly NamaTabPak[] = ['Profil', 'Bidang', 'Pengguna', 'IKU', 'IKI', 'Isian', 'Anggaran'];

interface KolomTab {
  readonly wajib: readonly string[];
  readonly pilihan: readonly string[];
}

const daftar = (teks: string): readonly string[] => teks.split(' | ');

const PILIHAN_INDIKATOR = daftar(
  'Definisi Operasional | Formulasi | Sumber Data | Gabung | Berlaku Sejak | Dasar Perubahan | TW I Perubahan | TW II Perubahan | TW III Perubahan | TW IV Perubahan',
);

export const KOLOM_PAK: Readonly<Record<NamaTabPak, KolomTab>> = {
  Profil: { wajib: daftar('Kunci | Nilai'), pilihan: [] },
  Bidang: { wajib: daftar('Kode | Nama'), pilihan: [] },
  Pengguna: {
    wajib: daftar('Email | Nama | NIP | Jabatan | Peran | Bidang | Mulai | Selesai'),
    pilihan: daftar('Pangkat | Nomor SK | Bimtek SAKIP'),
  },
  IKU: {
    wajib: daftar(
      'Kode | Sasaran | Indikator | Satuan | Arah | Rumus | Akumulasi | Bidang | Target | Target Perubahan | TW I | TW II | TW III | TW IV | Realisasi Tahun Lalu | Target Renstra | Standar Nasional',
    ),
    pilihan: PILIHAN_INDIKATOR,
  },
  IKI: {
    wajib: daftar(
      'Kode | Induk | Pemilik | Indikator | Satuan | Arah | Rumus | Akumulasi | Bidang | Target | TW I | TW II | TW III | TW IV',
    ),
    pilihan: [
      ...PILIHAN_INDIKATOR,
      ...daftar('Sasaran | Target Perubahan | Realisasi Tahun Lalu | Target Renstra | Standar Nasional'),
    ],
  },
  Isian: {
    wajib: daftar(
      'Periode | Bidang | Kode | Realisasi | Pembilang | Penyebut | Bukti Dukung | Faktor Pendorong | Faktor Penghambat | Tindak Lanjut',
    ),
    pilihan: [],
  },
  Anggaran: {
    wajib: daftar('Bidang | Program | Kegiatan | Pagu | Realisasi'),
    pilihan: daftar('Periode | Sub Kegiatan | Sasaran | Pagu Perubahan'),
  },
  'Rencana Aksi': {
    wajib: daftar('Kode | Rencana Aksi'),
    pilihan: daftar('Kegiatan | Penanggung Jawab | TW I | TW II | TW III | TW IV'),
  },
  Historis: { wajib: daftar('Kode | Tahun | Target | Realisasi'), pilihan: [] },
  Narasi: { wajib: daftar('Bagian | Sasaran | Teks | Penyusun'), pilihan: [] },
  Dokumen: {
    wajib: daftar('Jenis'),
    pilihan: daftar('Nomor | Tanggal | Berlaku | Versi | Tautan | Lokasi Fisik | Status | Alasan'),
  },
  Jadwal: { wajib: daftar('Langkah | Tenggat'), pilihan: daftar('SOP | Periode') },
  Predikat: { wajib: daftar('Teks | Skor'), pilihan: [] },
  Libur: { wajib: daftar('Tanggal | Nama'), pilihan: daftar('Jenis | Sumber') },
  Aturan: { wajib: ['Kode'], pilihan: daftar('Pemeriksaan | Berat | Batas | Keterangan') },
};
