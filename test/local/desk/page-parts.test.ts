import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { cellName, parseCellName } from '../../../local/desk/cell-name.ts';
import { anHourLater, clockText, workingDaysLater } from '../../../local/desk/clock.ts';
import { parseBlock } from '../../../local/desk/halaman/clipboard.ts';
import { legalCopy } from '../../../local/desk/halaman/legal.ts';
import { freshBook } from '../../../local/services/fresh-book.ts';
import { buildDesk } from '../../../tools/desk.mjs';

describe('what google.script.run takes', () => {
  test('plain values are copied, undefined vanishes or is null, what JSON has not is null', () => {
    const given = { teks: 'a', angka: 1.5, ya: true, tiada: null, hilang: undefined, larik: [undefined, Number.NaN] };
    expect(legalCopy(given, 0)).toEqual({ teks: 'a', angka: 1.5, ya: true, tiada: null, larik: [null, null] });
    expect(legalCopy(given, 0)).not.toHaveProperty('hilang');
    expect(legalCopy(undefined, 0)).toBeNull();
  });

  const circle: { self?: object } = {};
  circle.self = circle;
  test.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a circle', circle],
    ['a symbol', Symbol('a')],
  ])('%s makes the call fail at once, also deep inside', (_what, value) => {
    for (const argument of [value, { dalam: [value] }])
      expect(() => legalCopy(argument, 0)).toThrow('Failed due to illegal value in property');
  });

  test('what stands twice beside each other is no circle', () => {
    const one = { a: 1 };
    expect(legalCopy([one, one], 0)).toEqual([one, one]);
  });
});

describe('google.script inside a frame', () => {
  const folder = join('build', 'desk-uji');
  type Runner = Record<string, (...args: unknown[]) => Runner>;
  const told: { kind: string; id: number }[] = [];
  const errors: unknown[] = [];
  let hear: (event: object) => void = () => undefined;
  let run: Runner = {};
  const parent = { postMessage: (message: { kind: string; id: number }) => told.push(message) };

  beforeAll(async () => {
    await buildDesk(folder);
    const window: Record<string, unknown> = {
      ...{ name: JSON.stringify({ functions: ['jalankan'], storage: {} }), parent },
      addEventListener: (_: string, listener: typeof hear) => {
        hear = listener;
      },
    };
    const document = { addEventListener: () => undefined };
    const console = { error: (error: unknown) => errors.push(error) };
    runInNewContext(readFileSync(join(folder, 'bingkai.js'), 'utf8'), { window, document, console });
    run = (window.google as { script: { run: Runner } }).script.run;
  });

  test('ten calls at once, the eleventh waits; handlers get the user object; a failure is a ScriptError', () => {
    const heard: unknown[] = [];
    const failed: unknown[] = [];
    for (let call = 0; call < 12; call += 1)
      run
        .withSuccessHandler?.((...values: unknown[]) => heard.push(values) as never)
        .withFailureHandler?.((error: Error) => failed.push([error.name, error.message]) as never)
        .withUserObject?.(call)
        .jalankan?.('x');
    expect(told).toHaveLength(10);
    hear({ source: {}, data: { kind: 'ran', id: 1, result: 'palsu' } });
    expect(told).toHaveLength(10);
    hear({ source: parent, data: { kind: 'ran', id: 2, result: 'dua' } });
    expect([told.length, heard]).toEqual([11, [['dua', 1]]]);
    hear({ source: parent, data: { kind: 'ran', id: 1, failure: 'Exception: gagal' } });
    expect([told.length, failed]).toEqual([12, [['ScriptError', 'Exception: gagal']]]);
  });

  test('a function that the bundle does not have cannot be called', () => {
    expect(run.rahasia_).toBeUndefined();
  });
});

test('a block from Excel keeps tabs and line ends inside quotes, and its last line end begins no row', () => {
  expect(parseBlock('1\t2\r\n3\t"a\nb ""c"""\r\n')).toEqual([
    ['1', '2'],
    ['3', 'a\nb "c"'],
  ]);
  expect(parseBlock('satu')).toEqual([['satu']]);
  expect(parseBlock('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
});

test('names of cells go both ways', () => {
  expect([cellName(0, 0), cellName(9, 27)]).toEqual(['A1', 'AB10']);
  expect(parseCellName(' ab10 ')).toEqual({ row: 9, column: 27 });
  expect([parseCellName('10'), parseCellName('A0'), parseCellName('Kode')]).toEqual([null, null, null]);
});

test('the clock goes by hours, and by working days over weekends and holidays', () => {
  const book = { ...freshBook(), properties: { title: '', locale: 'in_ID', timeZone: 'Asia/Jakarta' } };
  // Thursday 2 April 2026, 10.00 WIB; Friday the 3rd is Good Friday.
  const now = Date.UTC(2026, 3, 2, 3);
  expect(clockText(anHourLater(now), 'WIB')).toBe('Kamis, 2 Apr 2026 11.00 WIB');
  expect(clockText(workingDaysLater(now, 1, book), 'WIB')).toBe('Senin, 6 Apr 2026 08.00 WIB');
  expect(clockText(workingDaysLater(now, 2, book), 'WIB')).toBe('Selasa, 7 Apr 2026 08.00 WIB');
});
