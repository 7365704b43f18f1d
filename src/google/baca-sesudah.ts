/** What the screen is drawn from after an aksi: the reading that it stood on, with its commit applied. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Needs, Reading } from '../app/inti/store.ts';
import { applyChanges } from '../workbook/terapkan.ts';
import type { Change } from '../workbook/tulis.ts';
import { type BacaanGoogle, sheetsToRead } from './baca-google.ts';
import { BATAS_BYTE, ukuran } from './potongan.ts';

/** The last that a store knows of the workbook; `komit`: null when nothing was committed on it. */
export interface LastKnown {
  readonly bacaan: BacaanGoogle;
  readonly komit: { readonly head: LedgerHead; readonly perubahan: readonly Change[] } | null;
}

/**
 * Null: Google has to be asked. That is so where the changes say no exact cells (new tabs, formulas, mending), where
 * they went in parts or cleared the remains of others, and where the screen shows tabs that were not read, such as
 * those of the siklus that the aksi has opened.
 */
export function readingAfter({ bacaan, komit }: LastKnown, perlu: Needs): Reading | null {
  if (perlu.lindung || perlu.semua || perlu.asing) return null;
  const sesudah = komit ? applyCommit(bacaan, komit) : bacaan;
  if (!sesudah) return null;
  const { snapshot, head } = sesudah;
  const dibaca = sheetsToRead(snapshot.struktur, head, perlu).every((id) => snapshot.nilai.has(id));
  return dibaca ? { snapshot, head } : null;
}

function applyCommit({ snapshot, dibaca }: BacaanGoogle, { head, perubahan }: NonNullable<LastKnown['komit']>) {
  if (dibaca.sisa.catatan.length > 0 || ukuran(perubahan.flatMap((c) => c.permintaan)) > BATAS_BYTE) return null;
  const sesudah = applyChanges(snapshot, perubahan);
  return sesudah && { snapshot: { ...sesudah, tinggi: { nomor: head.nomor, hash: head.hash } }, head };
}
