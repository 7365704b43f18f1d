/** What happens when a galat stops the work and the pack came with a second file: staff type its rows, and the work goes on. */
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { isGalat } from '../../src/domain/temuan.ts';
import type { Keadaan } from '../../src/kontrak/keadaan.ts';
import { check } from './check.ts';
import { type Finding, findingLine, homelessRows } from './findings.ts';
import { isEmptyRow, type PackRow } from './pack.ts';
import type { Game, Progress } from './play.ts';
import { readState, reopen } from './players.ts';

/** False when there is nothing to mend with: then the cycle ends here. */
export function mendIsian(game: Game, progress: Progress, refused: Penolakan): boolean {
  if (progress.isMended || game.mends.length === 0 || !isAboutData(refused)) return false;
  progress.isMended = true;
  const { cycle, pack, desk, tell, mends } = game;
  const found = [...progress.untyped, ...(check(cycle, pack, desk)?.findings ?? [])].filter(isGalat);
  tell(`Berhenti: ${found.length} galat`);
  for (const finding of found) tell(`  ${findingLine(finding)}`);
  progress.untyped = [...stillUntyped(progress.untyped, mends), ...typeMends(game, readState(cycle))];
  tell(`  ${mends.length} baris perbaikan diketik oleh staf`);
  return true;
}

/** Where data with a galat was not handed in, what waits for it is refused in these words. */
const ABOUT_DATA: readonly string[] = ['ADA-GALAT', 'BELUM-DISERAHKAN', 'BELUM-DITERIMA', 'PERLU-KONFIRMASI'];

export const isAboutData = ({ kode, temuan = [] }: Penolakan): boolean =>
  ABOUT_DATA.includes(kode) || temuan.some(isGalat);

function typeMends({ cycle, pack, desk, mends }: Game, state: Keadaan): readonly Finding[] {
  const concerned = state.bidang.filter(({ kode }) => mends.some(({ bidang }) => bidang === kode));
  const typed = concerned.flatMap((bidang) => {
    reopen(cycle, bidang);
    return desk.mend(bidang, mends);
  });
  const filled = mends.filter((row) => !isEmptyRow(row));
  return [
    ...homelessRows(
      pack,
      filled,
      state.bidang.map(({ kode }) => kode),
    ),
    ...typed,
  ];
}

/** A mend row for a row that had no place takes it away; where it has a place now, it was typed there. */
function stillUntyped(untyped: readonly Finding[], mends: readonly PackRow[]): readonly Finding[] {
  return untyped.filter(
    ({ bidang, indikator }) => !mends.some((row) => row.bidang === bidang && row.kode === indikator),
  );
}
