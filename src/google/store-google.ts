/** The store on Google: the open spreadsheet, its document lock, and Drive for the papers. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Needs, Reading, Store } from '../app/inti/store.ts';
import { type BacaanGoogle, readWorkbook } from './baca-google.ts';
import { type LastKnown, readingAfter } from './baca-sesudah.ts';
import { drawFileIds, uploadDocx } from './drive.ts';
import { withoutGoogleFailure } from './galat.ts';
import { commitWorkbook } from './komit.ts';
import { protectTabs } from './lindungi.ts';
import { createSabar } from './sabar.ts';
import { readPeople, shareFile } from './undang.ts';

/** Google ends an execution after six minutes; nobody should wait that long for a colleague. */
const TUNGGU_KUNCI_MS = 20_000;

/** `isDihentikan`: asked between the parts of a commit. */
export function googleStore(spreadsheetId: string, idAksi: string, isDihentikan: () => boolean): Store {
  const sabar = createSabar(idAksi);
  /** Null once anything else may have been written since. */
  let terakhir: LastKnown | null = null;
  const read = (perlu: Needs): BacaanGoogle => {
    terakhir = null;
    const bacaan = readWorkbook(spreadsheetId, perlu, sabar);
    terakhir = { bacaan, komit: null };
    return bacaan;
  };
  return {
    locked,
    read,
    commit: (dari, head, perubahan) => {
      if (!isBacaanGoogle(dari)) throw new Error('a commit stands on a reading of this store');
      terakhir = null;
      const hasil = commitWorkbook({ spreadsheetId, dibaca: dari.dibaca, head, perubahan }, sabar, isDihentikan);
      if (hasil === 'committed') terakhir = { bacaan: dari, komit: { head, perubahan } };
      return hasil;
    },
    drawFileIds: (jumlah) => drawFileIds(jumlah, sabar),
    readAfter: (perlu) => (terakhir && readingAfter(terakhir, perlu)) ?? read(perlu),
    afterCommit,
    upload: (berkas, id) => uploadDocx(berkas, id, sabar),
    protect: (perubahan, who) =>
      protectTabs(
        { id: spreadsheetId, sabar },
        perubahan.flatMap(({ permintaan }) => permintaan),
        who,
      ),
    people: readPeople,
    share: shareFile,
  };
}

/** A defect too: the screen asks again by itself, and meets it there. */
const afterCommit: Store['afterCommit'] = (work) => {
  try {
    return work();
  } catch (sebab) {
    console.error(sebab);
    return null;
  }
};

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
