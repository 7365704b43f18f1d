import { pengaliSatuan } from '../angka/satuan.ts';
import { SKALA_KATEGORI } from '../himpun/kategori.ts';
import type { Arah, Rumus } from '../indikator.ts';

/** Cells with numbers: the value of the row, and the target's bounds (equal for a plain target). */
export interface SelCapaian {
  readonly nilai: string;
  readonly bawah: string;
  readonly atas: string;
}

/** The row's value: components where both are numbers (and there is no typed value, or the indikator is a ratio), else the typed number. */
export function formulaNilai(
  sel: { readonly angkaRealisasi: string; readonly angkaPembilang: string; readonly angkaPenyebut: string },
  indikator: { readonly rasio: boolean; readonly satuan: string },
): string {
  const { angkaRealisasi: r, angkaPembilang: p, angkaPenyebut: q } = sel;
  const pengali = pengaliSatuan(indikator.satuan);
  const bagi = `IF(${q}=0;"";${p}/${q}${pengali === 1 ? '' : `*${pengali}`})`;
  const komponen = `AND(ISNUMBER(${p});ISNUMBER(${q}))`;
  const tertulis = `IF(ISNUMBER(${r});${r};"")`;
  if (indikator.rasio) return `IF(${komponen};${bagi};${tertulis})`;
  return `IF(ISNUMBER(${r});${r};IF(${komponen};${bagi};""))`;
}

/** Same arithmetic as `calculateCapaian`, rounded to ten decimals against binary noise; "" where it has no value. */
export function formulaCapaian({ nilai, bawah, atas }: SelCapaian, arah: Arah, rumus: Rumus): string {
  const batas = `IF(${nilai}>${atas};${atas};${bawah})`;
  const dalam = `AND(${bawah}<${atas};${nilai}>=${bawah};${nilai}<=${atas})`;
  const nol = { naik: '""', turun: `IF(${nilai}=0;100;0)`, stabil: `IF(${nilai}=0;100;"")` }[arah];
  const hitung = `IF(${bawah}<0;"";IF(${dalam};100;IF(${batas}=0;${nol};${formulaUkur(arah, rumus, nilai, batas)})))`;
  return `IF(AND(ISNUMBER(${nilai});ISNUMBER(${bawah});ISNUMBER(${atas}));${hitung};"")`;
}

function formulaUkur(arah: Arah, rumus: Rumus, nilai: string, batas: string): string {
  if (arah === 'naik') return `ROUND(MAX(0;${nilai}/${batas}*100);10)`;
  if (arah === 'stabil') return `ROUND(MAX(0;100-ABS(${nilai}-${batas})/${batas}*100);10)`;
  if (rumus === 'T/R') return `IF(${nilai}<=0;"";ROUND(${batas}/${nilai}*100;10))`;
  return `ROUND(MAX(0;(2*${batas}-${nilai})/${batas}*100);10)`;
}

/** The step of the capaian cell, from the same scale as `kategoriOf`; "" without capaian. */
export function formulaKategori(capaian: string): string {
  const jenjang = SKALA_KATEGORI.reduceRight(
    (sisa, { nama, diAtas }) => (sisa === '' ? `"${nama}"` : `IF(ROUND(${capaian};2)>${diAtas};"${nama}";${sisa})`),
    '',
  );
  return `IF(ISNUMBER(${capaian});${jenjang};"")`;
}
