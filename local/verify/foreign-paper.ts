/** A paper whose code no round of this file has: either it was changed, or every hash of the file was made anew. */
import type { Snapshot } from '../../src/workbook/baca.ts';
import { closestPrint, codeOf, likeness } from './closest-print.ts';
import type { Paper } from './docx-file.ts';
import type { Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';
import { lifeOf } from './prints.ts';
import { nameRound, type Round } from './rounds.ts';

/** Less in common have any two papers of one agency. */
const ALIKE = 0.6;

/** Throws a NotWhole: which row of Riwayat is another one than the paper knew, and where the figures part. */
export function checkForeign(
  snapshot: Snapshot,
  ledger: Ledger,
  rounds: readonly Round[],
  paper: Paper,
  code: string | undefined,
): never {
  if (code === undefined)
    throw new NotWhole(`${paper.name} tidak menyebut kode potret: draf sebelum dibekukan, atau bukan dokumen kami.`);
  const known = `${paper.name} berkode potret ${code}, yang bukan kode segel mana pun di berkas ini`;
  const twin = findTwin(snapshot, ledger, rounds, paper, code);
  if (!twin) throw new NotWhole(`${known}: kertas itu tidak berasal dari berkas ini.`);
  const { round, difference } = twin;
  const where = difference === null ? 'Selain kodenya tidak ada yang berbeda.' : `Beda pertama: ${difference}.`;
  throw new NotWhole(
    `${known}. Berkas ini bukan asal kertas itu, paling lambat sejak baris Riwayat nomor ${round.beku.nomor}, yang membekukan ${nameRound(round)} dengan kode ${codeOf(round)}. ${where}`,
  );
}

function findTwin(snapshot: Snapshot, ledger: Ledger, rounds: readonly Round[], paper: Paper, code: string) {
  const sealed = rounds.filter(({ beku }) => beku.segel !== null);
  const twins = sealed.map((round) => {
    const renamed = withCode(paper, code, codeOf(round));
    const { print, difference } = closestPrint(snapshot, lifeOf(ledger.riwayat, round), renamed);
    return { round, difference, like: likeness(print.paragraphs, renamed) };
  });
  return twins.filter(({ like }) => like > ALIKE).sort((a, b) => b.like - a.like)[0];
}

/** The paper as if it had the other code: what else is different is what matters. */
function withCode(paper: Paper, from: string, to: string): Paper {
  const renamed = (text: string): string => text.replaceAll(from, to);
  return {
    ...paper,
    body: paper.body.map((satu) => ({ ...satu, text: renamed(satu.text) })),
    headers: paper.headers.map(renamed),
    footers: paper.footers.map(renamed),
  };
}
