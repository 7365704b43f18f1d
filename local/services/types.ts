/**
 * The Sheets API's own `Spreadsheet` JSON, as far as the stand-in keeps it.
 * Shapes: https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets
 */
interface ErrorValue {
  type: string;
  message?: string;
}

/** Exactly one member is set; dates are serial days since 1899-12-30. */
export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: ErrorValue;
}

export interface NumberFormat {
  type: string;
  pattern?: string;
}

export interface CellFormat {
  numberFormat?: NumberFormat;
  [aspect: string]: unknown;
}

export interface BooleanCondition {
  type: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

export interface DataValidationRule {
  condition?: BooleanCondition;
  inputMessage?: string;
  showCustomUi?: boolean;
  strict?: boolean;
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  effectiveValue?: ExtendedValue;
  formattedValue?: string;
  userEnteredFormat?: CellFormat;
  note?: string;
  dataValidation?: DataValidationRule;
  textFormatRuns?: unknown[];
}

export interface RowData {
  values?: CellData[];
}

export interface DimensionProperties {
  hiddenByUser?: boolean;
  pixelSize?: number;
}

/** The stand-in keeps one GridData per sheet, from A1 on. */
export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: RowData[];
  rowMetadata?: DimensionProperties[];
  columnMetadata?: DimensionProperties[];
}

export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface ConditionalFormatRule {
  ranges: GridRange[];
  booleanRule: { condition: BooleanCondition; format: CellFormat };
}

export interface ProtectedRange {
  protectedRangeId?: number;
  range?: GridRange;
  description?: string;
  warningOnly?: boolean;
  requestingUserCanEdit?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
}

export interface BasicFilter {
  range: GridRange;
}

export interface GridProperties {
  rowCount: number;
  columnCount: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  index: number;
  sheetType: string;
  gridProperties: GridProperties;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColor?: unknown;
  tabColorStyle?: unknown;
}

export interface DimensionRange {
  sheetId?: number;
  dimension?: string;
  startIndex?: number;
  endIndex?: number;
}

export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: string;
  location: { locationType?: string; spreadsheet?: boolean; sheetId?: number; dimensionRange?: DimensionRange };
}

export interface Sheet {
  properties: SheetProperties;
  data: GridData[];
  merges?: GridRange[];
  protectedRanges?: ProtectedRange[];
  conditionalFormats?: ConditionalFormatRule[];
  basicFilter?: BasicFilter;
  developerMetadata?: DeveloperMetadata[];
}

export interface SpreadsheetProperties {
  title: string;
  locale: string;
  timeZone: string;
  importFunctionsExternalUrlAccessAllowed?: boolean;
}

export interface Spreadsheet {
  spreadsheetId: string;
  spreadsheetUrl: string;
  properties: SpreadsheetProperties;
  sheets: Sheet[];
  developerMetadata?: DeveloperMetadata[];
}
