/**
 * Drive under the scope drive.file: each person reaches only the files that he made with the add-in, also where another
 * one is shared with him (https://developers.google.com/workspace/drive/api/guides/api-specific-auth). Assumed: a file made
 * twice is two files, unless it is made under one drawn id; an id that was drawn is not looked up for whom.
 */
import { checkMask, parseMask, pick } from './mask.ts';
import { type Refusal, type RefusalCode, refusal } from './refusals.ts';
import { checkBody } from './schema.ts';
import { type DriveFile, GoogleError, type Service, type State } from './state.ts';

interface Blob {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
}

export const createFile: Service = ({ state, execution, args }) => {
  const [resource, blob, options] = args as [Partial<DriveFile>, Blob, unknown];
  const mask = fieldsOf(options, 'files.create');
  orThrow('files.create', checkBody('drive', 'File', resource, '') ?? checkFields('File', mask));
  if (!blob.contentType) throw new GoogleError('The blob has no content type.');
  const objection = resource.id === undefined ? undefined : checkDrawnId(state, resource.id, resource.mimeType);
  if (objection) throw driveError('files.create', objection);
  if (resource.id === undefined) state.filesMade += 1;
  const file: DriveFile = {
    id: resource.id ?? `file-${state.filesMade}`,
    name: resource.name ?? 'Untitled',
    mimeType: resource.mimeType ?? blob.contentType,
    appProperties: resource.appProperties ?? {},
    bytes: Uint8Array.from(blob.bytes, (byte) => byte & 0xff),
    owner: execution.email,
  };
  state.files.push(file);
  return pick(viewOf(file), parseMask(mask) ?? 'all');
};

/** https://github.com/googleapis/google-api-go-client/issues/2334: what Google converts takes no drawn id. */
function checkDrawnId({ files, filesMade }: State, id: string, mimeType = ''): Refusal | undefined {
  const [, drawn] = /^file-(\d+)$/.exec(id) ?? [];
  if (drawn === undefined || Number(drawn) > filesMade) return refusal('fileIdForeign');
  if (mimeType.startsWith('application/vnd.google-apps.')) return refusal('fileIdConverted');
  return files.some((file) => file.id === id) ? refusal('fileIdTaken') : undefined;
}

export const generateIds: Service = ({ state, args }) => {
  const [options = {}] = args as [Readonly<Record<string, unknown>>?];
  const { count = 10, space = 'drive', type = 'files', ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw driveError('files.generateIds', refusal('unknownField', unknown, 'files.generateIds'));
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > 1000)
    throw driveError('files.generateIds', refusal('wrongType', 'count', 'int32', JSON.stringify(count)));
  if (space !== 'drive' || type !== 'files')
    throw driveError('files.generateIds', refusal('notEmulated', 'space, type'));
  const ids = Array.from({ length: Number(count) }, (_, i) => `file-${state.filesMade + i + 1}`);
  state.filesMade += ids.length;
  return { kind: 'drive#generatedIds', space, ids };
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

/** The papers are shared, to be read; the workbook itself lies outside drive.file. Repeating it changes nothing. */
export const createPermission: Service = ({ state, execution, args }) => {
  const [resource, fileId, options] = args as [Record<string, string>, unknown, unknown];
  orThrow('permissions.create', checkBody('drive', 'Permission', resource, '') ?? checkOptions(options));
  const place = state.files.findIndex((file) => file.id === fileId && file.owner === execution.email);
  const file = state.files[place];
  if (!file) throw driveError('permissions.create', refusal('fileUnknown'));
  const { role, type, emailAddress = '' } = resource;
  if (role !== 'reader' || type !== 'user')
    throw driveError('permissions.create', refusal('notEmulated', `${role} ${type}`));
  if (!ADDRESS.test(emailAddress)) throw driveError('permissions.create', refusal('addressInvalid'));
  const email = emailAddress.toLowerCase();
  if (state.sharing(email) !== 'free') throw driveError('permissions.create', refusal('sharingRefused', email));
  state.files[place] = { ...file, readers: [...new Set([...(file.readers ?? []), email])] };
  return { kind: 'drive#permission', id: `izin-${email}`, type, role };
};

function viewOf(file: DriveFile): object {
  const { id, name, mimeType, appProperties } = file;
  const isDoc = mimeType === 'application/vnd.google-apps.document';
  const webViewLink = isDoc
    ? `https://docs.google.com/document/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view`;
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
  const { sendNotificationEmail: _, fields, ...others } = (options ?? {}) as { readonly [name: string]: unknown };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return refusal('notEmulated', unknown);
  return fields === undefined ? undefined : checkFields('Permission', String(fields));
}

function orThrow(method: string, objection: Refusal | undefined): void {
  if (objection) throw driveError(method, objection);
}

const CODE: Readonly<Partial<Record<RefusalCode, number>>> = { fileUnknown: 404, fileIdTaken: 409 };

function driveError(method: string, refused: Refusal): GoogleError {
  return new GoogleError(
    `API call to drive.${method} failed with error: ${refused.message}`,
    CODE[refused.code] ?? 400,
  );
}
