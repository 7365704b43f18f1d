/** Every word that the panel shows by itself. */
import { formatAngka } from '../src/domain/angka/tulis-angka.ts';
import type { Peran } from '../src/domain/pengguna.ts';
import { formatTanggal, hariKe } from '../src/domain/waktu/kalender.ts';
import type { Tanggal } from '../src/domain/waktu/periode.ts';
import type { SiklusPilihan } from '../src/kontrak/giliran.ts';

const PERAN: Readonly<Record<Peran, string>> = {
  perencana: 'Perencana',
  staf: 'Staf',
  kabid: 'Kepala Bidang',
  sekretaris: 'Sekretaris',
  kepala: 'Kepala',
  tim: 'Tim',
  'bagian-organisasi': 'Bagian Organisasi',
  inspektur: 'Inspektur',
};

/** "2 hari lagi", beside a tenggat. */
function sisaHari(tenggat: Tanggal, hariIni: Tanggal): string {
  const sisa = hariKe(tenggat) - hariKe(hariIni);
  if (sisa < 0) return `lewat ${-sisa} hari`;
  return sisa === 0 ? 'hari ini' : sisa === 1 ? 'besok' : `${sisa} hari lagi`;
}

/** A name may end in a degree that has its own full stop: "S.Kom." */
const titik = (kalimat: string): string => (kalimat.endsWith('.') ? kalimat : `${kalimat}.`);

export const T = {
  peran: (daftar: readonly Peran[]) => daftar.map((satu) => PERAN[satu]).join(', '),
  bidang: (kode: string) => `bidang ${kode}`,
  /** "Lewati bidang" says the word already. */
  untukBidang: (label: string, kode: string) =>
    kode === '' ? label : label.endsWith(' bidang') ? `${label} ${kode}` : `${label} bidang ${kode}`,
  periode: (periode: string, tahun: number) => `${periode} ${tahun}`,
  tenggat: (tenggat: Tanggal, hariIni: Tanggal) => `Tenggat ${formatTanggal(tenggat)} (${sisaHari(tenggat, hariIni)})`,
  persen: (nilai: number | null) => (nilai === null ? 'tidak dihitung' : `${formatAngka(nilai, 2)}%`),
  /** 2026-04-21T10:15:00+07:00 → 21 April 2026 10.15 */
  waktu: (iso: string) => `${formatTanggal(iso.slice(0, 10))} ${iso.slice(11, 16).replace(':', '.')}`,

  bagianAksi: {
    satu: (apa: string, nomor: number, jumlah: number) =>
      `${apa}${jumlah > 1 ? ` (${nomor} dari ${jumlah})` : ''}. Ini dapat memakan satu menit…`,
    lama: (detik: number) => `${detik} detik`,
    ramai: 'Bila Google sedang ramai, permintaan ini menunggu dan diulang sendiri. Biarkan panel ini terbuka.',
    hentikan: 'Hentikan',
    menghentikan: 'Dihentikan sesudah bagian yang sedang berjalan…',
    dihentikan: (selesai: number, jumlah: number) =>
      `Dihentikan sesudah ${selesai} dari ${jumlah} dokumen. Yang sudah jadi tetap ada; sisanya tidak disusun.`,
  },
  memuat: 'Memuat giliran Anda…',
  muatUlang: 'Muat ulang',
  lihatSiklus: 'Lihat',
  siklusPilihan: ({ sop, tahun, periode, selesai }: SiklusPilihan) =>
    `${periode} ${tahun} · ${sop}${selesai ? ' (selesai)' : ''}`,
  cobaLagi: 'Coba lagi',
  batal: 'Batal',
  bukaLebar: 'Buka lebar',
  siapkanBuku: 'Siapkan buku kerja',
  wajib: '(wajib diisi)',
  bukaDokumen: (nama: string) => `Buka ${nama}`,
  dokumen: {
    judul: 'Dokumen di Drive',
    keadaan: {
      draf: 'draf, belum disahkan',
      'siap tanda tangan': 'siap tanda tangan',
      disahkan: 'disahkan',
      salinan: 'salinan yang dibagikan',
    },
  },
  menuTampilan: 'Tampilan panel',
  tampilan: { giliran: 'Giliran', papan: 'Papan', sop: 'SOP', riwayat: 'Riwayat' },

  menu: {
    label: {
      bagikan: 'Bagikan format isian',
      periksa: 'Periksa isian',
      serahkan: 'Serahkan isian',
      himpun: 'Himpun & rekap',
      susun: 'Susun dokumen',
    },
    buntu: (menu: string, berjalan: boolean) =>
      `${menu}: tidak dapat Anda lakukan sekarang.${berjalan ? ' Giliran siapa sekarang dan keadaan isian tampak di panel ini.' : ''}`,
    bantuan:
      'Panduan untuk Staf, Pemeriksa, Perencana, dan Kepala ada di folder docs/panduan pada berkas aplikasi ini; mintalah kepada Perencana atau petugas TI. Giliran siapa sekarang tampak di panel ini.',
  },

  tercatat: 'Tercatat.',
  urungkan: 'Urungkan',

  gagal: {
    tanpaJawaban: 'Google tidak menjawab. Tunggu sebentar, lalu muat ulang.',
    pesan: 'Google tidak menjawab. Bila Anda menekan Coba lagi, tindakan yang sama tidak akan tercatat dua kali.',
    masukan: (kolom: string) => `Isi dahulu: ${kolom}.`,
    akun: 'Akun ini belum dikenal',
    akunPesan: 'Bila ini bukan akun kantor Anda, masuk dengan satu akun kantor saja di peramban, lalu muat ulang.',
    lain: 'Belum dapat dibuka',
  },

  putus: {
    judul: 'Melanjutkan tanpa yang hilang',
    siapa: (siapa: string) => `Mengakuinya pekerjaan ${siapa}.`,
    alasan: 'Alasan (tercatat di Riwayat)',
    akui: 'Akui kerusakan dan lanjutkan',
  },

  giliran: {
    judul: 'Yang ditunggu dari Anda',
    tidakAda: 'Tidak ada yang menunggu Anda sekarang.',
    dapat: 'Bila isian bidang Anda sudah lengkap, serahkan.',
    mulaiPeriksa: (n: number) => `Mulai memeriksa (${n} bidang)`,
    menunggu: 'Sekarang giliran',
    tungguIsian: (orang: readonly string[]) => `Menunggu isian diserahkan: ${orang.join('; ')}.`,
    belumAdaOrang: 'belum ada orangnya',
    dan: (n: number) => `dan ${n} lainnya`,
    langkah: (nomor: number) => `Langkah ${nomor}`,
    kelengkapan: 'Belum tercatat di tab Dokumen:',
    putaran: (ke: number) => `putaran ke-${ke}`,
    lain: 'Tindakan lain',
    selesai: 'SOP ini sudah selesai.',
    sah: (nama: string, tanggal: Tanggal) => `Disahkan oleh ${nama}, ${formatTanggal(tanggal)}.`,
    sahKertas: (nama: string, tanggal: Tanggal) => `Disahkan di kertas oleh ${nama}, ${formatTanggal(tanggal)}.`,
    belumAda: 'Belum ada SOP yang berjalan.',
    tunggu: 'Perencana yang memulainya.',
    mulai: 'Mulai SOP',
    memulai: 'Memulai SOP…',
    mulaiLain: 'Mulai SOP lain atau periode lain',
    pilihSop: 'SOP',
    pilihPeriode: 'Periode',
  },

  staf: {
    judul: (nama: string) => `Isian ${nama}`,
    meter: (terisi: number, diminta: number) => `${terisi} dari ${diminta} indikator terisi`,
    kosong: 'Tidak ada indikator bertarget pada periode ini.',
    belumDibagikan: 'Format isian belum dibagikan oleh Perencana.',
    tabHilang: 'Tab isian ini tidak ada lagi di buku kerja.',
    buka: 'Buka tab isian',
    serahkan: 'Serahkan isian',
    dikembalikan: 'Dikembalikan karena:',
    hanyaIni: (n: number) => `Perbaiki ${n} baris ini saja. Baris lain sudah diterima dan tidak boleh berubah.`,
    dilewati: 'Bidang ini dilewati karena:',
    belumBisa: (galat: number) => `Belum dapat diserahkan: ada ${galat} galat. Perbaiki sel yang disebut di bawah.`,
    diserahkan: (nama: string) => titik(`Sudah diserahkan oleh ${nama}`),
    diterima: (nama: string) => titik(`Sudah diperiksa dan diterima oleh ${nama}`),
    bukanGiliran: 'Penyerahan menunggu langkah SOP sebelumnya.',
    tertutup: 'Isian periode ini tidak sedang dibuka.',
  },

  temuan: {
    judul: 'Temuan',
    memeriksa: 'Memeriksa isian…',
    berat: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' },
    jelas: {
      galat: 'harus diperbaiki',
      peringatan: 'perbaiki atau jelaskan',
      info: 'sekadar diketahui',
    },
    bersih: 'Tidak ada temuan.',
    catat: 'Catat ke tab Temuan',
    tercatat: (galat: number, lain: number) =>
      galat + lain === 0
        ? 'Isian diperiksa: tidak ada temuan.'
        : `Isian diperiksa: ${galat} galat, ${lain} peringatan dan info. Rinciannya di tab Temuan.`,
    lompat: (letak: string) => `Ke sel: ${letak}`,
    lagi: (n: number) => `Tampilkan ${n} temuan lagi`,
  },

  telaah: {
    judul: (bidang: string) => `Periksa isian bidang ${bidang}`,
    berubah: (berubah: number, tetap: number) => `${berubah} sel berubah, ${tetap} tetap sejak putaran lalu.`,
    putusan: (kode: string) => `Putusan untuk ${kode}`,
    sesuai: 'Bukti dibuka dan sesuai',
    terimaBaris: 'Terima',
    kembali: 'Kembalikan',
    alasan: (kode: string) => `Alasan untuk ${kode}`,
    terima: 'Terima isian bidang ini',
    kembalikan: (n: number) => `Kembalikan ${n} indikator`,
    bukaBuktiDari: (n: number, semua: number) =>
      `Bukti dari ${n} di antara ${semua} indikator sudah dibuka dan sesuai.`,
    tanpaTerima: 'Bila semuanya sesuai, gunakan tombol utama di atas. Baris yang keliru dapat dikembalikan dari sini.',
    diminta: 'Dikembalikan putaran lalu:',
    belum: (n: number) => `${n} indikator belum diputuskan.`,
    sisa: (n: number) => `Alasan masih kosong atau terlalu pendek untuk ${n} indikator.`,
    panjang: 'Gabungan alasan terlalu panjang (paling banyak 12.000 huruf). Ringkas beberapa di antaranya.',
    target: 'Target',
    tanpaTarget: 'tidak ada',
    realisasi: 'Realisasi',
    dibaca: (kata: string) => `dibaca ${kata}`,
    capaian: 'Capaian',
    bukti: 'Bukti dukung',
    pendorong: 'Faktor pendorong',
    penghambat: 'Faktor penghambat',
    tindakLanjut: 'Tindak lanjut',
    penjelasan: 'Penjelasan',
    pasti: (teks: string) => `Angka ${teks} jauh dari wajar; sudah dicocokkan dan benar`,
    belumPasti: (n: number) => `${n} angka yang jauh dari wajar belum dipastikan.`,
    kosong: '(kosong)',
    bukaBukti: 'Buka bukti',
    tanpaCapaian: (sebab: string) => `tidak dihitung. ${sebab}`.trimEnd(),
    mengapa: 'Mengapa angka ini?',
    dulu: 'dulu',
    kini: 'kini',
    keSel: 'Ke selnya',
    semua: 'Terima semua baris lain',
  },

  kelengkapan: {
    judul: 'Kelengkapan',
    untuk: (nomor: number) => `langkah ${nomor}`,
    keterangan: 'Nomor, tempat, atau alasan',
    ada: 'Ada',
    tidakBerlaku: 'Tidak berlaku',
    aksi: (apa: string, teks: string) => `${apa}: ${teks}`,
    tulis: 'Bila tidak berlaku, tulis dahulu alasannya (paling sedikit 5 huruf).',
    tercatat: 'Dicatat lewat panel untuk siklus ini:',
    batalkan: 'Batalkan',
  },

  rekomendasi: {
    judul: 'Catatan dan rekomendasi Tim',
    indikator: 'Indikator',
    pilih: 'Pilih indikator…',
    catatan: 'Catatan',
    rekomendasi: 'Rekomendasi',
    pic: 'PIC (yang menindaklanjuti)',
    batas: 'Batas waktu',
    simpan: 'Catat',
    kurangIndikator: 'Pilih indikatornya dahulu.',
    kurang: 'Tulis catatan atau rekomendasinya.',
    kurangPic: 'Rekomendasi memerlukan PIC dan batas waktu.',
    ubah: 'Ubah',
    ubahUntuk: (kode: string) => `Ubah catatan Tim untuk ${kode}`,
    lalu: 'Rekomendasi periode lalu',
    tindakLanjut: 'Tindak lanjut:',
    belum: 'belum diisi. Tulis di kolom Tindak Lanjut tab isian.',
  },

  papan: {
    judul: 'Papan bidang',
    ringkas: (masuk: number, semua: number) => `${masuk} dari ${semua} bidang sudah menyerahkan`,
    tanpaTarget: 'tanpa indikator bertarget',
    putaran: (n: number) => (n === 0 ? 'belum pernah menyerahkan' : `${n} kali menyerahkan`),
    giliran: 'Giliran',
    alasan: 'Alasan',
    temuan: (galat: number, peringatan: number) => `${galat} galat, ${peringatan} peringatan`,
    ingatkan: 'Ingatkan',
    salin: 'Salin teks',
    tersalin: 'Teks pengingat tersalin. Tempel di WhatsApp atau surel.',
    gagalSalin: 'Peramban tidak mengizinkan menyalin. Teksnya sudah dipilih: tekan Ctrl+C.',
    teksPengingat: (bidang: string) => `Teks pengingat untuk bidang ${bidang}`,
  },

  usulan: {
    judul: 'Usulan perubahan',
    jelas: 'Diketik di tab rujukan dan belum berlaku. Sampai diberlakukan, semua orang memakai yang lama.',
    ringkas: (tab: string) => `Ada usulan perubahan di tab ${tab}; belum berlaku sampai diberlakukan.`,
    lebih: (jumlah: number) => `dan ${jumlah} lainnya`,
    alasan: 'Alasan perubahan',
    nomor: 'Nomor dokumen (SK, Surat Perintah, Perjanjian Kinerja, …)',
    tanggal: 'Tanggal dokumen',
    sementara: 'Sementara, dokumennya belum ada (dikatakan kepada Kepala sebelum ia menandatangani)',
    berlakukan: 'Berlakukan',
    sedang: 'Memberlakukan usulan…',
    kurang: 'Tulis alasan paling sedikit 5 huruf, dan nomor serta tanggal dokumen bila diminta.',
  },

  keputusan: {
    judul: 'Untuk diputuskan',
    sah: 'Angka yang disahkan',
    potret: (kode: string, putaran: number) => `Potret ${kode}, putaran ke-${putaran}`,
    belum: 'Belum ada angka yang dibekukan untuk diputuskan.',
    bukan: 'Sekarang tidak ada yang dapat Anda putuskan.',
    sasaran: 'Capaian per sasaran',
    rataRata: 'Rata-rata:',
    rataRataInstansi: 'Rata-rata semua IKU:',
    merah: 'Yang perlu perhatian',
    tanpaMerah: 'Tidak ada indikator berkategori Rendah atau tanpa angka.',
    sebab: 'Penghambat',
    tindak: 'Tindak lanjut',
    belumDijelaskan: 'belum dijelaskan',
    dilewati: 'Bidang yang dilewati',
    peringatan: 'Peringatan yang masih terbuka',
    diberlakukan: 'SOP, orang, dan definisi yang diubah sejak tanda tangan sebelumnya',
    triwulanLalu: 'Triwulan sebelumnya yang direvisi',
    redaksi: 'Teks yang diperbaiki sejak dibekukan',
    ralat: 'Ralat sesudah sah',
    berubah: 'Berubah sejak potret sebelumnya',
    tetap: 'Angka sama dengan potret sebelumnya.',
    menjadi: (lama: string, baru: string) => `${lama} menjadi ${baru}`,
    targetRealisasi: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
  },

  sop: {
    judul: 'Alur SOP',
    daftar: 'Daftar',
    bagan: 'Bagan alir',
    bentuk: 'Bentuk tampilan',
    status: (status: string, putaran: number) => (putaran > 1 ? `${status}, putaran ke-${putaran}` : status),
    waktuBaku: (waktu: string) => `waktu baku ${waktu}`,
    kembali: (nomor: number) => `dapat dikembalikan ke langkah ${nomor}`,
    usulan: 'usulan, tidak tertulis dalam SOP',
    oleh: 'Oleh',
    sekarang: 'sekarang di sini',
    mulai: 'Mulai',
    akhir: 'Akhir',
    lanjut: (nama: string) => `Dilanjutkan ke: ${nama}`,
    uraianBagan: 'Bagan alir langkah dan pelaksana. Isinya sama dengan tampilan Daftar.',
    legenda: 'Simbol (PermenPANRB 35/2012)',
    simbol: {
      kapsul: 'mulai atau selesai',
      kotak: 'kegiatan',
      belah: 'keputusan',
      segilima: 'ke SOP lain',
      panah: 'arah alur; garis putus-putus: dikembalikan',
    },
  },

  riwayat: {
    judul: 'Riwayat',
    kosong: 'Belum ada peristiwa.',
    baru: (n: number) => `${n} peristiwa terakhir. Selengkapnya di tab Riwayat.`,
  },
} as const;
