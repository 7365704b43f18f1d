/** What a person sees: menus, alerts, the panel, and the open file. */
export const FACADE_SCREEN = `
const choices = (name, words) => strict(name, Object.fromEntries(words.map((word) => [word, word])));

const menuItems = new WeakMap();
const newMenu = (title, more = {}) => {
  const items = [];
  const menu = strict('Menu', {
    addItem: (label, functionName) => {
      if (typeof label !== 'string' || typeof functionName !== 'string') throw new TypeError('Menu.addItem takes two strings');
      items.push({ label, functionName });
      return menu;
    },
    addSeparator: () => { items.push({ separator: true }); return menu; },
    addSubMenu: (sub) => {
      if (!menuItems.has(sub)) throw new TypeError('Menu.addSubMenu takes a Menu');
      items.push(menuItems.get(sub));
      return menu;
    },
    addToUi: () => { call('SpreadsheetApp.getUi.addToUi', { title, items, ...more }); },
  });
  menuItems.set(menu, { title, items });
  return menu;
};

const pages = new WeakMap();
const newPage = (file) => {
  const page = { file };
  const setter = (key) => (value) => { page[key] = value; return output; };
  const output = strict('HtmlOutput', {
    setTitle: setter('title'),
    setWidth: setter('width'),
    setHeight: setter('height'),
    // As it is, behind the file: https://developers.google.com/apps-script/reference/html/html-output#appendaddedcontent
    append: (added) => {
      if (typeof added !== 'string') throw new TypeError('HtmlOutput.append takes a string');
      page.appended = (page.appended ?? '') + added;
      return output;
    },
    getContent: () => call('HtmlService.getContent', file) + (page.appended ?? ''),
  });
  pages.set(output, page);
  return output;
};
const pageOf = (output) => {
  if (!pages.has(output)) throw new TypeError('An HtmlOutput is wanted');
  return pages.get(output);
};

const ui = strict('Ui', {
  Button: choices('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
  ButtonSet: choices('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
  createMenu: (title) => newMenu(title),
  createAddonMenu: () => newMenu('Himpun Kinerja', { isAddon: true }),
  alert: (...args) => {
    counted('Ui.alert', 1, 3, args);
    const [title, message, buttons] =
      args.length === 3 ? args : args.length === 2 ? ['', args[0], args[1]] : ['', args[0], 'OK'];
    return call('SpreadsheetApp.getUi.alert', { title, message, buttons });
  },
  prompt: (...args) => {
    counted('Ui.prompt', 1, 3, args);
    const [title, message, buttons] =
      args.length === 3 ? args : args.length === 2 ? ['', args[0], args[1]] : ['', args[0], 'OK'];
    const { button, text } = call('SpreadsheetApp.getUi.prompt', { title, message, buttons });
    return strict('PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });
  },
  showSidebar: (output) => { call('SpreadsheetApp.getUi.showSidebar', pageOf(output)); },
  showModalDialog: (output, title) => { call('SpreadsheetApp.getUi.showModalDialog', { ...pageOf(output), title }); },
});

const sheetById = (sheetId) => {
  if (call('SpreadsheetApp.getSheetById', sheetId) === null) return null;
  const sheet = strict('Sheet', {
    getSheetId: () => sheetId,
    activate: () => { call('SpreadsheetApp.setActiveSheet', sheetId); return sheet; },
    getRange: (...args) => {
      counted('Sheet.getRange', 2, 2, args);
      const range = strict('Range', {
        activate: () => { call('SpreadsheetApp.setActiveCell', sheetId, ...args); return range; },
      });
      return range;
    },
  });
  return sheet;
};
const person = (email) => strict('User', { getEmail: () => email });
const spreadsheet = strict('Spreadsheet', {
  getId: method('SpreadsheetApp.getId', 0),
  getName: method('SpreadsheetApp.getName', 0),
  getUrl: method('SpreadsheetApp.getUrl', 0),
  addEditor: (...args) => { counted('addEditor', 1, 1, args); call('SpreadsheetApp.addEditors', args); return spreadsheet; },
  addEditors: (...args) => { counted('addEditors', 1, 1, args); call('SpreadsheetApp.addEditors', ...args); return spreadsheet; },
  getEditors: () => call('SpreadsheetApp.getEditors').map(person),
  getOwner: () => { const owner = call('SpreadsheetApp.getOwner'); return owner === null ? null : person(owner); },
  toast: method('SpreadsheetApp.toast', 1, 3),
  getSheetById: sheetById,
  setActiveSheet: (sheet) => { call('SpreadsheetApp.setActiveSheet', sheet.getSheetId()); return sheet; },
});

define('SpreadsheetApp', strict('SpreadsheetApp', {
  getActiveSpreadsheet: () => spreadsheet,
  getUi: () => ui,
  flush: method('SpreadsheetApp.flush', 0),
}));
define('HtmlService', strict('HtmlService', { createHtmlOutputFromFile: newPage }));
`;
