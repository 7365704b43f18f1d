import { isWholeSheet } from './area.ts';
import type { Draft } from './draft.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { ProtectedRange, Sheet } from './types.ts';

export interface FoundProtection {
  readonly sheet: Sheet;
  readonly protection: ProtectedRange;
}

export function findProtection(draft: Draft, id: number): FoundProtection | undefined {
  for (const sheet of draft.book.sheets) {
    const protection = sheet.protectedRanges?.find((one) => one.protectedRangeId === id);
    if (protection) return { sheet, protection };
  }
  return undefined;
}

/** What must hold for a protection on its sheet. */
export function checkProtection(sheet: Sheet, protection: ProtectedRange): Refusal | undefined {
  const whole = isWholeSheet(protection.range ?? {});
  if (!whole && (protection.unprotectedRanges ?? []).length > 0) return refusal('unprotectedInRange');
  if (whole && hasOtherSheetProtection(sheet, protection)) return refusal('sheetProtectedTwice');
  return undefined;
}

function hasOtherSheetProtection(sheet: Sheet, protection: ProtectedRange): boolean {
  return (sheet.protectedRanges ?? []).some(
    (other) => other.protectedRangeId !== protection.protectedRangeId && isWholeSheet(other.range ?? {}),
  );
}
