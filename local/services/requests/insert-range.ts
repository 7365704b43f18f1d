import type { Handler } from '../handler.ts';
import { type RangeShift, rangeShift } from '../range-shift.ts';

/** The new cells are empty (asumsi: of any look). */
export const insertRange: Handler<RangeShift> = rangeShift('insert');
