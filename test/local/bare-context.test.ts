import { createStandIn } from '../../local/stand-in.ts';

const OWNER = 'pemilik@example.go.id';
const NOW = Date.UTC(2026, 3, 6, 2, 0, 0);

/** What an expression gives inside the bare context. */
function inside(expression: string): unknown {
  const google = createStandIn({ owner: OWNER, now: NOW, code: `function probe() { return ${expression}; }` });
  return google.run(OWNER, 'probe', []);
}

test.each([
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'btoa',
  'atob',
  'structuredClone',
  'fetch',
  'crypto',
  'performance',
  'process',
  'require',
  'module',
  'Buffer',
  'global',
  'window',
  'self',
  'host',
  'define',
  'DriveApp',
  'UrlFetchApp',
  'CacheService',
  'Logger',
  'MailApp',
  'DocumentApp',
])('%s is not there', (name) => {
  expect(inside(`typeof ${name}`)).toBe('undefined');
});

test('the ECMAScript built-ins and the services of the add-in are there', () => {
  const names = ['Map', 'Proxy', 'BigInt', 'Promise', 'Uint8Array', 'Sheets', 'Drive', 'SpreadsheetApp', 'console'];
  expect(inside(`[${names.map((name) => `typeof ${name}`)}].every((type) => type !== 'undefined')`)).toBe(true);
});

test('the clock is that of the stand-in, also after it is set or the script sleeps', () => {
  const code = `function clock() {
    Utilities.sleep(500);
    return [Date.now(), new Date().getTime(), new Date().toISOString(), Date().slice(0, 10), new Date(0).getTime(), Date.UTC(1970, 0, 2), Date.length, Date.name];
  }`;
  const google = createStandIn({ owner: OWNER, now: NOW - 500, code });
  expect(google.run(OWNER, 'clock', [])).toEqual([
    NOW,
    NOW,
    '2026-04-06T02:00:00.000Z',
    'Mon Apr 06',
    0,
    86_400_000,
    7,
    'Date',
  ]);
  google.setNow(NOW + 499_500);
  google.run(OWNER, 'clock', []);
  expect(google.now()).toBe(NOW + 500_000);
});

test('dates and errors are of the realm of the bundle, and it has no way to that of the host', () => {
  expect(inside('new Date() instanceof Date && new (new Date().constructor)() instanceof Date')).toBe(true);
  expect(inside('new Date().constructor === Date')).toBe(true);
  expect(
    inside(
      `(() => { try { SpreadsheetApp.getActiveSpreadsheet().toast(); } catch (e) { return e instanceof Error; } })()`,
    ),
  ).toBe(true);
  expect(inside(`Sheets.Spreadsheets.get.constructor('return typeof process')()`)).toBe('undefined');
  expect(inside(`(globalThis.constructor || Object).constructor('return typeof process')()`)).toBe('undefined');
});

test('each run starts from nothing', () => {
  const google = createStandIn({
    owner: OWNER,
    now: NOW,
    code: 'var n = 0; function count() { n += 1; Array.prototype.extra = n; return [n]; }',
  });
  expect([google.run(OWNER, 'count', []), google.run(OWNER, 'count', [])]).toEqual([[1], [1]]);
});

test('arguments and results cross as JSON', () => {
  const google = createStandIn({
    owner: OWNER,
    now: NOW,
    code: 'function echo(a, b) { return { a, b, own: a instanceof Object }; } function none() {}',
  });
  expect(google.run(OWNER, 'echo', [{ x: [1] }, 'b'])).toEqual({ a: { x: [1] }, b: 'b', own: true });
  expect(google.run(OWNER, 'none', [])).toBeUndefined();
});

test.each([
  ['new Date()', 'result.x is no plain object'],
  ['() => 1', 'result.x is function'],
  ['undefined', 'result.x is undefined'],
  ['NaN', 'result.x is NaN'],
  ['new Map()', 'result.x is no plain object'],
])('a result with %s does not cross', (expression, words) => {
  expect(() => inside(`({ x: ${expression} })`)).toThrow(words);
});

test.each([
  ['undefined', 'Sheets.Spreadsheets.batchUpdate[0].requests is undefined'],
  ['new Date()', 'is no plain object'],
  ['() => []', 'is function'],
  ['[1, , 2]', 'requests[1] is undefined'],
])('a request with %s is refused before it is sent', (expression, words) => {
  expect(() => inside(`Sheets.Spreadsheets.batchUpdate({ requests: ${expression} }, 'x')`)).toThrow(words);
});

test.each([
  ['Sheets.Spreadsheets.create()', 'Sheets.Spreadsheets.create is not part of the stand-in'],
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not part of the stand-in'],
  ['SpreadsheetApp.getActiveSpreadsheet().getSheets()', 'Spreadsheet.getSheets is not part of the stand-in'],
  ['(Sheets.x = 1)', 'Sheets.x cannot be set'],
  ['console.table([])', 'console.table is not part of the stand-in'],
  ['Sheets.Spreadsheets.get()', "don't match the method signature for Sheets.Spreadsheets.get"],
])('%s is an error', (expression, words) => {
  expect(() => inside(`(() => { 'use strict'; return ${expression}; })()`)).toThrow(words);
});

test('what the bundle throws comes out with its name and message', () => {
  expect(() => inside('(() => { throw new RangeError("terlalu jauh") })()')).toThrow('terlalu jauh');
  expect(() => inside('(() => { throw "teks saja" })()')).toThrow('teks saja');
  expect(() => inside('(function deep() { return deep() + 1 })()')).toThrow('Maximum call stack size exceeded');
  expect(() => inside('tidakAda()')).toThrow('tidakAda is not defined');
});

test('a function that is not there is named', () => {
  const google = createStandIn({ owner: OWNER, now: NOW, code: 'const hidden = 1;' });
  expect(() => google.run(OWNER, 'onOpen', [])).toThrow('Script function not found: onOpen');
  expect(() => google.run(OWNER, 'hidden', [])).toThrow('Script function not found: hidden');
  expect(() => google.run(OWNER, 'a; b', [])).toThrow('Not the name of a function: a; b');
});

test('a bundle that does not parse, or fails while it loads, says so', () => {
  expect(() => createStandIn({ owner: OWNER, now: NOW, code: 'function (' })).toThrow(
    'Function statements require a function name',
  );
  const google = createStandIn({ owner: OWNER, now: NOW, code: 'throw new Error("saat dimuat"); function f() {}' });
  expect(() => google.run(OWNER, 'f', [])).toThrow('saat dimuat');
});
