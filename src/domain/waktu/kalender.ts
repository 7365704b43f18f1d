import type { Tanggal } from './periode.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
export const DAFTAR_ZONA = ['WIB', 'WITA', 'WIT'] as const;
export type Zona = (typeof DAFTAR_ZONA)[number];

export const MS_SEMENIT = 60_000;
export const MS_SEHARI = 1440 * MS_SEMENIT;
/** Indonesia keeps no summer time, so offsets are fixed (Keppres 41/1987). */
const JAM_DARI_UTC: Record<Zona, number> = { WIB: 7, WITA: 8, WIT: 9 };

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const duaAngka = (angka: number) => String(angka).padStart(2, '0');

/** Days since 1970-01-01. RangeError when `tanggal` is not an existing `YYYY-MM-DD`. */
export function hariKe(tanggal: Tanggal): number {
  const [tahun = Number.NaN, bulan = Number.NaN, hari = Number.NaN] = tanggal.split('-').map(Number);
  const ke = Date.UTC(tahun, bulan - 1, hari) / MS_SEHARI;
  if (Number.isNaN(ke) || tanggalKe(ke) !== tanggal) throw new RangeError(`Bukan tanggal: "${tanggal}".`);
  return ke;
}

/** The inverse of `hariKe`. */
function tanggalKe(hari: number): Tanggal {
  return new Date(hari * MS_SEHARI).toISOString().slice(0, 10);
}

export function addHari(tanggal: Tanggal, n: number): Tanggal {
  return tanggalKe(hariKe(tanggal) + n);
}

/** 0 = Minggu … 6 = Sabtu. */
export function hariPekan(tanggal: Tanggal): number {
  return new Date(hariKe(tanggal) * MS_SEHARI).getUTCDay();
}

/** Accepts `2026-12-31`, `31/12/2026`, `31-12-2026`, `31.12.2026`, `31 Desember 2026`, `31 Des 2026`; null for anything else. */
export function parseTanggal(teks: string): Tanggal | null {
  const rapi = teks.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(rapi);
  if (iso) return tanggalDari(iso[1], Number(iso[2]), iso[3]);
  const angka = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(rapi);
  if (angka) return tanggalDari(angka[4], Number(angka[3]), angka[1]);
  const kata = /^(\d{1,2})\s+([a-z]{3,})\s+(\d{4})$/i.exec(rapi);
  return kata ? tanggalDari(kata[3], bulanKe(kata[2] ?? ''), kata[1]) : null;
}

/** 1..12 for a month's name or its beginning, in the old spellings (Pebruari, Nopember) too; 0 when it is none. */
function bulanKe(nama: string): number {
  const cari = nama.toLowerCase().replace(/^peb/, 'feb').replace(/^nop/, 'nov');
  return BULAN.findIndex((bulan) => bulan.toLowerCase().startsWith(cari)) + 1;
}

/** Null for days that do not exist (31 Juni) and for years that can only be typing errors. */
function tanggalDari(tahun = '', bulan = 0, hari = ''): Tanggal | null {
  if (Number(tahun) < 1900 || Number(tahun) > 2199) return null;
  const ke = Date.UTC(Number(tahun), bulan - 1, Number(hari)) / MS_SEHARI;
  const tanggal = `${tahun}-${duaAngka(bulan)}-${duaAngka(Number(hari))}`;
  return tanggalKe(ke) === tanggal ? tanggal : null;
}

/** `31 Desember 2026`. RangeError when `tanggal` is none. */
export function formatTanggal(tanggal: Tanggal): string {
  const [tahun, bulan = 0, hari] = tanggalKe(hariKe(tanggal)).split('-').map(Number);
  return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
}

const setempat = (instant: Instant, zona: Zona) => instant + JAM_DARI_UTC[zona] * 60 * MS_SEMENIT;

/** `2026-04-01T07:30:00+07:00`; fractions of a second are cut. RangeError when `instant` is no time. */
export function isoOf(instant: Instant, zona: Zona): string {
  return `${new Date(setempat(instant, zona)).toISOString().slice(0, 19)}+0${JAM_DARI_UTC[zona]}:00`;
}

/** The civil date at that instant in that zone. */
export function tanggalOf(instant: Instant, zona: Zona): Tanggal {
  return tanggalKe(Math.floor(setempat(instant, zona) / MS_SEHARI));
}

/** `menit` counts from local midnight; 1440 and more run into the following days. */
export function instantOf(tanggal: Tanggal, menit: number, zona: Zona): Instant {
  return hariKe(tanggal) * MS_SEHARI + (menit - JAM_DARI_UTC[zona] * 60) * MS_SEMENIT;
}
