/** What marks cells from outside (merges, colour rules, protections, the filter, metadata) follows the lines it lies on. */
import type { Draft } from './draft.ts';
import type { Shift } from './formula-shift.ts';
import { changedSpan, type Dimension } from './lines.ts';
import type { DeveloperMetadata, GridRange, ProtectedRange, Sheet } from './types.ts';

type MarkShift = Omit<Shift, 'title'>;

/** Works on the draft's own sheet. What loses its last line vanishes. */
export function shiftMarks(draft: Draft, sheet: Sheet, shift: MarkShift): void {
  const move = (range: GridRange) => shiftRange(range, shift);
  const all = (ranges: readonly GridRange[]) => ranges.flatMap((range) => move(range) ?? []);
  if (sheet.merges) sheet.merges = all(sheet.merges).filter(isMerge);
  if (sheet.conditionalFormats) {
    const rules = sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: all(rule.ranges) }));
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
