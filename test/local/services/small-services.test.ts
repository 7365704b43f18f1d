import { OWNER, openFile, STAFF, STRANGER } from './a-file.ts';

const SHARING = `function share(id) {
  Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'a@b.id' }, id);
}`;
const MADE = `const { id } = Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' });`;

function inside(code: string, options = {}) {
  const file = openFile(`function probe() { ${code} } ${SHARING}`, options);
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
      Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'baru@example.go.id' }, made.id, { sendNotificationEmail: false });`);
    probe();
    const [made, found] = google.calls;
    expect(made).toMatchObject({
      isi: { name: 'Laporan', appProperties: { idAksi: 'x1' } },
      media: { bytes: 4, contentType: 'application/msword', name: 'a.docx' },
      opsi: { fields: 'id,webViewLink' },
    });
    expect(found).toMatchObject({ isi: null, opsi: { fields: 'files(id)' } });
    expect(google.calls.at(-1)).toMatchObject({
      isi: { role: 'reader', type: 'user', emailAddress: 'baru@example.go.id' },
      opsi: { fileId: 'file-1', sendNotificationEmail: false },
    });
  });

  test('each person finds his own files only', () => {
    const file = inside(UPLOAD);
    file.probe();
    expect(file.probe(STAFF)).toMatchObject([{ id: 'file-2' }, { files: [{ id: 'file-2' }] }, { files: [] }]);
  });

  test('a file can be made under an id that was drawn before, and then only once', () => {
    const file = inside(`
      const [id] = Drive.Files.generateIds({ count: 1 }).ids;
      const make = () => Drive.Files.create({ id, name: 'Laporan' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' }).id;
      const first = make();
      try { make(); } catch (error) { return [id, first, error.details.code]; }`);
    expect(file.probe()).toEqual(['file-1', 'file-1', 409]);
    expect(file.google.files).toHaveLength(1);
  });

  const SHARE = `Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'Baru@example.go.id' }, id, { sendNotificationEmail: false });`;

  test('whoever made a file shares it, and repeating that changes nothing', () => {
    const file = inside(`
      const id = Drive.Files.create({ name: 'Laporan' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' }).id;
      ${SHARE} ${SHARE}`);
    file.probe();
    expect(file.google.files).toMatchObject([{ readers: ['baru@example.go.id'] }]);
  });

  test("nobody reaches a file that another person made, nor the workbook, by the scope of one's own files", () => {
    const file = inside(UPLOAD);
    file.probe();
    for (const id of ['file-1', file.google.workbook().spreadsheetId])
      expect(() => file.google.run(STAFF, 'share', [id])).toThrow('Requested entity was not found');
  });

  test.each([
    [`Drive.Files.create({ title: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' })`, 'Unknown name "title"'],
    [`Drive.Files.create({ name: 'x' }, 'x', { fields: 'id' })`, 'wants a Blob'],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'colour' })`, 'Invalid field: colour'],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x', 'a/b'))`, "must be listed in 'fields'"],
    [`Drive.Files.create({ name: 'x' }, Utilities.newBlob('x'), { fields: 'id' })`, 'no content type'],
    [`Drive.Files.list({ q: "name = 'x'", fields: 'files(id)' })`, "q: name = 'x'"],
    [`Drive.Files.list({ q: "x", fields: 'files(id)', pageSize: 1 })`, 'pageSize'],
    [`${MADE} Drive.Permissions.create({ role: 'writer', type: 'user', emailAddress: 'a@b.id' }, id)`, 'writer user'],
    [`${MADE} Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'bukan' }, id)`, 'emailAddress'],
    [`Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'a@b.id' }, 'lain')`, 'not found'],
    [
      `Drive.Files.create({ id: 'karangan', name: 'x' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' })`,
      'not usable',
    ],
    [`Drive.Files.generateIds({ count: 0 })`, 'count'],
    [
      `const [id] = Drive.Files.generateIds({ count: 1 }).ids;
       Drive.Files.create({ id, name: 'x', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('x', 'a/b'), { fields: 'id' })`,
      'Generated IDs are not supported',
    ],
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
