/** The file that the probes run in: nobody's work, and what earlier runs left. */
import type { LembarGoogle, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { sheets } from '../layanan.ts';
import { deleteMetadata } from '../ledger-head.ts';
import { type Alat, deleteTab, NAMA_TAB_UJI, readNilai, send } from './alat.ts';
import { KUNCI_UJI } from './jejak.ts';

type File = Pick<Alat, 'spreadsheetId'>;

const FIELDS = 'developerMetadata(metadataId,metadataKey),sheets(properties(sheetId,title,gridProperties(rowCount)))';

export const readFile = ({ spreadsheetId }: File): StrukturGoogle =>
  sheets().spreadsheets.get(spreadsheetId, { fields: FIELDS }) as StrukturGoogle;

/** The tab for trying things; it stays for the second person. */
export const NAMA_TAB_COBA = `${NAMA_TAB_UJI} (coba)`;

const titleOf = ({ properties }: LembarGoogle): string => properties?.title ?? '';
const idOf = ({ properties }: LembarGoogle): number => properties?.sheetId ?? 0;
/** By the very names that the probes give: a report that somebody keeps under another is his. */
const isOurs = (lembar: LembarGoogle): boolean =>
  [NAMA_TAB_UJI, NAMA_TAB_COBA].includes(titleOf(lembar).replace(/ \d+$/, ''));

/** Undefined: there is none. */
export function findTab({ sheets: lembar = [] }: StrukturGoogle, nama: string): number | undefined {
  return lembar.filter((satu) => titleOf(satu) === nama).map(idOf)[0];
}

/** Somebody's work: a workbook of the add-in, a cell that is filled, or a tab that has no cells, such as a chart. */
export function isInUse(file: File, { developerMetadata = [], sheets: lembar = [] }: StrukturGoogle): boolean {
  const asing = lembar.filter((satu) => !isOurs(satu));
  return (
    developerMetadata.some(({ metadataKey }) => metadataKey !== KUNCI_UJI) ||
    asing.some(({ properties }) => !properties?.gridProperties) ||
    asing.some((satu) => readNilai(file, { sheetId: idOf(satu) }).length > 0)
  );
}

/** Also what a run that broke off did not take away itself. */
export function clean(file: File, { developerMetadata = [], sheets: lembar = [] }: StrukturGoogle): void {
  const sisa = lembar.filter((satu) => isOurs(satu) && titleOf(satu) !== NAMA_TAB_UJI);
  const milik = developerMetadata.filter(({ metadataKey }) => metadataKey === KUNCI_UJI);
  const requests = [
    ...sisa.map((satu) => deleteTab(idOf(satu))),
    ...milik.map(({ metadataId = 0 }) => deleteMetadata(metadataId)),
  ];
  if (requests.length > 0) send(file, requests);
}
