/** Rows of a frozen round against what proves them, one by one: the hash of its figures does not cover all that a row says. */
import { isRuntut, withTurunan } from '../../domain/baris-runtut.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { isSeisiPotret } from '../../domain/sidik-baris-potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';

export interface BarisBeda<Asli = BarisPotret> {
  readonly asli: Asli;
  /** What stands in its place; null: nothing does. */
  readonly kini: BarisLetak | null;
}

export interface Banding {
  /** Rows that hold, with their doubles, or that stand in the place of one that does not. Others were never frozen. */
  readonly dikenal: readonly BarisLetak[];
  readonly beda: readonly BarisBeda[];
}

export function compareSeal(asli: readonly BarisPotret[], milik: readonly BarisLetak[]): Banding {
  const perKode = groupBy(milik, ({ isi }) => isi.kode);
  const dikenal: BarisLetak[] = [];
  const beda: BarisBeda[] = [];
  for (const baris of asli) {
    const sekode = perKode.get(baris.kode) ?? [];
    const cocok = sekode.filter(({ isi, asing }) => asing.length === 0 && isSeisiPotret(isi, baris));
    dikenal.push(...(cocok.length > 0 ? cocok : sekode.slice(-1)));
    if (cocok.length === 0) beda.push({ asli: baris, kini: sekode.at(-1) ?? null });
  }
  return { dikenal, beda };
}

/** Without a seal: what that hash does not cover follows from what it does. Null: it does not say from what. */
export function compareTurunan(milik: readonly BarisLetak[]): readonly BarisBeda<BarisPotret | null>[] {
  return milik
    .filter(({ isi }) => !isRuntut(isi))
    .map((kini) => {
      const asli = withTurunan(kini.isi);
      return { asli: isRuntut(asli) ? asli : null, kini };
    });
}
