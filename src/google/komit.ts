/** Writing: ONE batchUpdate with cells, ledger rows and the new head. Google applies it whole or not at all. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { StrukturGoogle } from '../workbook/sheets-json.ts';
import { type CommitInput, type CommitPart, planCommit } from './commit-plan.ts';
import { penolakanOf, sebabGoogle, withoutGoogleFailure } from './galat.ts';
import { sheets } from './layanan.ts';
import { headId } from './ledger-head.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';
import { writeTinggi } from './properti.ts';

export type CommitResult = 'committed' | 'lost-race' | Penolakan;

/** Google asks to wait before a second try. */
const JEDA_MS = 1_000;

export function commitWorkbook(input: CommitInput, isDihentikan: () => boolean): CommitResult {
  const { spreadsheetId, head } = input;
  const bagian = planCommit(input);
  for (const [i, satu] of bagian.entries()) {
    if (i > 0 && isDihentikan()) return TOLAK_GOOGLE.dihentikan(i, bagian.length);
    const hasil = sendOnce(spreadsheetId, headId(head), satu);
    if (hasil === 'committed') continue;
    const terhenti = i > 0 && hasil !== 'lost-race' && hasil.kode !== 'GOOGLE-MENOLAK';
    return terhenti ? TOLAK_GOOGLE.setengahJadi(i + 1, bagian.length) : hasil;
  }
  // The mark only lags behind when this fails; the next commit brings it up.
  withoutGoogleFailure(() => writeTinggi({ nomor: head.nomor, hash: head.hash }));
  return 'committed';
}

/** A lost answer may hide a write that happened: its proof is looked for before anything is sent a second time. */
function sendOnce(spreadsheetId: string, newHeadId: number, bagian: CommitPart): CommitResult {
  const pertama = send(spreadsheetId, bagian);
  if (pertama === null) return 'committed';
  const keadaan = findProof(spreadsheetId, newHeadId, bagian);
  if (keadaan !== 'belum') return keadaan;
  if (sebabGoogle(pertama) === 'ditolak') return penolakanOf(pertama) ?? TOLAK_GOOGLE.belumPasti();
  Utilities.sleep(JEDA_MS);
  const kedua = send(spreadsheetId, bagian);
  if (kedua === null) return 'committed';
  const akhir = findProof(spreadsheetId, newHeadId, bagian);
  return akhir === 'belum' ? (penolakanOf(kedua) ?? TOLAK_GOOGLE.belumPasti()) : akhir;
}

/** Null when Google applied it, otherwise what Google threw. */
function send(spreadsheetId: string, { requests }: CommitPart): unknown {
  try {
    sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, spreadsheetId);
    return null;
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    return sebab;
  }
}

/** `belum`: not applied. Another head in the place of ours, or another note in the place of this part's: somebody was first. */
function findProof(
  spreadsheetId: string,
  newHeadId: number,
  { bukti }: CommitPart,
): 'committed' | 'lost-race' | 'belum' | Penolakan {
  const metadata = readMetadata(spreadsheetId);
  if (metadata === null) return TOLAK_GOOGLE.belumPasti();
  const isi = metadata.get(bukti.metadataId);
  if (isi === bukti.isi) return 'committed';
  return isi !== undefined || metadata.has(newHeadId) ? 'lost-race' : 'belum';
}

/** Null: Google does not answer this either. */
function readMetadata(spreadsheetId: string): ReadonlyMap<number, string> | null {
  try {
    const fields = 'developerMetadata(metadataId,metadataValue)';
    const { developerMetadata = [] } = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
    return new Map(developerMetadata.map(({ metadataId = 0, metadataValue = '' }) => [metadataId, metadataValue]));
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    return null;
  }
}
