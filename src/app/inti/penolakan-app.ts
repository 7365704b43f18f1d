/** Refusals of the transaction itself: what stands between a person and any action. */
import { penolakan } from '../../domain/penolakan.ts';

const BILA_TIDAK_DAPAT =
  'Bila tidak dapat, pemilik file memilih Akui kerusakan (menu Periksa & perbaiki buku kerja): baris yang masih utuh tetap berlaku, yang hilang disebut.';

export const TOLAK_APP = {
  permintaanSalah: (rincian: string) =>
    penolakan('PERMINTAAN-SALAH', `Permintaan tidak dapat dibaca (${rincian}). Muat ulang panel, lalu coba lagi.`),
  aksiTidakDikenal: (nama: string) =>
    penolakan('AKSI-TIDAK-DIKENAL', `Tindakan "${nama.slice(0, 40)}" tidak dikenal. Muat ulang panel.`),
  sibuk: () => penolakan('SIBUK', 'Buku kerja sedang dipakai tindakan orang lain. Tunggu sebentar, lalu ulangi.'),
  tanpaAkun: () =>
    penolakan(
      'TANPA-AKUN',
      'Google tidak memberi tahu akun Anda. Masuk dengan satu akun kantor saja di peramban ini, lalu buka lagi.',
    ),
  belumDisiapkan: () =>
    penolakan('BELUM-DISIAPKAN', 'Buku kerja ini belum disiapkan. Pemilik file menjalankan Siapkan buku kerja.'),
  sudahDisiapkan: () =>
    penolakan(
      'SUDAH-DISIAPKAN',
      'Buku kerja ini sudah disiapkan. Untuk membetulkannya gunakan Periksa & perbaiki buku kerja.',
    ),
  tabHilang: (nama: string) =>
    penolakan(
      'TAB-HILANG',
      `Tab ${nama} tidak ada. Pemilik file menjalankan Periksa & perbaiki buku kerja, atau pulihkan lewat Histori versi.`,
    ),
  tabRusak: (nama: string, kolom: string | null) =>
    penolakan(
      'TAB-RUSAK',
      `Tab ${nama} tidak terbaca: ${kolom === null ? 'baris kunci tersembunyi' : `kolom ${kolom}`} terhapus. Pemilik file menjalankan Periksa & perbaiki buku kerja.`,
    ),
  riwayatRusak: (rusak: string) =>
    penolakan(
      'RIWAYAT-RUSAK',
      `${rusak} Selama itu tidak ada tindakan yang dicatat. Batalkan perubahan itu (Ctrl+Z) atau pulihkan lewat File > Histori versi, lalu ulangi. ${BILA_TIDAK_DAPAT}`,
    ),
  versiBaru: (bagian: string) =>
    penolakan(
      'VERSI-BARU',
      `${bagian} ditulis oleh Himpun Kinerja versi yang lebih baru, jadi belum dapat dibaca di sini dan tidak ada yang berubah. Muat ulang file ini; bila tetap begini, minta petugas TI memasang versi terbaru.`,
    ),
  salinan: (asal: string) =>
    penolakan(
      'SALINAN',
      `File ini salinan dari buku kerja lain, jadi tidak mencatat tindakan. Gunakan file aslinya: https://docs.google.com/spreadsheets/d/${asal}/edit. Bila aslinya tidak dipakai lagi, pemilik salinan ini memilih Akui kerusakan (menu Periksa & perbaiki buku kerja): salinan ini menjadi buku kerja sendiri.`,
    ),
  riwayatUtuh: () =>
    penolakan('RIWAYAT-UTUH', 'Riwayat buku kerja ini utuh, jadi tidak ada yang perlu diakui. Muat ulang panel.'),
  bukanPengaku: (siapa: string) =>
    penolakan('BUKAN-PEMILIK', `Kerusakan Riwayat diakui oleh ${siapa}. Minta dia membuka file ini dan menekannya.`),
  lokalBelum: (locale: string) =>
    penolakan(
      'LOKAL-BELUM',
      `Setelan wilayah file ini "${locale}". Jalankan Siapkan sekali lagi agar menjadi Indonesia; angka seperti 1.234,5 bergantung padanya.`,
    ),
  googleGagal: () =>
    penolakan('GOOGLE-GAGAL', 'Google tidak menjawab, dan tidak ada yang berubah. Tunggu sebentar, lalu ulangi.'),
  googleMenolak: (rincian: string) =>
    penolakan(
      'GOOGLE-MENOLAK',
      `Google menolak perubahan (${rincian}). Tidak ada yang berubah. ${/protected/i.test(rincian) ? 'Sel itu terlindungi: minta pemilik file menjalankan Periksa & perbaiki.' : 'Muat ulang file ini, lalu ulangi; bila tetap ditolak, beri tahu petugas TI beserta teks itu.'}`,
    ),
  driveGagal: () =>
    penolakan(
      'DRIVE-GAGAL',
      'Tindakan sudah tercatat, tetapi Google Drive tertutup bagi akun ini, jadi dokumennya belum tersimpan. Minta petugas TI membukanya, atau minta rekan lain menekan Susun dokumen.',
    ),
  unggahGagal: (nama: string) =>
    penolakan(
      'UNGGAH-GAGAL',
      `Tindakan sudah tercatat, tetapi ${nama} belum tersimpan di Drive. Coba lagi; bila tetap gagal, tekan Susun dokumen.`,
    ),
  pakBermasalah: (pesan: string) => penolakan('PAK-BERMASALAH', pesan),
  profilTidakLengkap: (tab: string, pesan: string) =>
    penolakan('PROFIL-TIDAK-LENGKAP', `${tab} belum lengkap. ${pesan}`),
  /** `siapa`: each with the reason. */
  undangGagal: (siapa: string) =>
    penolakan(
      'UNDANG-GAGAL',
      `Google tidak membagikan file kepada ${siapa}. Ulangi sesudahnya; bila tetap gagal, pemilik file membagikannya lewat tombol Bagikan.`,
    ),
  undangSudahSemua: () =>
    penolakan(
      'UNDANG-SUDAH-SEMUA',
      'Tidak ada orang baru di tab Pengguna: semua yang tercatat di sana sudah menjadi editor file ini. Tambahkan dahulu orangnya di tab itu. Bila seorang Perencana atau Sekretaris belum dapat menyunting tab rujukan, pemilik file menjalankan Periksa & perbaiki.',
    ),
  undangTidakDikenal: (email: string) =>
    penolakan(
      'UNDANG-TIDAK-DIKENAL',
      `"${email.slice(0, 80)}" tidak ada di tab Pengguna. Tambahkan dahulu orangnya di sana, beserta peran dan bidangnya.`,
    ),
  undangPihakLuar: (email: string) =>
    penolakan(
      'UNDANG-PIHAK-LUAR',
      `${email} berperan Bagian Organisasi atau Inspektur, jadi di luar perangkat daerah: tidak ikut menyunting buku kerja. Kirimi dokumennya; Perencana mencatat jawabannya.`,
    ),
  undangBerakhir: (email: string, rentang: string) =>
    penolakan(
      'UNDANG-BERAKHIR',
      `Masa tugas ${email} di tab Pengguna sudah berakhir (${rentang}). Perbarui tanggal Selesai-nya lebih dahulu.`,
    ),
  bukanPengundang: () =>
    penolakan(
      'BUKAN-PENGUNDANG',
      'Pengguna diundang oleh Perencana atau pemilik file. Minta salah satunya mengundang.',
    ),
  bukanPemeriksaBuku: () =>
    penolakan('BUKAN-PEMERIKSA-BUKU', 'Keutuhan buku kerja diperiksa oleh Perencana, Sekretaris, atau pemilik file.'),
  bukanPengganti: () =>
    penolakan('BUKAN-PEMILIK', 'Pengganti pemilik file ditunjuk oleh Perencana bersama Sekretaris. Minta mereka.'),
  /** `pemilik`: their addresses. */
  bukanPemilik: (pemilik: readonly string[]) =>
    penolakan(
      'BUKAN-PEMILIK',
      `Ini pekerjaan pemilik file${pemilik.length === 0 ? '' : ` (${pemilik.join(' atau ')})`}. Bila dia tidak bertugas lagi: minta dia memindahkan kepemilikan file di Drive, atau Perencana dan Sekretaris bersama-sama menunjuk penggantinya (menu Periksa & perbaiki buku kerja).`,
    ),
} as const;
