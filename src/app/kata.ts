/** Refusals of the transaction itself: what stands between a person and any action. */
import type { Penolakan } from '../domain/penolakan.ts';

export const TOLAK_APP = {
  permintaanSalah: (rincian: string): Penolakan => ({
    kode: 'PERMINTAAN-SALAH',
    pesan: `Permintaan tidak dapat dibaca (${rincian}). Muat ulang panel, lalu coba lagi.`,
  }),
  aksiTidakDikenal: (nama: string): Penolakan => ({
    kode: 'AKSI-TIDAK-DIKENAL',
    pesan: `Tindakan "${nama.slice(0, 40)}" tidak dikenal. Muat ulang panel.`,
  }),
  terlaluPanjang: (): Penolakan => ({
    kode: 'TERLALU-PANJANG',
    pesan: 'Isinya lebih dari 15.000 huruf, tidak muat di Riwayat. Ringkas dahulu.',
  }),
  sibuk: (): Penolakan => ({
    kode: 'SIBUK',
    pesan: 'Buku kerja sedang dipakai tindakan orang lain. Tunggu sebentar, lalu ulangi.',
  }),
  tanpaAkun: (): Penolakan => ({
    kode: 'TANPA-AKUN',
    pesan: 'Google tidak memberi tahu akun Anda. Masuk dengan satu akun kantor saja di peramban ini, lalu buka lagi.',
  }),
  belumDisiapkan: (): Penolakan => ({
    kode: 'BELUM-DISIAPKAN',
    pesan: 'Buku kerja ini belum disiapkan. Pemilik file menjalankan Siapkan buku kerja.',
  }),
  sudahDisiapkan: (): Penolakan => ({
    kode: 'SUDAH-DISIAPKAN',
    pesan: 'Buku kerja ini sudah disiapkan. Untuk membetulkannya gunakan Periksa & perbaiki buku kerja.',
  }),
  tabHilang: (nama: string): Penolakan => ({
    kode: 'TAB-HILANG',
    pesan: `Tab ${nama} tidak ada. Pemilik file menjalankan Periksa & perbaiki buku kerja, atau pulihkan lewat Histori versi.`,
  }),
  tabRusak: (nama: string, kolom: string | null): Penolakan => ({
    kode: 'TAB-RUSAK',
    pesan: `Tab ${nama} tidak terbaca: ${kolom === null ? 'baris kunci tersembunyi' : `kolom ${kolom}`} terhapus. Pemilik file menjalankan Periksa & perbaiki buku kerja.`,
  }),
  riwayatRusak: (rusak: string): Penolakan => ({
    kode: 'RIWAYAT-RUSAK',
    pesan: `${rusak} Selama itu tidak ada tindakan yang dicatat. Pulihkan lewat File > Histori versi, lalu ulangi.`,
  }),
  salinan: (): Penolakan => ({
    kode: 'SALINAN',
    pesan: 'File ini salinan dari buku kerja lain, jadi tidak mencatat tindakan. Gunakan file aslinya.',
  }),
  lokalBelum: (locale: string): Penolakan => ({
    kode: 'LOKAL-BELUM',
    pesan: `Setelan wilayah file ini "${locale}". Jalankan Siapkan sekali lagi agar menjadi Indonesia; angka seperti 1.234,5 bergantung padanya.`,
  }),
  googleGagal: (): Penolakan => ({
    kode: 'GOOGLE-GAGAL',
    pesan: 'Google tidak menjawab, dan tidak ada yang berubah. Tunggu sebentar, lalu ulangi.',
  }),
  googleMenolak: (rincian: string): Penolakan => ({
    kode: 'GOOGLE-MENOLAK',
    pesan: `Google menolak perubahan (${rincian}). Tidak ada yang berubah. Bila menyebut sel terlindungi, minta pemilik menjalankan Periksa & perbaiki.`,
  }),
  unggahGagal: (nama: string): Penolakan => ({
    kode: 'UNGGAH-GAGAL',
    pesan: `Tindakan sudah tercatat, tetapi ${nama} belum tersimpan di Drive. Ulangi Susun dokumen.`,
  }),
  pakBermasalah: (pesan: string): Penolakan => ({ kode: 'PAK-BERMASALAH', pesan }),
  profilTidakLengkap: (pesan: string): Penolakan => ({
    kode: 'PROFIL-TIDAK-LENGKAP',
    pesan: `Profil belum lengkap. ${pesan}`,
  }),
  tabIsianHilang: (bidang: string): Penolakan => ({
    kode: 'TAB-ISIAN-HILANG',
    pesan: `Tab isian bidang ${bidang} periode ini tidak ada. Perencana menjalankan Bagikan format isian.`,
  }),
  kodeBidangBentrok: (bidang: string): Penolakan => ({
    kode: 'KODE-BIDANG-BENTROK',
    pesan: `Kode bidang ${bidang} menghasilkan nomor tab yang sudah dipakai. Ganti kode bidang itu sedikit, misalnya tambahkan satu huruf.`,
  }),
  kembalikanDahulu: (bidang: readonly string[]): Penolakan => ({
    kode: 'KEMBALIKAN-DAHULU',
    pesan: `Satuan, akumulasi, gabungan, atau bidangnya berubah, jadi isian bidang ${bidang.join(', ')} harus diserahkan lagi. Buka kembali isian bidang itu, lalu ulangi.`,
  }),
  undangGagal: (email: string): Penolakan => ({
    kode: 'UNDANG-GAGAL',
    pesan: `Google tidak membagikan file kepada ${email}. Periksa alamatnya, lalu ulangi; bila tetap gagal, pemilik file membagikannya lewat tombol Bagikan.`,
  }),
  undangTidakDikenal: (email: string): Penolakan => ({
    kode: 'UNDANG-TIDAK-DIKENAL',
    pesan: `"${email.slice(0, 80)}" tidak ada di tab Pengguna. Tambahkan dahulu orangnya di sana, beserta peran dan bidangnya.`,
  }),
  undangPihakLuar: (email: string): Penolakan => ({
    kode: 'UNDANG-PIHAK-LUAR',
    pesan: `${email} berperan Bagian Organisasi atau Inspektur, jadi di luar perangkat daerah: tidak ikut menyunting buku kerja. Kirimi dokumennya; Perencana mencatat jawabannya.`,
  }),
  undangBerakhir: (email: string, rentang: string): Penolakan => ({
    kode: 'UNDANG-BERAKHIR',
    pesan: `Masa tugas ${email} di tab Pengguna sudah berakhir (${rentang}). Perbarui tanggal Selesai-nya lebih dahulu.`,
  }),
  bukanPengundang: (): Penolakan => ({
    kode: 'BUKAN-PENGUNDANG',
    pesan: 'Pengguna diundang oleh Perencana atau pemilik file. Minta salah satunya mengundang.',
  }),
  bukanPemeriksaBuku: (): Penolakan => ({
    kode: 'BUKAN-PEMERIKSA-BUKU',
    pesan: 'Keutuhan buku kerja diperiksa oleh Perencana atau pemilik file.',
  }),
  potretTerhapus: (): Penolakan => ({
    kode: 'POTRET-TERHAPUS',
    pesan:
      'Tab Potret atau kolomnya terhapus. Angka yang diserahkan dan disahkan ada di sana dan tidak dapat dikarang ulang. Pulihkan lewat File > Histori versi, lalu jalankan lagi Periksa & perbaiki.',
  }),
  tabTakTerbaca: (nama: string): Penolakan => ({
    kode: 'TAB-TAK-TERBACA',
    pesan: `Tab ${nama}: baris kunci dan judul kolom sama-sama hilang, jadi kolomnya tidak dapat dikenali lagi. Pulihkan lewat File > Histori versi, lalu jalankan lagi Periksa & perbaiki.`,
  }),
  bukanPemilik: (): Penolakan => ({
    kode: 'BUKAN-PEMILIK',
    pesan: 'Ini pekerjaan pemilik file, yaitu orang yang menyiapkan buku kerja.',
  }),
} as const;
