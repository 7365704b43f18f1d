/** Reads the Potret. */
import { type BarisPotret, potretKosong } from '../../domain/potret.ts';
import { type BarisTab, locateTab, readBaris, readOnce, type Snapshot } from '../baca.ts';
import { TAB_POTRET } from './potret.ts';
import { KOLOM_POTRET } from './potret-kolom.ts';

/** Figures: handed in, frozen, taken over. */
export const readPotret = (snapshot: Snapshot): readonly BarisPotret[] => readSemua(snapshot).angka;

/** What was agreed to be measured, in the order in which it was agreed. */
export const readDefinisi = (snapshot: Snapshot): readonly BarisPotret[] => readSemua(snapshot).definisi;

const readSemua = readOnce('Potret', (nilai) => {
  const semua = readBaris(locateTab(TAB_POTRET, nilai)).map(readRow);
  return {
    angka: semua.filter(({ tahap }) => tahap !== 'definisi'),
    definisi: semua.filter(({ tahap }) => tahap === 'definisi'),
  };
});

type Kunci = keyof BarisPotret;
type Tersusun = { -readonly [K in Kunci]: BarisPotret[K] };

const KUNCI = Object.keys(KOLOM_POTRET) as readonly Kunci[];

function readRow(baris: BarisTab): BarisPotret {
  const potret: Tersusun = potretKosong();
  for (const kunci of KUNCI) put(potret, kunci, baris);
  return potret;
}

function put<K extends Kunci>(potret: Tersusun, kunci: K, baris: BarisTab): void {
  potret[kunci] = KOLOM_POTRET[kunci].read(baris, kunci);
}
