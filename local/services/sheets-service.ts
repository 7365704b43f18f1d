import { batchUpdate } from './batch-update.ts';
import { type GetOptions, readBook, wantsGrid } from './read-book.ts';
import { type FilteredRequest, readFiltered } from './read-filtered.ts';
import { readValues } from './read-values.ts';
import { Refusal, refusal } from './refusals.ts';
import { BUNDLE_KINDS } from './request-kinds.ts';
import { around, currentBook, GoogleError, type Service, type ServiceCall } from './state.ts';

const LARGEST_BODY = 10 * 1024 * 1024;

export const getSpreadsheet: Service = (call) => {
  const [id, options = {}] = call.args;
  const objection = mayOpen(call, id) ?? checkGetOptions(options);
  if (objection) throw sheetsError('spreadsheets.get', objection);
  const wanted = options as GetOptions;
  const book = wantsGrid(wanted) ? currentBook(call.state) : call.state.book;
  return result('spreadsheets.get', readBook(book, wanted, actorOf(call)));
};

export const batchGetByDataFilter: Service = (call) => {
  const [request, id] = call.args;
  const objection = mayOpen(call, id);
  if (objection) throw sheetsError('spreadsheets.values.batchGetByDataFilter', objection);
  return result(
    'spreadsheets.values.batchGetByDataFilter',
    readValues(currentBook(call.state), request as object, call.state.assumptions),
  );
};

export const getByDataFilter: Service = (call) => {
  const [request, id, options] = call.args;
  const method = 'spreadsheets.getByDataFilter';
  const { fields, ...rest } = (options ?? {}) as { readonly fields?: unknown };
  const [unknown] = Object.keys(rest);
  const objection = mayOpen(call, id) ?? (unknown === undefined ? undefined : refusal('unknownField', unknown, method));
  if (objection) throw sheetsError(method, objection);
  if (typeof fields !== 'string') throw sheetsError(method, refusal('notEmulated', `${method} without fields`));
  return result(method, readFiltered(currentBook(call.state), request as FilteredRequest, fields));
};

export const updateSpreadsheet: Service = (call) => {
  const [body, id] = call.args;
  const objection = mayOpen(call, id) ?? (call.size > LARGEST_BODY ? refusal('bodyTooLarge') : undefined);
  if (objection) throw sheetsError('spreadsheets.batchUpdate', objection);
  const outcome = batchUpdate(call.state.book, body, actorOf(call), around(call.state), BUNDLE_KINDS);
  if (outcome instanceof Refusal) throw sheetsError('spreadsheets.batchUpdate', outcome);
  call.state.book = outcome.book;
  return { spreadsheetId: id, replies: outcome.replies };
};

function actorOf({ execution, state }: ServiceCall) {
  return { email: execution.email, owner: state.owner };
}

function mayOpen({ state, execution }: ServiceCall, id: unknown): Refusal | undefined {
  if (id !== state.book.spreadsheetId) return refusal('fileUnknown');
  return state.editors.has(execution.email) ? undefined : refusal('notShared');
}

function checkGetOptions(options: unknown): Refusal | undefined {
  for (const [name, value] of Object.entries(options ?? {})) {
    const wanted = { fields: 'string', includeGridData: 'boolean' }[name];
    if (wanted === undefined) return refusal('unknownField', name, 'spreadsheets.get');
    if (typeof value !== wanted) return refusal('wrongType', name, wanted, JSON.stringify(value));
  }
  return undefined;
}

function result(method: string, outcome: unknown): unknown {
  if (outcome instanceof Refusal) throw sheetsError(method, outcome);
  return outcome;
}

const CODES: Readonly<Record<string, number>> = { notShared: 403, fileUnknown: 404 };

function sheetsError(method: string, refused: Refusal): GoogleError {
  const code = CODES[refused.code] ?? 400;
  return new GoogleError(`API call to sheets.${method} failed with error: ${refused.message}`, code);
}
