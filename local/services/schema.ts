import discovery from './discovery.json' with { type: 'json' };
import { type Refusal, refusal } from './refusals.ts';

/** One field of a Google schema, as tools/discovery-extract.mjs writes it. */
export interface Field {
  readonly type?: string;
  readonly ref?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Field;
  readonly values?: Field;
  readonly readOnly?: boolean;
  /** Google knows it, the stand-in does not imitate it. */
  readonly omitted?: boolean;
}
export type Schema = Readonly<Record<string, Field>>;
export type Api = 'sheets' | 'drive';

const APIS: Readonly<Record<Api, { readonly schemas: Readonly<Record<string, Schema>> }>> = discovery;

// The discovery document flattens Google's unions: these members exclude each other.
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  ExtendedValue: ['numberValue', 'stringValue', 'boolValue', 'formulaValue', 'errorValue'],
  DataFilter: ['a1Range', 'developerMetadataLookup', 'gridRange'],
  UpdateCellsRequest: ['start', 'range'],
  FindReplaceRequest: ['range', 'sheetId', 'allSheets'],
  DeveloperMetadataLocation: ['sheetId', 'spreadsheet', 'dimensionRange'],
  ProtectedRange: ['range', 'namedRangeId', 'tableId'],
  ConditionValue: ['relativeDate', 'userEnteredValue'],
  ColorStyle: ['rgbColor', 'themeColor'],
};

export function schemaOf(api: Api, name: string): Schema {
  const schema = APIS[api].schemas[name];
  if (!schema) throw new Error(`discovery.json lacks the schema ${name}`);
  return schema;
}

/** Undefined when `value` is a request body that Google's description of `name` allows; else the first objection. */
export function checkBody(api: Api, name: string, value: unknown, path: string): Refusal | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refusal('wrongType', path, name, JSON.stringify(value));
  return checkFields(api, name, value, path) ?? checkUnion(api, name, value, path);
}

function checkFields(api: Api, name: string, value: object, path: string): Refusal | undefined {
  const schema = schemaOf(api, name);
  for (const [key, member] of Object.entries(value)) {
    const field = schema[key];
    if (!field) return refusal('unknownField', key, path);
    const objection = checkField(api, field, member, path === '' ? key : `${path}.${key}`);
    if (objection) return objection;
  }
  return undefined;
}

function checkUnion(api: Api, name: string, value: object, path: string): Refusal | undefined {
  const members = name === 'Request' ? Object.keys(schemaOf(api, name)) : UNIONS[name];
  if (!members) return undefined;
  const set = Object.keys(value).filter((key) => members.includes(key));
  if (set.length === 0 && name === 'Request') return refusal('emptyRequest');
  return set[1] === undefined ? undefined : refusal('unionTwice', path, set[1]);
}

function checkField(api: Api, field: Field, value: unknown, path: string): Refusal | undefined {
  if (field.omitted) return refusal('notEmulated', path);
  if (field.readOnly) return refusal('readOnlyField', path);
  if (field.ref) return checkBody(api, field.ref, value, path);
  if (field.type === 'array') return checkItems(api, field, value, path);
  if (field.values) return checkValues(api, field.values, value, path);
  if (!isOfType(field, value))
    return refusal('wrongType', path, field.format ?? field.type ?? '', JSON.stringify(value));
  if (field.enum && !field.enum.includes(String(value))) return refusal('wrongEnum', path, JSON.stringify(value));
  return undefined;
}

function checkItems(api: Api, field: Field, value: unknown, path: string): Refusal | undefined {
  if (!Array.isArray(value)) return refusal('wrongType', path, 'array', JSON.stringify(value));
  for (let place = 0; place < value.length; place += 1) {
    const objection = checkField(api, field.items ?? {}, value[place], `${path}[${place}]`);
    if (objection) return objection;
  }
  return undefined;
}

function checkValues(api: Api, field: Field, value: unknown, path: string): Refusal | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refusal('wrongType', path, 'map', JSON.stringify(value));
  for (const [key, member] of Object.entries(value)) {
    const objection = checkField(api, field, member, `${path}.${key}`);
    if (objection) return objection;
  }
  return undefined;
}

function isOfType(field: Field, value: unknown): boolean {
  if (field.type === 'integer') return Number.isInteger(value) && value === Number(value) << 0;
  if (field.type === 'number') return Number.isFinite(value);
  return typeof value === field.type;
}
