/** The five periods for which an agency reports; TW = triwulan (quarter). */
export const DAFTAR_TRIWULAN = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;
export const DAFTAR_PERIODE = [...DAFTAR_TRIWULAN, 'Tahunan'] as const;

export type Triwulan = (typeof DAFTAR_TRIWULAN)[number];
export type Periode = (typeof DAFTAR_PERIODE)[number];

/** A civil date, `YYYY-MM-DD`, without a time zone. */
export type Tanggal = string;

/** Quarters up to and including `periode`; all four for `Tahunan`. */
export function triwulanSampai(periode: Periode): readonly Triwulan[] {
  return periode === 'Tahunan' ? DAFTAR_TRIWULAN : DAFTAR_TRIWULAN.slice(0, DAFTAR_TRIWULAN.indexOf(periode) + 1);
}

const AKHIR: Readonly<Record<Periode, string>> = {
  'TW I': '03-31',
  'TW II': '06-30',
  'TW III': '09-30',
  'TW IV': '12-31',
  Tahunan: '12-31',
};

/** The last day of the period. */
export function akhirPeriode(tahun: number, periode: Periode): Tanggal {
  return `${tahun}-${AKHIR[periode]}`;
}

/** The quarter that has ended last, for which data are collected now; the first one before that. */
export function triwulanBerakhir(tahun: number, hariIni: Tanggal): Triwulan {
  return DAFTAR_TRIWULAN.filter((triwulan) => akhirPeriode(tahun, triwulan) < hariIni).at(-1) ?? 'TW I';
}

/** Accepts the spellings people use: `tw 1`, `TW-I`, `Triwulan I`, `tahunan`; null when it is none of the five. */
export function parsePeriode(teks: string): Periode | null {
  const rapi = teks
    .trim()
    .toUpperCase()
    .replace(/[\s._-]+/g, ' ');
  if (rapi === 'TAHUNAN' || rapi === 'TAHUN') return 'Tahunan';
  const cocok = /^(?:TW|TRIWULAN) ?(IV|III|II|I|[1-4])$/.exec(rapi);
  if (!cocok) return null;
  const nomor = ['I', 'II', 'III', 'IV'].indexOf(cocok[1] ?? '') + 1 || Number(cocok[1]);
  return DAFTAR_TRIWULAN[nomor - 1] ?? null;
}
