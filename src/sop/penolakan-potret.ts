/** Refusals about the agency's figures and what was frozen of them: gathered, sealed, signed, put right. */
import { adviseBeda, nameBeda } from '../domain/himpun/kata-beda.ts';
import type { BedaKendali } from '../domain/kendali.ts';
import { penolakan } from '../domain/penolakan.ts';

/** Going back to an older version of the file would lose the ledger; one cell of it is enough. */
export const SALIN_SEGEL =
  'Bila tetap begini, buka File > Histori versi, salin sel itu dari versi sebelumnya, lalu tempel kembali di sini; jangan memulihkan filenya.';

export const TOLAK_POTRET = {
  potretBeku: () =>
    penolakan(
      'POTRET-BEKU',
      'Angka periode ini sudah dibekukan untuk disahkan. Minta pemeriksa mengembalikan dokumen, atau setelah sah: revisi oleh Kepala.',
    ),
  pernahBeku: () =>
    penolakan(
      'POTRET-BEKU',
      'Siklus ini sudah pernah dibekukan, jadi tidak dapat dibatalkan. Selesaikan sampai disahkan; sesudah itu angkanya berubah lewat revisi.',
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
  bukanRevisinya: (kode: readonly string[]) =>
    penolakan(
      'DI-LUAR-REVISI',
      `Revisi ini tidak menyebut indikator ${kode.join('; ')}, tetapi nilainya berubah. Kembalikan nilai lama; sesudah revisi ini disahkan, Kepala dapat membuka revisi lagi untuk indikator itu.`,
    ),
} as const;
