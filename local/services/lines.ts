/** Rows or columns of one sheet that are inserted, deleted or moved: where each of them and each span of them goes. */
export type Dimension = 'ROWS' | 'COLUMNS';

export type LineChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  /** `to` counts in the places before the move. */
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

/** Half-open; an end of Infinity reaches to the edge of the sheet. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Null: nothing is left of it. Asumsi for moves: a span that is wholly moved goes along; any other loses what moved
 * out of it, and grows by what moved into it.
 */
export function changedSpan(span: Span, change: LineChange): Span | null {
  switch (change.kind) {
    case 'insert':
      return afterInsert(span, change.at, change.count);
    case 'delete':
      return afterDelete(span, change.at, change.count);
    case 'move': {
      const { at, count } = change;
      const landed = landing(change);
      if (span.start >= at && span.end <= at + count)
        return { start: span.start + landed - at, end: span.end + landed - at };
      const rest = afterDelete(span, at, count);
      return rest && afterInsert(rest, landed, count);
    }
  }
}

/** The line that comes first in what is left of the span. */
export function firstKept({ start, end }: Span, { kind, at, count }: LineChange): number {
  const isCut = kind !== 'insert' && start >= at && start < at + count && end > at + count;
  return isCut ? at + count : start;
}

/** A span after the insertion moves, one around it grows. */
function afterInsert({ start, end }: Span, at: number, count: number): Span {
  return { start: start >= at ? start + count : start, end: end > at ? end + count : end };
}

function afterDelete({ start, end }: Span, at: number, count: number): Span | null {
  const kept = (edge: number) => (edge <= at ? edge : Math.max(at, edge - count));
  return kept(start) < kept(end) ? { start: kept(start), end: kept(end) } : null;
}

/** Where moved lines stand afterwards. */
function landing({ at, count, to }: { readonly at: number; readonly count: number; readonly to: number }) {
  return to > at ? Math.max(at, to - count) : to;
}

/** A ragged list of lines after the change; `make` fills what is new, and what was left out where something moves past it. */
export function changedLines<T>(lines: readonly T[], change: LineChange, make: () => T): T[] {
  const { kind, at, count } = change;
  const changed = [...lines];
  const filled = (length: number) => {
    while (changed.length < length) changed.push(make());
  };
  if (kind === 'insert') {
    if (at >= changed.length) return changed;
    return [...changed.slice(0, at), ...Array.from({ length: count }, make), ...changed.slice(at)];
  }
  if (kind === 'delete') {
    changed.splice(at, count);
    return changed;
  }
  if (lines.length > Math.min(at, change.to)) filled(Math.max(at + count, change.to));
  const moved = changed.splice(at, count);
  const to = landing(change);
  return [...changed.slice(0, to), ...moved, ...changed.slice(to)];
}
