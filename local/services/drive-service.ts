/**
 * Drive under the scope drive.file. Assumed: each person sees only the files that he made with the add-in; a file made
 * twice is two files; only the workbook is ever shared, as an editor.
 */
import { checkMask, parseMask, pick } from './mask.ts';
import { type Refusal, refusal } from './refusals.ts';
import { checkBody } from './schema.ts';
import { type DriveFile, GoogleError, type Service } from './state.ts';

interface Blob {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
}

export const createFile: Service = ({ state, execution, args }) => {
  const [resource, blob, options] = args as [Partial<DriveFile>, Blob, unknown];
  const mask = fieldsOf(options, 'files.create');
  orThrow('files.create', checkBody('drive', 'File', resource, '') ?? checkFields('File', mask));
  if (!blob.contentType) throw new GoogleError('The blob has no content type.');
  state.filesMade += 1;
  const file: DriveFile = {
    id: `file-${state.filesMade}`,
    name: resource.name ?? 'Untitled',
    mimeType: resource.mimeType ?? blob.contentType,
    appProperties: resource.appProperties ?? {},
    bytes: Uint8Array.from(blob.bytes, (byte) => byte & 0xff),
    owner: execution.email,
  };
  state.files.push(file);
  return pick(viewOf(file), parseMask(mask) ?? 'all');
};

const QUERY = /^appProperties has \{ ?key='([^'\\]+)' and value='([^'\\]+)' ?\}( and trashed ?= ?false)?$/;

export const listFiles: Service = ({ state, execution, args }) => {
  const [options] = args;
  const { q = '', ...others } = (options ?? {}) as { readonly q?: string; readonly fields?: string };
  const mask = fieldsOf(others, 'files.list');
  orThrow('files.list', checkFields('FileList', mask));
  const match = QUERY.exec(q);
  if (!match) throw driveError('files.list', refusal('notEmulated', `q: ${q}`));
  const [, key = '', value = ''] = match;
  const files = state.files.filter((file) => file.owner === execution.email && file.appProperties[key] === value);
  return pick({ files: files.map(viewOf) }, parseMask(mask) ?? 'all');
};

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const createPermission: Service = ({ state, execution, args }) => {
  const [resource, fileId, options] = args as [Record<string, string>, unknown, unknown];
  orThrow('permissions.create', checkBody('drive', 'Permission', resource, '') ?? checkOptions(options));
  if (fileId !== state.book.spreadsheetId) throw driveError('permissions.create', refusal('fileUnknown'));
  if (!state.editors.has(execution.email)) throw driveError('permissions.create', refusal('notShared'));
  const { role, type, emailAddress = '' } = resource;
  if (role !== 'writer' || type !== 'user')
    throw driveError('permissions.create', refusal('notEmulated', `${role} ${type}`));
  if (!ADDRESS.test(emailAddress))
    throw driveError('permissions.create', refusal('wrongType', 'emailAddress', 'e-mail', emailAddress));
  state.editors.add(emailAddress.toLowerCase());
  return { kind: 'drive#permission', id: `izin-${emailAddress.toLowerCase()}`, type, role };
};

function viewOf(file: DriveFile): object {
  const { id, name, mimeType, appProperties } = file;
  const webViewLink = `https://docs.google.com/document/d/${id}/edit`;
  return { kind: 'drive#file', id, name, mimeType, appProperties, webViewLink };
}

function fieldsOf(options: unknown, method: string): string {
  const { fields, ...others } = (options ?? {}) as { readonly fields?: string };
  const unknown = Object.keys(others)[0];
  if (unknown) throw driveError(method, refusal('notEmulated', unknown));
  if (typeof fields !== 'string') throw driveError(method, refusal('maskMissing'));
  return fields;
}

function checkFields(schema: string, fields: string): Refusal | undefined {
  const tree = parseMask(fields);
  return tree === undefined ? refusal('maskUnknown', fields) : checkMask('drive', schema, tree);
}

function checkOptions(options: unknown): Refusal | undefined {
  const unknown = Object.keys(options ?? {}).find((name) => name !== 'sendNotificationEmail');
  return unknown ? refusal('notEmulated', unknown) : undefined;
}

function orThrow(method: string, objection: Refusal | undefined): void {
  if (objection) throw driveError(method, objection);
}

function driveError(method: string, refused: Refusal): GoogleError {
  const code = refused.code === 'notShared' ? 403 : 400;
  return new GoogleError(`API call to drive.${method} failed with error: ${refused.message}`, code);
}
