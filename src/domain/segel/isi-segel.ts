/** The seal of a frozen round: everything that its papers print but the approval, as one JSON value. */
import type { BarisLaporan, DataLaporan } from '../laporan.ts';

/** Of the shape below. Later builds read it for ever; one that needs another shape raises it and keeps reading this one. */
export const VERSI_SEGEL = 1;

/** Its `rekomendasi` is null: what the Tim says stands in Riwayat, also after the freezing. */
export type BarisSegel = BarisLaporan;

/**
 * Left out is what Riwayat itself holds: the approval, what the Tim says of an indikator until then, and the numbers of
 * the rows that froze and approved it.
 */
export interface IsiSegel
  extends Omit<
    DataLaporan,
    | 'indikator'
    | 'pengesahan'
    | 'ralat'
    | 'sidikPotret'
    | 'nomorRiwayat'
    | 'sidikRiwayat'
    | 'disusunTanggal'
    | 'tersegel'
  > {
  readonly siklus: string;
  readonly putaran: number;
  readonly indikator: readonly BarisSegel[];
}

/** Names of the fields once, then one array a row: twenty thousand rows are half as long that way. */
interface Tabel {
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly unknown[])[];
}

type Tersusun = Omit<IsiSegel, 'indikator'> & { readonly versi: number; readonly indikator: Tabel };

/** Canonical: the same content gives the same text, keys in one order; in ASCII, so that half an emoji stays what it was. */
export function writeSegel(isi: IsiSegel): string {
  const { indikator, ...lain } = isi;
  const kolom = Object.keys(indikator[0] ?? {}).sort() as (keyof BarisSegel)[];
  const tabel: Tabel = { kolom, baris: indikator.map((baris) => kolom.map((nama) => baris[nama])) };
  const tersusun: Tersusun = { versi: VERSI_SEGEL, ...lain, indikator: tabel };
  return escapeAscii(JSON.stringify(urut(tersusun)));
}

/** JSON that says the same in ASCII. */
export const escapeAscii = (json: string): string => json.replace(/[\u007f-\uffff]/g, escapeHuruf);

const escapeHuruf = (huruf: string): string => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Keys in one order, all the way down; the rows are arrays already, whose cells are made by one maker. */
function urut(nilai: unknown): unknown {
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  if (Array.isArray(nilai)) return nilai.map(urut);
  const isi = nilai as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(isi)
      .sort()
      .map((kunci) => [kunci, urut(isi[kunci])]),
  );
}

/** `teks` has the hash that the ledger holds, so this program wrote it: only its version can be a question. Null: a later one. */
export function readSegel(teks: string): IsiSegel | null {
  const { versi, indikator, ...lain } = JSON.parse(teks) as Tersusun;
  if (versi > VERSI_SEGEL) return null;
  return { ...SEJAK, ...lain, indikator: readTabel(indikator) };
}

/** What the first seals of this version do not hold. */
const SEJAK = { perubahanTriwulan: [] };

function readTabel({ kolom, baris }: Tabel): readonly BarisSegel[] {
  return baris.map((nilai) => {
    const satu: Record<string, unknown> = {};
    for (let ke = 0; ke < kolom.length; ke++) satu[kolom[ke] ?? ''] = nilai[ke];
    return satu as unknown as BarisSegel;
  });
}
