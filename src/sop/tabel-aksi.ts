/** THE table: which aksi is allowed from which status, for whom, under which syarat, writing which tabs. Engine and buttons read nothing else. */
import type { Peran } from '../domain/pengguna.ts';
import type { StatusBidang } from '../domain/peristiwa.ts';
import type { JenisLangkah } from './definisi.ts';
import type { Syarat } from './dunia.ts';
import * as syarat from './syarat.ts';
import * as isian from './syarat-isian.ts';
import * as kembali from './syarat-kembali.ts';
import * as potret from './syarat-potret.ts';

/** `pelaksana`: whom the SOP names for the langkah; `penyerah`: staff of the bidang; `pelaku`: who did the last aksi; otherwise the peran that may. */
export type Siapa = 'pelaksana' | 'penyerah' | 'pelaku' | readonly Peran[];

export type NamaTab = 'Kendali' | 'Riwayat' | 'Potret' | 'Rekap' | 'Temuan' | 'Isian';

export interface BarisAksi {
  readonly label: string;
  readonly objek: 'langkah' | 'bidang' | 'siklus';
  /** Langkah that this aksi finishes; empty for aksi on a bidang or siklus. */
  readonly jenis: readonly JenisLangkah[];
  readonly siapa: Siapa;
  readonly dari: readonly StatusBidang[] | 'semua';
  readonly syarat: readonly Syarat[];
  readonly menulis: readonly NamaTab[];
}

const TANPA_JENIS: readonly JenisLangkah[] = [];
const INTI: readonly NamaTab[] = ['Riwayat', 'Kendali'];

/** Every langkah jenis that has no aksi of its own is finished by `selesaikan`. */
export const JENIS_SELESAIKAN: readonly JenisLangkah[] = [
  'penugasan',
  'persiapan',
  'rapat',
  'pengisian',
  'penyampaian',
  'reviu',
  'pengiriman',
  'pengarsipan',
  'pihak luar',
];

export const TABEL_AKSI = {
  bagikan: {
    label: 'Bagikan format isian',
    objek: 'langkah',
    jenis: ['bagikan'],
    siapa: 'pelaksana',
    dari: 'semua',
    syarat: [syarat.kelengkapanWajibAda],
    menulis: [...INTI, 'Isian'],
  },
  bagikanUlang: {
    label: 'Perbarui format isian',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['perencana'],
    dari: 'semua',
    syarat: [syarat.belumSelesai, isian.isianTerbuka],
    menulis: [...INTI, 'Isian'],
  },
  pakaiDefinisi: {
    label: 'Pakai definisi baru',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['perencana'],
    dari: 'semua',
    syarat: [syarat.belumSelesai, potret.potretBelumBeku, potret.adaBedaDefinisi, syarat.adaAlasan],
    menulis: [...INTI, 'Potret'],
  },
  selesaikan: {
    label: 'Selesaikan langkah',
    objek: 'langkah',
    jenis: JENIS_SELESAIKAN,
    siapa: 'pelaksana',
    dari: 'semua',
    syarat: [syarat.kelengkapanWajibAda, isian.gerbangData, potret.potretSiapDibekukan, syarat.suratPihakLuar],
    menulis: [...INTI, 'Potret'],
  },
  serahkan: {
    label: 'Serahkan isian',
    objek: 'bidang',
    jenis: TANPA_JENIS,
    siapa: 'penyerah',
    dari: ['belum mengisi', 'draf', 'dikembalikan'],
    syarat: [
      syarat.belumSelesai,
      potret.potretBelumBeku,
      isian.isianTerbukaAtauSusulan,
      isian.giliranMenyerahkan,
      isian.tanpaGalat,
    ],
    menulis: [...INTI, 'Potret'],
  },
  tarik: {
    label: 'Tarik isian',
    objek: 'bidang',
    jenis: TANPA_JENIS,
    siapa: 'penyerah',
    dari: ['diserahkan'],
    syarat: [syarat.belumSelesai, isian.isianTerbuka, isian.belumDipakai],
    menulis: INTI,
  },
  terima: {
    label: 'Terima isian',
    objek: 'langkah',
    jenis: ['pemeriksaan'],
    siapa: 'pelaksana',
    dari: ['diserahkan'],
    syarat: [syarat.kelengkapanWajibAda, isian.gerbangData, syarat.bukanPenyerah],
    menulis: INTI,
  },
  kembalikan: {
    label: 'Kembalikan',
    objek: 'langkah',
    jenis: TANPA_JENIS,
    siapa: 'pelaksana',
    dari: 'semua',
    syarat: [
      kembali.adaJalurKembali,
      kembali.adaYangDikembalikan,
      kembali.bidangKembaliDikenal,
      kembali.adaAlasanKembali,
    ],
    menulis: INTI,
  },
  kembalikanIsian: {
    label: 'Buka kembali isian bidang',
    objek: 'bidang',
    jenis: TANPA_JENIS,
    siapa: ['perencana'],
    dari: ['diserahkan', 'diterima'],
    syarat: [syarat.belumSelesai, potret.potretBelumBeku, syarat.adaAlasan],
    menulis: INTI,
  },
  lewatiBidang: {
    label: 'Lewati bidang',
    objek: 'bidang',
    jenis: TANPA_JENIS,
    siapa: ['perencana'],
    dari: ['belum mengisi', 'draf', 'dikembalikan'],
    syarat: [syarat.belumSelesai, potret.potretBelumBeku, isian.belumDilewati, syarat.adaAlasan],
    menulis: INTI,
  },
  himpun: {
    label: 'Himpun & rekap',
    objek: 'langkah',
    jenis: ['himpun', 'koreksi'],
    siapa: 'pelaksana',
    dari: 'semua',
    syarat: [syarat.kelengkapanWajibAda, isian.gerbangData, syarat.bukanPenyerah, isian.tanpaGalat],
    menulis: [...INTI, 'Rekap', 'Temuan', 'Potret'],
  },
  himpunUlang: {
    label: 'Himpun ulang',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['perencana', 'tim'],
    dari: 'semua',
    syarat: [syarat.belumSelesai, potret.sudahDihimpun, potret.potretBelumBeku, syarat.bukanPenyerah, isian.tanpaGalat],
    menulis: [...INTI, 'Rekap', 'Temuan'],
  },
  susun: {
    label: 'Susun dokumen',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['perencana', 'tim', 'sekretaris', 'kepala'],
    dari: 'semua',
    syarat: [],
    menulis: INTI,
  },
  sahkan: {
    label: 'Sahkan',
    objek: 'langkah',
    jenis: ['pengesahan'],
    siapa: 'pelaksana',
    dari: 'semua',
    syarat: [
      syarat.kelengkapanWajibAda,
      syarat.penandaTanganKepala,
      potret.potretAda,
      syarat.bukanPenyerah,
      isian.tanpaGalat,
      potret.potretYangDilihat,
    ],
    menulis: INTI,
  },
  catatPengesahan: {
    label: 'Catat pengesahan di kertas',
    objek: 'langkah',
    jenis: ['pengesahan'],
    siapa: ['sekretaris', 'perencana'],
    dari: 'semua',
    syarat: [
      syarat.kelengkapanWajibAda,
      syarat.penandaTanganBerSk,
      potret.potretAda,
      isian.tanpaGalat,
      potret.potretYangDilihat,
    ],
    menulis: INTI,
  },
  bukaRevisi: {
    label: 'Buka revisi',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['kepala'],
    dari: 'semua',
    syarat: [potret.sudahSah, syarat.adaAlasan],
    menulis: INTI,
  },
  urungkan: {
    label: 'Urungkan tindakan terakhir',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: 'pelaku',
    dari: 'semua',
    syarat: [],
    menulis: INTI,
  },
  kelengkapan: {
    label: 'Catat kelengkapan',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['perencana'],
    dari: 'semua',
    syarat: [syarat.belumSelesai, syarat.kelengkapanDikenal],
    menulis: INTI,
  },
  rekomendasi: {
    label: 'Catat rekomendasi',
    objek: 'siklus',
    jenis: TANPA_JENIS,
    siapa: ['tim', 'sekretaris'],
    dari: 'semua',
    syarat: [syarat.rekomendasiLengkap],
    menulis: INTI,
  },
} as const satisfies Record<string, BarisAksi>;

export type AksiSop = keyof typeof TABEL_AKSI;

export const barisAksi = (aksi: AksiSop): BarisAksi => TABEL_AKSI[aksi];
