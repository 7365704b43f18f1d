/** What the real Sheets API answered, asked again of the stand-in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../local/services/refusals.ts';
import type { StandIn } from '../../../local/stand-in.ts';
import { answerOf, fileOf, idOf, nameOf, type RecordedCall } from './google-rest.ts';
import { meaningful, withDrawnIds, withoutIgnored } from './recorded-call.ts';

const FOLDER = process.env.REKAMAN ?? join(import.meta.dirname, 'rekaman');
const SEQUENCES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** What the stand-in does not know. Shrinks only knowingly. */
const UNKNOWN = ['spreadsheets.batchUpdate autoResizeDimensions'];

/** Where the answer is another on purpose: sizes that nobody has set are not told, for the add-in sets those it needs. */
const DIFFERENT = ['spreadsheets.get fields=sheets.data.columnMetadata'];

/** What Google lets pass and the stand-in refuses, so that nobody rests on it: null for absent, read-only members. */
const STRICTER = ['spreadsheets.batchUpdate addProtectedRange', 'spreadsheets.batchUpdate updateSheetProperties'];

const [unknown, different, stricter] = [new Set<string>(), new Set<string>(), new Set<string>()];

test.each(SEQUENCES)('%s', (sequence) => {
  const calls: readonly RecordedCall[] = JSON.parse(readFileSync(join(FOLDER, sequence), 'utf8'));
  const files = new Map<string, StandIn>();
  const surprises: string[] = [];
  for (const [place, call] of calls.entries()) {
    const id = idOf(call.path);
    const google = files.get(id) ?? fileOf(call);
    files.set(id, google);
    const mine = outcomeOf(google, call);
    if (mine === undefined) continue;
    const [got, wanted] = [mine, call].map((one) => JSON.stringify(meaningful(one)));
    if (got === wanted) continue;
    const kind = [nameOf(call), /fields=sheets.data.columnMetadata/.exec(call.path)?.[0]].filter(Boolean).join(' ');
    if (DIFFERENT.includes(kind)) different.add(kind);
    else surprises.push(`${place} ${nameOf(call)} ${call.path}: ${got}, not ${wanted}`);
  }
  expect(surprises).toEqual([]);
});

interface Outcome {
  readonly status: number;
  readonly answer: unknown;
}

/** Undefined where the stand-in does not know the call. */
function outcomeOf(google: StandIn, recorded: RecordedCall): Outcome | undefined {
  const call = withDrawnIds(recorded);
  const asked = withoutIgnored(call);
  if (JSON.stringify(asked) !== JSON.stringify(call)) {
    expect(tried(google, call)).toMatchObject({ status: 400 });
    stricter.add(nameOf(call));
  }
  return tried(google, asked);
}

function tried(google: StandIn, call: RecordedCall): Outcome | undefined {
  try {
    const answer = answerOf(google, call);
    if (answer) return { status: 200, answer };
    unknown.add(nameOf(call));
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code !== 'notEmulated') return { status: 400, answer: error.message };
    unknown.add(nameOf(call));
    return undefined;
  }
}

test('what the stand-in does not know, answers otherwise, or refuses on purpose, is this and no more', () => {
  expect([unknown, different, stricter].map((names) => [...names].sort())).toEqual([UNKNOWN, DIFFERENT, STRICTER]);
});
