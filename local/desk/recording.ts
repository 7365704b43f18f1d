/** What is done on the desk, written down line by line as a skenario tells it, beside the workbook on which it began. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '../../src/domain/waktu/kalender.ts';
import { writeBookJson } from '../cli/files.ts';
import type { Talk } from '../services/talk.ts';
import type { StandIn } from '../stand-in.ts';
import { cellName } from './cell-name.ts';
import { zonaOf } from './clock.ts';
import { deedOf } from './recorded-deed.ts';

export const REKAMAN = 'rekaman';
const LANGKAH = 'langkah.jsonl';

/** The same stand-in, watched. A desk that was kept goes on in its recording. */
export function recorded(google: StandIn, folder: string): StandIn {
  const path = join(folder, REKAMAN);
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    writeBookJson(path, google);
    appendFileSync(join(path, LANGKAH), '');
  }
  const note = (line: object): void => appendFileSync(join(path, LANGKAH), `${JSON.stringify(line)}\n`);
  return watched(google, note);
}

function watched(google: StandIn, note: (line: object) => void): StandIn {
  const titleOf = (sheetId: number): string =>
    google.look().sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties.title ?? '';
  const placeOf = (sheetId: number, row: number, column: number) => ({
    tab: titleOf(sheetId),
    sel: cellName(row, column),
  });
  return {
    ...google,
    type: (oleh, sheetId, row, column, isi) => {
      note({ oleh, ketik: { ...placeOf(sheetId, row, column), isi } });
      google.type(oleh, sheetId, row, column, isi);
    },
    typeBlock: (oleh, sheetId, row, column, nilai) => {
      note({ oleh, tempel: { ...placeOf(sheetId, row, column), nilai } });
      google.typeBlock(oleh, sheetId, row, column, nilai);
    },
    edit: (oleh, permintaan) => {
      note({ oleh, permintaan });
      return google.edit(oleh, permintaan);
    },
    setNow: (now) => {
      google.setNow(now);
      note({ waktu: isoOf(now, zonaOf(google.look())) });
    },
    converse: (oleh, name, args) => {
      const before = google.look();
      const answers: (string | null)[] = [];
      const ended = (outcome: { readonly result?: unknown; readonly isFailed?: true }): void => {
        const deed = deedOf(name, args, answers, { ...outcome, isChanged: google.look() !== before });
        if (deed) note({ oleh, ...deed });
      };
      return followed(() => google.converse(oleh, name, args), answers, ended);
    },
  };
}

type Ended = (outcome: { readonly result?: unknown; readonly isFailed?: true }) => void;

/** A script that waits for its person is written down when it has ended. */
function followed(go: () => Talk, answers: (string | null)[], ended: Ended): Talk {
  let talk: Talk;
  try {
    talk = go();
  } catch (cause) {
    ended({ isFailed: true });
    throw cause;
  }
  if (!talk.question) {
    ended({ result: talk.result });
    return talk;
  }
  return {
    ...talk,
    answer: (said) => {
      answers.push(said.text);
      return followed(() => talk.answer(said), answers, ended);
    },
  };
}

/** Copies the recording so far into a folder of its own, ready for `npm run skenario`. */
export function saveSkenario(folder: string): { readonly folder: string; readonly baris: number } {
  const saved = readdirSync(folder).filter((name) => /^skenario-\d+$/.test(name));
  const last = Math.max(0, ...saved.map((name) => Number(name.slice('skenario-'.length))));
  const path = join(folder, `skenario-${last + 1}`);
  cpSync(join(folder, REKAMAN), path, { recursive: true });
  const lines = readFileSync(join(path, LANGKAH), 'utf8').split('\n');
  return { folder: path, baris: lines.filter((line) => line !== '').length };
}
