/** Which of the papers of a round a paper is, or is most like. */
import { type ParagrafNaskah, tidyText } from '../../src/documents/teks-naskah.ts';
import type { JenisDokumen } from '../../src/domain/dokumen.ts';
import { kodeSidik } from '../../src/domain/sidik.ts';
import { sidikPotret } from '../../src/sop/keadaan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import { firstDifference } from './difference.ts';
import type { Paper } from './docx-file.ts';
import { type Print, printOf, type RoundLife } from './prints.ts';
import { nameRound, type Round } from './rounds.ts';

export const codeOf = ({ beku }: Round): string => kodeSidik(sidikPotret(beku));

export const wordsOf = ({ body, headers, footers }: Paper): readonly string[] => [
  ...body.map(({ text }) => text),
  ...headers,
  ...footers,
];

interface Closest {
  readonly print: Print;
  readonly difference: string | null;
}

/** The print that the paper is, or that it is most like. */
export function closestPrint(snapshot: Snapshot, { round, states }: RoundLife, paper: Paper): Closest {
  const jenis = likeliest(snapshot, round, states, paper);
  let closest: (Closest & { readonly like: number }) | null = null;
  for (const state of states) {
    const print = printOf(snapshot, round, jenis, state);
    if (!print) continue;
    const difference = firstDifference(print.paragraphs, paper);
    const like = difference === null ? Number.POSITIVE_INFINITY : likeness(print.paragraphs, paper);
    if (closest === null || like > closest.like) closest = { print, difference, like };
    if (difference === null) break;
  }
  if (closest === null) throw new Error(`${nameRound(round)} has a seal, but nothing can be printed from it`);
  return closest;
}

const JENIS: readonly JenisDokumen[] = ['pengukuran', 'laporan'];

function likeliest(snapshot: Snapshot, round: Round, states: RoundLife['states'], paper: Paper): JenisDokumen {
  const [state] = states;
  const like = JENIS.map((jenis) => {
    const print = state && printOf(snapshot, round, jenis, state);
    return { jenis, like: print ? likeness(print.paragraphs, paper) : 0 };
  });
  return like.sort((a, b) => b.like - a.like)[0]?.jenis ?? 'pengukuran';
}

/** How many paragraphs both have, of those that either has: 0 to 1. */
export function likeness(expected: readonly ParagrafNaskah[], paper: Paper): number {
  const left = new Map<string, number>();
  const printed = wordsOf(paper)
    .map(tidyText)
    .filter((text) => text !== '');
  const wanted = expected.map(({ teks }) => tidyText(teks)).filter((text) => text !== '');
  for (const text of printed) left.set(text, (left.get(text) ?? 0) + 1);
  let same = 0;
  for (const text of wanted) {
    const count = left.get(text) ?? 0;
    if (count > 0) same += 1;
    left.set(text, count - 1);
  }
  return same / Math.max(printed.length, wanted.length, 1);
}
