/** Probes 5, 6 and 7: what the one write stands on, and what a copy and an older version carry. */
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { createMetadata, deleteMetadata } from '../ledger-head.ts';
import { type Alat, type Jawab, readSel, refusalOf, selOf, send, teks, writeSel } from './alat.ts';
import { KUNCI_UJI } from './jejak.ts';

/** As the ledger's heads are numbered; each probe has its own, so that one that breaks off spoils no other. */
const ID_KEMBAR = 1_000_001;
const ID_KOSONG = 1_000_002;
const ID_TIADA = 1_000_003;
const BARIS_KEMBAR = 8;

export function seeMetadataKembar(alat: Alat): Jawab {
  const write = (isi: string): readonly SheetsRequest[] => [
    writeSel(alat.sheetId, BARIS_KEMBAR, 0, [[teks(isi)]]),
    createMetadata(ID_KEMBAR, KUNCI_UJI, isi),
  ];
  send(alat.spreadsheetId, write('satu'));
  const ditolak = refusalOf(alat, write('dua'));
  const isi = readSel(alat, selOf(alat.sheetId, BARIS_KEMBAR, 0));
  send(alat.spreadsheetId, [deleteMetadata(ID_KEMBAR)]);
  if (ditolak === null) return 'diterima';
  return [isi === 'satu' ? 'ditolak seluruhnya' : 'diterapkan sebagian', ditolak];
}

export function seeMetadataKosong({ spreadsheetId }: Alat): Jawab {
  send(spreadsheetId, [createMetadata(ID_KOSONG, KUNCI_UJI, ''), deleteMetadata(ID_KOSONG)]);
  return 'diterima';
}

export function seeMetadataTiada(alat: Alat): Jawab {
  const ditolak = refusalOf(alat, [deleteMetadata(ID_TIADA)]);
  return ditolak === null ? 'dilewati' : ['ditolak', ditolak];
}

export const seeMetadataSalinan = ({ jejak }: Alat): Jawab => (jejak.metadata > 0 ? 'ikut' : 'tidak ikut');

export const seePropertiSalinan = ({ jejak }: Alat): Jawab => (jejak.properti > 0 ? 'ikut' : 'tidak ikut');

/** Cells go back to the older version, document properties do not: so that is how a restored file is known. */
export function seeMetadataPulih({ jejak: { tab, metadata, properti } }: Alat): Jawab {
  if (tab >= properti) return null;
  return metadata < properti ? 'ikut kembali' : 'tetap';
}
