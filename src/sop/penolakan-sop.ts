import { penolakan } from '../domain/penolakan.ts';
import type { StatusBidang } from '../domain/peristiwa.ts';
import { TOLAK_POTRET } from './penolakan-potret.ts';

/** Who checks what these people may not: never left to be guessed. */
export const kataPemeriksa = (lain: readonly string[]): string =>
  lain.length > 0
    ? `orang lain yang memeriksanya: ${lain.join(' atau ')}.`
    : 'orang lain yang memeriksanya. Belum ada orang lain untuk langkah ini: Perencana atau Sekretaris menambahkannya di tab Pengguna atau di kolom Orang tab SOP. Kantor yang sangat kecil dapat mengizinkannya di tab Profil ("Boleh Periksa Sendiri": ya); hal itu akan tercetak.';

/** Every refusal of the SOP engine: a stable code and a sentence that says what to do next. */
export const TOLAK = {
  penggunaTidakDikenal: (email: string) =>
    penolakan(
      'PENGGUNA-TIDAK-DIKENAL',
      `Akun ${email === '' ? '(tanpa alamat)' : email} tidak ada di tab Pengguna. Minta Perencana menambahkan alamat ini lalu menekan Berlakukan, atau masuk dengan akun kantor Anda.`,
    ),
  masaTugasBerakhir: (email: string, rentang: string) =>
    penolakan(
      'MASA-TUGAS-BERAKHIR',
      `Masa tugas ${email} di tab Pengguna tidak berlaku hari ini (${rentang}). Minta Perencana memperbarui tanggal Mulai/Selesai atau SK-nya.`,
    ),
  belumAdaSiklus: () =>
    penolakan('SIKLUS-BELUM-ADA', 'Belum ada SOP yang berjalan. Perencana memulainya lewat menu Himpun Kinerja.'),
  sopTerhapus: (sop: string) =>
    penolakan(
      'SOP-TERHAPUS',
      `SOP "${sop}" sedang dipakai, tetapi barisnya tidak ada lagi di tab SOP. Pemilik file menjalankan Periksa & perbaiki; barisnya dipasang lagi seperti bawaan.`,
    ),
  siklusSelesai: (id: string) =>
    penolakan(
      'SIKLUS-SELESAI',
      `${id} sudah selesai. Angka yang sudah disahkan hanya berubah lewat revisi yang dibuka Kepala; selain itu, lanjutkan di SOP berikutnya.`,
    ),
  siklusSudahAda: (id: string) =>
    penolakan('SIKLUS-SUDAH-ADA', `${id} sudah dimulai. Lanjutkan langkah yang sedang berjalan di tab Kendali.`),
  sopBuntu: (pesan: string) =>
    penolakan('SOP-BUNTU', `SOP ini belum dapat dimulai karena tidak akan dapat selesai. ${pesan}`),
  registriKosong: () =>
    penolakan(
      'REGISTRI-KOSONG',
      'Belum ada yang diukur: tidak ada indikator milik sebuah bidang di tab IKU maupun IKI. Isi dulu kedua tab itu.',
    ),
  sopTidakDimuat: (id: string) =>
    penolakan('SOP-TIDAK-DIMUAT', `SOP "${id}" tidak ada di tab SOP. Muat SOP itu lewat Siapkan, atau pilih SOP lain.`),
  bukanGiliran: (aksi: string, siapa: string) =>
    penolakan('BUKAN-GILIRAN', `"${aksi}" sekarang bukan giliran Anda; menunggu ${siapa}.`),
  langkahTidakBerjalan: (nomor: number, giliran: string) =>
    penolakan('LANGKAH-TIDAK-BERJALAN', `Langkah ${nomor} tidak sedang berjalan. Yang ditunggu: ${giliran}.`),
  tidakAdaLangkah: (aksi: string, giliran: string) =>
    penolakan('TIDAK-ADA-LANGKAH', `"${aksi}" belum dapat dilakukan. Yang ditunggu: ${giliran}.`),
  aksiSalahJenis: (aksi: string, nomor: number, seharusnya: string) =>
    penolakan('AKSI-SALAH-JENIS', `Langkah ${nomor} tidak diselesaikan dengan "${aksi}"; gunakan "${seharusnya}".`),
  tidakAdaPelaksana: (nomor: number, pelaksana: string, unit: string) =>
    penolakan(
      'PELAKSANA-KOSONG',
      `Langkah ${nomor}${unit === '' ? '' : ` bidang ${unit}`}: tidak ada orang untuk "${pelaksana}". Isi peran yang sesuai di tab Pengguna atau petakan orangnya di tab SOP.`,
    ),
  bidangTidakDikenal: (kode: string) =>
    penolakan(
      'BIDANG-TIDAK-DIKENAL',
      `Bidang "${kode}" tidak ikut dalam SOP yang berjalan. Periksa kode bidang di tab Bidang.`,
    ),
  bukanBidangnya: (kode: string) =>
    penolakan('BUKAN-BIDANGNYA', `Anda bukan staf bidang ${kode}. Isian diserahkan oleh orang bidang itu sendiri.`),
  statusBidang: (kode: string, status: StatusBidang | 'dilewati', aksi: string) =>
    penolakan(
      'STATUS-BIDANG',
      `Isian bidang ${kode} berstatus "${status}", jadi tidak dapat di-"${aksi}". Muat ulang panel untuk melihat keadaan terbaru.`,
    ),
  sudahDilewati: (kode: string) =>
    penolakan(
      'SUDAH-DILEWATI',
      `Bidang ${kode} sudah dilewati. Bila datanya menyusul, bidang itu cukup menyerahkan isiannya.`,
    ),
  isianTertutup: () =>
    penolakan(
      'ISIAN-TERTUTUP',
      'Isian periode ini tidak sedang dibuka. Tunggu langkah yang membuka isian, atau minta Perencana membukanya kembali.',
    ),
  belumDiserahkan: (bidang: readonly string[]) =>
    penolakan(
      'BELUM-DISERAHKAN',
      `Belum menyerahkan isian: bidang ${bidang.join(', ')}. Ingatkan bidang itu, atau Perencana melewatinya dengan alasan.`,
    ),
  belumDiterima: (bidang: readonly string[]) =>
    penolakan(
      'BELUM-DITERIMA',
      `Isian belum diterima pemeriksa: bidang ${bidang.join(', ')}. Selesaikan pemeriksaannya; bila tidak mungkin, Perencana membuka kembali isian itu lalu melewatinya dengan alasan.`,
    ),
  adaGalat: (jumlah: number) =>
    penolakan('ADA-GALAT', `Masih ada ${jumlah} galat. Perbaiki sel yang disebut, lalu ulangi.`),
  perluKonfirmasi: (daftar: readonly string[]) =>
    penolakan(
      'PERLU-KONFIRMASI',
      `${daftar.join(' ')} Cocokkan dengan buktinya: bila benar, pastikan dengan mencentangnya; bila keliru, kembalikan isiannya.`,
    ),
  alasanWajib: () =>
    penolakan(
      'ALASAN-WAJIB',
      'Tulis alasannya dengan jelas (paling sedikit 5 huruf): alasan ini dibaca orang lain dan tercatat di Riwayat.',
    ),
  tidakDapatKembali: (nomor: number) =>
    penolakan(
      'TIDAK-DAPAT-KEMBALI',
      `Langkah ${nomor} tidak mempunyai jalur pengembalian. Isi kolom "Kembali ke" di tab SOP bila memang ada.`,
    ),
  /** `lain`: who may check it instead. */
  memeriksaSendiri: (kode: string, lain: readonly string[]) =>
    penolakan('MEMERIKSA-SENDIRI', `Anda ikut menyerahkan isian bidang ${kode}, jadi ${kataPemeriksa(lain)}`),
  kelengkapanWajib: (daftar: readonly string[]) =>
    penolakan(
      'KELENGKAPAN-WAJIB',
      `Kelengkapan wajib belum ada: ${daftar.join('; ')}. Catat di tab Dokumen (Status: ada), atau "tidak berlaku" beserta alasannya.`,
    ),
  bukanKepala: () =>
    penolakan(
      'BUKAN-KEPALA',
      'Yang mengesahkan hanya Kepala, atau Plt/Plh dengan SK, yang berperan "kepala" di tab Pengguna. Perbaiki kolom Orang di tab SOP.',
    ),
  tanpaSk: ({ nama, jabatan }: { nama: string; jabatan: string }) =>
    penolakan(
      'SK-WAJIB',
      `${nama} (${jabatan}) belum dapat mengesahkan karena Nomor SK-nya kosong. Isi kolom Nomor SK pada barisnya di tab Pengguna, lalu ulangi.`,
    ),
  tanpaMasa: ({ nama, jabatan }: { nama: string; jabatan: string }) =>
    penolakan(
      'MASA-WAJIB',
      `${nama} (${jabatan}) belum dapat mengesahkan karena Mulai atau Selesai-nya kosong. Isi kedua tanggal menurut SK atau Surat Perintahnya pada barisnya di tab Pengguna, lalu ulangi.`,
    ),
  penandaTanganLain: ({ nama, jabatan }: { nama: string; jabatan: string }) =>
    penolakan(
      'PENANDA-TANGAN-LAIN',
      `Hari itu yang menandatangani ${nama} (${jabatan}): satu dokumen satu penanda tangan. Bila bukan dia, perbaiki Mulai dan Selesai para Kepala, Plt, dan Plh di tab Pengguna.`,
    ),
  indikatorTidakDikenal: (kode: string) =>
    penolakan(
      'INDIKATOR-TIDAK-DIKENAL',
      `Indikator "${kode}" tidak ada dalam potret yang disahkan. Sebutkan kode yang ada.`,
    ),
  kelengkapanAsing: (jenis: string) =>
    penolakan('KELENGKAPAN-ASING', `Tidak ada langkah yang meminta "${jenis.slice(0, 40)}". Muat ulang panel.`),
  rekomendasiKurang: () =>
    penolakan('REKOMENDASI-KURANG', 'Rekomendasi dicatat beserta PIC dan batas waktunya (tanggal).'),
  tidakDapatDiurungkan: () =>
    penolakan(
      'TIDAK-DAPAT-DIURUNGKAN',
      'Hanya tindakan terakhir (menerima, menyelesaikan, menghimpun, melewati) yang dapat diurungkan, oleh pelakunya sendiri. Selain itu: Tarik atau Kembalikan.',
    ),
  bukanMiliknya: (kode: string, bidang: string) =>
    penolakan(
      'BUKAN-MILIKNYA',
      `Indikator "${kode.slice(0, 40)}" bukan milik ${bidang === '' ? 'siklus ini' : `bidang ${bidang}`}. Muat ulang panel.`,
    ),
  tanpaBedaDefinisi: () =>
    penolakan(
      'TANPA-BEDA-DEFINISI',
      'Indikator itu tidak berbeda dari saat SOP dibuka, atau barisnya belum terbaca. Jalankan Periksa isian untuk melihat yang berbeda.',
    ),
  suratWajib: () =>
    penolakan(
      'SURAT-WAJIB',
      'Jawaban pihak luar dicatat beserta nomor dan tanggal suratnya (tidak di masa depan), dan tautan https:// bila ada.',
    ),
  tanggalPengesahanSalah: (tanggal: string) =>
    penolakan(
      'TANGGAL-SALAH',
      `Tanggal pengesahan "${tanggal}" tidak terbaca atau belum lewat. Tulis misalnya 2026-04-30.`,
    ),
  pengesahanSebelumBeku: (tanggal: string) =>
    penolakan(
      'TANGGAL-SALAH',
      `Tanggal pengesahan ${tanggal} lebih awal dari pembekuan angkanya. Tulis tanggal yang tertera di kertas yang dipindai.`,
    ),
  pindaianWajib: () =>
    penolakan('PINDAIAN-WAJIB', 'Yang dibubuhkan di kertas dicatat beserta tautan pindaiannya (https://…).'),
  tanggalParafSalah: (tanggal: string) =>
    penolakan(
      'TANGGAL-SALAH',
      `Tanggal paraf "${tanggal}" tidak terbaca, belum lewat, atau lebih awal dari penyerahan isiannya. Tulis tanggal yang tertera di kertas, misalnya 2026-04-30; kertas dari sebelum penyerahan dicetak dan diparaf ulang.`,
    ),
  pemeriksaTidakAda: (bidang: string, tanggal: string) =>
    penolakan(
      'PEMERIKSA-TIDAK-ADA',
      `Tidak ada pemeriksa isian bidang ${bidang} yang bertugas pada ${tanggal} di tab Pengguna. Periksa tanggal di kertas, atau lengkapi tab Pengguna.`,
    ),
  pemeriksaPenyerah: (nama: string, bidang: string) =>
    penolakan('MEMERIKSA-SENDIRI', `${nama} ikut menyerahkan isian bidang ${bidang}, jadi ${kataPemeriksa([])}`),
  kepalaTidakAda: (tanggal: string) =>
    penolakan('KEPALA-TIDAK-ADA', `Tidak ada Kepala (atau Plt/Plh) yang bertugas pada ${tanggal} di tab Pengguna.`),
  terlaluPanjang: () =>
    penolakan('TERLALU-PANJANG', 'Isinya lebih dari 15.000 huruf, tidak muat di Riwayat. Ringkas dahulu.'),
  tabIsianHilang: (bidang: string) =>
    penolakan(
      'TAB-ISIAN-HILANG',
      `Tab isian bidang ${bidang} periode ini tidak ada. Pulihkan lewat File > Histori versi, supaya yang sudah diketik tidak hilang; bila belum ada isinya, Perencana menjalankan Perbarui format isian.`,
    ),
  kembalikanDahulu: (bidang: readonly string[]) =>
    penolakan(
      'KEMBALIKAN-DAHULU',
      `Satuan, akumulasi, gabungan, atau bidangnya berubah, jadi isian bidang ${bidang.join(', ')} harus diserahkan lagi. Buka kembali isian bidang itu, lalu ulangi.`,
    ),
  kodeBidangBentrok: (bidang: string) =>
    penolakan(
      'KODE-BIDANG-BENTROK',
      `Kode bidang ${bidang} menghasilkan nomor tab yang sudah dipakai. Ganti kode bidang itu sedikit, misalnya tambahkan satu huruf.`,
    ),
  ...TOLAK_POTRET,
} as const;
