import { isWholeSheet } from './area.ts';
import type { Actor, Draft } from './draft.ts';
import { sameEmail } from './protection.ts';
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

/** What must hold for a protection on its sheet, written by `actor`. */
export function checkProtection(sheet: Sheet, protection: ProtectedRange, actor: Actor): Refusal | undefined {
  const whole = isWholeSheet(protection.range ?? {});
  if (!whole && (protection.unprotectedRanges ?? []).length > 0) return refusal('unprotectedInRange');
  if (whole && hasOtherSheetProtection(sheet, protection)) return refusal('sheetProtectedTwice');
  return checkEditors(protection, actor);
}

function hasOtherSheetProtection(sheet: Sheet, protection: ProtectedRange): boolean {
  return (sheet.protectedRanges ?? []).some(
    (other) => other.protectedRangeId !== protection.protectedRangeId && isWholeSheet(other.range ?? {}),
  );
}

/** Asumsi: groups and domains are not looked into; whoever writes the list must stand in it. */
function checkEditors({ editors, warningOnly }: ProtectedRange, actor: Actor): Refusal | undefined {
  if (editors === undefined) return undefined;
  if (warningOnly) return refusal('editorsWithWarning');
  if (editors.domainUsersCanEdit || (editors.groups ?? []).length > 0)
    return refusal('notEmulated', 'editors.groups, editors.domainUsersCanEdit');
  const { users } = editors;
  if (users === undefined || users.some((user) => sameEmail(user, actor.email))) return undefined;
  return refusal('removesYourself');
}
