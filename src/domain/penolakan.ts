/** An action that may not be done now: why, and what to do next. Never an exception. */
import type { Temuan } from './temuan.ts';

/** What programs may ask about; a person reads the sentence. */
export type KodePenolakan = KodeOrang | KodeGiliran | KodeData | KodePermintaan | KodeBuku | KodeGoogle;

/** Who it is. */
type KodeOrang =
  | 'BUKAN-BIDANGNYA'
  | 'BUKAN-KEPALA'
  | 'BUKAN-PEMERIKSA-BUKU'
  | 'BUKAN-PEMILIK'
  | 'BUKAN-PENGUNDANG'
  | 'BUKAN-WEWENANG'
  | 'KEPALA-TIDAK-ADA'
  | 'MASA-TUGAS-BERAKHIR'
  | 'MEMERIKSA-SENDIRI'
  | 'PELAKSANA-KOSONG'
  | 'PENGGUNA-TIDAK-DIKENAL'
  | 'SK-WAJIB'
  | 'MASA-WAJIB'
  | 'PENANDA-TANGAN-LAIN'
  | 'PEMERIKSA-TIDAK-ADA'
  | 'TANPA-AKUN'
  | 'UNDANG-BERAKHIR'
  | 'UNDANG-PIHAK-LUAR'
  | 'UNDANG-TIDAK-DIKENAL';

/** Where the SOP stands. */
type KodeGiliran =
  | 'AKSI-SALAH-JENIS'
  | 'BIDANG-TIDAK-DIKENAL'
  | 'BUKAN-GILIRAN'
  | 'LANGKAH-TIDAK-BERJALAN'
  | 'SIKLUS-BELUM-ADA'
  | 'SOP-TERHAPUS'
  | 'SIKLUS-SELESAI'
  | 'SIKLUS-SUDAH-ADA'
  | 'SOP-BUNTU'
  | 'REGISTRI-KOSONG'
  | 'SOP-TIDAK-DIMUAT'
  | 'STATUS-BIDANG'
  | 'SUDAH-DILEWATI'
  | 'TIDAK-ADA-LANGKAH'
  | 'TIDAK-DAPAT-DIURUNGKAN'
  | 'TIDAK-DAPAT-KEMBALI';

/** The figures, and the papers beside them. */
type KodeData =
  | 'ADA-GALAT'
  | 'ANGKA-BUKAN-REDAKSI'
  | 'BELUM-DIBEKUKAN'
  | 'BELUM-DIHIMPUN'
  | 'BELUM-DISAHKAN'
  | 'BELUM-DISERAHKAN'
  | 'BELUM-DITERIMA'
  | 'DI-LUAR-REVISI'
  | 'HIMPUN-BASI'
  | 'ISIAN-TERTUTUP'
  | 'KELENGKAPAN-WAJIB'
  | 'KEMBALIKAN-DAHULU'
  | 'KENDALI-BEDA'
  | 'POTRET-BEKU'
  | 'POTRET-BERUBAH'
  | 'POTRET-RUSAK'
  | 'SEGEL-RUSAK'
  | 'KODE-LAIN'
  | 'SUDAH-DISAHKAN'
  | 'TANPA-BEDA-DEFINISI'
  | 'TANPA-SEGEL'
  | 'TANPA-TEKS-BERUBAH'
  | 'TEKS-BERUBAH'
  | 'TEKS-RUSAK';

/** What was asked for, or filled in. */
type KodePermintaan =
  | 'AKSI-TIDAK-DIKENAL'
  | 'ALASAN-WAJIB'
  | 'BUKAN-MILIKNYA'
  | 'DOKUMEN-WAJIB'
  | 'INDIKATOR-TIDAK-DIKENAL'
  | 'KELENGKAPAN-ASING'
  | 'PERLU-KONFIRMASI'
  | 'PERMINTAAN-SALAH'
  | 'PINDAIAN-WAJIB'
  | 'REKOMENDASI-KURANG'
  | 'SURAT-WAJIB'
  | 'TANGGAL-SALAH'
  | 'TANPA-USULAN'
  | 'TERLALU-PANJANG'
  | 'ZONA-TIDAK-DIKENAL';

/** The workbook. */
type KodeBuku =
  | 'BELUM-DISIAPKAN'
  | 'BERLAKU-HILANG'
  | 'KODE-BIDANG-BENTROK'
  | 'LEMBAR-HILANG'
  | 'LOKAL-BELUM'
  | 'PAK-BERMASALAH'
  | 'PROFIL-TIDAK-LENGKAP'
  | 'RIWAYAT-RUSAK'
  | 'RIWAYAT-UTUH'
  | 'SALINAN'
  | 'SUDAH-DISIAPKAN'
  | 'TAB-HILANG'
  | 'TAB-ISIAN-HILANG'
  | 'TAB-RUSAK'
  | 'TANDA-RUSAK'
  | 'VERSI-BARU';

/** Google, or the way to it. */
type KodeGoogle =
  | 'AKUN-BEDA'
  | 'BELUM-PASTI'
  | 'DIHENTIKAN'
  | 'DRIVE-GAGAL'
  | 'GOOGLE-GAGAL'
  | 'GOOGLE-MENOLAK'
  | 'IZIN-KURANG'
  | 'KUOTA-HABIS'
  | 'LAYANAN-MATI'
  | 'SETENGAH-JADI'
  | 'SIBUK'
  | 'TANPA-AKSES'
  | 'TANPA-JAWABAN'
  | 'TERLALU-BESAR'
  | 'TERLALU-SERING'
  | 'UNDANG-GAGAL'
  | 'UNDANG-SUDAH-SEMUA'
  | 'UNGGAH-GAGAL';

export interface Penolakan {
  /** The tag: nothing else that an action answers has it. */
  readonly ditolak: true;
  readonly kode: KodePenolakan;
  readonly pesan: string;
  readonly temuan?: readonly Temuan[];
}

export const penolakan = (kode: KodePenolakan, pesan: string): Penolakan => ({ ditolak: true, kode, pesan });

export const isPenolakan = <T>(isi: T | Penolakan): isi is Penolakan =>
  typeof isi === 'object' && isi !== null && 'ditolak' in isi;
