/** What in a row of the Potret follows from the rest of it: proof that needs no fingerprint. */
import { isPredikat } from './angka/satuan.ts';
import { kategoriOf } from './himpun/kategori.ts';
import { batasAtas, batasBawah, type Target } from './indikator.ts';
import type { BarisPotret } from './potret.ts';
import { readTarget } from './target.ts';

/** Target texts read as the numbers beside them, and the kategori is that of the capaian. */
export function isRuntut({ target, targetTahun, satuan, capaian, kategori }: BarisPotret): boolean {
  return isTerbaca(target, satuan) && isTerbaca(targetTahun, satuan) && kategori === kategoriOf(capaian);
}

function isTerbaca(target: Target | null, satuan: string): boolean {
  if (target === null || isBerskala(target, satuan)) return true;
  const terbaca = parse(target, satuan);
  return terbaca !== null && batasBawah(terbaca) === batasBawah(target) && batasAtas(terbaca) === batasAtas(target);
}

/** A predikat counts by the score that it had on that day. */
const isBerskala = ({ teks }: Target, satuan: string): boolean => isPredikat(satuan) && !/^[-\d.,\s]+$/.test(teks);

function parse({ teks }: Target, satuan: string): Target | null {
  const reading = readTarget(teks, satuan);
  return 'target' in reading ? reading.target : null;
}

/** With what follows taken from the rest; a text that cannot be read stays. */
export function withTurunan(baris: BarisPotret): BarisPotret {
  const { satuan, target, targetTahun, capaian } = baris;
  return {
    ...baris,
    target: again(target, satuan),
    targetTahun: again(targetTahun, satuan),
    kategori: kategoriOf(capaian),
  };
}

const again = (target: Target | null, satuan: string): Target | null =>
  target === null || isTerbaca(target, satuan) ? target : (parse(target, satuan) ?? target);
