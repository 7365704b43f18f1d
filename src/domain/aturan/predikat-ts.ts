import type { BarisAturan } from './baris.ts';
import type { Ekspresi, Suku } from './ekspresi.ts';

export type Predikat = (baris: BarisAturan) => boolean;

/** The TypeScript side of a rule: the check that counts. */
export function compilePredicate(ekspresi: Ekspresi): Predikat {
  switch (ekspresi.op) {
    case 'terisi':
      return ({ teks }) => isTerisi(teks[ekspresi.teks]);
    case 'angka':
      return ({ angka }) => typeof angka[ekspresi.angka] === 'number';
    case 'hampa':
      return ({ angka }) => angka[ekspresi.angka] === null;
    case 'tanda':
      return ({ tanda }) => tanda[ekspresi.tanda];
    case 'bukan': {
      const isi = compilePredicate(ekspresi.isi);
      return (baris) => !isi(baris);
    }
    case 'dan':
    case 'atau': {
      const isi = ekspresi.isi.map(compilePredicate);
      return ekspresi.op === 'dan' ? (b) => isi.every((uji) => uji(b)) : (b) => isi.some((uji) => uji(b));
    }
    default:
      return compareSuku(ekspresi.kiri, ekspresi.kanan, ekspresi.op === 'kurang' ? (a, b) => a < b : (a, b) => a === b);
  }
}

function compareSuku(kiri: Suku, kanan: Suku, uji: (a: number, b: number) => boolean): Predikat {
  return (baris) => {
    const a = nilaiSuku(kiri, baris);
    const b = nilaiSuku(kanan, baris);
    return typeof a === 'number' && typeof b === 'number' && uji(a, b);
  };
}

const nilaiSuku = (suku: Suku, { angka }: BarisAturan): number | null | 'lain' =>
  'tetap' in suku ? suku.tetap : angka[suku.angka];

/** As the formula sees it: its TRIM knows plain spaces only, so no other white space counts as blank here either. */
function isTerisi(teks: string): boolean {
  const isi = teks.replace(/\n/g, '').replace(/^ +| +$/g, '');
  return isi !== '' && isi !== '-';
}
