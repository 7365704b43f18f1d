/** The ledger folded into the state of every siklus; nothing else knows where an SOP stands. */
import type { BarisRiwayat } from '../domain/peristiwa.ts';
import { type KeadaanSiklus, parseSiklusId, SIKLUS_BARU } from './keadaan.ts';
import { applyAkibat } from './keadaan-sesudah.ts';
import { barisAksi, isAksiSop } from './tabel-aksi.ts';

/** By id, from the whole ledger in order. */
export function foldRiwayat(riwayat: readonly BarisRiwayat[]): ReadonlyMap<string, KeadaanSiklus> {
  const semua = new Map<string, KeadaanSiklus>();
  const sebelum = new Map<string, KeadaanSiklus>();
  for (const baris of riwayat) {
    if (baris.siklus === '') continue;
    // A period whose siklus was cancelled is free again.
    const lama = (baris.akibat.buka ? null : semua.get(baris.siklus)) ?? siklusBaru(baris);
    if (!lama) continue;
    const kini = (baris.akibat.urung && sebelum.get(baris.siklus)) || applyAkibat(lama, baris);
    semua.set(baris.siklus, { ...kini, urung: dapatDiurungkan(baris) });
    sebelum.set(baris.siklus, lama);
  }
  return semua;
}

/** A frozen round stands in the Potret for good, an ended siklus has opened others, and papers have gone to people. */
function dapatDiurungkan({ aksi, nomor, oleh, akibat }: BarisRiwayat): KeadaanSiklus['urung'] {
  const dapat = isAksiSop(aksi) && barisAksi(aksi).dapatDiurungkan;
  return dapat && akibat.potret === undefined && !akibat.selesai && !akibat.dokumen ? { nomor, oleh } : null;
}

/** The row that opened it may be among those whose loss was acknowledged: then its id says what it is. */
function siklusBaru({ siklus, akibat, waktu }: BarisRiwayat): KeadaanSiklus | null {
  const milik = akibat.buka ?? parseSiklusId(siklus);
  return milik && { id: siklus, ...milik, dibuka: waktu, ...SIKLUS_BARU };
}
