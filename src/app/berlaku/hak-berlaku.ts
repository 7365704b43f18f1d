/** Who may adopt what of the reference tabs, and by which document. */
import { samaAkun } from '../../domain/akun.ts';
import type { BarisBeda, BarisTeks } from '../../domain/berlaku/beda-berlaku.ts';
import { normalise } from '../../domain/kelompok.ts';
import type { Peran } from '../../domain/pengguna.ts';
import { type Penolakan, penolakan } from '../../domain/penolakan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import type { Context } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { isPemilik } from '../perbaiki/pemilik.ts';
import type { TabBeda } from './berlaku.ts';

export const TOLAK_BERLAKU = {
  tanpaUsulan: () =>
    penolakan(
      'TANPA-USULAN',
      'Tidak ada usulan perubahan: isi tab rujukan sama dengan yang berlaku. Muat ulang panel.',
    ),
  bukanWewenang: (sebab: string) => penolakan('BUKAN-WEWENANG', sebab),
  alasan: () => penolakan('ALASAN-WAJIB', 'Tuliskan alasan perubahan, paling sedikit 5 huruf.'),
  tanpaSk: (siapa: string) =>
    penolakan(
      'SK-WAJIB',
      `${siapa}: isi nomor SK atau Surat Perintah, di kolom Nomor SK tab Pengguna atau di kolom Nomor dokumen di sini.`,
    ),
  tanpaDasar: () =>
    penolakan(
      'DOKUMEN-WAJIB',
      'Perubahan SOP, indikator, target, atau aturan perlu nomor dan tanggal dokumennya. Bila belum ada, centang Sementara: itu dikatakan kepada Kepala sebelum ia menandatangani.',
    ),
  tanggal: (teks: string) =>
    penolakan('TANGGAL-SALAH', `"${teks.slice(0, 30)}" bukan tanggal. Tulis misalnya 2026-04-01.`),
  galat: (pesan: string) =>
    penolakan(
      'ADA-GALAT',
      `Usulan belum dapat diberlakukan karena belum terbaca: ${pesan} Betulkan selnya, lalu ulangi.`,
    ),
  masihDipakai: (kode: readonly string[]) =>
    penolakan(
      'KEMBALIKAN-DAHULU',
      `${kode.join(', ')} sedang dikumpulkan. Kembalikan barisnya, dan hapus sesudah SOP yang berjalan selesai.`,
    ),
  sopDipakai: (sop: readonly string[]) =>
    penolakan(
      'SOP-TERHAPUS',
      `SOP ${sop.join(', ')} sudah dijalankan, jadi barisnya tidak dapat dihapus. Kembalikan baris-barisnya di tab SOP.`,
    ),
  isianKembali: (bidang: readonly string[]) =>
    penolakan(
      'KEMBALIKAN-DAHULU',
      `Cara membaca angkanya berubah, padahal isian bidang ${bidang.join(', ')} sudah diserahkan. Kembalikan isian itu dahulu, atau berlakukan tab lain dahulu.`,
    ),
  hilang: (tab: readonly string[]) =>
    penolakan(
      'BERLAKU-HILANG',
      `Tab ${tab.join(', ')} tidak sama dengan yang berlaku, dan yang berlaku itu tidak ada lagi di tab Arsip. Kembalikan isi tab itu lewat File > Histori versi; bila tidak dapat, Perencana atau pemilik file menekan Berlakukan di panel agar yang diketik sekarang berlaku.`,
    ),
} as const;

/** What may still be done while nobody can say what counts: what mends it. */
const TETAP_BOLEH = ['berlakukan', 'perbaiki', 'akuiKerusakan', 'undang'];

export function refuseHilang({ berlaku, siklus }: Buku, { aksi = '' }: Context): Penolakan | null {
  if (berlaku.hilang.length === 0 || siklus.size === 0 || TETAP_BOLEH.includes(aksi)) return null;
  return TOLAK_BERLAKU.hilang(berlaku.hilang);
}

/** Peran that set the rules for others. */
const PENGATUR: readonly string[] = ['perencana', 'sekretaris', 'kepala'] satisfies readonly Peran[];

const peranBaris = (baris: BarisTeks | null): string => normalise(baris?.peran ?? '').replace(/[\s_]+/g, '-');

/** Gives somebody more than he had; shorter terms and other bidang do not. */
const isNaik = ({ lama, baru, sel }: BarisBeda): boolean =>
  baru !== null &&
  PENGATUR.includes(peranBaris(baru)) &&
  (lama === null || sel.some(({ kolom }) => ['email', 'peran', 'mulai', 'selesai', 'jabatan'].includes(kolom)));

/** Who signs: of a Kepala's row somebody else than the Perencana says that it counts. */
export const isKepala = ({ lama, baru }: BarisBeda): boolean =>
  peranBaris(lama) === 'kepala' || peranBaris(baru) === 'kepala';

/** Adopts, and why not; null: he may. */
export type Wewenang = (beda: TabBeda, baris: BarisBeda) => string | null;

export function wewenangOf(buku: Buku, { who, now }: Pick<Context, 'who' | 'now'>): Wewenang {
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  const sebagai = (...peran: Peran[]): boolean => bertugasSebagai(orang, who, ...peran) !== undefined;
  const pemilik = isPemilik(buku, who);
  const [perencana, pimpinan] = [sebagai('perencana'), sebagai('kepala', 'sekretaris')];
  return ({ sifat: { nama } }, baris) => {
    if (nama === 'Pengguna') {
      if (isNaik(baris) && samaAkun(baris.baru?.email ?? '', who))
        return 'Kenaikan peran sendiri tidak dapat diberlakukan sendiri: minta Kepala, Sekretaris, atau pemilik file.';
      if (isKepala(baris))
        return pimpinan || pemilik ? null : 'Baris Kepala diberlakukan oleh Kepala, Sekretaris, atau pemilik file.';
      return perencana || pimpinan || pemilik ? null : SIAPA_ORANG;
    }
    if (nama === 'Bidang') return perencana || pimpinan ? null : SIAPA_ORANG;
    return perencana || sebagai('kepala')
      ? null
      : `Tab ${nama satisfies NamaTab} diberlakukan oleh Perencana atau Kepala.`;
  };
}

const SIAPA_ORANG = 'Pengguna dan bidang diberlakukan oleh Perencana, Sekretaris, Kepala, atau pemilik file.';

/** May adopt something at all: somebody to whom the card has buttons. */
export function mayAdopt(buku: Buku, { who, now }: Pick<Context, 'who' | 'now'>): boolean {
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  return isPemilik(buku, who) || bertugasSebagai(orang, who, 'perencana', 'kepala', 'sekretaris') !== undefined;
}
