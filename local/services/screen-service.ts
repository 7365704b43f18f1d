import { findSheet } from './draft.ts';
import { releaseFor } from './small-services.ts';
import { type Alert, GoogleError, type Service, type ServiceCall, type Shown } from './state.ts';

const show =
  (kind: Shown['kind']): Service =>
  (call) => {
    record(call, kind, call.args[0]);
  };

function record({ state, execution }: ServiceCall, kind: Shown['kind'], content: unknown): void {
  state.screen.push({ kind, email: execution.email, content });
}

export const addMenu = show('menu');
export const showSidebar = show('sidebar');
export const showDialog = show('dialog');

export const toast: Service = (call) => {
  const [message, title] = call.args;
  record(call, 'toast', { message, title });
};

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** "LockService locks are lost while the dialog is open": apps-script/reference/base/ui. */
export const alert: Service = (call) => {
  const asked = openDialog(call);
  const answer = pressed(asked, call.execution.said?.button ?? call.state.answer(asked));
  record(call, 'alert', { ...asked, answer });
  return answer;
};

/** Text and button come back together; whoever types nothing has pressed a button all the same. */
export const prompt: Service = (call) => {
  const asked = openDialog(call);
  const { said } = call.execution;
  const text = said ? said.text : call.state.typeIn(asked);
  const button = text === null ? 'CLOSE' : pressed(asked, said?.button ?? call.state.answer(asked));
  record(call, 'alert', { ...asked, answer: button, text });
  return { button, text: text ?? '' };
};

function openDialog({ state, execution, args }: ServiceCall): Alert {
  const asked = args[0] as Alert;
  if (!BUTTONS[asked.buttons]) throw new GoogleError(`Not a ButtonSet: ${asked.buttons}`);
  releaseFor(state, execution);
  return asked;
}

function pressed({ buttons }: Alert, answer: string): string {
  if (answer !== 'CLOSE' && !BUTTONS[buttons]?.includes(answer)) throw new Error(`The alert has no button ${answer}`);
  return answer;
}

export const setActiveSheet: Service = (call) => {
  if (!findSheet(call.state.book, Number(call.args[0]))) throw new GoogleError('Sheet not found.');
  record(call, 'sheet', call.args[0]);
};

/** Row and column from 1, as Range.activate has them. */
export const setActiveCell: Service = (call) => {
  const [sheetId, baris, kolom] = call.args.map(Number);
  const grid = findSheet(call.state.book, Number(sheetId))?.properties.gridProperties;
  if (!grid || Number(baris) > grid.rowCount || Number(kolom) > grid.columnCount)
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  record(call, 'cell', { sheetId, baris, kolom });
};

const onlyEditors =
  (read: (call: ServiceCall) => unknown): Service =>
  (call) => {
    if (!call.state.editors.has(call.execution.email))
      throw new GoogleError('You do not have permission to access the requested document.');
    return read(call);
  };

export const getId = onlyEditors(({ state }) => state.book.spreadsheetId);
export const getName = onlyEditors(({ state }) => state.book.properties.title);
export const getUrl = onlyEditors(({ state }) => state.book.spreadsheetUrl);
export const getSheetById = onlyEditors(({ state, args }) =>
  findSheet(state.book, Number(args[0])) ? Number(args[0]) : null,
);
/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addeditoremailaddress; words: asumsi. */
export const addEditor: Service = ({ state, execution, args }) => {
  const email = String(args[0]).trim().toLowerCase();
  if (!state.editors.has(execution.email))
    throw new GoogleError('You do not have permission to access the requested document.');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new GoogleError(`Invalid email: ${email}`);
  state.editors.add(email);
};
export const flush: Service = () => undefined;
export const getContent: Service = ({ state, args }) => state.html(String(args[0]));
