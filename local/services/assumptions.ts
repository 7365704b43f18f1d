/**
 * What nobody has seen Google do, and what the stand-in does there. An answer of *Uji di Google* that differs changes
 * one `value`; createStandIn takes another one for a test. Rules that cannot be switched stand where they are, as *asumsi*.
 */
const PROTECTION = '/apps-script/reference/spreadsheet/protection';

export const ASSUMPTIONS = {
  /** Somebody in a protection's list of editors who may not open the file, with a Google account or without. */
  strangerAsEditor: {
    value: 'accepted',
    alternatives: ['refused', 'dropped'],
    sumber: `asumsi; ${PROTECTION}#addeditoremailaddress says only that it gives no access to the file`,
  },
  /** What is no address of one person, in the same list. */
  malformedEditor: {
    value: 'accepted',
    alternatives: ['refused', 'dropped'],
    sumber: 'asumsi; Spreadsheet.addEditor says "Invalid email"',
  },
  /** A formulaValue in a cell whose number format is TEXT. */
  formulaInTextCell: {
    value: 'calculated',
    alternatives: ['literal text'],
    sumber: 'asumsi; typed into such a cell it becomes text',
  },
  /** The apostrophe at the beginning of a stringValue. */
  leadingApostrophe: { value: 'kept', alternatives: ['stripped'], sumber: 'asumsi; typed it is not part of the text' },
  /** The "\r" of "\r\n" inside a stringValue. */
  carriageReturn: { value: 'kept', alternatives: ['stripped'], sumber: 'asumsi' },
  /** A row of formats, notes or dropdowns without values, to appendCells. */
  formattedBlankRow: {
    value: 'blank',
    alternatives: ['data'],
    sumber: 'discovery AppendCellsRequest: "after the last row with data"; another user found formats to count',
  },
  /** deleteDeveloperMetadata that finds none: refused is stricter, so that nobody rests on it. */
  missingMetadata: {
    value: 'refused',
    alternatives: ['passed over'],
    sumber: 'asumsi; two imitations of Google pass over it',
  },
  /** Developer metadata, when a version of the file is brought back. */
  metadataAtRestore: { value: 'stays', alternatives: ['comes back'], sumber: 'asumsi' },
  /** In which order batchGetByDataFilter answers. */
  valueRangeOrder: {
    value: 'another',
    alternatives: ['as asked'],
    sumber: 'seen live in a scratch file (fixture of a Sheets gatekeeper, 2026): "not in the order asked"',
  },
  /** Under which names Sheets knows the Indonesian locale. */
  indonesianLocale: {
    value: 'in_ID and id_ID',
    alternatives: ['in_ID', 'id_ID'],
    sumber: 'in_ID read back after it was set (a script of 2026); id_ID: asumsi',
  },
} as const satisfies Record<string, { value: string; alternatives: readonly string[]; sumber: string }>;

type Table = typeof ASSUMPTIONS;
export type Assumptions = {
  readonly [Name in keyof Table]: Table[Name]['value'] | Table[Name]['alternatives'][number];
};

/** The table, with what a test assumes instead. */
export function assume(instead: Partial<Assumptions> = {}): Assumptions {
  const values = Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value] as const);
  return { ...(Object.fromEntries(values) as unknown as Assumptions), ...instead };
}
