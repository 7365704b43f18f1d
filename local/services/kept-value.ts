/** What Google may make of a value that a request writes: assumptions.ts. A person's typing is read elsewhere. */
import type { Assumptions } from './assumptions.ts';
import type { MaskTree } from './mask.ts';
import type { CellData, ExtendedValue } from './types.ts';

/** The cell as it is kept, when `mask` says that its value was just written. */
export function keptCell(cell: CellData, mask: MaskTree, assumptions: Assumptions): CellData {
  const value = cell.userEnteredValue;
  if (value === undefined || mask === 'all' || mask.userEnteredValue === undefined) return cell;
  const isText = cell.userEnteredFormat?.numberFormat?.type === 'TEXT';
  const kept = keptValue(value, isText, assumptions);
  return kept === value ? cell : { ...cell, userEnteredValue: kept };
}

function keptValue(value: ExtendedValue, isText: boolean, assumptions: Assumptions): ExtendedValue {
  const { formulaValue, stringValue } = value;
  if (formulaValue !== undefined)
    return isText && assumptions.formulaInTextCell === 'literal text' ? { stringValue: formulaValue } : value;
  if (stringValue === undefined) return value;
  const text = keptText(stringValue, assumptions);
  return text === stringValue ? value : { stringValue: text };
}

function keptText(text: string, { leadingApostrophe, carriageReturn }: Assumptions): string {
  const begun = leadingApostrophe === 'stripped' ? text.replace(/^'/, '') : text;
  return carriageReturn === 'stripped' ? begun.replaceAll('\r', '') : begun;
}
