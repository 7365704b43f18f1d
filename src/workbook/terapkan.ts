/** The workbook as it stands once our own changes are written, worked out from what was read: saves asking Google again. */
import type { Nilai, Sel, Snapshot } from './baca.ts';
import { DAFTAR_TAB } from './daftar-tab.ts';
import type { SelData, SheetsRequest, StrukturGoogle } from './sheets-json.ts';
import { isRumusStatus } from './tab/kendali-menua.ts';
import type { Change } from './tulis.ts';

/** What is read of a tab: its cells, and how many rows its grid has. */
interface TabTerbaca {
  readonly nilai: Nilai;
  readonly baris: number;
}

/**
 * Null where it cannot be told exactly: a kind that is not known here, a tab that was not read, a formula, or a
 * collection tab, whose formulas answer to what is written beside them. asumsi: nobody has set a formula of their own
 * over a tab that we write, or a date format on it; the next loading of the screen shows that too.
 */
export function applyChanges(snapshot: Snapshot, perubahan: readonly Change[]): Snapshot | null {
  const { nilai, struktur } = snapshot;
  const ubahan = new Map<number, TabTerbaca>();
  for (const permintaan of perubahan.flatMap((satu) => satu.permintaan)) {
    if (isLook(permintaan) || isAgeing(permintaan)) continue;
    const sheetId = sheetIdOf(permintaan);
    const lama = ubahan.get(sheetId) ?? openTab(snapshot, sheetId);
    const baru = lama && applyTo(lama, permintaan);
    if (!baru) return null;
    ubahan.set(sheetId, baru);
  }
  return {
    ...snapshot,
    nilai: new Map([...nilai].map(([id, isi]) => [id, ubahan.get(id)?.nilai ?? isi])),
    struktur: withRows(struktur, ubahan),
  };
}

interface Blok {
  readonly sheetId?: number;
  readonly start?: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows?: readonly { readonly values?: readonly SelData[] }[];
  readonly fields?: string;
  readonly dimension?: string;
  readonly length?: number;
}

const blokOf = (permintaan: SheetsRequest): Blok => Object.values(permintaan)[0] as Blok;
const sheetIdOf = (permintaan: SheetsRequest): number =>
  blokOf(permintaan).sheetId ?? blokOf(permintaan).start?.sheetId ?? -1;

/** Colours, heights and the like: nothing of it is read. */
const isLook = (permintaan: SheetsRequest): boolean =>
  'repeatCell' in permintaan && !/userEnteredValue|^\*/.test(blokOf(permintaan).fields ?? '*');

/** A formula over what was written beside it, in the same batch or before: it is read as that. */
const isAgeing = (permintaan: SheetsRequest): boolean =>
  'updateCells' in permintaan &&
  (blokOf(permintaan).rows ?? []).every(({ values = [] }) =>
    values.every((sel) => isRumusStatus(sel.userEnteredValue?.formulaValue)),
  );

function openTab({ nilai, struktur }: Snapshot, sheetId: number): TabTerbaca | null {
  const isi = nilai.get(sheetId);
  const lembar = struktur.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  const baris = lembar?.properties?.gridProperties?.rowCount;
  const tetap = DAFTAR_TAB.some((tab) => tab.sheetId === sheetId);
  return isi && tetap && baris !== undefined ? { nilai: isi, baris } : null;
}

function applyTo({ nilai, baris }: TabTerbaca, permintaan: SheetsRequest): TabTerbaca | null {
  const { start, rows = [], fields = '', dimension, length = 0 } = blokOf(permintaan);
  if ('appendDimension' in permintaan) return dimension === 'ROWS' ? { nilai, baris: baris + length } : null;
  const berisi = fields.split(',').includes('userEnteredValue');
  const berumus = rows.some(({ values = [] }) =>
    values.some((sel) => sel.userEnteredValue?.formulaValue !== undefined),
  );
  if (!berisi || berumus) return null;
  if ('updateCells' in permintaan && start)
    return { nilai: put(nilai, start.rowIndex, start.columnIndex, rows), baris };
  if (!('appendCells' in permintaan)) return null;
  // Below the last row with a value, as Google finds it; the grid grows where it ends.
  return { nilai: put(nilai, nilai.length, 0, rows), baris: Math.max(baris, nilai.length + rows.length) };
}

/** Ragged, as Google answers: nothing behind a row's last value, nothing below the last row with one. */
function put(lama: Nilai, dari: number, kolom: number, rows: NonNullable<Blok['rows']>): Nilai {
  const nilai = [...lama];
  while (nilai.length < dari) nilai.push([]);
  rows.forEach(({ values = [] }, i) => {
    nilai[dari + i] = putRow(nilai[dari + i] ?? [], kolom, values);
  });
  while (nilai.length > 0 && nilai.at(-1)?.length === 0) nilai.pop();
  return nilai;
}

function putRow(lama: readonly Sel[], kolom: number, values: readonly SelData[]): readonly Sel[] {
  const baris = [...lama];
  while (baris.length < kolom) baris.push('');
  values.forEach(({ userEnteredValue: { stringValue, numberValue, boolValue } = {} }, k) => {
    baris[kolom + k] = stringValue ?? numberValue ?? boolValue ?? '';
  });
  while (baris.length > 0 && (baris.at(-1) ?? '') === '') baris.pop();
  return baris;
}

function withRows(struktur: StrukturGoogle, ubahan: ReadonlyMap<number, TabTerbaca>): StrukturGoogle {
  const sheets = (struktur.sheets ?? []).map((lembar) => {
    const rowCount = ubahan.get(lembar.properties?.sheetId ?? -1)?.baris;
    const { gridProperties } = lembar.properties ?? {};
    if (rowCount === undefined || rowCount === gridProperties?.rowCount) return lembar;
    return { ...lembar, properties: { ...lembar.properties, gridProperties: { ...gridProperties, rowCount } } };
  });
  return { ...struktur, sheets };
}
