/** What the screen is drawn from after an aksi: the reading that it stood on, with its commit applied. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Needs, Reading } from '../app/inti/store.ts';
import { isCovered } from '../app/inti/tempat-titik.ts';
import type { Snapshot } from '../workbook/baca.ts';
import { applyChanges } from '../workbook/terapkan.ts';
import type { Change } from '../workbook/tulis.ts';
import { type BacaanGoogle, sheetsToRead } from './baca-google.ts';
import { BATAS_BYTE, ukuran } from './potongan.ts';

interface Commit {
  readonly head: LedgerHead;
  readonly perubahan: readonly Change[];
}

/** The last that a store knows of the workbook; `komit`: null when nothing was committed on it. */
export interface LastKnown {
  readonly bacaan: BacaanGoogle;
  readonly komit: Commit | null;
}

/**
 * Null: Google has to be asked. That is so where the changes say no exact cells (new tabs, formulas, mending), where
 * they went in parts or cleared the remains of others, and where the screen shows tabs that were not read, such as
 * those of the siklus that the aksi has opened.
 */
export function readingAfter({ bacaan, komit }: LastKnown, perlu: Needs): Reading | null {
  if (perlu.lindung || perlu.semua || perlu.asing) return null;
  const { head } = komit ?? bacaan;
  const { ekor } = bacaan;
  if (ekor && !isCovered(ekor, head, perlu)) return null;
  const snapshot = komit ? applyCommit(bacaan, komit) : bacaan.seluruh;
  if (!snapshot) return null;
  const dibaca = sheetsToRead(snapshot.struktur, head, perlu).every((id) => snapshot.nilai.has(id));
  return dibaca ? { snapshot, head, ...(ekor && { ekor }) } : null;
}

function applyCommit({ seluruh, dibaca }: BacaanGoogle, { head, perubahan }: Commit): Snapshot | null {
  if (dibaca.sisa.catatan.length > 0 || ukuran(perubahan.flatMap((c) => c.permintaan)) > BATAS_BYTE) return null;
  const sesudah = applyChanges(seluruh, perubahan);
  return sesudah && { ...sesudah, tinggi: { nomor: head.nomor, hash: head.hash } };
}
