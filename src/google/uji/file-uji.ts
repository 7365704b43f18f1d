/** The file that the probes run in: nothing of anybody's, and what earlier runs left. */
import type { LembarGoogle, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { sheets } from '../layanan.ts';
import { deleteMetadata } from '../ledger-head.ts';
import { NAMA_TAB_UJI, readRanges, send } from './alat.ts';
import { KUNCI_UJI } from './jejak.ts';

const FIELDS =
  'developerMetadata(metadataId,metadataKey),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)))';

export const readFile = (spreadsheetId: string): StrukturGoogle =>
  sheets().spreadsheets.get(spreadsheetId, { fields: FIELDS }) as StrukturGoogle;

/** The tab for trying things; it stays for the second person. */
export const NAMA_TAB_COBA = `${NAMA_TAB_UJI} (coba)`;

const titleOf = ({ properties }: LembarGoogle): string => properties?.title ?? '';
const idOf = ({ properties }: LembarGoogle): number => properties?.sheetId ?? 0;

export function findTab({ sheets: lembar = [] }: StrukturGoogle, nama: string): number | null {
  const satu = lembar.find((ini) => titleOf(ini) === nama);
  return satu ? idOf(satu) : null;
}

/** Null: nobody's work is in the file. */
export function objectionTo(spreadsheetId: string, struktur: StrukturGoogle): string | null {
  const { developerMetadata = [], sheets: lembar = [] } = struktur;
  if (developerMetadata.some(({ metadataKey = '' }) => /^himpun\.(?!uji$)/.test(metadataKey)))
    return 'File ini buku kerja yang sudah disiapkan. Uji di Google hanya untuk file coba yang kosong: buat dan pakai file lain (docs/uji.md).';
  const asing = lembar.filter((satu) => !titleOf(satu).startsWith(NAMA_TAB_UJI));
  const [pertama] = asing.filter(
    (satu) => satu.properties?.gridProperties === undefined || isFilled(spreadsheetId, satu),
  );
  return pertama
    ? `Tab ${titleOf(pertama)} berisi. Uji di Google hanya untuk file coba yang kosong: buat dan pakai file lain (docs/uji.md).`
    : null;
}

const isFilled = (spreadsheetId: string, satu: LembarGoogle): boolean =>
  readRanges(spreadsheetId, [{ sheetId: idOf(satu) }]).some(({ valueRange }) => (valueRange?.values ?? []).length > 0);

/** Also what a run that broke off did not take away itself. */
export function clean(spreadsheetId: string, { developerMetadata = [], sheets: lembar = [] }: StrukturGoogle): void {
  const sisa = lembar.filter((satu) => titleOf(satu).startsWith(NAMA_TAB_UJI) && titleOf(satu) !== NAMA_TAB_UJI);
  const requests = [
    ...sisa.map((satu) => ({ deleteSheet: { sheetId: idOf(satu) } })),
    ...developerMetadata
      .filter(({ metadataKey }) => metadataKey === KUNCI_UJI)
      .map(({ metadataId = 0 }) => deleteMetadata(metadataId)),
  ];
  if (requests.length > 0) send(spreadsheetId, requests);
}
