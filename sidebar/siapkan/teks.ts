/** Every word that the Siapkan dialog shows by itself. */
export const S = {
  judul: 'Siapkan buku kerja',
  pengantar:
    'Buku kerja dibuat satu kali oleh pemilik file. Isi dari paket Excel, ketik sendiri, atau keduanya. Yang Anda ketik tersimpan di komputer ini sampai selesai.',
  langkah: 'Tahap',
  halaman: {
    paket: 'Paket',
    profil: 'Profil',
    bidang: 'Bidang',
    pengguna: 'Pengguna',
    sop: 'SOP',
    ringkasan: 'Ringkasan',
  },
  lanjut: (nama: string) => `Lanjut: ${nama}`,
  kembali: 'Kembali',
  memuat: 'Memeriksa buku kerja ini…',
  sudah: 'Buku kerja ini sudah disiapkan',
  sudahPesan:
    'Tidak ada yang diubah. Perencana atau pemilik menambah dan membetulkan IKU, IKI, Bidang, Pengguna, dan Anggaran langsung di tabnya. Tab atau perlindungan yang rusak dibetulkan lewat menu Periksa & perbaiki buku kerja. Untuk memulai dari paket lain, buat file Google Sheets baru yang kosong.',
  tutup: 'Tutup',
  hapus: 'Hapus',

  paket: {
    judul: 'Paket Excel (boleh dilewati)',
    jelas:
      'Satu berkas .xlsx dengan tab Profil, Bidang, Pengguna, IKU, IKI, Isian, dan Anggaran. Berkas dibaca di peramban Anda; tidak ada yang ditulis sebelum tahap Ringkasan.',
    berkas: 'Pilih berkas paket (.xlsx)',
    unduh: 'Unduh paket kosong untuk diisi',
    membaca: (nama: string) => `Membaca ${nama}…`,
    terbaca: (nama: string, baris: number, galat: number, peringatan: number) =>
      `${nama}: ${baris} baris terbaca, ${galat} galat, ${peringatan} peringatan.`,
    jumlah: 'Isi paket per tab',
    tab: 'Tab',
    baris: 'Baris',
    tidakAda: 'tidak ada',
    pakai: 'Pakai paket ini',
    galat: 'Paket tidak dipakai sama sekali selama masih ada galat. Betulkan berkasnya, lalu pilih lagi.',
    mengganti: 'Paket belum dipakai. Memakainya mengganti semua yang sudah diisi di sini.',
    dipakai: (nama: string) => `Paket ${nama} dipakai. Periksa tiap tahap, lalu Siapkan di tahap Ringkasan.`,
    asal: (nama: string) => `Isian di sini berasal dari ${nama}.`,
    kosongkan: 'Kosongkan semua isian di sini',
    dikosongkan: 'Semua isian di sini dikosongkan.',
  },

  profil: { judul: 'Profil instansi', tidak: 'Tidak', ya: 'Ya', pilih: '(pilih)' },
  bantuProfil: {
    Singkatan: 'Misalnya DPMPTSP.',
    Tempat: 'Tempat menandatangani, misalnya Depok.',
    Tahun: 'Empat angka, misalnya 2026.',
    'Menit Kerja Sehari': 'Kosong = 450 (Perpres 21/2023).',
    'Boleh Periksa Sendiri': 'Hanya untuk kantor yang sangat kecil; tercetak di dokumen.',
  } as Readonly<Record<string, string>>,

  bidang: {
    judul: 'Bidang',
    jelas: 'Sekretariat juga bidang. Kode pendek dan tetap sepanjang tahun.',
    kode: 'Kode',
    nama: 'Nama',
    tambah: 'Tambah bidang',
    hapus: (nama: string) => `Hapus bidang ${nama}`,
    dihapus: (nama: string) => `Bidang ${nama} dihapus dari isian ini.`,
    kosong: 'Belum ada bidang.',
  },

  pengguna: {
    judul: 'Pengguna',
    jelas: 'Satu orang satu peran per baris. Plt/Plh: tulis di depan Jabatan, dengan Mulai dan Selesai.',
    tambah: 'Tambah orang',
    hapus: (nama: string) => `Hapus ${nama}`,
    dihapus: (nama: string) => `${nama} dihapus dari isian ini.`,
    baru: 'Orang baru',
    kosong: 'Belum ada orang.',
    tanpaPeran: 'tanpa peran',
  },

  sop: {
    judul: 'SOP',
    jelas: 'Pilih SOP yang dipakai; isinya masih dapat disunting di tab SOP.',
    pelaksana: (nama: string) => `Pelaksana ${nama}`,
    peran: (peran: string) => `menurut peran (${peran})`,
  },

  ringkasan: {
    judul: 'Ringkasan',
    akan: 'Yang akan dibuat',
    sop: 'SOP',
    zona: 'Zona waktu',
    pelaksana: 'Pelaksana yang ditunjuk',
    belumSop: 'Pilih sedikitnya satu SOP di tahap SOP.',
    riwayat: 'Isian yang sudah diterima sebelum buku kerja ini',
    riwayatJelas:
      'Yang dicentang masuk sebagai riwayat. Yang lain tidak diimpor: bidang mengetiknya sendiri di tab isian.',
    isianPeriode: (periode: string, n: number) => `${periode} (${n} isian)`,
    siapkan: 'Siapkan',
    mengatur: 'Mengatur wilayah dan zona waktu (1 dari 2)…',
    membuat: 'Membuat semua tab (2 dari 2). Ini dapat memakan satu menit…',
    selesai: 'Buku kerja siap.',
    berikut: [
      'Undang pengguna (menu Undang pengguna; biarkan kosong untuk mengundang semua orang baru sekaligus), lalu kirimkan tautan file ini.',
      'Sesudah itu jalankan menu Periksa & perbaiki buku kerja, agar Perencana dan Sekretaris dapat menyunting tab rujukan.',
      'Isi atau periksa tab IKU dan IKI, dan semua yang ditandai perkiraan di tab SOP.',
      'Perencana memulai SOP dari panel (menu Buka panel).',
      'Bila tab Pengguna diubah lagi: undang dahulu yang baru, lalu jalankan menu Periksa & perbaiki buku kerja.',
    ],
  },

  temuan: {
    judul: (halaman: string) => `Temuan ${halaman}`,
    semua: 'semua tahap',
    bersih: 'Tidak ada temuan.',
    berat: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' },
  },

  baris: (nomor: number) => `baris ${nomor}`,
  urutan: (nomor: number) => `baris ke-${nomor}`,
  tanpaPerencana: 'Belum ada orang dengan peran perencana; tanpa dia SOP tidak dapat dimulai.',
  tidakTerbaca: (nama: string) => `Berkas "${nama}" tidak dapat dibaca; tutup di program lain lalu pilih lagi.`,
} as const;
