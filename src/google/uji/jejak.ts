/** What a run leaves in the file on purpose: its number, in three places that a copy and an older version treat differently. */
import type { SheetsRequest, StrukturGoogle } from '../../workbook/sheets-json.ts';
import { createMetadata } from '../ledger-head.ts';

/** Key of the probes' metadata and of their document property. */
export const KUNCI_UJI = 'himpun.uji';

/** The number of the last run as each place has it; 0 where it is not there. */
export interface Jejak {
  readonly tab: number;
  readonly metadata: number;
  readonly properti: number;
}

const ID_JEJAK = 1_900_000;

export function readJejak({ developerMetadata = [] }: StrukturGoogle, tab: number): Jejak {
  const nomor = developerMetadata
    .filter(({ metadataKey }) => metadataKey === KUNCI_UJI)
    .map(({ metadataId = 0 }) => metadataId - ID_JEJAK);
  const properti = Number(PropertiesService.getDocumentProperties()?.getProperty(KUNCI_UJI) ?? 0);
  return { tab, metadata: Math.max(0, ...nomor), properti };
}

export const jejakRequest = (ke: number): SheetsRequest => createMetadata(ID_JEJAK + ke, KUNCI_UJI, '');

/** After the other two: a run that broke off between them must not look like a restored file. */
export function writeProperti(ke: number): void {
  PropertiesService.getDocumentProperties()?.setProperty(KUNCI_UJI, `${ke}`);
}
