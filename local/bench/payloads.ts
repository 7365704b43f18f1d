/** What crosses between the bundle and the Sheets API, and the time that merely reading and writing it as JSON takes. */

/** Global function of the tapped bundle: answers what jalankan answers, and the payloads as texts. */
export const TAPPED = 'jalankanDisadap';

/** The bundle with a tap on its Sheets calls. That makes it slower: its time is measured in a play of its own without. */
export function tapped(code: string): string {
  return `${code}
const muatan = { baca: [], tulis: [] };
{
  const { get, getByDataFilter, batchUpdate, Values } = Sheets.Spreadsheets;
  const reading = (call) => (...args) => {
    const answer = call(...args);
    muatan.baca.push(JSON.stringify(answer));
    return answer;
  };
  const writing = (call) => (...args) => {
    muatan.tulis.push(JSON.stringify(args[0]));
    return call(...args);
  };
  globalThis.Sheets = { Spreadsheets: {
    get: reading(get),
    getByDataFilter: reading(getByDataFilter),
    batchUpdate: writing(batchUpdate),
    Values: { batchGetByDataFilter: reading(Values.batchGetByDataFilter) },
  } };
}
function ${TAPPED}(json) { return [jalankan(json), muatan]; }
`;
}

/** Of whatever is tried several times the quickest counts. */
export const TIMES = 5;

/** Milliseconds for JSON.parse and JSON.stringify of each text. `before` each try: what is no part of it. */
export function jsonMs(texts: readonly string[], before: () => void = () => undefined): number {
  return Math.min(...Array.from({ length: TIMES }, () => once(texts, before)));
}

function once(texts: readonly string[], before: () => void): number {
  before();
  const start = performance.now();
  for (const text of texts) JSON.stringify(JSON.parse(text));
  return performance.now() - start;
}
