/** Refusals that only Google's side of things can cause. */
import { penolakan } from '../domain/penolakan.ts';
import { BANYAK_AKUN, TANPA_AKSES } from '../kontrak/banyak-akun.ts';

export const TOLAK_GOOGLE = {
  belumPasti: () =>
    penolakan(
      'BELUM-PASTI',
      'Google tidak menjawab, jadi belum pasti apakah tindakan ini tercatat. Tunggu sebentar, muat ulang panel, lalu ulangi bila tab Riwayat belum memuatnya.',
    ),
  setengahJadi: (bagian: number, jumlah: number) =>
    penolakan(
      'SETENGAH-JADI',
      `Perubahan ini besar dan ditulis dalam ${jumlah} bagian; Google berhenti menjawab pada bagian ${bagian}. Yang sudah tertulis belum berlaku. Tunggu sebentar, lalu ulangi tindakan ini.`,
    ),
  dihentikan: (bagian: number, jumlah: number) =>
    penolakan(
      'DIHENTIKAN',
      `Dihentikan sesudah bagian ${bagian} dari ${jumlah}, dan tidak ada yang berlaku. Sisanya dibersihkan oleh tindakan berikutnya.`,
    ),
  terlaluSering: () =>
    penolakan(
      'TERLALU-SERING',
      'Terlalu banyak permintaan ke Google saat ini, dan tidak ada yang berubah. Tunggu satu menit, lalu ulangi.',
    ),
  kuotaHabis: () =>
    penolakan(
      'KUOTA-HABIS',
      'Jatah harian akun Anda di Google habis, dan tidak ada yang berubah. Ulangi besok, atau minta rekan dengan peran yang sama melakukannya.',
    ),
  layananMati: (layanan: string, tautan?: string) =>
    penolakan(
      'LAYANAN-MATI',
      `Layanan Google ${layanan} API belum aktif untuk skrip ini, dan tidak ada yang berubah. Minta petugas TI membuka Ekstensi › Apps Script › Layanan, menghapus lalu menambahkan lagi layanan itu (panduan pemasangan, bagian F).${tautan === undefined ? '' : ` Pada proyek Cloud sendiri, aktifkan di ${tautan}`}`,
    ),
  izinKurang: () =>
    penolakan(
      'IZIN-KURANG',
      'Izin yang Anda berikan kepada Himpun Kinerja belum lengkap, jadi tidak ada yang berubah. Tutup panel, pilih lagi menu Buka panel, dan centang semua izin saat Google bertanya. Bila Google tidak bertanya: hapus Himpun Kinerja di myaccount.google.com/connections, lalu buka lagi.',
    ),
  tanpaAkses: () => penolakan('TANPA-AKSES', TANPA_AKSES),
  akunBeda: (halaman: string, server: string) =>
    penolakan(
      'AKUN-BEDA',
      `Anda membuka file ini sebagai ${halaman}, tetapi Google menjalankan panel sebagai ${server}. ${BANYAK_AKUN}`,
    ),
  terlaluBesar: () =>
    penolakan(
      'TERLALU-BESAR',
      'Perubahan ini terlalu besar untuk sekali tulis di Google, dan tidak ada yang berubah. Kurangi barisnya (misalnya riwayat isian dalam paket), lalu ulangi.',
    ),
  tinggiRusak: () =>
    penolakan(
      'TANDA-RUSAK',
      'Tanda nomor tertinggi Riwayat di properti file tidak terbaca, jadi belum ada tindakan yang dicatat. Cocokkan Riwayat dengan dokumen yang sudah disahkan, lalu pemilik file memilih Akui kerusakan (menu Periksa & perbaiki buku kerja): properti dokumen himpun.tinggi ditulis lagi.',
    ),
  lembarHilang: () => penolakan('LEMBAR-HILANG', 'Tab itu sudah tidak ada di buku kerja. Muat ulang panel.'),
  zonaTidakDikenal: (zona: string) =>
    penolakan('ZONA-TIDAK-DIKENAL', `Zona waktu "${zona.slice(0, 20)}" tidak dikenal. Pilih WIB, WITA, atau WIT.`),
} as const;
