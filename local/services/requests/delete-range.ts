import type { Handler } from '../handler.ts';
import { type RangeShift, rangeShift } from '../range-shift.ts';

export const deleteRange: Handler<RangeShift> = rangeShift('delete');
