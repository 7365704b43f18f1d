import type { BarisTabel, KolomTabel, SelTabel } from '../naskah.ts';

/** A place in the grid of a table: a cell of the row, or the rest of one that began in a row above. */
export interface Petak {
  readonly sel: SelTabel;
  /** Its first column, from 0, and how many it covers. */
  readonly kolom: number;
  readonly bentang: number;
  /** Of all of them, as the widths of the columns are given. */
  readonly lebar: number;
  /** How many rows it still covers, this one counted. */
  readonly turun: number;
  readonly lanjutan: boolean;
}

/** Rows as people count them leave out what a merged cell covers; Word wants a place for each. */
export function layOutPetak(baris: readonly BarisTabel[], kolom: readonly KolomTabel[]): Petak[][] {
  let dariAtas = new Map<number, Petak>();
  return baris.map(({ sel }) => {
    const petak = layOutBaris(sel, dariAtas, kolom);
    const berlanjut = petak.filter(({ turun }) => turun > 1);
    dariAtas = new Map(berlanjut.map((satu) => [satu.kolom, { ...satu, turun: satu.turun - 1, lanjutan: true }]));
    return petak;
  });
}

function layOutBaris(
  daftar: readonly SelTabel[],
  dariAtas: ReadonlyMap<number, Petak>,
  kolom: readonly KolomTabel[],
): Petak[] {
  const petak: Petak[] = [];
  let tempat = 0;
  const put = (satu: Petak): void => {
    petak.push(satu);
    tempat += satu.bentang;
  };
  const putLanjutan = (): void => {
    for (let satu = dariAtas.get(tempat); satu !== undefined; satu = dariAtas.get(tempat)) put(satu);
  };
  for (const sel of daftar) {
    putLanjutan();
    const bentang = sel.kolom ?? 1;
    const lebar = lebarOf(kolom, tempat, bentang);
    put({ sel, kolom: tempat, bentang, lebar, turun: sel.baris ?? 1, lanjutan: false });
  }
  putLanjutan();
  return petak;
}

function lebarOf(kolom: readonly KolomTabel[], awal: number, bentang: number): number {
  let lebar = 0;
  for (let ke = awal; ke < awal + bentang; ke++) lebar += kolom[ke]?.lebar ?? 0;
  return lebar;
}
