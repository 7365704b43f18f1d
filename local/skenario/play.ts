/** Plays a skenario line by line. What Google or the add-in refuses is an answer; so is a defect. */
import { countCalls } from '../cli/office.ts';
import type { DriveFile } from '../services/state.ts';
import type { Spreadsheet } from '../services/types.ts';
import type { StandIn } from '../stand-in.ts';
import { type Answer, doDeed } from './deed.ts';
import type { Line } from './line.ts';

/** One line of jawaban.jsonl. */
export interface Jawaban extends Answer {
  readonly baris: number;
  readonly baca: number;
  readonly tulis: number;
  readonly lain: number;
  /** Of the JSON that went to Google and came back. */
  readonly byte: number;
  readonly ms: number;
}

export interface Paper {
  readonly baris: number;
  readonly file: DriveFile;
}

export interface Played {
  readonly jawaban: readonly Jawaban[];
  readonly papers: readonly Paper[];
}

export function playLines(standIn: StandIn, lines: readonly Line[], tell: (line: string) => void): Played {
  const versions = createVersions(standIn, lines);
  const papers: Paper[] = [];
  const jawaban = lines.map((line) => {
    const { baris } = line;
    const [calls, files, started] = [standIn.calls.length, standIn.files.length, performance.now()];
    const answer = doDeed(standIn, line.deed, versions.at);
    const ms = Math.round(performance.now() - started);
    versions.keep(baris);
    papers.push(...standIn.files.slice(files).map((file) => ({ baris, file })));
    const byte = standIn.calls.length > calls ? standIn.cost().payloadBytes : 0;
    if (!answer.ok) tell(refusedLine(baris, answer));
    return { baris, ...answer, ...countCalls(standIn.calls.slice(calls)), byte, ms };
  });
  return { jawaban, papers };
}

const refusedLine = (baris: number, { penolakan, cacat = '' }: Answer): string =>
  penolakan ? `Baris ${baris} ditolak: ${penolakan.kode} ${penolakan.pesan}` : `Baris ${baris} CACAT: ${cacat}`;

/** Only the versions that some line goes back to are kept; an empty line has that of the line before. */
function createVersions(standIn: StandIn, lines: readonly Line[]) {
  const numbers = [0, ...lines.map(({ baris }) => baris)];
  const played = (k: number): number => numbers.filter((baris) => baris <= k).at(-1) ?? 0;
  const wanted = new Set(lines.flatMap(({ deed }) => ('pulihkan' in deed ? [played(deed.pulihkan)] : [])));
  const kept = new Map<number, Spreadsheet>();
  const keep = (baris: number): void => {
    if (wanted.has(baris)) kept.set(baris, standIn.look());
  };
  keep(0);
  const at = (k: number): Spreadsheet => {
    const found = kept.get(played(k));
    if (!found) throw new Error(`The version after line ${k} was not kept`);
    return found;
  };
  return { keep, at };
}
