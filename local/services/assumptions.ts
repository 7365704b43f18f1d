import { HARAPAN, type NomorUji } from '../../src/google/uji/harapan.ts';

/**
 * What nobody has seen Google do, and what the stand-in does there. What is assumed stands in src/google/uji/harapan.ts,
 * where an answer of *Uji di Google* that differs changes one row; here each word of it is what the stand-in does then.
 * createStandIn takes another one for a test. Rules that cannot be switched stand where they are, as *asumsi*.
 */
const PROTECTION = '/apps-script/reference/spreadsheet/protection';

interface Assumed<Value extends string> {
  /** The row of *Uji di Google*, and its word for each of ours. */
  readonly uji: NomorUji;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly alternatives: readonly Value[];
  readonly sumber: string;
}

function assumed<Nomor extends NomorUji, Value extends string>(
  uji: Nomor,
  words: Readonly<Record<Value, (typeof HARAPAN)[Nomor]>>,
  sumber: string,
): Assumed<Value> {
  const all = Object.keys(words) as Value[];
  const value = all.find((one) => words[one] === HARAPAN[uji]);
  if (value === undefined) throw new Error(`The stand-in cannot play row ${uji}: ${HARAPAN[uji]}`);
  return { uji, words, value, alternatives: all.filter((one) => one !== value), sumber };
}

export const ASSUMPTIONS = {
  /** Somebody in a protection's list of editors who may not open the file, with a Google account. */
  strangerAsEditor: assumed(
    '1a',
    { accepted: 'diterima', refused: 'ditolak', dropped: 'dibuang' },
    `asumsi; ${PROTECTION}#addeditoremailaddress says only that it gives no access to the file`,
  ),
  /** The same without an account: here, whoever is at .invalid. */
  accountlessAsEditor: assumed('1b', { accepted: 'diterima', refused: 'ditolak', dropped: 'dibuang' }, 'asumsi'),
  /** What is no address of one person, in the same list. */
  malformedEditor: assumed(
    '1c',
    { accepted: 'diterima', refused: 'ditolak', dropped: 'dibuang' },
    'asumsi; Spreadsheet.addEditor says "Invalid email"',
  ),
  /** A formulaValue in a cell whose number format is TEXT. */
  formulaInTextCell: assumed(
    '2a',
    { calculated: 'dihitung', 'literal text': 'menjadi teks' },
    'asumsi; typed into such a cell it becomes text',
  ),
  /** The apostrophe at the beginning of a stringValue. */
  leadingApostrophe: assumed('4a', { kept: 'utuh', stripped: 'berubah' }, 'asumsi; typed it is not part of the text'),
  /** "\r\n" inside a stringValue. */
  carriageReturn: assumed('4b', { kept: 'utuh', stripped: 'berubah' }, 'asumsi'),
  /** A row of formats, notes or dropdowns without values, to appendCells. */
  formattedBlankRow: assumed(
    '10a',
    { blank: 'di bawah isi', data: 'di bawah baris terakhir' },
    'discovery AppendCellsRequest: "after the last row with data"; another user found formats to count',
  ),
  /** deleteDeveloperMetadata that finds none: refused is stricter, so that nobody rests on it. */
  missingMetadata: assumed(
    '6b',
    { refused: 'ditolak', 'passed over': 'diterima' },
    'asumsi; two imitations of Google pass over it',
  ),
  /** Developer metadata, when a version of the file is brought back. */
  metadataAtRestore: assumed('7c', { stays: 'tetap', 'comes back': 'ikut kembali' }, 'asumsi'),
  /** In which order batchGetByDataFilter answers. */
  valueRangeOrder: assumed(
    '13b',
    { another: 'berubah', 'as asked': 'seperti diminta' },
    'seen live in a scratch file (fixture of a Sheets gatekeeper, 2026): "not in the order asked"',
  ),
  /** Under which names Sheets knows the Indonesian locale. */
  indonesianLocale: assumed(
    '11a',
    { 'in_ID and id_ID': 'id_ID dan in_ID', in_ID: 'in_ID', id_ID: 'id_ID' },
    'in_ID read back after it was set (a script of 2026); id_ID: asumsi',
  ),
} as const;

type Table = typeof ASSUMPTIONS;
export type Assumptions = {
  readonly [Name in keyof Table]: Table[Name]['value'];
};

/** The table, with what a test assumes instead. */
export function assume(instead: Partial<Assumptions> = {}): Assumptions {
  const values = Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value] as const);
  return { ...(Object.fromEntries(values) as unknown as Assumptions), ...instead };
}
