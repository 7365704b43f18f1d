/** Reads the Potret as it stands. Whether the rows are those that were written, the ledger knows: see src/app/potret. */
import { type BarisPotret, potretKosong } from '../../domain/potret.ts';
import { type BarisTab, locateTab, readBaris, readOnce, type Snapshot } from '../baca.ts';
import { TAB_POTRET } from './potret.ts';
import { KOLOM_POTRET } from './potret-kolom.ts';

/** A cell with a word that this program never writes. */
interface SelAsing {
  readonly kunci: keyof BarisPotret;
  readonly teks: string;
}

export interface BarisLetak {
  /** Row as the sheet shows it, from 1. */
  readonly baris: number;
  readonly isi: BarisPotret;
  /** `isi` says nothing of them. */
  readonly asing: readonly SelAsing[];
}

export const readBarisPotret: (snapshot: Snapshot) => readonly BarisLetak[] = readOnce('Potret', (nilai) =>
  readBaris(locateTab(TAB_POTRET, nilai)).map(readRow),
);

type Kunci = keyof BarisPotret;
type Tersusun = { -readonly [K in Kunci]: BarisPotret[K] };

const KUNCI = Object.keys(KOLOM_POTRET) as readonly Kunci[];

function readRow(baris: BarisTab): BarisLetak {
  const isi: Tersusun = potretKosong();
  const asing = KUNCI.filter((kunci) => !put(isi, kunci, baris)).map((kunci) => ({ kunci, teks: said(baris, kunci) }));
  return { baris: baris.baris, isi, asing };
}

function put<K extends Kunci>(potret: Tersusun, kunci: K, baris: BarisTab): boolean {
  const nilai = KOLOM_POTRET[kunci].read(baris, kunci);
  if (nilai === undefined) return false;
  potret[kunci] = nilai as BarisPotret[K];
  return true;
}

/** A target stands in three cells. */
const said = ({ teks }: BarisTab, kunci: Kunci): string =>
  [kunci, `${kunci}Bawah`, `${kunci}Atas`]
    .map(teks)
    .filter((satu) => satu !== '')
    .join(' · ');
