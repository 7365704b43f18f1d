import type { WriteSheet } from 'hucre/xlsx';
import type { Sheet } from '../services/types.ts';
import type { Block } from './a1.ts';
import { blockOf } from './conditions.ts';

export interface Locks {
  readonly protection?: NonNullable<WriteSheet['protection']>;
  /** Undefined on a sheet without protection. */
  readonly isLocked: (row: number, column: number) => boolean | undefined;
}

/**
 * Excel protects without persons: what only some may edit in Sheets is locked here, without a password. Warnings have
 * no like in Excel and are left out.
 */
export function locksOf(sheet: Sheet): Locks {
  const real = (sheet.protectedRanges ?? []).filter(({ warningOnly }) => !warningOnly);
  if (real.length === 0) return { isLocked: () => undefined };
  const blocks = real.map(({ range, unprotectedRanges = [] }) => ({
    locked: blockOf(range ?? {}, sheet),
    open: unprotectedRanges.map((each) => blockOf(each, sheet)),
  }));
  return {
    protection: { sheet: true, formatColumns: true, formatRows: true },
    isLocked: (row, column) =>
      blocks.some(({ locked, open }) => within(locked, row, column) && !open.some((each) => within(each, row, column))),
  };
}

const within = ({ top, bottom, left, right }: Block, row: number, column: number): boolean =>
  row >= top && row < bottom && column >= left && column < right;
