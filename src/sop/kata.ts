import type { Penolakan } from '../domain/penolakan.ts';
import type { StatusBidang } from '../domain/peristiwa.ts';

/** Every refusal of the SOP engine: a stable code and a sentence that says what to do next. */
export const TOLAK = {
  penggunaTidakDikenal: (email: string): Penolakan => ({
    kode: 'PENGGUNA-TIDAK-DIKENAL',
    pesan: `Akun ${email === '' ? '(tanpa alamat)' : email} tidak ada di tab Pengguna. Minta Perencana menambahkan alamat ini, atau masuk dengan akun kantor Anda.`,
  }),
  masaTugasBerakhir: (email: string, rentang: string): Penolakan => ({
    kode: 'MASA-TUGAS-BERAKHIR',
    pesan: `Masa tugas ${email} di tab Pengguna tidak berlaku hari ini (${rentang}). Minta Perencana memperbarui tanggal Mulai/Selesai atau SK-nya.`,
  }),
  belumAdaSiklus: (): Penolakan => ({
    kode: 'SIKLUS-BELUM-ADA',
    pesan: 'Belum ada SOP yang berjalan. Perencana memulainya lewat menu Himpun Kinerja.',
  }),
  siklusSelesai: (id: string): Penolakan => ({
    kode: 'SIKLUS-SELESAI',
    pesan: `${id} sudah selesai. Angka yang sudah disahkan hanya berubah lewat revisi yang dibuka Kepala; selain itu, lanjutkan di SOP berikutnya.`,
  }),
  siklusSudahAda: (id: string): Penolakan => ({
    kode: 'SIKLUS-SUDAH-ADA',
    pesan: `${id} sudah dimulai. Lanjutkan langkah yang sedang berjalan di tab Kendali.`,
  }),
  sopTidakDimuat: (id: string): Penolakan => ({
    kode: 'SOP-TIDAK-DIMUAT',
    pesan: `SOP "${id}" tidak ada di tab SOP. Muat SOP itu lewat Siapkan, atau pilih SOP lain.`,
  }),
  bukanGiliran: (aksi: string, siapa: string): Penolakan => ({
    kode: 'BUKAN-GILIRAN',
    pesan: `"${aksi}" sekarang bukan giliran Anda; menunggu ${siapa}.`,
  }),
  langkahTidakBerjalan: (nomor: number, giliran: string): Penolakan => ({
    kode: 'LANGKAH-TIDAK-BERJALAN',
    pesan: `Langkah ${nomor} tidak sedang berjalan. Yang ditunggu: ${giliran}.`,
  }),
  tidakAdaLangkah: (aksi: string, giliran: string): Penolakan => ({
    kode: 'TIDAK-ADA-LANGKAH',
    pesan: `"${aksi}" belum dapat dilakukan. Yang ditunggu: ${giliran}.`,
  }),
  aksiSalahJenis: (aksi: string, nomor: number, seharusnya: string): Penolakan => ({
    kode: 'AKSI-SALAH-JENIS',
    pesan: `Langkah ${nomor} tidak diselesaikan dengan "${aksi}"; gunakan "${seharusnya}".`,
  }),
  tidakAdaPelaksana: (nomor: number, pelaksana: string, unit: string): Penolakan => ({
    kode: 'PELAKSANA-KOSONG',
    pesan: `Langkah ${nomor}${unit === '' ? '' : ` bidang ${unit}`}: tidak ada orang untuk "${pelaksana}". Isi peran yang sesuai di tab Pengguna atau petakan orangnya di tab SOP.`,
  }),
  bidangTidakDikenal: (kode: string): Penolakan => ({
    kode: 'BIDANG-TIDAK-DIKENAL',
    pesan: `Bidang "${kode}" tidak ikut dalam SOP yang berjalan. Periksa kode bidang di tab Bidang.`,
  }),
  bukanBidangnya: (kode: string): Penolakan => ({
    kode: 'BUKAN-BIDANGNYA',
    pesan: `Anda bukan staf bidang ${kode}. Isian diserahkan oleh orang bidang itu sendiri.`,
  }),
  statusBidang: (kode: string, status: StatusBidang | 'dilewati', aksi: string): Penolakan => ({
    kode: 'STATUS-BIDANG',
    pesan: `Isian bidang ${kode} berstatus "${status}", jadi tidak dapat di-"${aksi}". Muat ulang panel untuk melihat keadaan terbaru.`,
  }),
  sudahDilewati: (kode: string): Penolakan => ({
    kode: 'SUDAH-DILEWATI',
    pesan: `Bidang ${kode} sudah dilewati. Bila datanya menyusul, bidang itu cukup menyerahkan isiannya.`,
  }),
  isianTertutup: (): Penolakan => ({
    kode: 'ISIAN-TERTUTUP',
    pesan:
      'Isian periode ini tidak sedang dibuka. Tunggu langkah yang membuka isian, atau minta Perencana membukanya kembali.',
  }),
  potretBeku: (): Penolakan => ({
    kode: 'POTRET-BEKU',
    pesan:
      'Angka periode ini sudah dibekukan untuk disahkan. Minta pemeriksa mengembalikan dokumen, atau setelah sah: revisi oleh Kepala.',
  }),
  belumDiserahkan: (bidang: readonly string[]): Penolakan => ({
    kode: 'BELUM-DISERAHKAN',
    pesan: `Belum menyerahkan isian: bidang ${bidang.join(', ')}. Ingatkan bidang itu, atau Perencana melewatinya dengan alasan.`,
  }),
  belumDiterima: (bidang: readonly string[]): Penolakan => ({
    kode: 'BELUM-DITERIMA',
    pesan: `Isian belum diterima pemeriksa: bidang ${bidang.join(', ')}. Selesaikan pemeriksaannya; bila tidak mungkin, Perencana membuka kembali isian itu lalu melewatinya dengan alasan.`,
  }),
  belumDihimpun: (): Penolakan => ({
    kode: 'BELUM-DIHIMPUN',
    pesan: 'Data belum dihimpun. Jalankan Himpun & rekap terlebih dahulu.',
  }),
  himpunBasi: (): Penolakan => ({
    kode: 'HIMPUN-BASI',
    pesan: 'Isian, target, atau definisi berubah sejak dihimpun. Jalankan Himpun & rekap lagi, lalu ulangi.',
  }),
  belumBeku: (): Penolakan => ({
    kode: 'BELUM-DIBEKUKAN',
    pesan: 'Belum ada potret angka yang dibekukan, jadi belum ada yang dapat disahkan. Selesaikan langkah sebelumnya.',
  }),
  potretBerubah: (): Penolakan => ({
    kode: 'POTRET-BERUBAH',
    pesan: 'Potret yang Anda lihat bukan lagi yang terbaru. Muat ulang panel, baca angkanya, lalu sahkan lagi.',
  }),
  potretRusak: (): Penolakan => ({
    kode: 'POTRET-RUSAK',
    pesan:
      'Isi tab Potret tidak sama dengan yang tercatat di Riwayat, jadi tidak boleh disahkan. Pulihkan versi file sebelumnya, atau kembalikan dokumen agar dihimpun ulang.',
  }),
  adaGalat: (jumlah: number): Penolakan => ({
    kode: 'ADA-GALAT',
    pesan: `Masih ada ${jumlah} galat. Perbaiki sel yang disebut, lalu ulangi.`,
  }),
  alasanWajib: (): Penolakan => ({
    kode: 'ALASAN-WAJIB',
    pesan:
      'Tulis alasannya dengan jelas (paling sedikit 5 huruf): alasan ini dibaca orang lain dan tercatat di Riwayat.',
  }),
  tidakDapatKembali: (nomor: number): Penolakan => ({
    kode: 'TIDAK-DAPAT-KEMBALI',
    pesan: `Langkah ${nomor} tidak mempunyai jalur pengembalian. Isi kolom "Kembali ke" di tab SOP bila memang ada.`,
  }),
  memeriksaSendiri: (kode: string): Penolakan => ({
    kode: 'MEMERIKSA-SENDIRI',
    pesan: `Anda sendiri yang menyerahkan isian bidang ${kode}, jadi orang lain yang memeriksanya. Kantor yang sangat kecil dapat mengizinkannya di tab Profil ("Boleh Periksa Sendiri": ya); hal itu akan tercetak.`,
  }),
  kelengkapanWajib: (daftar: readonly string[]): Penolakan => ({
    kode: 'KELENGKAPAN-WAJIB',
    pesan: `Kelengkapan wajib belum ada: ${daftar.join('; ')}. Catat di tab Dokumen (Status: ada), atau "tidak berlaku" beserta alasannya.`,
  }),
  bukanKepala: (): Penolakan => ({
    kode: 'BUKAN-KEPALA',
    pesan:
      'Yang mengesahkan hanya Kepala, atau Plt/Plh dengan SK, yang berperan "kepala" di tab Pengguna. Perbaiki kolom Orang di tab SOP.',
  }),
  tanpaSk: ({ nama, jabatan }: { nama: string; jabatan: string }): Penolakan => ({
    kode: 'SK-WAJIB',
    pesan: `${nama} (${jabatan}) belum dapat mengesahkan karena Nomor SK-nya kosong. Isi kolom Nomor SK pada barisnya di tab Pengguna, lalu ulangi.`,
  }),
  belumDisahkan: (): Penolakan => ({
    kode: 'BELUM-DISAHKAN',
    pesan: 'Revisi hanya untuk periode yang sudah disahkan. Sekarang dokumen masih dapat dikembalikan.',
  }),
  indikatorTidakDikenal: (kode: string): Penolakan => ({
    kode: 'INDIKATOR-TIDAK-DIKENAL',
    pesan: `Indikator "${kode}" tidak ada dalam potret yang disahkan. Sebutkan kode yang ada.`,
  }),
  kelengkapanAsing: (jenis: string): Penolakan => ({
    kode: 'KELENGKAPAN-ASING',
    pesan: `Tidak ada langkah yang meminta "${jenis.slice(0, 40)}". Muat ulang panel.`,
  }),
  rekomendasiKurang: (): Penolakan => ({
    kode: 'REKOMENDASI-KURANG',
    pesan: 'Rekomendasi dicatat beserta PIC dan batas waktunya (tanggal).',
  }),
  tidakDapatDiurungkan: (): Penolakan => ({
    kode: 'TIDAK-DAPAT-DIURUNGKAN',
    pesan:
      'Hanya tindakan terakhir (menerima, menyelesaikan, menghimpun, melewati) yang dapat diurungkan, oleh pelakunya sendiri. Selain itu: Tarik atau Kembalikan.',
  }),
  bukanMiliknya: (kode: string, bidang: string): Penolakan => ({
    kode: 'BUKAN-MILIKNYA',
    pesan: `Indikator "${kode.slice(0, 40)}" bukan milik ${bidang === '' ? 'siklus ini' : `bidang ${bidang}`}. Muat ulang panel.`,
  }),
  bukanRevisinya: (kode: readonly string[]): Penolakan => ({
    kode: 'DI-LUAR-REVISI',
    pesan: `Revisi ini tidak menyebut indikator ${kode.join(', ')}, tetapi nilainya berubah. Kembalikan nilai lama; sesudah revisi ini disahkan, Kepala dapat membuka revisi lagi untuk indikator itu.`,
  }),
  tanpaBedaDefinisi: (): Penolakan => ({
    kode: 'TANPA-BEDA-DEFINISI',
    pesan:
      'Indikator itu tidak berbeda dari saat SOP dibuka, atau barisnya belum terbaca. Jalankan Periksa isian untuk melihat yang berbeda.',
  }),
  suratWajib: (): Penolakan => ({
    kode: 'SURAT-WAJIB',
    pesan:
      'Jawaban pihak luar dicatat beserta nomor dan tanggal suratnya (tidak di masa depan), dan tautan https:// bila ada.',
  }),
} as const;
