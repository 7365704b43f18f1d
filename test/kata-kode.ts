/** The words that function names may not begin with, and the words that mean one thing only. Held by nama.test.ts. */

/** Indonesian verbs: what code does is said in English; the aksi of the SOP keep their names. */
export const KATA_KERJA: ReadonlySet<string> = new Set(
  `ambil antar atur baca bagikan bandingkan bawa beri bersihkan buat buka cari catat cetak cocokkan dengar gabungkan ganti
  hapus himpunkan hitung jalankan jumlahkan kabari kelompokkan kembalikan kenal kerjakan ketik kirim kosongkan kutip lakukan
  lanjutkan lihat lompat mainkan minta muat mulai nomori pakai pasang pastikan pecah perbaiki periksa petakan pilih pindah
  potong pulihkan rapikan rencanakan ringankan ringkas sahkan salin samakan sampaikan sebut selesaikan serahkan sesuaikan
  siapkan simpan susulkan susun tagih tambah tampilkan tandai tanyakan tarik tegur tekan telusuri tempel terima teruskan
  tinggalkan tolak tulis tunda tunggu tutup ubah ukur ulangi umumkan undang urai uraikan urungkan`.split(/\s+/),
);

/** Questions and requests that no aksi table holds, and the one global function of the panel. */
export const NAMA_ENDPOINT: readonly string[] = ['jalankan', 'hentikan', 'lompatKe', 'bukaDialog', 'aturLokal'];

/** Names in which a word that has misled would mean something else than in the glossary. */
export const MENYESATKAN: Readonly<Record<string, RegExp>> = {
  'kepala hanya kepala instansi':
    /Kepala(Riwayat|Bab|Tabel|Panel|Halaman)|kepala(Riwayat|Bab|Panel|Baru)|(read|id|isi|ganti)Kepala/,
  'riwayat hanya buku aksi': /Riwayat(Isian|Lalu)|(potret|isian)Riwayat|DARI_RIWAYAT/,
  'isian hanya jawaban bidang; tempat mengetik dalam dialog adalah medan': /^NamaIsian$|^isianSelesai$/,
  'tahap hanya kolom Potret': /[a-z]Tahap|Tahap[A-Z]|TAHAP|^tahap[A-Z]/,
  'periksa dikerjakan orang; mesin punya pemeriksaan': /^periksa(?!Buku$)[A-Z]|^Periksa[A-Z]/,
  'pelaksana mengerjakan langkah, bukan permintaan': /^Pelaksana(Aksi|Tanya)$/,
};

/** Words that the glossary keeps away from one thing, and that code needs for another. */
export const UNTUK_HAL_LAIN: ReadonlySet<string> = new Set([
  ...['range', 'workbook', 'snapshot', 'warning', 'error', 'kunci', 'field'], // Google Sheets, libraries, keys
  ...['unit', 'tujuan', 'run', 'syarat', 'verifikasi', 'kontrak', 'step', 'versi'], // the SOP engine and its questions
  ...['hasil', 'nilai', 'skor', 'tolak', 'saran', 'lampiran', 'jabatan'], // results, values, refusals, papers
  ...['tahap', 'impor', 'kirim', 'batal', 'batalkan', 'submit'], // a column of the Potret, a page, an icon, buttons
]);
