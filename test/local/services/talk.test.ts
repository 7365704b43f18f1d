import type { Said } from '../../../local/services/state.ts';
import type { Talk } from '../../../local/services/talk.ts';
import { names, OWNER, openFile, STAFF, texts } from './a-file.ts';

const CODE = `
  function put(text) {
    return [{ updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }], fields: 'userEnteredValue' } }];
  }
  function askBetween() {
    const ui = SpreadsheetApp.getUi();
    LockService.getDocumentLock().tryLock(1);
    batch(put('sebelum ' + Utilities.getUuid() + Date.now()));
    try {
      if (ui.alert('Judul', 'Lanjut?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'berhenti';
    } catch (error) { return 'tertangkap'; }
    const name = ui.prompt('Nama?').getResponseText();
    batch(put('sesudah ' + name));
    return [name, LockService.getDocumentLock().hasLock()];
  }
  function fails() { SpreadsheetApp.getUi().alert('Ya?'); throw new TypeError('gagal'); }
`;
const YES: Said = { button: 'YES', text: null };

const writes = (file: ReturnType<typeof openFile>): number =>
  names(file.google.calls).filter((name) => name === 'Sheets.Spreadsheets.batchUpdate').length;
const begin = (file: ReturnType<typeof openFile>): Talk => file.google.converse(STAFF, 'askBetween', []);

test('a script stops at its question, and what it wrote before can be seen by everybody', () => {
  const file = openFile(CODE);
  const talk = begin(file);
  expect(talk.question).toEqual({ kind: 'alert', title: 'Judul', message: 'Lanjut?', buttons: 'YES_NO' });
  expect(file.cell(0, 0).formattedValue).toContain('sebelum');
  expect(talk.result).toBeUndefined();
});

test('after the answer it goes on and does nothing twice, though time has passed and others have worked', () => {
  const file = openFile(CODE);
  const first = begin(file);
  file.google.setNow(file.google.now() + 60_000);
  file.batch([texts([['dari orang lain']])]);
  const second = first.answer(YES);
  expect(second.question).toMatchObject({ kind: 'prompt', message: 'Nama?' });
  expect(file.cell(0, 0).formattedValue).toBe('dari orang lain');
  const third = second.answer({ button: 'OK', text: 'Sari' });
  expect([third.question, third.result]).toEqual([null, ['Sari', false]]);
  expect(file.cell(0, 0).formattedValue).toBe('sesudah Sari');
  expect(writes(file)).toBe(3);
});

test('the lock is free while a question is open', () => {
  const file = openFile(`${CODE} function lock() { return LockService.getDocumentLock().tryLock(1); }`);
  begin(file);
  expect(file.google.run(OWNER, 'lock', [])).toBe(true);
});

test('another answer takes the other way, and an unknown button is a defect of whoever sent it', () => {
  const file = openFile(CODE);
  expect(begin(file).answer({ button: 'NO', text: null }).result).toBe('berhenti');
  expect(() => begin(file).answer({ button: 'HAPUS', text: null })).toThrow('no button HAPUS');
});

test('what the script throws after its question is thrown to whoever answered; a script that has ended takes no answer', () => {
  const file = openFile(CODE);
  const talk = file.google.converse(STAFF, 'fails', []);
  expect(() => talk.answer({ button: 'OK', text: null })).toThrow(expect.objectContaining({ name: 'TypeError' }));
  const quiet = openFile('function quiet() { return 7; }').google.converse(STAFF, 'quiet', []);
  expect([quiet.question, quiet.result]).toEqual([null, 7]);
  expect(() => quiet.answer(YES)).toThrow('has ended');
});
