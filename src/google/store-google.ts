/** The store on Google: the open spreadsheet, its document lock, and Drive for the papers. */
import { TOLAK_APP } from '../app/kata.ts';
import type { Store } from '../app/store.ts';
import { readWorkbook } from './baca-google.ts';
import { uploadDocx } from './drive.ts';
import { commitWorkbook } from './komit.ts';

/** Google ends an execution after six minutes; nobody should wait that long for a colleague. */
const TUNGGU_KUNCI_MS = 20_000;

export function googleStore(spreadsheetId: string): Store {
  return {
    locked: (work) => {
      const kunci = LockService.getDocumentLock();
      if (!kunci?.tryLock(TUNGGU_KUNCI_MS)) return TOLAK_APP.sibuk();
      try {
        return work();
      } finally {
        kunci.releaseLock();
      }
    },
    read: (perlu) => readWorkbook(spreadsheetId, perlu),
    commit: (dari, kepala, perubahan) => commitWorkbook(spreadsheetId, dari, kepala, perubahan),
    upload: uploadDocx,
  };
}
