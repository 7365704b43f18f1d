/**
 * Who comes to stand in a protection's list of editors. Recorded of Google (gspread, test_add_protected_range_normal and
 * …_warning): an empty list is read back with the file's owner in it, who made it; the reply tells the list as asked.
 * Asumsi: owner and maker are added to a list with names too; groups and domains are not looked into.
 */
import type { Actor, Draft } from './draft.ts';
import { sameEmail } from './protection.ts';
import { Refusal, refusal } from './refusals.ts';
import type { ProtectedRange } from './types.ts';

type Editors = NonNullable<ProtectedRange['editors']>;

/** The list as Google keeps it; undefined for a protection that was given none. */
export function keptEditors(
  draft: Draft,
  { editors, warningOnly }: ProtectedRange,
  actor: Actor,
): Editors | undefined | Refusal {
  if (editors === undefined) return undefined;
  if (warningOnly) return refusal('editorsWithWarning');
  if (editors.domainUsersCanEdit || (editors.groups ?? []).length > 0)
    return refusal('notEmulated', 'editors.groups, editors.domainUsersCanEdit');
  // An empty list and none are the same on the wire.
  const { users = [] } = editors;
  if (users.length > 0 && !users.some((user) => sameEmail(user, actor.email))) return refusal('removesYourself');
  const verdicts = users.map((user) => verdictOn(draft, user));
  const refused = verdicts.find((verdict) => verdict instanceof Refusal);
  if (refused) return refused;
  return withEditors({ users: users.filter((_, place) => verdicts[place] === 'accepted') }, actor.owner, actor.email);
}

/** The same list with those who stand in it whatever was asked. */
export function withEditors(editors: Editors, ...always: readonly string[]): Editors {
  const users = [...(editors.users ?? [])];
  for (const email of always) if (!users.some((user) => sameEmail(user, email))) users.push(email);
  return { ...editors, users };
}

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/;

function verdictOn({ assumptions, people }: Draft, user: string): 'accepted' | 'dropped' | Refusal {
  const isAddress = ADDRESS.test(user);
  if (isAddress && people.has(user.toLowerCase())) return 'accepted';
  const verdict = isAddress ? assumptions.strangerAsEditor : assumptions.malformedEditor;
  return verdict === 'refused' ? refusal(isAddress ? 'strangerAsEditor' : 'malformedEditor') : verdict;
}
