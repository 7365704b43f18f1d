/**
 * The rows of the Potret that are what the ledger recorded, in the order in which it did: whoever sorts, doubles or adds
 * rows in that tab changes nothing. What does not hold is named, never read.
 */
import type { BarisPotret } from '../../domain/potret.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { type BarisLetak, readBarisPotret } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';
import { type BarisDicari, listDicari, partBatal } from './baris-dicari.ts';
import { type BarisTersedia, openTersedia } from './baris-tersedia.ts';
import { listBeku } from './potret-beku.ts';
import { findSebab, type Sebab } from './sebab-rusak.ts';
import { findPengganti, listTanpaSidik } from './tanpa-sidik.ts';

/** A row that the ledger knows and that the Potret no longer has as it was recorded. */
export interface BarisRusak extends BarisDicari, Sebab {}

export interface PotretTercatat {
  /** Handed in, frozen, taken over. */
  readonly angka: readonly BarisPotret[];
  /** What was agreed to be measured. */
  readonly definisi: readonly BarisPotret[];
  readonly rusak: readonly BarisRusak[];
  /** Rows that nobody recorded: they count nowhere. */
  readonly asing: readonly BarisLetak[];
  /** Rows whose fingerprints an earlier build did not record. */
  readonly tanpaSidik: readonly BarisLetak[];
}

export type BukuPotret = Pick<Buku, 'snapshot' | 'jejak' | 'siklus'>;

/** One aksi asks for it many times; the last time when its own rows stand in the ledger and not yet in what was read. */
const sudah = new WeakMap<Snapshot, Map<number | 'semua', PotretTercatat>>();

/** Fingerprints cost time, and no siklus reads the rows of another year. */
export function readPotretTercatat(buku: BukuPotret, tahun: number | 'semua'): PotretTercatat {
  const perTahun = sudah.get(buku.snapshot) ?? new Map<number | 'semua', PotretTercatat>();
  sudah.set(buku.snapshot, perTahun);
  const terbaca = perTahun.get(tahun) ?? verifyPotret(buku, (satu) => tahun === 'semua' || satu === tahun);
  perTahun.set(tahun, terbaca);
  return terbaca;
}

export const readAngka = (buku: BukuPotret, tahun: number): readonly BarisPotret[] =>
  readPotretTercatat(buku, tahun).angka;

/** Rows that one peristiwa brought. */
interface Terbawa {
  readonly nomor: number;
  readonly isi: readonly BarisPotret[];
}

function verifyPotret(semuaBuku: BukuPotret, isDiminta: (tahun: number) => boolean): PotretTercatat {
  const { berlaku, batal } = partBatal(semuaBuku.jejak);
  const buku = { ...semuaBuku, jejak: berlaku };
  const semua = readBarisPotret(buku.snapshot).filter(
    ({ isi, asing }) => isDiminta(isi.tahun) || asing.some(({ kunci }) => kunci === 'tahun'),
  );
  const tersedia = openTersedia(semua);
  const { ada, hilang } = takeDicari(tersedia, listDicari(buku.jejak, isDiminta));
  takeDicari(tersedia, listDicari(batal, isDiminta));
  // First, so that a row of theirs that now calls itself frozen does not spoil a frozen round.
  const rusak = hilang.map((satu) => ({ ...satu, ...findSebab(tersedia, satu) }));
  const beku = listBeku(tersedia.free(), buku, isDiminta);
  for (const { baris } of beku) tersedia.takeAll(baris);
  const lama = listTanpaSidik(tersedia.free(), buku);
  for (const { baris, cacat } of lama) tersedia.takeAll([...baris, ...cacat]);
  const pengganti = findPengganti(lama, buku);
  const sah = inOrder([
    ...ada,
    ...beku,
    ...lama.map(({ nomor, baris }) => ({ nomor, isi: baris.map(({ isi }) => isi) })),
  ]);
  return {
    angka: sah.filter(({ tahap }) => tahap !== 'definisi'),
    definisi: sah.filter(({ tahap }) => tahap === 'definisi'),
    rusak: [
      ...rusak,
      ...beku.flatMap((satu) => satu.rusak),
      ...lama.flatMap(({ cacat }) => cacat.map((satu) => rusakLama(satu, pengganti(satu)))),
    ],
    asing: tersedia.free(),
    tanpaSidik: lama.flatMap(({ baris }) => baris),
  };
}

/** A row that nobody took the fingerprint of. */
export function rusakLama(kini: BarisLetak, digantikan: number | null): BarisRusak {
  const { tahap, siklus, tahun, periode, putaran, bidang, kode } = kini.isi;
  const letak = { tahap, siklus, tahun, periode, putaran, bidang, kode };
  return { ...letak, sidik: '', nomor: 0, digantikan, kini, asli: null };
}

function takeDicari(tersedia: BarisTersedia, dicari: readonly BarisDicari[]) {
  const ada: Terbawa[] = [];
  const hilang: BarisDicari[] = [];
  for (const satu of dicari) {
    const baris = tersedia.take(satu);
    if (baris) ada.push({ nomor: satu.nomor, isi: [baris.isi] });
    else hilang.push(satu);
  }
  return { ada, hilang };
}

/** A stable sort keeps the rows of one peristiwa as they were recorded. */
const inOrder = (terbawa: readonly Terbawa[]): readonly BarisPotret[] =>
  [...terbawa].sort((a, b) => a.nomor - b.nomor).flatMap(({ isi }) => isi);
