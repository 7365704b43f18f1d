/** What became of a row that does not hold: which row stands in its place, and what it said where that can be proved. */
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import { listPilihan } from '../../workbook/tab/potret-kolom.ts';
import type { BarisDicari } from './baris-dicari.ts';
import type { BarisTersedia } from './baris-tersedia.ts';

export interface Sebab {
  /** Where something else stands in its place; null: nothing does. */
  readonly kini: BarisLetak | null;
  /** The row as it was recorded, where it can be told from what is left of it. */
  readonly asli: BarisPotret | null;
}

export function findSebab(tersedia: BarisTersedia, dicari: BarisDicari): Sebab {
  const setempat = tersedia.inPlaceOf(dicari)[0];
  const calon = setempat ? [setempat] : tersedia.near(dicari);
  for (const kini of calon) {
    const asli = proveRow(kini, dicari);
    if (asli) return found(tersedia, kini, asli);
  }
  return setempat ? found(tersedia, setempat, null) : { kini: null, asli: null };
}

function found(tersedia: BarisTersedia, kini: BarisLetak, asli: BarisPotret | null): Sebab {
  tersedia.takeAll([kini]);
  return { kini, asli };
}

/** As it was recorded, if only what says whose it is was changed, or one word of a list. */
function proveRow({ isi, asing }: BarisLetak, dicari: BarisDicari): BarisPotret | null {
  const { tahap, siklus, tahun, periode, putaran, kode } = dicari;
  const bidang = tahap === 'definisi' ? isi.bidang : dicari.bidang;
  const calon: BarisPotret = { ...isi, tahap, siklus, tahun, periode, putaran, bidang, kode };
  const lain = asing.map(({ kunci }) => kunci).filter((kunci) => !Object.hasOwn(dicari, kunci));
  const cocok = (baris: BarisPotret): boolean => sidikBarisPotret(baris) === dicari.sidik;
  const [satu] = lain;
  if (satu === undefined) return cocok(calon) ? calon : null;
  if (lain.length > 1) return null;
  return (
    listPilihan(satu)
      .map((kata) => ({ ...calon, [satu]: kata }))
      .find(cocok) ?? null
  );
}
