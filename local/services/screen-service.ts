import { findSheet } from './draft.ts';
import { releaseFor } from './small-services.ts';
import { type Alert, GoogleError, type Service, type ServiceCall, type Shown, type State } from './state.ts';

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

/** The owner is not among them: asumsi, as DriveApp's File.getEditors says of its own. */
export const getEditors = onlyEditors(({ state }) => [...state.editors].filter((email) => email !== state.owner));
export const getOwner = onlyEditors(({ state }) => state.owner);

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addeditorsemailaddresses; that one who is refused stops all: asumsi. */
export const addEditors = onlyEditors(({ state, args }) => {
  const emails = (args[0] as readonly unknown[]).map((email) => String(email).trim().toLowerCase());
  for (const email of emails) {
    const refused = refusesSharing(state, email);
    if (refused) throw new GoogleError(refused);
  }
  for (const email of emails) state.editors.add(email);
});

/** All three texts: asumsi. */
function refusesSharing({ sharing }: State, email: string): string | null {
  if (!/^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/.test(email)) return `Invalid email: ${email}`;
  switch (sharing(email)) {
    case 'no account':
      return `Since there is no Google account associated with the email address ${email}, it cannot be invited.`;
    case 'outside':
      return `Sharing with ${email} is not allowed by the policy of your domain.`;
    case 'free':
      return null;
  }
}

/**
 * "Validates if the user has granted consent for all of the scopes requested by the script … ends the execution and
 * prompts": apps-script/reference/script/script-app#requireallscopesauthmode, here in short; nothing can catch it there, so
 * whoever calls it inside a try is wrong.
 */
export const requireAllScopes: Service = (call) => {
  if (call.state.consent(call.execution.email)) return;
  record(call, 'consent', null);
  throw new GoogleError('Authorization is required to perform that action.');
};
export const flush: Service = () => undefined;
export const getContent: Service = ({ state, args }) => state.html(String(args[0]));
