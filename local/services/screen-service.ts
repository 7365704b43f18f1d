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
  const asked = call.args[0] as Alert;
  const buttons = BUTTONS[asked.buttons];
  if (!buttons) throw new GoogleError(`Not a ButtonSet: ${asked.buttons}`);
  releaseFor(call.state, call.execution);
  const answer = call.state.answer(asked);
  if (answer !== 'CLOSE' && !buttons.includes(answer)) throw new Error(`The alert has no button ${answer}`);
  record(call, 'alert', { ...asked, answer });
  return answer;
};

export const setActiveSheet: Service = (call) => {
  if (!findSheet(call.state.book, Number(call.args[0]))) throw new GoogleError('Sheet not found.');
  record(call, 'sheet', call.args[0]);
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
export const flush: Service = () => undefined;
export const getContent: Service = ({ state, args }) => state.html(String(args[0]));
