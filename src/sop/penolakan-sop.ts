import { adviseBeda, nameBeda } from '../domain/himpun/kata-beda.ts';
import type { BedaKendali } from '../domain/kendali.ts';
import { penolakan } from '../domain/penolakan.ts';
import type { StatusBidang } from '../domain/peristiwa.ts';

/** Going back to an older version of the file would lose the ledger; one cell of it is enough. */
export const SALIN_SEGEL =
  'Bila tetap begini, buka File > Histori versi, salin sel itu dari versi sebelumnya, lalu tempel kembali di sini; jangan memulihkan filenya.';

/** Every refusal of the SOP engine: a stable code and a sentence that says what to do next. */
export const TOLAK = {
  penggunaTidakDikenal: (email: string) =>
    penolakan(
      'PENGGUNA-TIDAK-DIKENAL',
      `Akun ${email === '' ? '(tanpa alamat)' : email} tidak ada di tab Pengguna. Minta Perencana menambahkan alamat ini, atau masuk dengan akun kantor Anda.`,
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
  potretBeku: () =>
    penolakan(
      'POTRET-BEKU',
      'Angka periode ini sudah dibekukan untuk disahkan. Minta pemeriksa mengembalikan dokumen, atau setelah sah: revisi oleh Kepala.',
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
  belumDihimpun: () => penolakan('BELUM-DIHIMPUN', 'Data belum dihimpun. Jalankan Himpun & rekap terlebih dahulu.'),
  himpunBasi: () =>
    penolakan(
      'HIMPUN-BASI',
      'Isian, target, atau definisi berubah sejak dihimpun. Perencana menjalankan Himpun & rekap lagi (atau Himpun ulang), lalu ulangi.',
    ),
  belumBeku: () =>
    penolakan(
      'BELUM-DIBEKUKAN',
      'Belum ada potret angka yang dibekukan, jadi belum ada yang dapat disahkan. Selesaikan langkah sebelumnya.',
    ),
  potretBerubah: () =>
    penolakan(
      'POTRET-BERUBAH',
      'Potret yang Anda lihat bukan lagi yang terbaru. Muat ulang panel, baca angkanya, lalu sahkan lagi.',
    ),
  potretRusak: (rusak: string) => penolakan('POTRET-RUSAK', rusak),
  kodeLain: (kode: string) =>
    penolakan(
      'KODE-LAIN',
      kode.trim() === ''
        ? 'Tulis kode potret yang tercetak di kaki lembar yang ditandatangani.'
        : `Kode "${kode.trim()}" bukan kode potret yang dibekukan sekarang. Baca lagi kode di kaki lembar yang ditandatangani; bila memang itu yang tercetak, lembar itu dari putaran lain: cetak dokumen yang sekarang dan mintakan tanda tangan.`,
    ),
  segelRusak: (rusak: string) =>
    penolakan(
      'SEGEL-RUSAK',
      `${rusak} Tanpa segel yang utuh dokumennya tidak dicetak. Pemilik file menjalankan Periksa & perbaiki. ${SALIN_SEGEL}`,
    ),
  kendaliBeda: (beda: readonly BedaKendali[], beku: boolean) =>
    penolakan(
      'KENDALI-BEDA',
      `Angka kendali tidak cocok, jadi tidak ada yang diubah. ${nameBeda(beda)} ${beku ? 'Pulihkan versi file sebelumnya, atau kembalikan dokumen agar dihimpun ulang.' : adviseBeda(beda)}`,
    ),
  potretTidakTercatat: (rusak: readonly string[]) =>
    penolakan(
      'POTRET-RUSAK',
      `Tab Potret tidak lagi sama dengan yang dicatat Riwayat, jadi angkanya tidak dipakai. ${rusak.slice(0, 3).join(' ')}${rusak.length > 3 ? ` Dan ${rusak.length - 3} baris lain: lihat Periksa isian.` : ''}`,
    ),
  adaGalat: (jumlah: number) =>
    penolakan('ADA-GALAT', `Masih ada ${jumlah} galat. Perbaiki sel yang disebut, lalu ulangi.`),
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
  memeriksaSendiri: (kode: string) =>
    penolakan(
      'MEMERIKSA-SENDIRI',
      `Anda sendiri yang menyerahkan isian bidang ${kode}, jadi orang lain yang memeriksanya. Kantor yang sangat kecil dapat mengizinkannya di tab Profil ("Boleh Periksa Sendiri": ya); hal itu akan tercetak.`,
    ),
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
  belumDisahkan: () =>
    penolakan(
      'BELUM-DISAHKAN',
      'Revisi dan ralat hanya untuk periode yang sudah disahkan. Sekarang dokumen masih dapat dikembalikan, dan teksnya diperbaiki lewat Perbaikan redaksional.',
    ),
  sudahDisahkan: () =>
    penolakan(
      'SUDAH-DISAHKAN',
      'Dokumen ini sudah disahkan, jadi tidak disegel lagi. Teksnya dibetulkan Kepala lewat Ralat, angkanya lewat revisi.',
    ),
  tanpaSegel: () =>
    penolakan(
      'TANPA-SEGEL',
      'Angka ini dibekukan oleh Himpun Kinerja versi lama, yang belum menyegel teksnya: dokumen mencetak teks dari tab. Betulkan teks di tabnya, lalu Susun dokumen.',
    ),
  angkaBukanRedaksi: (angka: readonly string[], sah: boolean) =>
    penolakan(
      'ANGKA-BUKAN-REDAKSI',
      `Angka bukan redaksi: ${angka.slice(0, 3).join('; ')}${angka.length > 3 ? `; dan ${angka.length - 3} lagi` : ''}. Kembalikan seperti semula di tabnya, lalu ulangi.${
        angka.some((satu) => satu.includes('berpindah kelompok'))
          ? ' Nama sasaran atau program boleh diganti bila serentak di semua barisnya: IKU, IKI, Anggaran, dan Narasi.'
          : ''
      } ${
        sah
          ? 'Bila angka yang disahkan memang salah, Kepala membuka revisi.'
          : 'Bila angkanya memang harus berubah, minta pemeriksa mengembalikan dokumen agar dihimpun ulang.'
      }`,
    ),
  tanpaTeksBerubah: () =>
    penolakan(
      'TANPA-TEKS-BERUBAH',
      'Tidak ada teks yang berubah. Betulkan dahulu teksnya di tab asalnya (misalnya Narasi, Profil, IKU, atau Dokumen), lalu ulangi. Teks isian yang sudah diserahkan bidang (faktor, tindak lanjut, bukti dukung) dibetulkan bidang itu sesudah Kembalikan; sesudah sah lewat revisi.',
    ),
  teksRusak: (teks: readonly string[]) =>
    penolakan(
      'TEKS-RUSAK',
      `Teks ini tidak dapat dicetak: ${teks.slice(0, 3).join('; ')}${teks.length > 3 ? `; dan ${teks.length - 3} lagi` : ''}. Betulkan selnya di tab asalnya, lalu ulangi.`,
    ),
  centangTeks: () =>
    penolakan(
      'TEKS-BERUBAH',
      'Periode sesudahnya sudah dimulai, jadi tab memuat teks periode itu juga. Buka Ralat di panel dan centang teks dokumen ini yang memang keliru.',
    ),
  teksBerubahLagi: () =>
    penolakan(
      'TEKS-BERUBAH',
      'Teks yang dicentang bukan lagi yang ada di tab. Muat ulang panel, baca daftarnya, lalu ulangi.',
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
  bukanRevisinya: (kode: readonly string[]) =>
    penolakan(
      'DI-LUAR-REVISI',
      `Revisi ini tidak menyebut indikator ${kode.join('; ')}, tetapi nilainya berubah. Kembalikan nilai lama; sesudah revisi ini disahkan, Kepala dapat membuka revisi lagi untuk indikator itu.`,
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
    penolakan('PINDAIAN-WAJIB', 'Pengesahan di kertas dicatat beserta tautan pindaiannya (https://…).'),
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
} as const;
