/** Seals of frozen rounds that no longer hold, told before somebody wants to print from one. */
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type KeadaanSiklus, type PotretBeku, putaranBerlaku } from '../../sop/keadaan.ts';
import { SALIN_SEGEL } from '../../sop/penolakan-potret.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { Buku } from '../inti/buku.ts';
import { sealDamage } from './periksa-beku.ts';

/** Of the rounds of that year that papers are printed from: the one that counts, and the one that waits to. */
export function checkSegel({ snapshot, siklus }: Buku, tahun: number): readonly Temuan[] {
  const setahun = [...siklus.values()].filter((satu) => satu.tahun === tahun);
  return setahun.flatMap((satu) => roundsOf(satu).flatMap((beku) => temuanSegel(snapshot, satu, beku)));
}

function roundsOf(siklus: KeadaanSiklus): readonly PotretBeku[] {
  const nomor = new Set([putaranBerlaku(siklus), siklus.potret?.putaran ?? 0]);
  return [...nomor].flatMap((putaran) => siklus.beku.get(putaran) ?? []);
}

function temuanSegel(snapshot: Snapshot, siklus: KeadaanSiklus, beku: PotretBeku): readonly Temuan[] {
  const rusak = sealDamage(snapshot, siklus, beku);
  if (rusak === null) return [];
  const pesan = `${rusak} Dokumennya tidak dapat dicetak. Pemilik file menjalankan Periksa & perbaiki. ${SALIN_SEGEL}`;
  return [createTemuan('SEGEL-RUSAK', 'peringatan', { tab: 'Arsip' }, pesan)];
}
