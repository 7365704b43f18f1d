/** A recorded call made fit to be asked again, and its answer made fit to be compared. */
import { type RecordedCall, requestsOf } from './google-rest.ts';

interface Drawn {
  readonly addSheet?: { readonly properties: { sheetId?: number } };
  readonly duplicateSheet?: { readonly properties: { sheetId?: number } };
  readonly addProtectedRange?: { readonly protectedRange: { protectedRangeId?: number } };
}
interface Asking {
  readonly addSheet?: { readonly properties: { sheetId?: number | undefined } };
  readonly duplicateSheet?: { newSheetId?: number | undefined };
  readonly addProtectedRange?: { readonly protectedRange: { protectedRangeId?: number | undefined } };
}

/** Ids that Google drew are asked for. */
export function withDrawnIds(call: RecordedCall): RecordedCall {
  const replies = (call.answer as { replies?: readonly Drawn[] } | null)?.replies ?? [];
  const requests = structuredClone(requestsOf(call.body)) as Asking[];
  requests.forEach((request, place) => {
    const { addSheet, duplicateSheet, addProtectedRange } = replies[place] ?? {};
    if (request.addSheet && addSheet) request.addSheet.properties.sheetId ??= addSheet.properties.sheetId;
    if (request.duplicateSheet && duplicateSheet)
      request.duplicateSheet.newSheetId ??= duplicateSheet.properties.sheetId;
    if (request.addProtectedRange && addProtectedRange)
      request.addProtectedRange.protectedRange.protectedRangeId ??= addProtectedRange.protectedRange.protectedRangeId;
  });
  return requests.length === 0 ? call : { ...call, body: { requests } };
}

const READ_ONLY: readonly string[] = ['requestingUserCanEdit'];

/** Without what Google passes over in a batch. */
export function withoutIgnored(call: RecordedCall): RecordedCall {
  return requestsOf(call.body).length === 0 ? call : { ...call, body: taken(call.body) };
}

function taken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(taken);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key, member]) => member !== null && !READ_ONLY.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, taken(member)]));
}

/** Google leaves out what is 0, false or empty; the file's address and the words of a refusal do not matter here. */
export function meaningful({ status, answer }: { readonly status: number; readonly answer: unknown }): unknown {
  return status === 200 ? { status, answer: plain(answer) } : { status };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return plainList(value);
  // Google keeps colours as 32-bit numbers.
  if (typeof value === 'number') return Number(value.toFixed(6)) || undefined;
  if (typeof value !== 'object' || value === null) return value || undefined;
  const members = Object.entries(value)
    .filter(([key]) => key !== 'spreadsheetUrl' && !isTwin(key, value))
    .map(([key, member]) => [key, plain(member)] as const)
    .filter(([, member]) => member !== undefined);
  if (members.length === 0) return undefined;
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Empty ones at the end count for nothing. */
function plainList(values: readonly unknown[]): unknown {
  const all = values.map((one) => plain(one) ?? {});
  while (all.length > 0 && JSON.stringify(all.at(-1)) === '{}' && typeof values[all.length - 1] !== 'string') all.pop();
  return all.length === 0 ? undefined : all;
}

/** Of a colour Google tells both the old name and the new one, whichever was given. */
function isTwin(key: string, { ...members }: object): boolean {
  return key.endsWith('Style') && key.replace(/Style$/, '') in members;
}
