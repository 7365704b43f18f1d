/** What marks cells from outside (merges, colour rules, protections, the filter, metadata) follows the lines it lies on. */
import type { Draft } from './draft.ts';
import { repeatFormula, type Shift } from './formula-shift.ts';
import { changedSpan, type Dimension, firstKept } from './lines.ts';
import { rewriteCondition } from './rewrite-formulas.ts';
import type { ConditionalFormatRule, DeveloperMetadata, GridRange, ProtectedRange, Sheet } from './types.ts';

type MarkShift = Omit<Shift, 'title'>;

/** Works on the draft's own sheet. What loses its last line vanishes. */
export function shiftMarks(draft: Draft, sheet: Sheet, shift: MarkShift): void {
  const move = (range: GridRange) => shiftRange(range, shift);
  const all = (ranges: readonly GridRange[]) => ranges.flatMap((range) => move(range) ?? []);
  if (sheet.merges) sheet.merges = all(sheet.merges).filter(isMerge);
  if (sheet.conditionalFormats) {
    const rules = sheet.conditionalFormats.map((rule) => ({ ...anchored(rule, shift), ranges: all(rule.ranges) }));
    sheet.conditionalFormats = rules.filter(({ ranges }) => ranges.length > 0);
  }
  if (sheet.protectedRanges) sheet.protectedRanges = sheet.protectedRanges.flatMap((one) => protectionAfter(one, move));
  const filtered = sheet.basicFilter && move(sheet.basicFilter.range);
  if (filtered) sheet.basicFilter = { range: filtered };
  else delete sheet.basicFilter;
  if (shift.band) return;
  const { sheetId } = sheet.properties;
  draft.book.developerMetadata = (draft.book.developerMetadata ?? []).flatMap((one) =>
    metadataAfter(one, sheetId, shift),
  );
}

/**
 * A rule's formula is told for the first cell of its ranges. Where that cell goes, it is told for the first that is left
 * (asumsi: Sheets keeps the rule as it keeps formulas that were filled down).
 */
function anchored(rule: ConditionalFormatRule, shift: MarkShift): ConditionalFormatRule {
  const kept = rule.ranges.find((range) => shiftRange(range, shift));
  const [first] = rule.ranges;
  const isOutside = kept && shiftRange(kept, shift) === kept;
  if (!kept || !first) return rule;
  const by = (dimension: Dimension) => {
    const span = spanOfRange(kept, dimension);
    const start = dimension === shift.dimension && !isOutside ? firstKept(span, shift.change) : span.start;
    return start - spanOfRange(first, dimension).start;
  };
  const [down, right] = [by('ROWS'), by('COLUMNS')];
  if (down === 0 && right === 0) return rule;
  const { condition } = rule.booleanRule;
  const told = rewriteCondition(condition, (formula) => repeatFormula(formula, down, right));
  return { ...rule, booleanRule: { ...rule.booleanRule, condition: told } };
}

function protectionAfter(one: ProtectedRange, move: (range: GridRange) => GridRange | null): ProtectedRange[] {
  const range = move(one.range ?? {});
  if (!range) return [];
  const { unprotectedRanges } = one;
  if (!unprotectedRanges) return [{ ...one, range }];
  return [{ ...one, range, unprotectedRanges: unprotectedRanges.flatMap((hole) => move(hole) ?? []) }];
}

const EDGES = {
  ROWS: ['startRowIndex', 'endRowIndex'],
  COLUMNS: ['startColumnIndex', 'endColumnIndex'],
} as const;

/** Null: nothing is left. Edges that are not set stay so. */
function shiftRange(range: GridRange, { dimension, change, band }: MarkShift): GridRange | null {
  const across = spanOfRange(range, dimension === 'ROWS' ? 'COLUMNS' : 'ROWS');
  if (band && (across.start < band.start || across.end > band.end)) return range;
  const [first, last] = EDGES[dimension];
  const { [first]: start, [last]: end } = range;
  if (start === undefined && end === undefined) return range;
  const span = changedSpan(spanOfRange(range, dimension), change);
  if (!span) return null;
  return {
    ...range,
    ...(start === undefined ? {} : { [first]: span.start }),
    ...(end === undefined ? {} : { [last]: span.end }),
  };
}

function spanOfRange(range: GridRange, dimension: Dimension) {
  const [first, last] = EDGES[dimension];
  return { start: range[first] ?? 0, end: range[last] ?? Number.POSITIVE_INFINITY };
}

/** One cell alone is not merged. */
function isMerge({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }: GridRange): boolean {
  return endRowIndex - startRowIndex > 1 || endColumnIndex - startColumnIndex > 1;
}

/** "If the associated object is deleted then its metadata is deleted too": the metadata guide, for rows and columns. */
function metadataAfter(one: DeveloperMetadata, sheetId: number, { dimension, change }: MarkShift): DeveloperMetadata[] {
  const at = one.location.dimensionRange;
  if (!at || (at.sheetId ?? 0) !== sheetId || at.dimension !== dimension) return [one];
  const span = changedSpan({ start: at.startIndex ?? 0, end: at.endIndex ?? 0 }, change);
  if (!span) return [];
  const dimensionRange = { ...at, startIndex: span.start, endIndex: span.end };
  return [{ ...one, location: { ...one.location, dimensionRange } }];
}
