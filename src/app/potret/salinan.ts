/** Where else a row of the Potret stands: the collection tab that it was handed in from, the registry that it was agreed from. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import { toDefinisi } from '../../domain/definisi.ts';
import { mapIndikator } from '../../domain/peta-indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { findRun } from '../inti/buku.ts';
import { type IsianBidang, readIsianBidang } from '../isian/isian.ts';
import { toPotret } from '../isian/serahan.ts';
import { readRegistri } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import type { BarisRusak } from './potret-tercatat.ts';

/** With the row as it was recorded, where a copy has its fingerprint. Needs the registry tabs; looks into the collection tabs that were read. */
export function withSalinan(buku: Buku, rusak: readonly BarisRusak[]): readonly BarisRusak[] {
  const salinan = new Map<string, readonly BarisPotret[]>();
  return rusak.map((satu) => {
    if (satu.asli !== null || satu.kode === '') return satu;
    const { tahap, siklus, bidang, putaran } = satu;
    const kunci = [tahap, siklus, bidang, putaran].join('/');
    const calon = salinan.get(kunci) ?? listSalinan(buku, satu);
    salinan.set(kunci, calon);
    const asli = calon.find(
      (baris) => kodeTercatat(baris.kode) === satu.kode && sidikBarisPotret(baris) === satu.sidik,
    );
    return asli ? { ...satu, asli } : satu;
  });
}

function listSalinan(
  buku: Buku,
  { tahap, siklus, tahun, periode, putaran, bidang }: BarisRusak,
): readonly BarisPotret[] {
  const run = findRun(buku, siklus);
  if (tahap === 'definisi')
    return readRegistri(buku).indikator.map((satu) => toDefinisi(satu, { siklus, tahun, periode }, putaran));
  if (tahap !== 'diserahkan' || !run) return [];
  return toPotret(readSerahan(buku, run, bidang), run, putaran);
}

/** The collection tab as it stands; without rows where it was not read. */
export const readSerahan = (buku: Buku, run: SopRun, bidang: string): IsianBidang =>
  readIsianBidang(buku, run, mapIndikator(readRegistriSiklus(buku, run).indikator), bidang);
