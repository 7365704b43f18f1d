/** The third read: of typed cells whose value alone does not say what they show, and of no others. */
import type { Nilai, Sel } from '../workbook/baca.ts';
import type { Rentang } from '../workbook/sheets-json.ts';
import { TAB_ANGGARAN } from '../workbook/tab/anggaran.ts';
import { TAB_HISTORIS } from '../workbook/tab/historis.ts';
import { TAB_IKI, TAB_IKU } from '../workbook/tab/indikator.ts';
import { isIsian } from '../workbook/tab/isian.ts';
import { FIELDS_TAMPAK, placesToLook, type SelTampak, shownSel } from '../workbook/tampak.ts';
import { sheets } from './layanan.ts';

interface SelBerisi extends SelTampak {
  readonly effectiveValue?: { readonly numberValue?: number; readonly stringValue?: string };
}

interface LembarTampak {
  readonly properties?: { readonly sheetId?: number };
  readonly data?: readonly {
    readonly startRow?: number;
    readonly startColumn?: number;
    readonly rowData?: readonly { readonly values?: readonly SelBerisi[] }[];
  }[];
}

const FIELDS = `sheets(properties(sheetId),${FIELDS_TAMPAK})`;
const TAB_DIKETIK: readonly number[] = [TAB_IKU, TAB_IKI, TAB_HISTORIS, TAB_ANGGARAN].map(({ sheetId }) => sheetId);

/** The values as they are seen. Null: somebody moved cells between the two reads, so nobody knows which format is whose. */
export function withShown(spreadsheetId: string, nilai: ReadonlyMap<number, Nilai>): ReadonlyMap<number, Nilai> | null {
  const diketik = [...nilai].filter(([id]) => isIsian(id) || TAB_DIKETIK.includes(id));
  const rentang = diketik.flatMap(([id, isi]) => placesToLook(id, isi));
  if (rentang.length === 0) return nilai;
  const tampak = new Map(diketik.map(([id, isi]): [number, Sel[][]] => [id, isi.map((baris) => [...baris])]));
  return readCells(spreadsheetId, rentang).every((satu) => putShown(tampak, satu))
    ? new Map([...nilai, ...tampak])
    : null;
}

/** asumsi: the service takes `fields` beside the body, as it does for spreadsheets.get. */
export function readCells(spreadsheetId: string, rentang: readonly Rentang[]): readonly LembarTampak[] {
  const dataFilters = rentang.map((gridRange) => ({ gridRange }));
  const jawaban = sheets().spreadsheets.getByDataFilter({ dataFilters }, spreadsheetId, { fields: FIELDS });
  return (jawaban as { readonly sheets?: readonly LembarTampak[] }).sheets ?? [];
}

function putShown(tampak: ReadonlyMap<number, Sel[][]>, { properties, data = [] }: LembarTampak): boolean {
  const isi = tampak.get(properties?.sheetId ?? 0);
  return data.every(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.every(({ values: [sel = {}] = [] }, i) => {
      const baris = isi?.[startRow + i];
      const lama = baris?.[startColumn] ?? '';
      if (baris) baris[startColumn] = shownSel(lama, sel);
      return isSame(lama, sel.effectiveValue ?? {});
    }),
  );
}

/** Dates and errors were read as texts, and come here as something else. */
function isSame(lama: Sel, { numberValue, stringValue }: NonNullable<SelBerisi['effectiveValue']>): boolean {
  if (typeof lama === 'number') return lama === numberValue;
  if (lama === '') return numberValue === undefined && (stringValue ?? '') === '';
  return stringValue === undefined || lama === stringValue;
}
