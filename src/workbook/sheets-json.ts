/** The few shapes of the Sheets API v4 that we send or read, as plain data. Names are Google's. */
interface SelNilai {
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}

export interface SelData {
  readonly userEnteredValue?: SelNilai;
  readonly userEnteredFormat?: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

export interface Rentang {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** One member of `BatchUpdateSpreadsheetRequest.requests`. */
export type SheetsRequest = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface PerlindunganGoogle {
  readonly protectedRangeId?: number;
  readonly range?: Rentang;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly Rentang[];
  readonly editors?: { readonly users?: readonly string[] };
  /** Whoever reads; false is left out. */
  readonly requestingUserCanEdit?: boolean;
}

export interface LembarGoogle {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly hidden?: boolean;
    readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number };
  };
  /** These two are absent where the reading did not ask for them, and empty where there are none: see lembar.ts. */
  readonly protectedRanges?: readonly PerlindunganGoogle[];
  readonly conditionalFormats?: readonly unknown[];
}

export interface MetadataGoogle {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

/** What the structure read (`Spreadsheets.get` with a fields mask) answers. */
export interface StrukturGoogle {
  readonly spreadsheetId?: string;
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly LembarGoogle[];
  readonly developerMetadata?: readonly MetadataGoogle[];
}
