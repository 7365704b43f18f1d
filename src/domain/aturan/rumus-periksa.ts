import { ATURAN_ISIAN } from './aturan-isian.ts';
import { compileFormula, type Rujukan } from './rumus.ts';

export const PERIKSA_BAIK = 'OK';
const PERIKSA_TANYA = 'Klik Periksa isian';

/** The Periksa column: "" for a row that is neither due nor begun, the first thing to mend, or OK. */
export function formulaPeriksa(ref: Rujukan): string {
  const angka = [ref('angkaRealisasi'), ref('angkaPembilang'), ref('angkaPenyebut')];
  const hampa = angka.map((sel) => `${sel}&""=""`).join(';');
  const tanya = angka.map((sel) => `${sel}&""="?"`).join(';');
  const aturan = ATURAN_ISIAN.reduceRight(
    (sisa, { syarat, singkat }) => `IF(${compileFormula(syarat, ref)};${sisa};"${singkat}")`,
    `"${PERIKSA_BAIK}"`,
  );
  return `IF(AND(NOT(${ref('wajib')});${hampa});"";IF(OR(${tanya});"${PERIKSA_TANYA}";${aturan}))`;
}
