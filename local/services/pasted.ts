import { written } from './cells.ts';
import { EMPTY_CELL } from './draft.ts';
import type { MaskTree } from './mask.ts';
import { type Refusal, refusal } from './refusals.ts';
import { effectiveValue } from './shown-value.ts';
import type { CellData } from './types.ts';

/** What a paste puts into a cell that held `old`. */
export type Paste = (old: CellData, source: CellData) => CellData;

const MASKS: Readonly<Record<string, MaskTree>> = {
  PASTE_VALUES: { userEnteredValue: 'all', textFormatRuns: 'all' },
  PASTE_FORMULA: { userEnteredValue: 'all' },
  PASTE_FORMAT: { userEnteredFormat: 'all' },
  PASTE_DATA_VALIDATION: { dataValidation: 'all' },
};

/** Asumsi: a paste without borders leaves those that the cell had; colour rules do not go along with any paste. */
export function pasteOf(type = 'PASTE_NORMAL'): Paste | Refusal {
  if (type === 'PASTE_NORMAL') return (_, source) => source;
  if (type === 'PASTE_NO_BORDERS') return withoutBorders;
  if (type === 'PASTE_VALUES') return (old, source) => written(old, valueOnly(source), MASKS.PASTE_VALUES ?? 'all');
  const mask = MASKS[type];
  return mask ? (old, source) => written(old, source, mask) : refusal('notEmulated', type);
}

function withoutBorders(old: CellData, source: CellData): CellData {
  const { borders: _theirs, ...look } = source.userEnteredFormat ?? {};
  const { borders } = old.userEnteredFormat ?? {};
  return { ...source, userEnteredFormat: { ...look, ...(borders ? { borders } : {}) } };
}

/** A formula becomes what it came to. */
function valueOnly(source: CellData): CellData {
  const value = source.userEnteredValue && effectiveValue(source);
  return value ? { ...source, userEnteredValue: value } : EMPTY_CELL;
}
