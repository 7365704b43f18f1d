import type { Actor, Draft } from './draft.ts';
import { openDraft } from './draft.ts';
import type { Handler } from './handler.ts';
import { Refusal, refusal } from './refusals.ts';
import { addConditionalFormatRule } from './requests/add-conditional-format-rule.ts';
import { addProtectedRange } from './requests/add-protected-range.ts';
import { addSheet } from './requests/add-sheet.ts';
import { appendCells } from './requests/append-cells.ts';
import { appendDimension } from './requests/append-dimension.ts';
import { createDeveloperMetadata } from './requests/create-developer-metadata.ts';
import { deleteConditionalFormatRule } from './requests/delete-conditional-format-rule.ts';
import { deleteDeveloperMetadata } from './requests/delete-developer-metadata.ts';
import { deleteProtectedRange } from './requests/delete-protected-range.ts';
import { deleteSheet } from './requests/delete-sheet.ts';
import { insertDimension } from './requests/insert-dimension.ts';
import { mergeCells } from './requests/merge-cells.ts';
import { repeatCell } from './requests/repeat-cell.ts';
import { setDataValidation } from './requests/set-data-validation.ts';
import { updateBorders } from './requests/update-borders.ts';
import { updateCells } from './requests/update-cells.ts';
import { updateDimensionProperties } from './requests/update-dimension-properties.ts';
import { updateProtectedRange } from './requests/update-protected-range.ts';
import { updateSheetProperties } from './requests/update-sheet-properties.ts';
import { updateSpreadsheetProperties } from './requests/update-spreadsheet-properties.ts';
import { checkBody } from './schema.ts';
import type { Spreadsheet } from './types.ts';

const HANDLERS = {
  addSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
  deleteSheet,
  updateCells,
  appendCells,
  repeatCell,
  setDataValidation,
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDimensionProperties,
  appendDimension,
  insertDimension,
  mergeCells,
  updateBorders,
};
type Kind = keyof typeof HANDLERS;

export interface BatchResult {
  readonly book: Spreadsheet;
  readonly replies: readonly object[];
}

/**
 * "Each request is validated before being applied. If any request is not valid then the entire request will fail and
 * nothing will be applied." The workbook given is not changed; the result is the one after the batch.
 */
export function batchUpdate(
  book: Spreadsheet,
  body: unknown,
  actor: Actor,
  drawId: () => number,
): BatchResult | Refusal {
  const objection = checkBody('sheets', 'BatchUpdateSpreadsheetRequest', body, '');
  if (objection) return objection;
  const requests = requestsOf(body);
  if (requests.length === 0) return refusal('emptyRequest');
  const draft = openDraft(book, drawId);
  const replies: object[] = [];
  for (const [place, request] of requests.entries()) {
    const refused = applyRequest(draft, request, place, actor);
    if (refused) return refused;
    replies.push(draft.reply);
  }
  return { book: draft.book, replies };
}

function requestsOf(body: unknown): readonly object[] {
  const requests: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'requests') : undefined;
  return Array.isArray(requests) ? requests : [];
}

function applyRequest(draft: Draft, request: object, place: number, actor: Actor): Refusal | undefined {
  const [[kind, content] = []] = Object.entries(request);
  if (kind === undefined || !isKind(kind)) return refusal('notEmulated', kind ?? 'empty request');
  draft.reply = {};
  // The discovery check has just held the content against this kind's schema.
  const handler: Handler<object> = HANDLERS[kind];
  const refused = handler(draft, content, actor);
  return refused && new Refusal(refused.code, `Invalid requests[${place}].${kind}: ${refused.message}`);
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(HANDLERS, name);
}
