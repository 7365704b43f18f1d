import type { Area } from './area.ts';
import { carried } from './carried-cell.ts';
import { repeatedly, written } from './cells.ts';
import { type Draft, EMPTY_CELL, ownCells, ownSheet } from './draft.ts';
import { keptCell } from './kept-value.ts';
import type { MaskTree } from './mask.ts';
import type { CellData } from './types.ts';

/** Writes the same cell all over an area. Its formulas are given as for the first cell. */
export function repeatOver(draft: Draft, area: Area, cell: CellData, mask: MaskTree): void {
  const sheet = ownSheet(draft, area.sheet);
  const write = hasFormula(cell) ? null : repeatedly(cell, mask);
  for (let row = area.top; row < area.bottom; row += 1) {
    const cells = ownCells(draft, sheet, row, area.right);
    for (let column = area.left; column < area.right; column += 1) {
      const old = cells[column] ?? EMPTY_CELL;
      const made = write?.(old) ?? written(old, carried(cell, row - area.top, column - area.left), mask);
      cells[column] = keptCell(made, mask, draft.assumptions);
    }
  }
}

function hasFormula({ userEnteredValue, dataValidation }: CellData): boolean {
  const values = dataValidation?.condition?.values ?? [];
  return userEnteredValue?.formulaValue !== undefined || values.some((one) => one.userEnteredValue?.startsWith('='));
}
