/** Writing: ONE batchUpdate with cells, ledger rows and the new head. Google applies it whole or not at all. */
import type { Penolakan } from '../domain/penolakan.ts';
import type { StrukturGoogle } from '../workbook/sheets-json.ts';
import { type CommitInput, type CommitPart, planCommit } from './commit-plan.ts';
import { penolakanOf, sebabGoogle, withoutGoogleFailure } from './galat.ts';
import { sheets } from './layanan.ts';
import { headId } from './ledger-head.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';
import { writeTinggi } from './properti.ts';
import type { Sabar } from './sabar.ts';

export type CommitResult = 'committed' | 'lost-race' | Penolakan;

export function commitWorkbook(input: CommitInput, sabar: Sabar, isDihentikan: () => boolean): CommitResult {
  const { spreadsheetId, head } = input;
  const bagian = planCommit(input);
  for (const [i, satu] of bagian.entries()) {
    if (i > 0 && isDihentikan()) return TOLAK_GOOGLE.dihentikan(i, bagian.length);
    const hasil = sendOnce(spreadsheetId, headId(head), satu, sabar);
    if (hasil === 'committed') continue;
    const terhenti = i > 0 && hasil !== 'lost-race' && hasil.kode !== 'GOOGLE-MENOLAK';
    return terhenti ? TOLAK_GOOGLE.setengahJadi(i + 1, bagian.length) : hasil;
  }
  // The mark only lags behind when this fails; the next commit brings it up.
  withoutGoogleFailure(() => writeTinggi({ nomor: head.nomor, hash: head.hash }));
  return 'committed';
}

/** A lost answer may hide a write that happened: its proof is looked for before anything is sent another time. */
function sendOnce(spreadsheetId: string, newHeadId: number, bagian: CommitPart, sabar: Sabar): CommitResult {
  for (;;) {
    const gagal = send(spreadsheetId, bagian);
    if (gagal === null) return 'committed';
    const keadaan = findProof(spreadsheetId, newHeadId, bagian, sabar);
    if (keadaan === 'committed' || keadaan === 'lost-race') return keadaan;
    // Who is over the quota is turned away at the door (asumsi): of that write nothing has to be proved.
    if (keadaan === 'gelap' && sebabGoogle(gagal) !== 'sibuk') return TOLAK_GOOGLE.belumPasti();
    if (keadaan === 'gelap' || !sabar.rest(gagal)) return penolakanOf(gagal) ?? TOLAK_GOOGLE.belumPasti();
  }
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

/** `belum`: not applied; `gelap`: Google does not say. Another head in the place of ours, or another note in the place of this part's: somebody was first. */
function findProof(
  spreadsheetId: string,
  newHeadId: number,
  { bukti }: CommitPart,
  sabar: Sabar,
): 'committed' | 'lost-race' | 'belum' | 'gelap' {
  const metadata = readMetadata(spreadsheetId, sabar);
  if (metadata === null) return 'gelap';
  const isi = metadata.get(bukti.metadataId);
  if (isi === bukti.isi) return 'committed';
  return isi !== undefined || metadata.has(newHeadId) ? 'lost-race' : 'belum';
}

/** Null: Google does not answer this either. */
function readMetadata(spreadsheetId: string, sabar: Sabar): ReadonlyMap<number, string> | null {
  try {
    const fields = 'developerMetadata(metadataId,metadataValue)';
    const struktur = sabar.read(() => sheets().spreadsheets.get(spreadsheetId, { fields })) as StrukturGoogle;
    const { developerMetadata = [] } = struktur;
    return new Map(developerMetadata.map(({ metadataId = 0, metadataValue = '' }) => [metadataId, metadataValue]));
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    return null;
  }
}
