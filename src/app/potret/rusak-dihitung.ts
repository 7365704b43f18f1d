/** Of the rows that do not hold, those that a siklus stands on. */
import { keadaanBidang, putaranBerlaku } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { definisiSiklus } from '../registri/registri-siklus.ts';
import { type BarisRusak, readPotretTercatat } from './potret-tercatat.ts';
import { checkSerahanLama } from './rusak-lama.ts';

/**
 * Once frozen, a siklus stands on its frozen round alone; until then on what was agreed and handed in. Either way on the
 * figures of the year before it. Needs the registry tabs and Potret; with the collection tabs it finds more.
 */
export function listRusakDihitung(buku: Buku, run: SopRun): readonly BarisRusak[] {
  const { rusak } = readPotretTercatat(buku, run.siklus.tahun);
  const { potret } = run.siklus;
  const dasar = potret === null ? [...definisiSiklus(buku, run).rusak.values(), ...serahanRusak(buku, run)] : [];
  const lampau = rusak.filter((satu) => isAngkaTahun(buku, run, satu));
  return [...dasar, ...lampau];
}

function serahanRusak(buku: Buku, run: SopRun): readonly BarisRusak[] {
  const { tahun, periode } = run.siklus;
  const semua = [...readPotretTercatat(buku, run.siklus.tahun).rusak, ...checkSerahanLama(buku, run)];
  return semua.filter(
    (satu) =>
      satu.tahap === 'diserahkan' &&
      satu.berlaku &&
      satu.tahun === tahun &&
      satu.periode === periode &&
      isMasuk(run, satu.bidang),
  );
}

function isMasuk({ siklus }: SopRun, bidang: string): boolean {
  const { status, dilewati } = keadaanBidang(siklus, bidang);
  return dilewati === null && (status === 'diserahkan' || status === 'diterima');
}

/** Taken over from a pack, or frozen: this siklus's own round, and the round of another that counts for the year. */
function isAngkaTahun(
  buku: Buku,
  { siklus: { id, potret } }: SopRun,
  { tahap, siklus, putaran, asli }: BarisRusak,
): boolean {
  if (tahap === 'riwayat') return true;
  // What a seal proves is read from it.
  if (tahap !== 'dibekukan' || asli !== null) return false;
  if (siklus === id) return potret?.putaran === putaran;
  const lain = buku.siklus.get(siklus);
  return lain !== undefined && putaranBerlaku(lain) === putaran;
}
