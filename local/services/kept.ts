/** What of a stand-in outlives the program that runs it. */
import { openBook } from './fresh-book.ts';
import { type DriveFile, FIRST_DRAWN, type State } from './state.ts';
import type { Spreadsheet } from './types.ts';

export interface Kept {
  readonly workbook: Spreadsheet;
  readonly editors: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly files: readonly DriveFile[];
  /** How many files were made, where not all of them were kept. */
  readonly filesMade?: number;
  /** Epoch milliseconds. */
  readonly now: number;
  /** How many ids were drawn: an id drawn twice would be taken for the same thing. */
  readonly drawn: number;
}

export function keptOf({ book, editors, properties, files, filesMade, now, drawn }: State): Kept {
  const pairs = Object.fromEntries(properties);
  const more = filesMade === files.length ? {} : { filesMade };
  return { workbook: book, editors: [...editors], properties: pairs, files: [...files], ...more, now, drawn };
}

/** The members of a state that what was kept decides. */
export function stateOf({ workbook, editors, properties, files, filesMade = files.length, now, drawn }: Kept) {
  return {
    now,
    drawn: Math.max(drawn, drawnIn(workbook)),
    book: openBook(workbook),
    editors: new Set(editors),
    files: [...files],
    filesMade,
    properties: new Map(Object.entries(properties)),
  };
}

/** How many ids a stand-in must have drawn to make this workbook, as far as its tabs and protections show. */
export function drawnIn(book: Spreadsheet): number {
  const ids = book.sheets.flatMap(({ properties, protectedRanges = [] }) => [
    properties.sheetId,
    ...protectedRanges.map(({ protectedRangeId = 0 }) => protectedRangeId),
  ]);
  const metadata = (book.developerMetadata ?? []).map(({ metadataId }) => metadataId);
  const drawn = [...ids, ...metadata].map((id) => FIRST_DRAWN - id).filter((count) => count > 0 && count < MOST_DRAWN);
  return Math.max(0, ...drawn);
}

/** Ids further down were chosen by the add-in (asumsi: nobody draws a million). */
const MOST_DRAWN = 1_000_000;
