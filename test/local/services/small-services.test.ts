import { OWNER, openFile, STAFF, STRANGER } from './a-file.ts';

function inside(code: string, options = {}) {
  const file = openFile(`function probe() { ${code} }`, options);
  return { ...file, probe: (email = OWNER) => file.google.run(email, 'probe', []) };
}

describe('Drive', () => {
  const UPLOAD = `
    const blob = Utilities.newBlob([80, 75, -1, -128], 'application/msword', 'a.docx');
    const made = Drive.Files.create({ name: 'Laporan', mimeType: 'application/vnd.google-apps.document', appProperties: { idAksi: 'x1' } }, blob, { fields: 'id,webViewLink' });
    const find = (value) => Drive.Files.list({ q: "appProperties has { key='idAksi' and value='" + value + "' } and trashed = false", fields: 'files(id)' });
    return [made, find('x1'), find('x2')];`;

  test('a file is made from bytes and found again by its property', () => {
    const file = inside(UPLOAD);
    const link = 'https://docs.google.com/document/d/file-1/edit';
    expect(file.probe()).toEqual([{ id: 'file-1', webViewLink: link }, { files: [{ id: 'file-1' }] }, { files: [] }]);
    expect(file.google.files[0]).toMatchObject({ name: 'Laporan', appProperties: { idAksi: 'x1' }, owner: OWNER });
    expect([...(file.google.files[0]?.bytes ?? [])]).toEqual([80, 75, 255, 128]);
  });

  test('a call is listed with its body alone, and what goes along with it in fields of their own', () => {
    const { google, probe } = inside(`${UPLOAD.replace('return', '')};
      Drive.Permissions.create({ role: 'writer', type: 'user', emailAddress: 'baru@example.go.id' }, ID, { sendNotificationEmail: false });`);
    probe();
    const [made, found] = google.calls;
    expect(made).toMatchObject({
      isi: { name: 'Laporan', appProperties: { idAksi: 'x1' } },
      media: { bytes: 4, contentType: 'application/msword', name: 'a.docx' },
      opsi: { fields: 'id,webViewLink' },
    });
    expect(found).toMatchObject({ isi: null, opsi: { fields: 'files(id)' } });
    expect(google.calls.at(-1)).toMatchObject({
      isi: { role: 'writer', type: 'user', emailAddress: 'baru@example.go.id' },
      opsi: { fileId: google.workbook().spreadsheetId, sendNotificationEmail: false },
    });
  });

  test('each person finds his own files only', () => {
    const file = inside(UPLOAD);
    file.probe();
    expect(file.probe(STAFF)).toMatchObject([{ id: 'file-2' }, { files: [{ id: 'file-2' }] }, { files: [] }]);
  });

  test('sharing makes an editor', () => {
    const file = inside(
      `Drive.Permissions.create({ role: 'writer', type: 'user', emailAddress: 'Baru@example.go.id' }, ID, { sendNotificationEmail: false });`,
    );
    expect(() => file.get({ fields: 'spreadsheetId' }, 'baru@example.go.id')).toThrow('does not have permission');
    file.probe();
    file.probe();
    expect(file.get({ fields: 'spreadsheetId' }, 'baru@example.go.id')).toEqual({ spreadsheetId: 'buku-kerja-1' });
    expect(() => file.probe(STRANGER)).toThrow('The caller does not have permission');
  });

  test.each([
    [`Drive.Files.create({ title: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' })`, 'Unknown name "title"'],
    [`Drive.Files.create({ name: 'x' }, 'x', { fields: 'id' })`, 'wants a Blob'],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'colour' })`, 'Invalid field: colour'],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'a/b'))`, "must be listed in 'fields'"],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x'), { fields: 'id' })`, 'no content type'],
    [`Drive.Files.list({ q: "name = 'x'", fields: 'files(id)' })`, "q: name = 'x'"],
    [`Drive.Files.list({ q: "x", fields: 'files(id)', pageSize: 1 })`, 'pageSize'],
    [`Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'a@b.id' }, ID)`, 'reader user'],
    [`Drive.Permissions.create({ role: 'writer', type: 'user', emailAddress: 'bukan' }, ID)`, 'emailAddress'],
    [`Drive.Permissions.create({ role: 'writer', type: 'user', emailAddress: 'a@b.id' }, 'lain')`, 'not found'],
    [`Utilities.newBlob([200], 'a/b')`, 'array of bytes from -128 to 127'],
    [`Utilities.newBlob(new Uint8Array(2), 'a/b')`, 'array of bytes'],
  ])('%s is refused', (code, words) => {
    expect(() => inside(code).probe()).toThrow(words);
  });
});

describe('properties and lock', () => {
  test('properties stay between runs and are texts', () => {
    const file = inside(`
      const store = PropertiesService.getDocumentProperties();
      const before = store.getProperty('n');
      store.setProperty('n', String(Number(before) + 1)).setProperty('sementara', 'x').deleteProperty('sementara');
      return [before, store.getProperties()];`);
    expect([file.probe(), file.probe()]).toEqual([
      [null, { n: '1' }],
      ['1', { n: '2' }],
    ]);
    expect(file.google.properties()).toEqual({ n: '2' });
  });

  test.each([
    [`PropertiesService.getDocumentProperties().setProperty('n', 1)`, 'Properties are strings'],
    [`PropertiesService.getDocumentProperties().setProperty('n', 'x'.repeat(8066))`, 'Argument too large: value'],
    [
      `for (let n = 0; n < 65; n += 1) PropertiesService.getDocumentProperties().setProperty('n' + n, 'x'.repeat(8000))`,
      'storage quota',
    ],
  ])('%s is refused', (code, words) => {
    expect(() => inside(code).probe()).toThrow(words);
  });

  test('an alert drops the lock', () => {
    const file = inside(`
      const lock = LockService.getDocumentLock();
      const held = [lock.hasLock(), lock.tryLock(10), lock.hasLock()];
      SpreadsheetApp.getUi().alert('Halo');
      return [...held, lock.hasLock()];`);
    expect(file.probe()).toEqual([false, true, true, false]);
  });
});

describe('the screen', () => {
  test('menus, toasts, the panel and dialogs are seen', () => {
    const file = inside(
      `const ui = SpreadsheetApp.getUi();
      ui.createMenu('Himpun').addItem('Serahkan', 'serahkan').addSeparator().addSubMenu(ui.createAddonMenu().addItem('Lain', 'lain')).addToUi();
      const page = HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel').setWidth(300).append('<i>di</i>').append('<i>sini</i>');
      ui.showSidebar(page);
      ui.showModalDialog(page, 'Impor');
      SpreadsheetApp.getActiveSpreadsheet().toast('Selesai', 'Himpun');
      SpreadsheetApp.getActiveSpreadsheet().getSheetById(0).activate();
      console.log('dua', 2);
      return page.getContent();`,
      { html: (name: string) => `<p>${name}</p>` },
    );
    expect(file.probe(STAFF)).toBe('<p>panel</p><i>di</i><i>sini</i>');
    const page = { file: 'panel', title: 'Panel', width: 300, appended: '<i>di</i><i>sini</i>' };
    const items = [
      { label: 'Serahkan', functionName: 'serahkan' },
      { separator: true },
      { title: 'Himpun Kinerja', items: [{ label: 'Lain', functionName: 'lain' }] },
    ];
    expect(file.google.screen).toEqual([
      { kind: 'menu', email: STAFF, content: { title: 'Himpun', items } },
      { kind: 'sidebar', email: STAFF, content: page },
      { kind: 'dialog', email: STAFF, content: { ...page, title: 'Impor' } },
      { kind: 'toast', email: STAFF, content: { message: 'Selesai', title: 'Himpun' } },
      { kind: 'sheet', email: STAFF, content: 0 },
      { kind: 'log', email: STAFF, content: ['log', 'dua 2'] },
    ]);
  });

  test('an alert is answered by the button that the person presses', () => {
    const ask = `const ui = SpreadsheetApp.getUi(); return ui.alert('Judul', 'Lanjut?', ui.ButtonSet.YES_NO) === ui.Button.NO;`;
    expect(inside(ask).probe()).toBe(false);
    expect(inside(ask, { answer: () => 'NO' }).probe()).toBe(true);
    expect(() => inside(ask, { answer: () => 'CANCEL' }).probe()).toThrow('The alert has no button CANCEL');
  });

  test('the open file has an id, a name and an address, for those who may open it', () => {
    const file = inside(`const file = SpreadsheetApp.getActiveSpreadsheet(); SpreadsheetApp.flush();
      return [file.getId(), file.getName(), file.getUrl(), file.getSheetById(9)];`);
    expect(file.probe()).toEqual([
      'buku-kerja-1',
      'Untitled spreadsheet',
      'https://docs.google.com/spreadsheets/d/buku-kerja-1/edit',
      null,
    ]);
    expect(() => file.probe(STRANGER)).toThrow('You do not have permission to access the requested document');
  });
});

test('ids follow each other, so that a run can be repeated exactly', () => {
  const ids = inside('return [Utilities.getUuid(), Utilities.getUuid()];');
  expect(ids.probe()).toEqual(['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']);
});

test('bytes and texts become base64', () => {
  expect(
    inside(
      `return [Utilities.base64Encode([-1, 65]), Utilities.base64Encode('é😀'), Utilities.newBlob('é').getBytes()];`,
    ).probe(),
  ).toEqual(['/0E=', Buffer.from('é😀').toString('base64'), [-61, -87]]);
});
