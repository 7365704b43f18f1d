/** The probes of *Uji di Google*, played on the stand-in: what is assumed and what the stand-in does cannot part. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ASSUMPTIONS, type Assumptions } from '../../local/services/assumptions.ts';
import type { Alert } from '../../local/services/state.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import { HARAPAN } from '../../src/google/uji/harapan.ts';
import { kodeBundel } from '../bundel.ts';

const OWNER = 'pemilik@example.go.id';
const KEDUA = 'kedua@example.go.id';
const CODE = kodeBundel();
/** Enough to see that a body goes out; on Google they are 2, 6 and 9 MB. */
const UKURAN = [0.05, 0.1];
const BARIS_AWAL = 4;

function openFile(options: Partial<StandInOptions> = {}): StandIn {
  const now = Date.UTC(2026, 3, 6, 2);
  return createStandIn({ owner: OWNER, now, code: CODE, typeIn: () => KEDUA, ...options });
}

/** Runs the menu item; the last thing that it says. */
function pressUji(standIn: StandIn, who = OWNER, ukuran: readonly number[] = UKURAN): string {
  standIn.run(who, 'menuUjiGoogle', [ukuran]);
  const alerts = standIn.screen.flatMap(({ kind, content }) => (kind === 'alert' ? [content as Alert] : []));
  return alerts.at(-1)?.message ?? '';
}

function textsIn(standIn: StandIn): readonly (readonly string[])[] {
  const sheet = standIn.workbook().sheets.find(({ properties }) => properties.title === 'Uji Google');
  const rows = sheet?.data[0]?.rowData ?? [];
  return rows.map(({ values = [] }) => values.map(({ formattedValue = '' }) => formattedValue));
}

const rowsIn = (standIn: StandIn) => textsIn(standIn).slice(BARIS_AWAL);
const rowOf = (standIn: StandIn, nomor: string) => rowsIn(standIn).find(([satu]) => satu === nomor) ?? [];
const numbersWith = (standIn: StandIn, putusan: string): readonly string[] =>
  rowsIn(standIn).flatMap(([nomor = '', , , , satu]) => (satu === putusan ? [nomor] : []));

/** As staff types into the yellow cell of a row. */
function typeAnswer(standIn: StandIn, nomor: string, answer: string): void {
  const sheetId = standIn.workbook().sheets.find(({ properties }) => properties.title === 'Uji Google')
    ?.properties.sheetId;
  const row = rowsIn(standIn).findIndex(([satu]) => satu === nomor);
  standIn.type(OWNER, sheetId ?? 0, BARIS_AWAL + row, 3, answer);
}

const ORANG_KEDUA = ['1d', '8b', '9a', '9b', '15b'];
const DENGAN_TANGAN = [
  ...['7a', '7b', '7c', '11d', '11e', '11f', '15c', '16b', '17b'],
  ...['20a', '20b', '20c', '20d', '20e'],
];

describe('the owner tries every row in an empty file', () => {
  const standIn = openFile();
  const said = pressUji(standIn);

  test('each is as assumed, and the others wait for a person', () => {
    expect(numbersWith(standIn, 'menunggu orang kedua')).toEqual(ORANG_KEDUA);
    expect(numbersWith(standIn, 'dengan tangan')).toEqual(DENGAN_TANGAN);
    const rest = rowsIn(standIn).filter(([nomor = '']) => ![...ORANG_KEDUA, ...DENGAN_TANGAN].includes(nomor));
    expect(rest.filter(([, , , , putusan]) => putusan !== 'sesuai')).toEqual([]);
    expect(said).toMatch(/^\d+ sesuai, 0 berbeda, 19 lainnya\. Laporan ada di sel B2 tab Uji Google\./);
  });

  test('the tab expects what the table of assumptions says, and docs/uji.md explains each row', () => {
    const expected: Readonly<Record<string, string>> = { ...HARAPAN };
    const docs = readFileSync(resolve(import.meta.dirname, '../../docs/uji.md'), 'utf8');
    const numbers = rowsIn(standIn).map(([nomor = '', , harap]) => {
      expect(harap).toBe(expected[nomor] ?? 'ya');
      expect(docs).toMatch(new RegExp(`^\\| ${nomor} \\|`, 'm'));
      return nomor;
    });
    expect(Object.keys(expected).filter((nomor) => !numbers.includes(nomor))).toEqual([]);
    expect(numbers.map((nomor) => Number.parseInt(nomor, 10))).toEqual(
      numbers.map((nomor) => Number.parseInt(nomor, 10)).sort((a, b) => a - b),
    );
    expect(new Set(numbers.map((nomor) => Number.parseInt(nomor, 10))).size).toBe(20);
  });

  test('the report names every row, and neither the file nor a person', () => {
    const [, [, laporan = ''] = []] = textsIn(standIn);
    const lines = laporan.split('\n');
    expect(lines[0]).toMatch(/^Uji Google, 2026-04-06T02:00:00\.000Z, pertama: \d+ sesuai/);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(rowsIn(standIn).map(([nomor]) => nomor));
    expect(laporan).not.toMatch(/pemilik@|kedua@|buku-kerja-1/);
  });

  test('the person sees that it runs', () => {
    const toasts = standIn.screen.filter(({ kind }) => kind === 'toast');
    expect(toasts.map(({ content }) => content)).toContainEqual({
      title: 'Uji Google',
      message: '4a Teks berawal apostrof',
    });
  });

  test('what it made is gone, but for what docs/uji.md says', () => {
    const { sheets, developerMetadata = [] } = standIn.workbook();
    expect(sheets.map(({ properties }) => properties.title)).toEqual(['Sheet1', 'Uji Google', 'Uji Google (coba)']);
    expect(developerMetadata.map(({ metadataKey }) => metadataKey)).toEqual(['himpun.uji']);
    expect(standIn.properties()).toEqual({ 'himpun.uji': '1' });
    expect(standIn.files.map(({ name }) => name)).toEqual(Array(3).fill('Uji Google (boleh dihapus)'));
  });

  test('a second person, once the file is shared, tries the rows that wait for one, and no other', () => {
    standIn.share(KEDUA);
    const before = standIn.calls.length;
    pressUji(standIn, KEDUA);
    expect(numbersWith(standIn, 'menunggu orang kedua')).toEqual([]);
    expect(numbersWith(standIn, 'berbeda')).toEqual([]);
    for (const nomor of ORANG_KEDUA) expect(rowOf(standIn, nomor)[4]).toBe('sesuai');
    expect(standIn.calls.slice(before).map(({ panggilan }) => panggilan)).not.toContain('Drive.Files.create');
  });

  test('run again by the owner it starts afresh, and keeps what the second person saw', () => {
    standIn.edit(OWNER, [{ deleteSheet: { sheetId: 0 } }]);
    pressUji(standIn);
    expect(numbersWith(standIn, 'berbeda')).toEqual([]);
    expect(numbersWith(standIn, 'dengan tangan')).toEqual(DENGAN_TANGAN);
    for (const nomor of ORANG_KEDUA) expect(rowOf(standIn, nomor)[4]).toBe('sesuai');
    expect(standIn.workbook().sheets).toHaveLength(2);
  });

  test('answers that people type stay text and are compared with what is expected', () => {
    for (const [nomor, answer] of [
      ['11d', '1.250'],
      ['11e', '95%'],
      ['11f', '1/2'],
      ['15c', ' Ya '],
      ['16b', '=1+1'],
      ['20b', 'tidak, selnya kosong'],
    ] as const)
      typeAnswer(standIn, nomor, answer);
    pressUji(standIn);
    expect(rowOf(standIn, '16b').slice(3)).toEqual(['=1+1', 'berbeda']);
    expect(numbersWith(standIn, 'berbeda')).toEqual(['16b', '20b']);
    for (const nomor of ['11d', '11e', '11f', '15c']) expect(rowOf(standIn, nomor)[4]).toBe('sesuai');
  });

  test('in a copy of the file only the two rows about copies are tried', () => {
    const workbook = { ...standIn.workbook(), spreadsheetId: 'salinan-1' };
    const copy = openFile({ workbook });
    pressUji(copy);
    expect(['7a', '7b'].map((nomor) => rowOf(copy, nomor).slice(3))).toEqual([
      ['ikut', 'sesuai'],
      ['tidak ikut', 'sesuai'],
    ]);
  });
});

test('without the address of a second person the row about him is left for later', () => {
  const standIn = openFile({ typeIn: () => '' });
  pressUji(standIn);
  expect(rowOf(standIn, '1a')[4]).toBe('dengan tangan');
  standIn.share(KEDUA);
  pressUji(standIn, KEDUA);
  expect(rowOf(standIn, '1d')[4]).toBe('tidak dapat diuji');
});

test('whoever closes the question does nothing', () => {
  const standIn = openFile({ typeIn: () => null });
  standIn.run(OWNER, 'menuUjiGoogle', []);
  expect(standIn.workbook().sheets).toHaveLength(1);
});

describe('it refuses, and writes nothing', () => {
  const refused = (standIn: StandIn): void => {
    const before = JSON.stringify(standIn.workbook());
    expect(pressUji(standIn)).toMatch(/^Uji di Google hanya berjalan di file coba yang kosong\./);
    expect(JSON.stringify(standIn.workbook())).toBe(before);
  };

  test('in a workbook that is prepared, even when its tabs are gone', () => {
    const standIn = openFile();
    const ask = (aksi: string, data: object) =>
      standIn.run(OWNER, 'jalankan', [JSON.stringify({ aksi, idAksi: `uji-${aksi}`, data })]);
    ask('aturLokal', { zona: 'WIB' });
    ask('siapkan', { sop: ['depok-pengumpulan'] });
    refused(standIn);
    const emptied = { ...standIn.workbook(), sheets: createStandInSheets() };
    refused(openFile({ workbook: emptied }));
  });

  test('in a file where somebody has typed something', () => {
    const standIn = openFile();
    standIn.type(OWNER, 0, 7, 3, 'catatan rapat');
    refused(standIn);
  });

  test('when its own tab has been sorted', () => {
    const standIn = openFile();
    pressUji(standIn);
    const sheetId = standIn.workbook().sheets[1]?.properties.sheetId;
    const range = { sheetId, startRowIndex: BARIS_AWAL };
    standIn.edit(OWNER, [{ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] } }]);
    expect(pressUji(standIn)).toContain('Hapus tab itu, lalu ulangi.');
  });

  test('while another one runs', () => {
    const standIn = openFile();
    let said = '';
    standIn.failAt({ call: 20, when: 'late', during: () => (said = pressUji(standIn)) });
    pressUji(standIn);
    expect(said).toBe('Uji ini sedang berjalan di jendela lain. Tunggu sampai selesai.');
    expect(numbersWith(standIn, 'berbeda')).toEqual([]);
  });
});

const createStandInSheets = () => openFile().workbook().sheets;

describe('an answer of Google that differs', () => {
  const cases = Object.entries(ASSUMPTIONS).flatMap(([name, { uji, words, alternatives }]) =>
    alternatives.map(
      (value: string) => [uji, (words as Readonly<Record<string, string>>)[value], name, value] as const,
    ),
  );

  test('the stand-in does what the table of assumptions says, and each row of it is played by one setting', () => {
    for (const { uji, words, value } of Object.values(ASSUMPTIONS))
      expect((words as Readonly<Record<string, string>>)[value]).toBe(HARAPAN[uji]);
    const rows = Object.values(ASSUMPTIONS).map(({ uji }) => uji);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test.each(cases)('row %s says %s when %s is %s, and no other row differs', (uji, word, name, value) => {
    const standIn = openFile({ assumptions: { [name]: value } as Partial<Assumptions> });
    pressUji(standIn);
    if (uji === '7c') {
      const version = standIn.workbook();
      pressUji(standIn);
      standIn.restoreVersion(version);
      pressUji(standIn);
    }
    expect(numbersWith(standIn, 'berbeda')).toEqual([uji]);
    expect(rowOf(standIn, uji)[3]?.split(':')[0]).toBe(word);
  });

  test('a version of the file that was restored is noticed', () => {
    const standIn = openFile();
    pressUji(standIn);
    const version = standIn.workbook();
    pressUji(standIn);
    standIn.restoreVersion(version);
    pressUji(standIn);
    expect(rowOf(standIn, '7c').slice(3)).toEqual(['tetap', 'sesuai']);
    pressUji(standIn);
    expect(rowOf(standIn, '7c').slice(3)).toEqual(['tetap', 'sesuai']);
  });
});

describe('when Google fails', () => {
  /** Replaces Google's batchUpdate by one that throws `galat` at the n-th call. */
  const throwing = (n: number, galat: string): string =>
    `${CODE}\n{ const { get, getByDataFilter, batchUpdate, Values } = Sheets.Spreadsheets; let ke = 0;
      Sheets = { Spreadsheets: { get, getByDataFilter, Values, batchUpdate: (isi, id) => {
        ke += 1; if (ke === ${n}) throw ${galat}; return batchUpdate(isi, id); } } }; }`;

  test('at one of its calls, there is a sentence and the rows stay readable', () => {
    const whole = openFile();
    pressUji(whole);
    const calls = whole.calls.length;
    expect(calls).toBeGreaterThan(100);
    const defects: unknown[] = [];
    // Each of the first, which make the tabs; then every third, before or after it had its effect by turns.
    for (let call = 1; call <= calls; call += call < 18 ? 1 : 3) {
      const standIn = openFile();
      standIn.failAt({ call, when: call % 2 === 0 ? 'before' : 'after' });
      pressUji(standIn);
      const said = standIn.screen.map(({ content }) => JSON.stringify(content)).join('\n');
      if (/Maaf, ada yang salah/.test(said)) defects.push([call, said.slice(-400)]);
      if (numbersWith(standIn, 'berbeda').length > 0) defects.push([call, numbersWith(standIn, 'berbeda')]);
    }
    expect(defects).toEqual([]);
  });

  test('a run that Google ends stops no later one', () => {
    const standIn = openFile();
    for (const call of [12, 20, 40, 70, 100]) {
      standIn.failAt({ call, when: 'stop' });
      expect(() => pressUji(standIn)).toThrow('Exceeded maximum execution time');
    }
    pressUji(standIn);
    expect(numbersWith(standIn, 'berbeda')).toEqual([]);
    expect(numbersWith(standIn, 'belum diuji')).toEqual([]);
    expect(standIn.workbook().sheets).toHaveLength(3);
  });

  test('too many writes in a minute are waited for', () => {
    const galat = `Object.assign(new Error('Quota exceeded for quota metric'), { name: 'GoogleJsonResponseException', details: { code: 429 } })`;
    const standIn = openFile({ code: throwing(12, galat) });
    const before = standIn.now();
    pressUji(standIn);
    expect(numbersWith(standIn, 'berbeda')).toEqual([]);
    expect(numbersWith(standIn, 'tidak dapat diuji')).toEqual([]);
    expect(standIn.now() - before).toBeGreaterThanOrEqual(20_000);
  });

  test('an exception in a shape that nobody knows costs one row, and comes up as a defect in the end', () => {
    const standIn = openFile({ code: throwing(12, `({ aneh: true })`) });
    expect(pressUji(standIn)).toMatch(/^Maaf, ada yang salah/);
    expect(numbersWith(standIn, 'tidak dapat diuji')).toHaveLength(1);
    expect(numbersWith(standIn, 'belum diuji')).toEqual([]);
    expect(textsIn(standIn)[1]?.[1]).toContain('tidak dapat diuji');
  });

  test('no time left: large bodies are not begun', () => {
    const standIn = openFile();
    standIn.failAt({ call: 30, when: 'late', during: () => standIn.setNow(standIn.now() + 200_000) });
    pressUji(standIn);
    expect(rowOf(standIn, '19').slice(3)).toEqual(['waktu habis', 'berbeda']);
  });
});
