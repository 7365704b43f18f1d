/** Two seals of one round side by side: which texts were mended, and whether anything is not a text. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { DAFTAR_TRIWULAN, type Periode, parsePeriode, triwulanSampai } from '../waktu/periode.ts';
import type { IsiSegel } from './isi-segel.ts';
import { findPindah, type Pasangan, type Pindah } from './kelompok-segel.ts';
import { joinRekam, type Rekam } from './pasangan-rekam.ts';
import { type DaftarTeks, SATUAN_TEKS, TEKS_DAFTAR, type Teks, type TercetakDi } from './teks-segel.ts';

/** Whole, as it stands. */
export interface Beda {
  readonly tempat: string;
  readonly semula: string;
  readonly menjadi: string;
  /** The only paper that prints it. */
  readonly dokumen?: 'laporan';
  /** What it stands for has no other name on a paper. */
  readonly wajib?: true;
}

export interface BedaSegel {
  readonly teks: readonly Beda[];
  /** All that is no text: figures, targets, how something is counted or grouped, what a bidang handed in. */
  readonly angka: readonly Beda[];
}

export function compareSegel(dulu: IsiSegel, kini: IsiSegel): BedaSegel {
  const [a, b] = [printed(dulu, dulu.periode), printed(kini, dulu.periode)];
  const pasangan = new Map(
    TEKS_DAFTAR.map((satu) => {
      const [dahulu, sekarang] = [satu.pick(a).map(rekam), satu.pick(b).map(rekam)];
      return [satu, joinRekam(dahulu, sekarang, satu.kunci, satu.cadangan)];
    }),
  );
  const pindah = findPindah(pasangan);
  const semua = [
    ...SATUAN_TEKS.flatMap((satu) => printedIn(satu, differ('', satu.teks, rekam(satu.pick(a)), rekam(satu.pick(b))))),
    ...[...pasangan].flatMap(([satu, milik]) => printedIn(satu, differRows(satu, milik, pindah))),
  ];
  return {
    teks: semua.filter(({ isTeks }) => isTeks).map(({ beda }) => beda),
    angka: semua.filter(({ isTeks }) => !isTeks).map(({ beda }) => beda),
  };
}

/** Budget lines of a later period are none of this round's. */
function printed(isi: IsiSegel, periode: Periode): IsiSegel {
  const sesudah = (teks: string): boolean => {
    const milik = parsePeriode(teks);
    return milik !== null && periode !== 'Tahunan' && !triwulanSampai(periode).some((satu) => satu === milik);
  };
  return { ...isi, anggaran: isi.anggaran.filter((satu) => !sesudah(satu.periode)) };
}

interface BedaMentah {
  readonly beda: Beda;
  readonly isTeks: boolean;
  readonly medan: string;
}

const printedIn = ({ dokumen, wajib }: TercetakDi, semua: readonly BedaMentah[]): readonly BedaMentah[] =>
  semua.map((satu) => {
    const sifat = { ...(dokumen ? { dokumen } : {}), ...(satu.medan === wajib ? { wajib: true as const } : {}) };
    return { ...satu, beda: { ...satu.beda, ...sifat } };
  });

const rekam = (isi: object): Rekam => isi as Rekam;

function differRows({ teks, disebut, nama }: DaftarTeks, pasangan: Pasangan, pindah: Pindah): readonly BedaMentah[] {
  const sudah = new Map<string, number>();
  return pasangan.flatMap(([a, b]) => {
    const dasar = nama(a ?? b ?? {});
    const ke = (sudah.get(dasar) ?? 0) + 1;
    sudah.set(dasar, ke);
    const tempat = ke === 1 ? dasar : `${dasar} (ke-${ke})`;
    return a && b
      ? differ(tempat, teks, a, b, pindah.get(b))
      : differ(tempat, teks, without(a, disebut), without(b, disebut));
  });
}

const without = (satu: Rekam | undefined, medan: readonly string[]): Rekam =>
  Object.fromEntries(Object.entries(satu ?? {}).filter(([nama]) => !medan.includes(nama)));

/** Which round it is, or printed nowhere. */
const DIABAIKAN: readonly string[] = ['putaran', 'kepala', 'zona', 'bolehPeriksaSendiri', 'penyusun'];

/** What only the later one knows is of a later build, unless the whole row is new. `pindah`: texts that moved the row. */
function differ(
  nama: string,
  teks: Teks,
  dulu: Rekam,
  kini: Rekam,
  pindah?: ReadonlySet<string>,
): readonly BedaMentah[] {
  return Object.keys(Object.keys(dulu).length === 0 ? kini : dulu)
    .filter((medan) => !DIABAIKAN.includes(medan) && !isSame(dulu[medan], kini[medan]))
    .map((medan) => {
      const apa = [teks[medan] ?? kata(medan), nama].filter((satu) => satu !== '').join(' ');
      const tempat = pindah?.has(medan) ? `${apa} ${PINDAH}` : apa;
      const beda = { tempat, semula: asText(dulu[medan], medan), menjadi: asText(kini[medan], medan) };
      return { beda, medan, isTeks: medan in teks && !pindah?.has(medan) };
    })
    .filter(({ beda, isTeks }) => !isTeks || beda.semula !== beda.menjadi);
}

const PINDAH = 'berpindah kelompok,';

/** realisasiTahunLalu → realisasi tahun lalu */
const kata = (medan: string): string => medan.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);

/** Whatever the order of their keys: one side was read from JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? '') === (b ?? '');
  const [x, y] = [rekam(a), rekam(b)];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((nama) => isSame(x[nama], y[nama]));
}

/** As people read it: 8,5, of a year its digits, and of a target the agency's own words. */
function asText(isi: unknown, medan: string): string {
  if (isi === null || isi === undefined) return '';
  if (typeof isi === 'number') return medan === 'tahun' ? `${isi}` : formatAngka(isi);
  if (Array.isArray(isi)) return perTriwulan(isi.map(String));
  if (typeof isi !== 'object') return String(isi).trim();
  return 'teks' in isi ? `${isi.teks}` : JSON.stringify(isi);
}

const perTriwulan = (isi: readonly string[]): string =>
  isi.flatMap((satu, ke) => (satu.trim() === '' ? [] : [`${DAFTAR_TRIWULAN[ke]}: ${satu.trim()}`])).join('; ');
