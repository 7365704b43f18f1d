import { addHari, hariKe, hariPekan, type Zona } from './kalender.ts';
import { type HariLibur, LIBUR_DITETAPKAN } from './libur.ts';
import type { Tanggal } from './periode.ts';

export interface Kalender {
  /** Name of the holiday by its date. */
  readonly libur: ReadonlyMap<Tanggal, string>;
  /** Days that a later decree made working days. */
  readonly masuk: ReadonlySet<Tanggal>;
  /** Years whose national holidays are known. */
  readonly tahunDitetapkan: ReadonlySet<number>;
  readonly zona: Zona;
  /** Working minutes in a day, net of breaks. */
  readonly menitSehari: number;
  /** Start of work in minutes after local midnight. */
  readonly mulaiMenit: number;
}

/** 37 h 30 min in five days, and work starts at 07.30 (Perpres 21/2023). */
const MENIT_SEHARI = 450;
const MULAI_MENIT = 7 * 60 + 30;
const MENIT_TERPANJANG = 24 * 60 - MULAI_MENIT;
const MINGGU = 0;
const SABTU = 6;

/**
 * National holidays of 2026 and 2027 are built in; `liburDaerah` are the rows of the Libur tab. Its rows of jenis
 * "libur nasional" mark their year as decreed, so that a later SKB can be typed in.
 * RangeError when a date does not exist or `menitSehari` does not fit between 07.30 and midnight.
 */
export function createKalender(isi: {
  readonly zona: Zona;
  readonly liburDaerah: readonly HariLibur[];
  readonly menitSehari?: number;
}): Kalender {
  const { zona, liburDaerah, menitSehari = MENIT_SEHARI } = isi;
  if (!(menitSehari > 0 && menitSehari <= MENIT_TERPANJANG)) {
    throw new RangeError(`Menit kerja sehari harus antara 1 dan ${MENIT_TERPANJANG}, bukan ${menitSehari}.`);
  }
  for (const { tanggal } of liburDaerah) hariKe(tanggal);
  const semua = [...LIBUR_DITETAPKAN, ...liburDaerah];
  const nasional = semua.filter((hari) => hari.jenis === 'libur nasional');
  const masuk = new Set(semua.filter(({ jenis }) => jenis === 'hari kerja').map(({ tanggal }) => tanggal));
  const libur = semua.filter(({ tanggal }) => !masuk.has(tanggal));
  return {
    libur: new Map(libur.map((hari) => [hari.tanggal, hari.nama])),
    masuk,
    tahunDitetapkan: new Set(nasional.map((hari) => tahunOf(hari.tanggal))),
    zona,
    menitSehari,
    mulaiMenit: MULAI_MENIT,
  };
}

function tahunOf(tanggal: Tanggal): number {
  return Number(tanggal.slice(0, 4));
}

/** Monday to Friday (Perpres 21/2023) that is no holiday and no cuti bersama, or a day that a decree made one. */
export function isHariKerja(tanggal: Tanggal, kalender: Kalender): boolean {
  const hari = hariPekan(tanggal);
  return kalender.masuk.has(tanggal) || (hari !== SABTU && hari !== MINGGU && !kalender.libur.has(tanggal));
}

/** The n-th working day after `tanggal`, or before it when n is negative; `tanggal` itself for 0. RangeError unless n is whole. */
export function addHariKerja(tanggal: Tanggal, n: number, kalender: Kalender): Tanggal {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Jumlah hari kerja harus bilangan bulat, bukan ${n}.`);
  let hasil = tanggal;
  for (let sisa = Math.abs(n); sisa > 0; ) {
    hasil = addHari(hasil, Math.sign(n));
    if (isHariKerja(hasil, kalender)) sisa -= 1;
  }
  return hasil;
}

/** What to tell the user about a year whose SKB is not known; null when it is. */
export function peringatanTahun(tahun: number, kalender: Kalender): string | null {
  if (kalender.tahunDitetapkan.has(tahun)) return null;
  const sebab = tahun < Math.min(...kalender.tahunDitetapkan) ? 'tidak ada dalam daftar aplikasi' : 'belum ditetapkan';
  return (
    `Hari libur ${tahun} ${sebab}: yang dihitung libur hanya Sabtu, Minggu, dan tanggal di tab Libur. ` +
    `Isikan hari libur ${tahun} menurut SKB 3 Menteri di tab Libur dengan jenis "libur nasional" dan "cuti bersama".`
  );
}
