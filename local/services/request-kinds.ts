/** Which kinds of request there are, and who may send them. */
import type { Handler } from './handler.ts';
import { addConditionalFormatRule } from './requests/add-conditional-format-rule.ts';
import { addProtectedRange } from './requests/add-protected-range.ts';
import { addSheet } from './requests/add-sheet.ts';
import { appendCells } from './requests/append-cells.ts';
import { appendDimension } from './requests/append-dimension.ts';
import { clearBasicFilter } from './requests/clear-basic-filter.ts';
import { copyPaste } from './requests/copy-paste.ts';
import { createDeveloperMetadata } from './requests/create-developer-metadata.ts';
import { cutPaste } from './requests/cut-paste.ts';
import { deleteConditionalFormatRule } from './requests/delete-conditional-format-rule.ts';
import { deleteDeveloperMetadata } from './requests/delete-developer-metadata.ts';
import { deleteDimension } from './requests/delete-dimension.ts';
import { deleteProtectedRange } from './requests/delete-protected-range.ts';
import { deleteRange } from './requests/delete-range.ts';
import { deleteSheet } from './requests/delete-sheet.ts';
import { duplicateSheet } from './requests/duplicate-sheet.ts';
import { findReplace } from './requests/find-replace.ts';
import { insertDimension } from './requests/insert-dimension.ts';
import { insertRange } from './requests/insert-range.ts';
import { mergeCells } from './requests/merge-cells.ts';
import { moveDimension } from './requests/move-dimension.ts';
import { repeatCell } from './requests/repeat-cell.ts';
import { setBasicFilter } from './requests/set-basic-filter.ts';
import { setDataValidation } from './requests/set-data-validation.ts';
import { sortRange } from './requests/sort-range.ts';
import { unmergeCells } from './requests/unmerge-cells.ts';
import { updateBorders } from './requests/update-borders.ts';
import { updateCells } from './requests/update-cells.ts';
import { updateDimensionProperties } from './requests/update-dimension-properties.ts';
import { updateProtectedRange } from './requests/update-protected-range.ts';
import { updateSheetProperties } from './requests/update-sheet-properties.ts';
import { updateSpreadsheetProperties } from './requests/update-spreadsheet-properties.ts';

export type Kinds = Readonly<Record<string, Handler<object>>>;

/** A kind enters here only when a use case of the add-in needs it. */
export const BUNDLE_KINDS: Kinds = {
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

/** What people do by hand besides; the add-in is refused it, as everything that it has no use case for. */
const GESTURES: Kinds = {
  sortRange,
  deleteDimension,
  moveDimension,
  insertRange,
  deleteRange,
  duplicateSheet,
  cutPaste,
  copyPaste,
  findReplace,
  setBasicFilter,
  clearBasicFilter,
  unmergeCells,
};

export const PERSON_KINDS: Kinds = { ...BUNDLE_KINDS, ...GESTURES };
