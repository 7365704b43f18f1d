/** The ledger's head, kept as metadata of the file. */
import * as z from 'zod/mini';
import { EMPTY_HEAD, type LedgerHead, SKEMA_KEPALA } from '../app/inti/riwayat.ts';
import { type Simpanan, type Tetap, writeSimpanan } from '../domain/simpanan.ts';
import type { MetadataGoogle, SheetsRequest, StrukturGoogle } from '../workbook/sheets-json.ts';
import { FileSalinan } from './galat.ts';
import { readTersimpan } from './tersimpan.ts';

const KUNCI = 'himpun.kepala';

/** With the file that it was written in. */
const SKEMA = z.strictObject({ ...SKEMA_KEPALA.shape, file: z.string() });
const SIMPANAN: Simpanan<Tetap<z.infer<typeof SKEMA>>> = {
  versi: 3,
  versiIsi: ({ tulisan, titik, titikNanti, berlaku }) =>
    titik || titikNanti !== undefined || berlaku ? 3 : tulisan ? 2 : 1,
  skema: SKEMA,
};

/** Metadata ids are unique in a file: of two commits on the same head the second fails whole. */
const ID_AWAL = 1_000_000;

/** As many heads as stay in the file. */
const SIMPAN = 32;

export const headId = ({ komit }: LedgerHead): number => ID_AWAL + komit;

/** A copy made in Drive carries the metadata of its original, and with it the original's id. */
export function readHead(struktur: StrukturGoogle, spreadsheetId: string): LedgerHead {
  const terbaru = listHeads(struktur).at(-1);
  if (!terbaru) return EMPTY_HEAD;
  const { file, ...head } = readWritten(terbaru);
  if (file !== spreadsheetId) throw new FileSalinan(file);
  return head;
}

/** With the file that it was written in. Throws a SimpananTakTerbaca. */
export const readWritten = ({ metadataValue = '' }: MetadataGoogle): Tetap<z.infer<typeof SKEMA>> =>
  readTersimpan(SIMPANAN, metadataValue, 'Ujung Riwayat');

/** Of the head written last, whether it can be read or not. */
export const lastKomit = (struktur: StrukturGoogle): number =>
  Math.max(0, (listHeads(struktur).at(-1)?.metadataId ?? 0) - ID_AWAL);

export const headText = (head: LedgerHead, spreadsheetId: string): string =>
  writeSimpanan(SIMPANAN, { ...head, file: spreadsheetId });

/** The new head; those beyond the newest that we keep go in the same batch. */
export function replaceHead(
  struktur: StrukturGoogle,
  spreadsheetId: string,
  head: LedgerHead,
): readonly SheetsRequest[] {
  const lama = listHeads(struktur).slice(0, 1 - SIMPAN);
  return [
    createMetadata(headId(head), KUNCI, headText(head, spreadsheetId)),
    ...lama.map(({ metadataId }) => deleteMetadata(metadataId ?? 0)),
  ];
}

/** Fails, and its batch with it, once the head that is about to be written stands: nothing may land after another's commit. */
export function requireAbsent(head: LedgerHead): readonly SheetsRequest[] {
  return [createMetadata(headId(head), KUNCI, ''), deleteMetadata(headId(head))];
}

export function listHeads({ developerMetadata = [] }: StrukturGoogle): readonly MetadataGoogle[] {
  return developerMetadata
    .filter(({ metadataKey }) => metadataKey === KUNCI)
    .sort((a, b) => (a.metadataId ?? 0) - (b.metadataId ?? 0));
}

export function createMetadata(metadataId: number, metadataKey: string, metadataValue: string): SheetsRequest {
  const location = { spreadsheet: true };
  return {
    createDeveloperMetadata: {
      developerMetadata: { metadataId, metadataKey, metadataValue, location, visibility: 'DOCUMENT' },
    },
  };
}

export function deleteMetadata(metadataId: number): SheetsRequest {
  return { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } };
}
