import { type Area, areaIn, areaOf, boundsOf, contains, overlaps, sheetOf } from '../area.ts';
import { type BlockMove, followBlock } from '../block-move.ts';
import { calculated, type Draft, EMPTY_CELL, ownCells, ownSheet, rowsOf } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { checkMerges } from '../merges.ts';
import { pasteOf } from '../pasted.ts';
import { mayEdit } from '../protection.ts';
import { Refusal, refusal } from '../refusals.ts';
import { rewriteCell, rewriteFormulas } from '../rewrite-formulas.ts';
import type { CellData, GridRange } from '../types.ts';

interface CutPaste {
  readonly source?: GridRange;
  readonly destination?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly pasteType?: string;
}

/**
 * "All the source data will be cut, regardless of what is pasted." Asumsi: merges in the source go along, protections
 * and colour rules stay where they are; a paste over the edge of the grid is refused.
 */
export const cutPaste: Handler<CutPaste> = (draft, request, actor) => {
  const from = areaOf(draft, request.source);
  if (from instanceof Refusal) return from;
  const to = destinationOf(draft, request, from);
  if (to instanceof Refusal) return to;
  const paste = pasteOf(request.pasteType);
  if (paste instanceof Refusal) return paste;
  const objection = mayEdit(from, actor) ?? mayEdit(to, actor) ?? checkMerges(from) ?? checkMerges(to);
  if (objection) return objection;
  if (request.pasteType === 'PASTE_VALUES') calculated(draft);
  const move = { from, to };
  const cut = takeOut(draft, from);
  rewriteFormulas(draft, (formula, home) => followBlock(formula, home, home, move));
  const [home, newHome] = [from.sheet.properties.title, to.sheet.properties.title];
  const sheet = ownSheet(draft, currentOf(draft, to));
  cut.forEach((row, offset) => {
    const cells = ownCells(draft, sheet, to.top + offset, to.right);
    row.forEach((cell, place) => {
      const followed = rewriteCell(cell, (formula) => followBlock(formula, home, newHome, move));
      cells[to.left + place] = paste(cells[to.left + place] ?? EMPTY_CELL, followed);
    });
  });
  moveMerges(draft, move);
  return undefined;
};

function destinationOf(draft: Draft, { destination }: CutPaste, from: Area): Area | Refusal {
  if (!destination) return refusal('areaMissing');
  const sheet = sheetOf(draft, destination.sheetId);
  if (sheet instanceof Refusal) return sheet;
  const { rowIndex = 0, columnIndex = 0 } = destination;
  return areaIn(sheet, {
    ...{ startRowIndex: rowIndex, endRowIndex: rowIndex + from.bottom - from.top },
    ...{ startColumnIndex: columnIndex, endColumnIndex: columnIndex + from.right - from.left },
  });
}

/** The sheet as the draft has it by now. */
function currentOf(draft: Draft, { sheet }: Area) {
  const { sheetId } = sheet.properties;
  return draft.book.sheets.find(({ properties }) => properties.sheetId === sheetId) ?? sheet;
}

function takeOut(draft: Draft, { sheet, top, bottom, left, right }: Area): readonly (readonly CellData[])[] {
  const own = ownSheet(draft, sheet);
  const blank = Array<CellData>(right - left).fill(EMPTY_CELL);
  return Array.from({ length: bottom - top }, (_, offset) => {
    if (top + offset >= rowsOf(own).length) return blank;
    return ownCells(draft, own, top + offset, right).splice(left, right - left, ...blank);
  });
}

function moveMerges(draft: Draft, { from, to }: BlockMove): void {
  const [down, across] = [to.top - from.top, to.left - from.left];
  const source = ownSheet(draft, currentOf(draft, from));
  const taken = (source.merges ?? []).filter((merge) => contains(from, boundsOf(merge)));
  source.merges = (source.merges ?? []).filter((merge) => !taken.includes(merge));
  const target = ownSheet(draft, currentOf(draft, to));
  const others = (target.merges ?? []).filter((merge) => !overlaps(boundsOf(merge), to));
  const landed = taken.map(({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }) => ({
    sheetId: target.properties.sheetId,
    ...{ startRowIndex: startRowIndex + down, endRowIndex: endRowIndex + down },
    ...{ startColumnIndex: startColumnIndex + across, endColumnIndex: endColumnIndex + across },
  }));
  target.merges = [...others, ...landed];
}
