/**
 * What Google refuses, and in which words. `sumber` says how sure that is: a Google page, the discovery document, words
 * seen live (by whom), or `asumsi` (the words, the rule, or both are ours until *Uji di Google* has tried it). {0}, {1} …
 * are details. What Google may or may not refuse is a setting: assumptions.ts.
 */
const API = 'https://developers.google.com/workspace/sheets/api';
const DISCOVERY = 'discovery sheets.v4';
const SEEN = 'seen live';
/** Two programs of 2026 whose tests hold what Google answered in a file made for that. */
const SCRATCH = `${SEEN} in a scratch file (fixtures of a Sheets gatekeeper)`;
const THROWAWAY = `${SEEN} in a throwaway sheet (tests of an inbox agent)`;

export const REFUSALS = {
  unknownField: {
    text: `Invalid JSON payload received. Unknown name "{0}" at '{1}': Cannot find field.`,
    sumber: DISCOVERY,
  },
  wrongType: { text: `Invalid value at '{0}' ({1}), {2}`, sumber: DISCOVERY },
  wrongEnum: { text: `Invalid value at '{0}' (enum), {1}`, sumber: DISCOVERY },
  readOnlyField: {
    text: `Field '{0}' is read-only and cannot be set.`,
    sumber: `${DISCOVERY}; stricter: Google ignores some`,
  },
  unionTwice: {
    text: `Invalid value at '{0}' (oneof), oneof field is already set. Cannot set '{1}'`,
    sumber: DISCOVERY,
  },
  emptyRequest: { text: 'Must specify a request.', sumber: 'asumsi' },
  notEmulated: { text: `'{0}' is known to Google but not part of this stand-in.`, sumber: 'stand-in' },
  maskMissing: {
    text: "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    sumber: DISCOVERY,
  },
  maskUnknown: { text: 'Invalid field: {0}', sumber: DISCOVERY },
  bodyTooLarge: { text: 'Request payload size exceeds the limit: 10485760 bytes.', sumber: 'asumsi' },

  notShared: { text: 'The caller does not have permission', sumber: `${API}/troubleshoot-api-errors` },
  fileUnknown: { text: 'Requested entity was not found.', sumber: `${API}/troubleshoot-api-errors` },
  protectedCell: {
    text: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    sumber: `${SEEN} (several issue threads, as a 400)`,
  },

  sheetUnknown: { text: 'No grid with id: {0}', sumber: SCRATCH },
  sheetIdTaken: { text: 'Sheet with id {0} already exists.', sumber: SCRATCH },
  sheetIdNegative: { text: 'Sheet id must be non-negative.', sumber: SCRATCH },
  sheetIdFixed: { text: 'The sheet ID cannot be changed.', sumber: DISCOVERY },
  titleTaken: { text: 'A sheet with the name "{0}" already exists. Please enter another name.', sumber: SCRATCH },
  titleTooLong: { text: 'The sheet name cannot be greater than 100 characters.', sumber: SCRATCH },
  titleInvalid: { text: 'Invalid sheet name: "{0}".', sumber: 'asumsi' },
  lastSheet: { text: "You can't remove all the sheets in a document.", sumber: 'asumsi' },
  lastVisibleRemoved: { text: "You can't remove all the visible sheets in a document.", sumber: SCRATCH },
  lastVisibleSheet: {
    text: "You can't hide all the sheets in a document.",
    sumber: `${SEEN}: gspread tests/cassettes/WorksheetTest.test_hide_show_worksheet`,
  },
  tooManySheets: {
    text: 'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
    sumber: 'asumsi (words); limit as the Sheets help centre gave it',
  },
  tooManyColumns: {
    text: 'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
    sumber: 'asumsi (words); limit (column ZZZ): https://support.google.com/drive/answer/37603',
  },
  sheetTypeUnsupported: { text: 'Sheet type {0} is not part of this stand-in.', sumber: 'stand-in' },
  emptyGrid: { text: 'A sheet must have at least one row and one column.', sumber: 'asumsi' },
  frozenTooMany: {
    text: "You can't freeze all visible {0} on the sheet.",
    sumber: `${SEEN} (comments and logs of several programs, as INVALID_ARGUMENT)`,
  },
  frozenCutsMerge: {
    text: "Sorry, you can't freeze {0} which contain only part of a merged cell. Try to break apart merged cells or freeze more {0} to include the complete merged cells.",
    sumber: `${SEEN} (execution logs of several scripts)`,
  },
  mergeCrossesFrozen: { text: "You can't merge frozen and non-frozen {0}.", sumber: `${SEEN} (several scripts)` },
  tooManyCells: {
    text: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    sumber: `${SEEN} (addSheet of a batch, and others)`,
  },
  insertAtEnd: {
    text: 'range.startIndex must be less than the grid size ({0}) if inheritFromBefore is false.',
    sumber: `${SCRATCH}; ${THROWAWAY}`,
  },
  insertPastEnd: {
    text: 'range.startIndex is larger than current grid size ({0})',
    sumber: `${SCRATCH}; ${THROWAWAY}`,
  },
  indexOutside: { text: 'Index {0} is out of bounds.', sumber: 'asumsi' },
  outsideGrid: { text: 'Range exceeds grid limits. Max rows: {0}, max columns: {1}', sumber: SCRATCH },
  emptyRange: { text: 'Range is empty: {0}', sumber: 'asumsi' },
  deletesAllLines: {
    text: "You can't delete all the {0} on the sheet.",
    sumber: 'https://github.com/SteveWinward/GoogleSheetsWrapper/issues/43',
  },
  deletesAllUnfrozen: {
    text: 'Sorry, it is not possible to delete all non-frozen {0}.',
    sumber: 'https://github.com/jlolling/talendcomp_tGoogleSheet/issues/19',
  },
  lineUnknown: {
    text: "Cannot delete a {0} that doesn't exist. Tried to delete {0} index {1} but there are only {2} {0}s.",
    sumber: 'https://github.com/nikaia/translation-sheet/issues/9',
  },
  areaMissing: { text: 'A start or a range must be given.', sumber: DISCOVERY },
  beyondRange: { text: 'Attempting to write beyond the requested range: {0}', sumber: 'asumsi' },

  textTooLong: {
    text: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    sumber: `${SEEN} (several scripts)`,
  },
  nulCharacter: { text: 'The value contains a NUL character.', sumber: 'asumsi (Google may strip it instead)' },
  formulaNoEquals: { text: 'A formula must begin with "=": {0}', sumber: DISCOVERY },
  formulaUnreadable: { text: 'Formula parse error: {0}', sumber: 'stand-in (stricter: Google stores #ERROR!)' },
  formulaComma: {
    text: 'Formula parse error ("," separates arguments only in locales with a decimal point): {0}',
    sumber: 'https://github.com/googleapis/google-api-nodejs-client/issues/1994 (stricter: Google stores #ERROR!)',
  },
  formulaDecimal: {
    text: 'Formula with a decimal literal depends on the locale: {0}',
    sumber: 'https://www.benlcollins.com/spreadsheets/sheets-location/ (stricter)',
  },
  formulaArray: {
    text: 'Formula with an array literal depends on the locale: {0}',
    sumber: 'https://www.benlcollins.com/spreadsheets/sheets-location/ (stricter)',
  },
  numberFormat: { text: 'Invalid number format: {0}', sumber: DISCOVERY },
  validationRejects: {
    text: 'The data you entered violates the data validation rules set on this cell.',
    sumber: 'asumsi (words)',
  },
  conditionValues: { text: 'Condition {0} does not take {1} value(s).', sumber: DISCOVERY },
  conditionUnsupported: { text: 'Condition {0} is not supported here.', sumber: DISCOVERY },
  ruleOtherSheet: {
    text: 'Conditional format rule cannot reference a different sheet.',
    sumber: `${SEEN} (several scripts)`,
  },
  rangesOnOneSheet: {
    text: 'All ranges of a rule must be on the same sheet, and there must be at least one.',
    sumber: DISCOVERY,
  },

  protectedRangeIdTaken: {
    text: 'Protected range with ID {0} already exists.',
    sumber: `${DISCOVERY} (rule), asumsi (words)`,
  },
  protectedRangeUnknown: {
    text: 'No protected range with id: {0}',
    sumber: `${SEEN} (two programs look for these words)`,
  },
  sheetProtectedTwice: { text: 'The sheet is already protected.', sumber: 'asumsi' },
  unprotectedInRange: { text: 'Unprotected ranges are only supported on protected sheets.', sumber: DISCOVERY },
  editorsWithWarning: {
    text: 'ProtectedRange is warningOnly. Editors cannot be set on it.',
    sumber: `${SEEN}, the whole batch failed: https://github.com/burnash/gspread/issues/1437`,
  },
  removesYourself: {
    text: "You can't remove yourself as an editor.",
    sumber: `${SEEN} of updateProtectedRange (tests of a Sheets MCP server); of addProtectedRange asumsi`,
  },
  strangerAsEditor: { text: 'Invalid editor.', sumber: 'asumsi (words and rule): assumptions.ts' },
  malformedEditor: { text: 'Invalid email address.', sumber: 'asumsi (words and rule): assumptions.ts' },

  metadataIdTaken: {
    text: 'Cannot add developer metadata with ID [{0}] because developer metadata with that ID already exists.',
    sumber: `${THROWAWAY}, the whole batch failed`,
  },
  metadataIncomplete: { text: 'Developer metadata must have a key, a visibility and a location.', sumber: DISCOVERY },
  metadataIdNotPositive: { text: 'Developer metadata ID must be positive: {0}', sumber: DISCOVERY },
  metadataFull: { text: 'Developer metadata exceeds the limit of 30000 characters.', sumber: 'asumsi' },
  metadataLookup: { text: 'Only a lookup by metadataId is part of this stand-in.', sumber: 'stand-in' },
  metadataUnknown: {
    text: 'No developer metadata with ID: {0}',
    sumber: 'stand-in (stricter: Google answers with none deleted, it seems): assumptions.ts',
  },

  localeUnknown: { text: 'Unsupported locale: {0}', sumber: 'asumsi' },
  timeZoneUnknown: { text: 'Unsupported time zone: {0}', sumber: 'asumsi' },
  mergeCut: {
    text: 'You must select all cells in a merged range to merge or unmerge them.',
    sumber: `${SEEN} (several scripts); of cutting and shifting cells asumsi`,
  },
  moveCrossesMerge: {
    text: 'Sorry, it is not possible to move a {0} to a position that crosses a merged cell.',
    sumber: `${THROWAWAY}; the first sentence, then: Please unmerge and try again.`,
  },
  sortMerged: {
    text: "You can't sort a range containing vertical merges. There is a vertical merge at {0}",
    sumber: THROWAWAY,
  },
  sortColumns: { text: 'Sort column {0} is outside the range.', sumber: 'asumsi' },
  filterMissing: { text: 'There is no basic filter on the sheet.', sumber: 'asumsi' },
  findEmpty: { text: 'The text to find must not be empty.', sumber: 'asumsi' },
  findScope: { text: 'A range, a sheet or all sheets must be given.', sumber: DISCOVERY },
  regexUnreadable: { text: 'Invalid regular expression: {0}', sumber: 'asumsi' },
  pushesOut: {
    text: 'Inserting these cells would push filled cells off the sheet.',
    sumber: 'asumsi',
  },
  fileIdTaken: {
    text: 'A file already exists with the provided ID.',
    sumber: 'asumsi (words); drive/api/guides/create-file',
  },
  fileIdForeign: { text: 'The provided file ID is not usable.', sumber: 'asumsi (words)' },
  fileIdConverted: {
    text: 'Generated IDs are not supported for Google Docs formats.',
    sumber: 'https://github.com/googleapis/google-api-go-client/issues/2334 (generatedIdNotSupported)',
  },
  sharingRefused: {
    text: 'You are trying to invite {0}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.',
    sumber: 'from memory (invalidSharingRequest); of a domain that forbids sharing outside: asumsi',
  },
  addressInvalid: {
    text: 'The specified emailAddress is invalid or not applicable for the given permission type.',
    sumber: 'asumsi',
  },
  borderMissing: { text: 'At least one border must be given.', sumber: 'asumsi' },
} as const satisfies Record<string, { text: string; sumber: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** A "no" from the emulated Google; an Error so that typing can throw it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

export function refusal(code: RefusalCode, ...details: readonly (string | number)[]): Refusal {
  const message = REFUSALS[code].text.replace(/\{(\d)\}/g, (_, place: string) => String(details[Number(place)] ?? ''));
  return new Refusal(code, message);
}
