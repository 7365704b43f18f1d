/** Of the rows that do not hold, those that a siklus stands on. */
import { keadaanBidang, putaranBerlaku } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { definisiSiklus } from '../registri/registri-siklus.ts';
import { isSealed } from '../segel/putaran-beku.ts';
import { type BarisRusak, readPotretTercatat } from './potret-tercatat.ts';
import { checkSerahanLama } from './rusak-lama.ts';

/**
 * Once frozen, a siklus stands on its frozen round alone; until then on what was agreed and handed in, and on the figures of
 * the year before it. Needs the registry tabs and Potret; with the collection tabs it finds more.
 */
export function listRusakDihitung(buku: Buku, run: SopRun): readonly BarisRusak[] {
  const { id, potret } = run.siklus;
  if (potret && isSealed(buku.snapshot, potret)) return [];
  const { rusak } = readPotretTercatat(buku, run.siklus.tahun);
  if (potret) return rusak.filter((satu) => isRound(satu, id, potret.putaran));
  const lampau = rusak.filter((satu) => satu.tahap === 'riwayat' || isBerlaku(buku, satu));
  return [...definisiSiklus(buku, run).rusak.values(), ...serahanRusak(buku, run), ...lampau];
}

/** What a seal proves is read from it, whatever the Potret says. */
const isRound = ({ tahap, siklus, putaran, asli }: BarisRusak, id: string, ke: number): boolean =>
  tahap === 'dibekukan' && asli === null && siklus === id && putaran === ke;

/** The frozen round of a siklus that counts for the year. */
function isBerlaku({ siklus }: Buku, rusak: BarisRusak): boolean {
  const milik = siklus.get(rusak.siklus);
  return milik !== undefined && isRound(rusak, milik.id, putaranBerlaku(milik));
}

function serahanRusak(buku: Buku, run: SopRun): readonly BarisRusak[] {
  const { tahun, periode } = run.siklus;
  const lama = checkSerahanLama(buku, run);
  const lain = readPotretTercatat(buku, tahun).rusak.filter((satu) => !isSudah(satu, lama));
  const semua = [...lain, ...lama];
  return semua.filter(
    (satu) =>
      satu.tahap === 'diserahkan' &&
      isTerakhir(run, satu) &&
      satu.tahun === tahun &&
      satu.periode === periode &&
      isMasuk(run, satu.bidang),
  );
}

/** Of rows without a fingerprint only the round says so. */
const isTerakhir = ({ siklus }: SopRun, { digantikan, sidik, bidang, putaran }: BarisRusak): boolean =>
  sidik === '' ? putaran === keadaanBidang(siklus, bidang).putaran : digantikan === null;

/** The collection tab tells more of it. */
export const isSudah = ({ kini }: BarisRusak, lama: readonly BarisRusak[]): boolean =>
  kini !== null && lama.some((satu) => satu.kini === kini);

function isMasuk({ siklus }: SopRun, bidang: string): boolean {
  const { status, dilewati } = keadaanBidang(siklus, bidang);
  return dilewati === null && (status === 'diserahkan' || status === 'diterima');
}
