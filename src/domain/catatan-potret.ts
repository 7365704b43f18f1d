/** What the ledger keeps of the rows that an aksi adds to the Potret: a fingerprint of each, so that one that changes can be named. */
import * as z from 'zod/mini';
import { groupBy } from './kelompok.ts';
import type { BarisPotret } from './potret.ts';
import { PANJANG_SIDIK_PENDEK } from './sidik.ts';
import { sidikBarisPotret } from './sidik-baris-potret.ts';
import type { Tetap } from './simpanan.ts';
import { DAFTAR_PERIODE } from './waktu/periode.ts';

/** Rows that are frozen have their seal. */
const DICATAT = ['diserahkan', 'riwayat', 'definisi'] as const;

export const skemaCatatanPotret = z.strictObject({
  tahap: z.enum(DICATAT),
  tahun: z.number(),
  periode: z.enum(DAFTAR_PERIODE),
  putaran: z.number(),
  /** '' for definisi, whose rows have a list of bidang each. */
  bidang: z.string(),
  /** A line each: the kode, a space, the fingerprint. One text, because it is long and seldom asked for. */
  baris: z.string(),
});
export type CatatanPotret = Tetap<z.infer<typeof skemaCatatanPotret>>;

/** One row that the ledger knows. */
export interface BarisTercatat extends Omit<CatatanPotret, 'baris'> {
  readonly kode: string;
  readonly sidik: string;
}

export const readCatatan = ({ baris, ...letak }: CatatanPotret): readonly BarisTercatat[] =>
  baris.split('\n').map((satu) => ({
    ...letak,
    kode: satu.slice(0, -PANJANG_SIDIK_PENDEK - 1),
    sidik: satu.slice(-PANJANG_SIDIK_PENDEK),
  }));

/** A cell of an .xlsx export holds 32,767 characters, and what else an akibat says stands beside it. */
const BATAS_CATATAN = 26_000;

/** In as many parts as cells of the ledger are needed; at least one, which may hold nothing. */
export function recordPotret(rows: readonly BarisPotret[]): readonly [CatatanPotret[], ...CatatanPotret[][]] {
  const bagian: [CatatanPotret[], ...CatatanPotret[][]] = [[]];
  let isi = 0;
  for (const milik of groupBy(rows, kelompokOf).values()) {
    for (const baris of splitBaris(milik)) {
      if (isi + baris.length > BATAS_CATATAN) {
        bagian.push([]);
        isi = 0;
      }
      isi += baris.length + PANJANG_LETAK;
      bagian.at(-1)?.push({ ...letakOf(milik[0] as BarisDicatat), baris });
    }
  }
  return bagian;
}

type BarisDicatat = BarisPotret & { readonly tahap: CatatanPotret['tahap'] };

/** What the other fields of a catatan take in JSON, and more. */
const PANJANG_LETAK = 200;

const bidangOf = ({ tahap, bidang }: BarisPotret): string => (tahap === 'definisi' ? '' : bidang);

const kelompokOf = (b: BarisPotret): string => JSON.stringify([b.tahap, b.tahun, b.periode, b.putaran, bidangOf(b)]);

function letakOf(baris: BarisDicatat): Omit<CatatanPotret, 'baris'> {
  const { tahap, tahun, periode, putaran } = baris;
  return { tahap, tahun, periode, putaran, bidang: bidangOf(baris).slice(0, PANJANG_KODE) };
}

function splitBaris(rows: readonly BarisPotret[]): readonly string[] {
  const bagian: string[][] = [];
  let isi = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const baris = `${kodeTercatat(row.kode)} ${sidikBarisPotret(row)}`;
    if (isi + baris.length > BATAS_CATATAN - PANJANG_LETAK) {
      bagian.push([]);
      isi = 0;
    }
    isi += JSON.stringify(baris).length;
    bagian.at(-1)?.push(baris);
  }
  return bagian.map((baris) => baris.join('\n'));
}

const PANJANG_KODE = 80;

/** As far as it names the row: on one line, and not longer than anybody's kode. */
export const kodeTercatat = (kode: string): string => kode.replace(/\s+/g, ' ').trim().slice(0, PANJANG_KODE);
