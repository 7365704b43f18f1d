/** The ledger folded into the state of every siklus; nothing else knows where an SOP stands. */
import type { BarisRiwayat } from '../domain/peristiwa.ts';
import { type KeadaanSiklus, parseSiklusId, SIKLUS_BARU } from './keadaan.ts';
import { applyAkibat } from './keadaan-sesudah.ts';
import { barisAksi, isAksiSop } from './tabel-aksi.ts';

/** How far the ledger was folded: every siklus, and what it was before its last peristiwa, which may still be taken back. */
export interface Lipatan {
  readonly siklus: ReadonlyMap<string, KeadaanSiklus>;
  readonly sebelum: ReadonlyMap<string, KeadaanSiklus>;
}

export const LIPATAN_AWAL: Lipatan = { siklus: new Map(), sebelum: new Map() };

/** By id, from the whole ledger in order, or from where it was folded to before. */
export const foldRiwayat = (
  riwayat: readonly BarisRiwayat[],
  awal = LIPATAN_AWAL,
): ReadonlyMap<string, KeadaanSiklus> => foldOn(awal, riwayat).siklus;

export function foldOn(awal: Lipatan, riwayat: readonly BarisRiwayat[]): Lipatan {
  const siklus = new Map(awal.siklus);
  const sebelum = new Map(awal.sebelum);
  for (const baris of riwayat) {
    if (baris.siklus === '') continue;
    // A period whose siklus was cancelled is free again.
    const lama = (baris.akibat.buka ? null : siklus.get(baris.siklus)) ?? siklusBaru(baris);
    if (!lama) continue;
    const kini = (baris.akibat.urung && sebelum.get(baris.siklus)) || applyAkibat(lama, baris);
    siklus.set(baris.siklus, { ...kini, urung: dapatDiurungkan(baris) });
    sebelum.set(baris.siklus, lama);
  }
  return { siklus, sebelum };
}

/** A frozen round stands in the Potret for good, an ended siklus has opened others, and papers have gone to people. */
function dapatDiurungkan({ aksi, nomor, oleh, kalimat, akibat }: BarisRiwayat): KeadaanSiklus['urung'] {
  const dapat = isAksiSop(aksi) && barisAksi(aksi).dapatDiurungkan;
  return dapat && akibat.potret === undefined && !akibat.selesai && !akibat.dokumen ? { nomor, oleh, kalimat } : null;
}

/** The row that opened it may be among those whose loss was acknowledged: then its id says what it is. */
function siklusBaru({ siklus, akibat, waktu }: BarisRiwayat): KeadaanSiklus | null {
  const milik = akibat.buka ?? parseSiklusId(siklus);
  return milik && { id: siklus, ...milik, dibuka: waktu, ...SIKLUS_BARU };
}
