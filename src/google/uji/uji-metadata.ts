/** Rows 5, 6 and 7: what the one write stands on, and what a copy and an older version carry. */
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { createMetadata, deleteMetadata } from '../ledger-head.ts';
import { type Alat, type Jawab, readRow, send, sendFor, writeTeks } from './alat.ts';
import { KUNCI_UJI } from './jejak.ts';

/** As the ledger's heads are numbered; each row has its own, so that one that breaks off spoils no other. */
const ID_KEMBAR = 1_000_001;
const ID_KOSONG = 1_000_002;
const ID_TIADA = 1_000_003;
const BARIS = 10;

export function seeMetadataKembar(alat: Alat): Jawab {
  const write = (isi: string): readonly SheetsRequest[] => [
    writeTeks(alat.sheetId, BARIS, 0, isi),
    createMetadata(ID_KEMBAR, KUNCI_UJI, isi),
  ];
  send(alat, write('satu'));
  const jawab = sendFor(alat, write('dua'));
  const [isi] = readRow(alat, BARIS);
  send(alat, [deleteMetadata(ID_KEMBAR)]);
  return isi === 'satu' ? jawab : 'diterapkan';
}

export const seeMetadataKosong = (alat: Alat): Jawab =>
  sendFor(alat, [createMetadata(ID_KOSONG, KUNCI_UJI, ''), deleteMetadata(ID_KOSONG)]);

export const seeMetadataTiada = (alat: Alat): Jawab => sendFor(alat, [deleteMetadata(ID_TIADA)]);

const seeIkut = (ke: number): Jawab => (ke > 0 ? 'ikut' : 'tidak ikut');
export const seeMetadataSalinan = ({ jejak }: Alat): Jawab => seeIkut(jejak.metadata);
export const seePropertiSalinan = ({ jejak }: Alat): Jawab => seeIkut(jejak.properti);

/** Cells go back to the older version and document properties do not: so that is how a restored file is known. */
export const seeMetadataPulih = ({ jejak: { tab, metadata, properti } }: Alat): Jawab =>
  tab >= properti ? null : metadata < properti ? 'ikut kembali' : 'tetap';
