import type { Fault } from '../../local/services/execution.ts';
import { createStandIn } from '../../local/stand-in.ts';
import { cellOf, INDONESIAN, NOW, names, OWNER, openFile, STAFF, texts } from './services/a-file.ts';

const CODE = `
  function put(text) {
    return [{ updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }], fields: 'userEnteredValue' } }];
  }
  function save(text) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(100)) return 'sibuk';
    get({ fields: 'properties.title' });
    batch(put(text));
    PropertiesService.getDocumentProperties().setProperty('terakhir', text);
    lock.releaseLock();
    return 'tersimpan';
  }
  function stubborn(text) {
    for (let turn = 0; turn < 3; turn += 1) { try { batch(put(text + turn)); } catch (error) { } }
    return 'selesai';
  }
  function caught(text) {
    try { return batch(put(text)); } catch (error) { return [error.name, error.message, error.details === undefined]; }
  }
  function keepLock() { LockService.getDocumentLock().tryLock(0); throw new Error('lupa'); }
`;
const FIRST = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };

function shown(file: ReturnType<typeof openFile>) {
  return cellOf(file.google.workbook(), 0, 0, 0).formattedValue;
}

test('every call is listed with its action, its body, its kind and its person', () => {
  const file = openFile(CODE);
  expect(file.google.run(STAFF, 'save', ['a'], 'serahkan')).toBe('tersimpan');
  expect(file.google.calls.map(({ panggilan, jenis }) => [panggilan, jenis])).toEqual([
    ['LockService.tryLock', 'lain'],
    ['Sheets.Spreadsheets.get', 'baca'],
    ['Sheets.Spreadsheets.batchUpdate', 'tulis'],
    ['PropertiesService.setProperty', 'lain'],
    ['LockService.releaseLock', 'lain'],
  ]);
  expect(file.google.calls[2]).toEqual({
    aksi: 'serahkan',
    panggilan: 'Sheets.Spreadsheets.batchUpdate',
    isi: { requests: [texts([['a']])] },
    jenis: 'tulis',
    email: STAFF,
  });
});

test('failing before: an error and no effect', () => {
  const file = openFile(CODE);
  file.google.failAt({ call: 3, when: 'before' });
  expect(() => file.google.run(OWNER, 'save', ['a'])).toThrow(
    'Service Spreadsheets timed out while accessing document with id buku-kerja-1.',
  );
  expect(shown(file)).toBeUndefined();
  expect(file.google.run(OWNER, 'save', ['b'])).toBe('tersimpan');
});

test('failing after: the effect, and an error', () => {
  const file = openFile(CODE);
  file.google.failAt({ call: 1, when: 'after' });
  expect(file.google.run(OWNER, 'caught', ['a'])).toEqual([
    'Exception',
    'Service Spreadsheets timed out while accessing document with id buku-kerja-1.',
    true,
  ]);
  expect(shown(file)).toBe('a');
});

test('answering late: another action comes between, and sees the lock', () => {
  const file = openFile(CODE);
  const during: unknown[] = [];
  file.google.failAt({
    call: 3,
    when: 'late',
    during: () => {
      during.push(file.google.run(STAFF, 'save', ['lain']));
      file.google.type(STAFF, 0, 0, 0, 'ketikan');
      during.push(shown(file));
    },
  });
  expect(file.google.run(OWNER, 'save', ['a'])).toBe('tersimpan');
  expect(during).toEqual(['sibuk', 'ketikan']);
  expect(shown(file)).toBe('a');
  expect(names(file.google.calls)).toEqual([
    'LockService.tryLock',
    'Sheets.Spreadsheets.get',
    'Sheets.Spreadsheets.batchUpdate',
    'LockService.tryLock',
    'PropertiesService.setProperty',
    'LockService.releaseLock',
  ]);
});

test('being stopped: the effect of that call, and nothing more whatever the bundle catches', () => {
  const file = openFile(CODE);
  file.google.failAt({ call: 2, when: 'stop' });
  expect(() => file.google.run(OWNER, 'stubborn', ['a'])).toThrow('Exceeded maximum execution time');
  expect(shown(file)).toBe('a1');
});

test('being stopped releases the lock', () => {
  const file = openFile(CODE);
  file.google.failAt({ call: 3, when: 'stop' });
  expect(() => file.google.run(OWNER, 'save', ['a'])).toThrow('Exceeded');
  expect(file.google.properties()).toEqual({});
  expect(file.google.run(STAFF, 'save', ['b'])).toBe('tersimpan');
  expect(() => file.google.run(OWNER, 'keepLock', [])).toThrow('lupa');
  expect(file.google.run(STAFF, 'save', ['c'])).toBe('tersimpan');
});

test('a plan beyond the last call, or one that is taken back, changes nothing', () => {
  const file = openFile(CODE);
  const plan: Fault = { call: 9, when: 'before' };
  file.google.failAt(plan);
  expect(file.google.run(OWNER, 'save', ['a'])).toBe('tersimpan');
  file.google.failAt({ call: 1, when: 'before' });
  file.google.failAt(null);
  expect(file.google.run(OWNER, 'save', ['b'])).toBe('tersimpan');
});

test('what breaks in a test during a late answer comes out of the run', () => {
  const file = openFile(CODE);
  file.google.failAt({
    call: 1,
    when: 'late',
    during: () => {
      throw new Error('cacat uji');
    },
  });
  expect(() => file.google.run(OWNER, 'caught', ['a'])).toThrow('cacat uji');
});

test('failing at Drive or at the properties is told in their names', () => {
  const file = openFile(CODE);
  file.google.failAt({ call: 4, when: 'before' });
  expect(() => file.google.run(OWNER, 'save', ['a'])).toThrow('Service error: PropertiesService');
});

test('people are known by their address whatever its case', () => {
  const file = openFile(
    'function me() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }',
  );
  expect(file.google.run('Baru@Example.go.id', 'me', [])).toEqual(['baru@example.go.id', 'baru@example.go.id']);
  file.google.share(' BARU@example.go.id ');
  file.batch([texts([['a']])], 'baru@example.go.id');
});

test('a workbook that was kept can be opened again, and the one given is not changed', () => {
  const file = openFile();
  file.batch([INDONESIAN, texts([['a']])]);
  const kept = file.google.workbook();
  const copy = structuredClone(kept);
  const again = createStandIn({ owner: OWNER, now: NOW, code: '', workbook: kept });
  again.type(OWNER, 0, 0, 0, '1,5');
  expect(again.workbook().sheets[0]?.data[0]?.rowData?.[0]?.values?.[0]?.effectiveValue).toEqual({ numberValue: 1.5 });
  expect(kept).toEqual(copy);
});

test('a kept workbook may lack grids, and is refused when it holds only parts of them', () => {
  const kept = openFile().google.workbook();
  const [first] = kept.sheets;
  if (!first) throw new Error('the file has a tab');
  const bare = { ...kept, sheets: [{ properties: first.properties, data: [] }] };
  const again = createStandIn({ owner: OWNER, now: NOW, code: '', workbook: bare });
  again.type(OWNER, 0, 2, 0, 'a');
  expect(cellOf(again.workbook(), 0, 2, 0).formattedValue).toBe('a');
  const part = { ...kept, sheets: [{ ...first, data: [{ startRow: 5 }] }] };
  expect(() => createStandIn({ owner: OWNER, now: NOW, code: '', workbook: part })).toThrow(
    'The tab Sheet1 is not one whole grid',
  );
});

test('the workbook that was handed out does not change with the file', () => {
  const file = openFile();
  file.batch([texts([['a']])]);
  const before = file.google.workbook();
  file.batch([texts([['b']])]);
  expect(cellOf(before, 0, 0, 0).formattedValue).toBe('a');
});

test('the cost of a run tells the bundle from the stand-in', () => {
  const file = openFile('function idle() { let n = 0; for (let i = 0; i < 1e6; i += 1) n += i; return n; }');
  file.google.run(OWNER, 'idle', []);
  expect(file.google.cost()).toMatchObject({ servicesMs: 0, payloadBytes: 0 });
  expect(file.google.cost().bundleMs).toBeGreaterThan(0);
  file.values(FIRST);
  expect(file.google.cost().servicesMs).toBeGreaterThan(0);
  expect(file.google.cost().payloadBytes).toBeGreaterThan(200);
});
