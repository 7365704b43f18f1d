/** The workbook that a skenario is played on. */
import { extname } from 'node:path';
import { startOfCycle } from '../cli/clock.ts';
import { Mistake } from '../cli/mistake.ts';
import { OWNER, openOffice } from '../cli/office.ts';
import { openBookFile } from '../cli/open-book.ts';
import { openPack } from '../cli/pack.ts';
import { prepareWorkbook } from '../cli/set-up.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import type { Line } from './line.ts';
import type { Options } from './options.ts';

/** Throws a Mistake where the file makes no workbook. */
export async function openWorkbook(options: Options, lines: readonly Line[], code: string): Promise<StandIn> {
  if (extname(options.buku).toLowerCase() === '.json') return openBookFile(options.buku, code);
  const pack = await openPack(options.buku);
  const now = startOf(lines, startOfCycle(pack.tahun, 'TW I', null, pack.kalender));
  const standIn = createStandIn({ owner: OWNER, now, code });
  const made = prepareWorkbook(openOffice(standIn), pack, options.sop, []);
  if (made.ok) return standIn;
  const { pesan, temuan = [] } = made.penolakan;
  throw new Mistake(pesan, ...temuan.map((each) => each.pesan));
}

/** Siapkan comes before everything: when the first line says, else on the day on which TW I is collected. */
function startOf([first, ...others]: readonly Line[], usual: number): number {
  if (first && 'waktu' in first.deed) return Date.parse(first.deed.waktu);
  return Math.min(usual, ...others.flatMap(({ deed }) => ('waktu' in deed ? [Date.parse(deed.waktu)] : [])));
}
