import type { Actor, Around, Draft } from './draft.ts';
import { openDraft } from './draft.ts';
import { Refusal, refusal } from './refusals.ts';
import type { Kinds } from './request-kinds.ts';
import { checkBody } from './schema.ts';
import type { Spreadsheet } from './types.ts';

export interface BatchResult {
  readonly book: Spreadsheet;
  readonly replies: readonly object[];
}

/**
 * "Each request is validated before being applied. If any request is not valid then the entire request will fail and
 * nothing will be applied." The workbook given is not changed; the result is the one after the batch. `kinds`: what the
 * one who asks can do.
 */
export function batchUpdate(
  book: Spreadsheet,
  body: unknown,
  actor: Actor,
  around: Around,
  kinds: Kinds,
): BatchResult | Refusal {
  const objection = checkBody('sheets', 'BatchUpdateSpreadsheetRequest', body, '');
  if (objection) return objection;
  const requests = requestsOf(body);
  if (requests.length === 0) return refusal('emptyRequest');
  const draft = openDraft(book, around);
  const replies: object[] = [];
  for (const [place, request] of requests.entries()) {
    const refused = applyRequest(draft, request, place, actor, kinds);
    if (refused) return refused;
    replies.push(draft.reply);
    draft.isChanged = true;
  }
  return { book: draft.book, replies };
}

function requestsOf(body: unknown): readonly object[] {
  const requests: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'requests') : undefined;
  return Array.isArray(requests) ? requests : [];
}

function applyRequest(draft: Draft, request: object, place: number, actor: Actor, kinds: Kinds): Refusal | undefined {
  const [[kind, content] = []] = Object.entries(request);
  const handler = kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!handler) return refusal('notEmulated', `requests[${place}].${kind ?? ''}`);
  draft.reply = {};
  // The discovery check has just held the content against this kind's schema.
  const refused = handler(draft, content, actor);
  return refused && new Refusal(refused.code, `Invalid requests[${place}].${kind}: ${refused.message}`);
}
