/** Two seals of one round side by side: which texts were mended, and whether anything is not a text. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { type Periode, parsePeriode, triwulanSampai } from '../waktu/periode.ts';
import type { IsiSegel } from './isi-segel.ts';
import { joinRekam, type Rekam } from './pasangan-rekam.ts';
import { type DaftarTeks, SATUAN_TEKS, TEKS_DAFTAR, type Teks, type TercetakDi } from './teks-segel.ts';

/** Whole, as it stands. */
export interface Beda {
  readonly tempat: string;
  readonly semula: string;
  readonly menjadi: string;
  /** The only paper that prints it. */
  readonly dokumen?: 'laporan';
}

export interface BedaSegel {
  readonly teks: readonly Beda[];
  /** Warnings follow from the rest. */
  readonly peringatan: readonly Beda[];
  /** All that is no text: figures, targets, how something is counted, what a bidang handed in. */
  readonly angka: readonly Beda[];
}

export function compareSegel(dulu: IsiSegel, kini: IsiSegel): BedaSegel {
  const [a, b] = [printed(dulu, dulu.periode), printed(kini, dulu.periode)];
  const semua = [
    ...SATUAN_TEKS.flatMap((satu) => printedIn(satu, differ('', satu.teks, rekam(satu.pick(a)), rekam(satu.pick(b))))),
    ...TEKS_DAFTAR.flatMap((satu) => printedIn(satu, differRows(satu, satu.pick(a), satu.pick(b)))),
  ];
  return {
    teks: semua.filter(({ isTeks }) => isTeks).map(({ beda }) => beda),
    peringatan: differLines(dulu.catatanPeringatan, kini.catatanPeringatan),
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
}

const printedIn = ({ dokumen }: TercetakDi, semua: readonly BedaMentah[]): readonly BedaMentah[] =>
  dokumen ? semua.map(({ beda, isTeks }) => ({ beda: { ...beda, dokumen }, isTeks })) : semua;

const rekam = (isi: object): Rekam => isi as Rekam;

function differRows(
  { teks, kunci, cadangan, disebut, nama }: DaftarTeks,
  dulu: readonly object[],
  kini: readonly object[],
) {
  const sudah = new Map<string, number>();
  return joinRekam(dulu.map(rekam), kini.map(rekam), kunci, cadangan).flatMap(([a, b]) => {
    const dasar = nama(a ?? b ?? {});
    const ke = (sudah.get(dasar) ?? 0) + 1;
    sudah.set(dasar, ke);
    const tempat = ke === 1 ? dasar : `${dasar} (ke-${ke})`;
    return a && b ? differ(tempat, teks, a, b) : differ(tempat, teks, without(a, disebut), without(b, disebut));
  });
}

const without = (satu: Rekam | undefined, medan: readonly string[]): Rekam =>
  Object.fromEntries(Object.entries(satu ?? {}).filter(([nama]) => !medan.includes(nama)));

/** Which round it is, or printed nowhere. */
const DIABAIKAN: readonly string[] = ['putaran', 'kepala', 'zona', 'bolehPeriksaSendiri', 'penyusun'];

/** What only the later one knows is of a later build, unless the whole row is new. */
function differ(nama: string, teks: Teks, dulu: Rekam, kini: Rekam): readonly BedaMentah[] {
  return Object.keys(Object.keys(dulu).length === 0 ? kini : dulu)
    .filter((medan) => !DIABAIKAN.includes(medan) && !isSame(dulu[medan], kini[medan]))
    .map((medan) => {
      const tempat = [teks[medan] ?? kata(medan), nama].filter((satu) => satu !== '').join(' ');
      const beda = { tempat, semula: asText(dulu[medan]), menjadi: asText(kini[medan]) };
      return { beda, isTeks: medan in teks };
    });
}

/** realisasiTahunLalu → realisasi tahun lalu */
const kata = (medan: string): string => medan.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`);

function differLines(dulu: readonly string[], kini: readonly string[]): readonly Beda[] {
  const [hilang, baru] = [dulu.filter((satu) => !kini.includes(satu)), kini.filter((satu) => !dulu.includes(satu))];
  return Array.from({ length: Math.max(hilang.length, baru.length) }, (_, i) => ({
    tempat: 'catatan peringatan',
    semula: hilang[i] ?? '',
    menjadi: baru[i] ?? '',
  }));
}

/** Whatever the order of their keys: one side was read from JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? '') === (b ?? '');
  const [x, y] = [rekam(a), rekam(b)];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((nama) => isSame(x[nama], y[nama]));
}

/** As people read it: 8,5, and of a target the agency's own words. */
function asText(isi: unknown): string {
  if (isi === null || isi === undefined) return '';
  if (typeof isi === 'number') return formatAngka(isi);
  if (Array.isArray(isi)) return isi.map(asText).join('; ');
  if (typeof isi !== 'object') return String(isi).trim();
  return 'teks' in isi ? `${isi.teks}` : JSON.stringify(isi);
}
