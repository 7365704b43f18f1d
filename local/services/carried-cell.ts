import { repeatFormula } from './formula-shift.ts';
import type { CellData } from './types.ts';

/**
 * A cell as it stands so many rows down and columns right: its formula goes along. A rule's formula stays as it is, as
 * setDataValidation too leaves it the same in every cell (asumsi: nobody reads it back).
 */
export function carried(cell: CellData, down: number, right: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  return { ...cell, userEnteredValue: { formulaValue: repeatFormula(formula, down, right) } };
}
