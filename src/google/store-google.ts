/** The store on Google: the open spreadsheet, its document lock, and Drive for the papers. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Reading, Store } from '../app/inti/store.ts';
import { type BacaanGoogle, readWorkbook } from './baca-google.ts';
import { uploadDocx } from './drive.ts';
import { withoutGoogleFailure } from './galat.ts';
import { commitWorkbook } from './komit.ts';
import { protectTabs } from './lindungi.ts';
import { readPeople, shareFile } from './undang.ts';

/** Google ends an execution after six minutes; nobody should wait that long for a colleague. */
const TUNGGU_KUNCI_MS = 20_000;

/** `isDihentikan`: asked between the parts of a commit. */
export function googleStore(spreadsheetId: string, isDihentikan: () => boolean): Store {
  return {
    locked,
    read: (perlu): BacaanGoogle => readWorkbook(spreadsheetId, perlu),
    commit: (dari, head, perubahan) => {
      if (!isBacaanGoogle(dari)) throw new Error('a commit stands on a reading of this store');
      return commitWorkbook({ spreadsheetId, dibaca: dari.dibaca, head, perubahan }, isDihentikan);
    },
    upload: uploadDocx,
    protect: (perubahan, who) =>
      protectTabs(
        spreadsheetId,
        perubahan.flatMap(({ permintaan }) => permintaan),
        who,
      ),
    people: readPeople,
    share: shareFile,
  };
}

const isBacaanGoogle = (reading: Reading): reading is BacaanGoogle => 'dibaca' in reading;

/** Google itself takes the lock back when an execution dies, so a failed release holds nobody up for long. */
const locked: Store['locked'] = (work) => {
  // A script that belongs to no file has no document lock; the script's own holds everybody up, which is safe.
  const kunci = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!kunci.tryLock(TUNGGU_KUNCI_MS)) return TOLAK_APP.sibuk();
  try {
    return work();
  } finally {
    withoutGoogleFailure(() => kunci.releaseLock());
  }
};
