import { parseArguments, USAGE } from '../../../local/cli/arguments.ts';
import { Mistake } from '../../../local/cli/mistake.ts';

const NEEDED = ['--sop', 'depok-pengumpulan', '--input', 'paket.xlsx', '--period', 'tw 1', '--out', 'hasil'];

function refusalOf(args: readonly string[]): readonly string[] {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof Mistake) return error.lines;
    throw error;
  }
  throw new Error('These arguments were accepted');
}

test('what is needed is enough', () => {
  const { sop, ...rest } = parseArguments(NEEDED);
  expect(sop.id).toBe('depok-pengumpulan');
  expect(rest).toEqual({
    input: 'paket.xlsx',
    period: 'TW I',
    out: 'hasil',
    returnAt: null,
    perbaikan: null,
    mulai: null,
    contoh: false,
  });
});

test('everything else can be asked for', () => {
  const more = ['--return-at', '3', '--perbaikan', 'kedua.xlsx', '--mulai', '2026-04-06'];
  expect(parseArguments([...NEEDED, ...more])).toMatchObject({
    returnAt: 3,
    perbaikan: 'kedua.xlsx',
    mulai: '2026-04-06',
  });
});

test.each(['--sop', '--input', '--period', '--out'])('without %s the usage is shown', (name) => {
  const at = NEEDED.indexOf(name);
  expect(refusalOf(NEEDED.filter((_, place) => place !== at && place !== at + 1))).toEqual([
    `${name} belum diisi.`,
    ...USAGE,
  ]);
});

test.each([
  ['nothing at all', []],
  ['an unknown option', [...NEEDED, '--cepat']],
  ['a word too many', [...NEEDED, 'lagi']],
  ['an option without its value', ['--sop']],
])('%s shows the usage', (_, args) => {
  expect(refusalOf(args)).toEqual(expect.arrayContaining(USAGE));
});

test('a date that does not exist is named', () => {
  expect(refusalOf([...NEEDED, '--mulai', '31 Juni 2026'])).toEqual([expect.stringContaining('"31 Juni 2026"')]);
});
