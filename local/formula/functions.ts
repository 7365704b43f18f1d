/** Every function that a formula of the add-in may use. Google has more: another name is refused, so that we notice. */
import { LOGIC } from './functions-logic.ts';
import { LOOKUP } from './functions-lookup.ts';
import { NUMBER } from './functions-number.ts';
import { TEXT } from './functions-text.ts';
import type { SheetFunction } from './place.ts';

export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = { ...LOGIC, ...NUMBER, ...TEXT, ...LOOKUP };
