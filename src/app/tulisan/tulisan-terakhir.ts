/** What was written last in Kendali and Rekap, worked out again from what the ledger said by then. */
import { rekapRows } from '../../workbook/tab/rekap-baris.ts';
import type { BarisTulis } from '../../workbook/tulis.ts';
import { type Buku, bukuSampai, findRun } from '../inti/buku.ts';
import { isiKendali } from '../papan/kendali.ts';
import { himpunKini } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';

export function lastKendali(buku: Buku): readonly BarisTulis[] | null {
  const terakhir = buku.riwayat.at(-1);
  return terakhir ? isiKendali(buku, terakhir.waktu) : null;
}

/** Needs the registry tabs and Potret. */
export function lastRekap(buku: Buku): readonly BarisTulis[] | null {
  const himpun = buku.riwayat.filter(({ akibat }) => akibat.himpun).at(-1);
  if (!himpun) return null;
  // A snapshot of its own, since what is understood of one is kept with it.
  const dulu = { ...bukuSampai(buku, himpun.nomor), snapshot: { ...buku.snapshot } };
  const run = findRun(dulu, himpun.siklus);
  return run && rekapRows(himpunKini(dulu, run, readRegistriSiklus(dulu, run).indikator));
}
