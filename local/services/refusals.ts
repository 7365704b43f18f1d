/**
 * What Google refuses, and in which words. `sumber` says how sure that is: a Google page, the discovery document, or
 * `asumsi` (the words, the rule, or both are ours until *Uji di Google* has tried it). {0}, {1} … are details.
 */
const API = 'https://developers.google.com/workspace/sheets/api';
const DISCOVERY = 'discovery sheets.v4';

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
    sumber: 'asumsi (words); protection itself: /apps-script/reference/spreadsheet/protection',
  },

  sheetUnknown: { text: 'No grid with id: {0}', sumber: 'asumsi' },
  sheetIdTaken: { text: 'Sheet with ID {0} already exists.', sumber: `${DISCOVERY} (rule), asumsi (words)` },
  sheetIdNegative: { text: 'Sheet ID must be non-negative: {0}', sumber: DISCOVERY },
  sheetIdFixed: { text: 'The sheet ID cannot be changed.', sumber: DISCOVERY },
  titleTaken: { text: 'A sheet with the name "{0}" already exists. Please enter another name.', sumber: 'asumsi' },
  titleInvalid: { text: 'Invalid sheet name: "{0}".', sumber: 'asumsi' },
  lastSheet: { text: "You can't remove all the sheets in a document.", sumber: 'asumsi' },
  lastVisibleSheet: { text: "You can't hide all the sheets in a document.", sumber: 'asumsi' },
  sheetTypeUnsupported: { text: 'Sheet type {0} is not part of this stand-in.', sumber: 'stand-in' },
  emptyGrid: { text: 'A sheet must have at least one row and one column.', sumber: 'asumsi' },
  frozenTooMany: { text: "You can't freeze all visible rows or columns on the sheet.", sumber: 'asumsi' },
  tooManyCells: {
    text: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    sumber: 'asumsi (words); limit: https://how-to-sheets.com/data-management/how-long-can-google-sheets-be',
  },
  indexOutside: { text: 'Index {0} is out of bounds.', sumber: 'asumsi' },
  outsideGrid: { text: 'Range exceeds grid limits. Max rows: {0}, max columns: {1}', sumber: 'asumsi' },
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
    sumber: 'asumsi (words); limit as the Sheets help centre gives it',
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
  rangesOnOneSheet: {
    text: 'All ranges of a rule must be on the same sheet, and there must be at least one.',
    sumber: DISCOVERY,
  },

  protectedRangeIdTaken: {
    text: 'Protected range with ID {0} already exists.',
    sumber: `${DISCOVERY} (rule), asumsi (words)`,
  },
  protectedRangeUnknown: { text: 'No protected range with ID: {0}', sumber: 'asumsi' },
  sheetProtectedTwice: { text: 'The sheet is already protected.', sumber: 'asumsi' },
  unprotectedInRange: { text: 'Unprotected ranges are only supported on protected sheets.', sumber: DISCOVERY },
  editorsWithWarning: {
    text: 'Editors are not supported with warning only protection.',
    sumber: `${DISCOVERY} (stricter: Google ignores them)`,
  },
  removesYourself: {
    text: "You can't remove yourself as an editor.",
    sumber: 'asumsi (words); rule: /apps-script/reference/spreadsheet/protection',
  },

  metadataIdTaken: {
    text: 'Developer metadata with ID {0} already exists.',
    sumber: `${API}/reference/rest/v4/spreadsheets.developerMetadata`,
  },
  metadataIncomplete: { text: 'Developer metadata must have a key, a visibility and a location.', sumber: DISCOVERY },
  metadataIdNotPositive: { text: 'Developer metadata ID must be positive: {0}', sumber: DISCOVERY },
  metadataFull: { text: 'Developer metadata exceeds the limit of 30000 characters.', sumber: 'asumsi' },
  metadataLookup: { text: 'Only a lookup by metadataId is part of this stand-in.', sumber: 'stand-in' },
  metadataUnknown: {
    text: 'No developer metadata with ID: {0}',
    sumber: 'stand-in (stricter: Google answers with none deleted)',
  },

  localeUnknown: { text: 'Unsupported locale: {0}', sumber: 'asumsi' },
  timeZoneUnknown: { text: 'Unsupported time zone: {0}', sumber: 'asumsi' },
  mergeCut: {
    text: 'You must select all cells in a merged range to merge, unmerge, move or cut them.',
    sumber: 'asumsi (rule of UnmergeCells: discovery sheets.v4)',
  },
  sortMerged: { text: "You can't sort a range with vertical merges.", sumber: 'asumsi' },
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
