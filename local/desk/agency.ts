/** The agency on the desk as it is on its first morning: the workbook made by Siapkan from a pack, and shared. */
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { startOfCycle } from '../cli/clock.ts';
import { Mistake } from '../cli/mistake.ts';
import { OWNER, openOffice } from '../cli/office.ts';
import { openPack, type Pack } from '../cli/pack.ts';
import { makeWorkbook } from '../cli/set-up.ts';
import type { Kept } from '../services/kept.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import type { DeskOptions } from './options.ts';
import { recordsOf } from './records.ts';

/** Has the file, but Pengguna does not know the account. */
export const STRANGER = 'orang.lain@example.com';

export interface Files {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Contents of an HTML file of the project. */
  readonly html: (name: string) => string;
}

/** Throws a Mistake where the pack does not make a workbook. */
export async function newAgency(options: DeskOptions, files: Files): Promise<StandIn> {
  const pack = await openPack(options.pack);
  const now = startOfCycle(pack.tahun, options.period, null, pack.kalender);
  const google = createStandIn({ owner: OWNER, now, ...files });
  if (!options.kosong) prepare(google, pack, options);
  google.share(STRANGER);
  return google;
}

function prepare(google: StandIn, pack: Pack, { pack: path, sop, period }: DeskOptions): void {
  const made = makeWorkbook(openOffice(google), pack, {
    ...{ sop, period, input: path, out: '', returnAt: null, perbaikan: null, mulai: null, contoh: false },
  });
  if (!made.ok) throw new Mistake(made.penolakan.pesan, ...(made.penolakan.temuan ?? []).map(({ pesan }) => pesan));
  google.edit(OWNER, [{ updateSpreadsheetProperties: { properties: { title: titleOf(google) }, fields: 'title' } }]);
}

function titleOf(google: StandIn): string {
  const rows = recordsOf(google.look(), SHEET_ID.Profil);
  return `Buku Kinerja ${rows.find(({ kunci }) => kunci === 'Singkatan')?.nilai ?? ''}`.trim();
}

export function keptAgency(kept: Kept, files: Files): StandIn {
  return createStandIn({ owner: OWNER, now: kept.now, kept, ...files });
}
