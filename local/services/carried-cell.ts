import { repeatFormula } from './formula-shift.ts';
import { rewriteCell } from './rewrite-formulas.ts';
import type { CellData } from './types.ts';

/** A cell as it stands so many rows down and columns right: its formula goes along, and so does that of its rule. */
export function carried(cell: CellData, down: number, right: number): CellData {
  const moved = rewriteCell(cell, (formula) => repeatFormula(formula, down, right));
  // The same formula comes to something else at another place: it must not share what it came to.
  return moved === cell && cell.userEnteredValue?.formulaValue !== undefined ? { ...cell } : moved;
}
