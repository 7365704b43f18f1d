/** A checkpoint: what all rows of the ledger up to one of them came to, so that reading may begin behind it. */
import type { Email } from '../domain/pengguna.ts';
import type { BarisRiwayat, JejakPotret } from '../domain/peristiwa.ts';
import { type CatatanTeks, type KemasanTeks, packTeks } from '../domain/segel/kemas-segel.ts';
import { parseJson } from '../domain/simpanan.ts';
import { DAFTAR_PERIODE } from '../domain/waktu/periode.ts';
import { BIDANG_BARU, type KeadaanSiklus, LANGKAH_BARU, SIKLUS_BARU } from './keadaan.ts';
import { foldOn, LIPATAN_AWAL, type Lipatan } from './lipat.ts';

/** An ended siklus of a year in which nothing runs any more: that there was one. */
export type SiklusTutup = Pick<KeadaanSiklus, 'id' | 'sop' | 'tahun' | 'periode'>;

export interface Titik extends Lipatan {
  /** Of the last row that it covers, with its hash; 0 = the ledger from its first row. */
  readonly nomor: number;
  readonly hash: string;
  /** Who prepared the workbook; '' in front of the first row. */
  readonly pemilik: Email;
  /** Left out of `siklus`. */
  readonly tutup: readonly SiklusTutup[];
  /** What was brought to the Potret, of the years that were asked for. */
  readonly jejak: readonly JejakPotret[];
}

export const AWAL_RANTAI = '0'.repeat(64);
export const TITIK_AWAL: Titik = { nomor: 0, hash: AWAL_RANTAI, pemilik: '', tutup: [], jejak: [], ...LIPATAN_AWAL };

/** A checkpoint as it is stored: what every action reads, and of each open year what only readers of the Potret need. */
export interface TitikTertulis {
  readonly inti: KemasanTeks;
  readonly jejak: ReadonlyMap<number, KemasanTeks>;
}

/** Counts what no key tells: raise it when a field of a siklus comes to mean something else. */
const VERSI = 1;

/** A build whose siklus has other fields reads the ledger instead. */
const BENTUK = [VERSI, ...[SIKLUS_BARU, BIDANG_BARU, LANGKAH_BARU].map((isi) => Object.keys(isi).join())].join('/');

/**
 * From the rows of a whole ledger up to the one that it covers. `lain`: years that are open besides; the newest of which
 * the Potret holds anything is among them.
 */
export function writeTitik(riwayat: readonly BarisRiwayat[], lain: readonly number[]): TitikTertulis {
  const { siklus, sebelum } = foldOn(LIPATAN_AWAL, riwayat);
  const semua = [...siklus.values()];
  const terbuka = openYears(semua, lain);
  const ikut = new Set(semua.filter((satu) => isIkut(satu, semua, terbuka)).map(({ id }) => id));
  const jejak = new Map(terbuka.map((tahun) => [tahun, packTeks(JSON.stringify(listJejak(riwayat, siklus, tahun)))]));
  const terakhir = riwayat.at(-1);
  const inti = {
    bentuk: BENTUK,
    nomor: terakhir?.nomor,
    hash: terakhir?.hash,
    pemilik: pemilikOf(riwayat, ''),
    tutup: semua.filter(({ id }) => !ikut.has(id)).map(({ id, sop, tahun, periode }) => ({ id, sop, tahun, periode })),
    siklus: semua.filter(({ id }) => ikut.has(id)),
    sebelum: [...sebelum.values()].filter(({ id }) => ikut.has(id) && siklus.get(id)?.urung),
    jejak: [...jejak].map(([tahun, { sidik, byte }]) => [tahun, { sidik, byte }]),
  };
  return { inti: packTeks(JSON.stringify(inti, (_, isi) => (isi instanceof Map ? [...isi] : isi))), jejak };
}

/** Who prepared the workbook, or was put in his place on record; `lama`: by what came before these rows. */
export function pemilikOf(riwayat: readonly BarisRiwayat[], lama: Email): Email {
  const tercatat = riwayat.flatMap(({ akibat: { pemilik } }) => (pemilik && !pemilik.usul ? pemilik.email : [])).at(-1);
  return tercatat ?? (lama || (riwayat.find(({ aksi }) => aksi === 'siapkan')?.oleh ?? ''));
}

/** Those in which something runs, and the newest. */
function openYears(semua: readonly KeadaanSiklus[], lain: readonly number[]): readonly number[] {
  const berjalan = semua.filter(({ selesai }) => selesai === null).map(({ tahun }) => tahun);
  return [...new Set([...berjalan, ...lain, Math.max(...semua.map(({ tahun }) => tahun))])].filter(Number.isFinite);
}

const urutan = ({ tahun, periode }: SiklusTutup): number => tahun * 10 + DAFTAR_PERIODE.indexOf(periode);

/** Also the last period in front of an open year: what the Tim recommended then comes back in the next one. */
function isIkut(satu: KeadaanSiklus, semua: readonly KeadaanSiklus[], terbuka: readonly number[]): boolean {
  if (terbuka.includes(satu.tahun)) return true;
  return terbuka.some(
    (tahun) => satu.tahun < tahun && !semua.some((lain) => lain.tahun < tahun && urutan(lain) > urutan(satu)),
  );
}

/** In the order of the ledger. Where a row says no year, it may be of any. */
function listJejak(riwayat: readonly BarisRiwayat[], siklus: Lipatan['siklus'], tahun: number): readonly JejakPotret[] {
  return riwayat.flatMap(({ nomor, aksi, siklus: id, bidang, akibat: { buka, batal, akui, barisPotret } }) => {
    const milik = barisPotret?.filter((satu) => satu.tahun === tahun);
    const lama = barisPotret === undefined && (aksi === 'siapkan' || buka || batal !== undefined || akui);
    const semasa = (siklus.get(id)?.tahun ?? tahun) === tahun;
    if (!milik?.length && !(semasa && (lama || aksi === 'serahkan'))) return [];
    const akibat = {
      ...(buka && { buka }),
      ...(batal !== undefined && { batal }),
      ...(akui && { akui }),
      ...(milik && { barisPotret: milik }),
    };
    return [{ nomor, aksi, siklus: id, bidang, akibat }];
  });
}

interface IntiTerbaca extends Pick<Titik, 'nomor' | 'hash' | 'pemilik' | 'tutup'> {
  readonly bentuk: string;
  readonly siklus: readonly KeadaanSiklus[];
  readonly sebelum: readonly KeadaanSiklus[];
  readonly jejak: readonly (readonly [number, CatatanTeks])[];
}

/** The texts of a checkpoint whose hashes were found right; null: another build wrote it. */
export function readInti(teks: string): IntiTerbaca | null {
  const isi = parseJson(teks) as IntiTerbaca;
  return isi.bentuk === BENTUK ? isi : null;
}

export const toTitik = (
  { nomor, hash, pemilik, tutup, siklus, sebelum }: IntiTerbaca,
  jejak: readonly string[],
): Titik => ({
  ...{ nomor, hash, pemilik, tutup },
  siklus: new Map(siklus.map((satu) => [satu.id, withMaps(satu)])),
  sebelum: new Map(sebelum.map((satu) => [satu.id, withMaps(satu)])),
  jejak: jejak.flatMap((teks) => parseJson(teks) as readonly JejakPotret[]).sort((a, b) => a.nomor - b.nomor),
});

/** In JSON a map is the list of its entries. */
function withMaps(siklus: KeadaanSiklus): KeadaanSiklus {
  const { langkah, bidang, beku } = siklus;
  return { ...siklus, langkah: new Map(langkah), bidang: new Map(bidang), beku: new Map(beku) };
}
