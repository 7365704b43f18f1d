/** The fingerprint of one row of the Potret: of all that it says, and short, since the ledger holds one of every row. */
import { batasBawah, type Target } from './indikator.ts';
import { type BarisPotret, potretKosong } from './potret.ts';
import { sidikPendek } from './sidik.ts';
import { teksTetap } from './teks-sel.ts';

const KUNCI = (Object.keys(potretKosong()) as (keyof BarisPotret)[]).sort();

/** The same for a row that was just made and for what its cells give back. A field that a later build adds counts once it says something. */
export function sidikBarisPotret(baris: BarisPotret): string {
  const isi: unknown[] = [];
  for (const kunci of KUNCI) {
    const nilai = isiSel(baris[kunci]) ?? null;
    if (nilai !== '' && nilai !== null) isi.push(kunci, nilai);
  }
  return sidikPendek(JSON.stringify(isi));
}

/** As if their fingerprints were compared, which takes ten times as long. */
export const isSeisiPotret = (a: BarisPotret, b: BarisPotret): boolean =>
  KUNCI.every((kunci) => a[kunci] === b[kunci] || spell(a[kunci]) === spell(b[kunci]));

function spell(nilai: BarisPotret[keyof BarisPotret]): string {
  const isi = isiSel(nilai);
  return JSON.stringify(isi === '' ? null : (isi ?? null));
}

function isiSel(nilai: BarisPotret[keyof BarisPotret]): unknown {
  if (typeof nilai === 'string') return teksTetap(nilai);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return [teksTetap(nilai.teks), batasBawah(nilai), atasRentang(nilai)];
}

const atasRentang = (target: Target): number | null => (target.jenis === 'rentang' ? target.atas : null);
