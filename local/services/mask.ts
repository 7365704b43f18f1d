/**
 * Fields masks: `a,b.c` and `a(b,c)` name the same kind of path, `*` stands for all below.
 * https://developers.google.com/workspace/sheets/api/guides/field-masks
 */
import { type Refusal, refusal } from './refusals.ts';
import { type Api, type Field, schemaOf } from './schema.ts';

/** What a mask names: the members below a path; `'all'` where the path ends. */
export type MaskTree = 'all' | Readonly<{ [name: string]: MaskTree }>;

/** A tree of the mask, or undefined when the text is no mask. */
export function parseMask(text: string): MaskTree | undefined {
  const reader = { text, at: 0 };
  const tree = readList(reader);
  return reader.at === text.length ? tree : undefined;
}

type Reader = { readonly text: string; at: number };
type Branch = { [name: string]: MaskTree };

function readList(reader: Reader): MaskTree | undefined {
  const branch: Branch = {};
  let all = false;
  do {
    if (!readPath(reader, branch)) return undefined;
    all ||= branch['*'] !== undefined;
  } while (take(reader, ','));
  return all ? 'all' : branch;
}

function readPath(reader: Reader, branch: Branch): boolean {
  const name = /^(?:\*|[A-Za-z][A-Za-z0-9]*)/.exec(reader.text.slice(reader.at))?.[0];
  if (name === undefined) return false;
  reader.at += name.length;
  const below = readBelow(reader);
  if (below === undefined) return false;
  branch[name] = join(branch[name], below);
  return true;
}

function readBelow(reader: Reader): MaskTree | undefined {
  if (take(reader, '.') || take(reader, '/')) {
    const branch: Branch = {};
    if (!readPath(reader, branch)) return undefined;
    return branch['*'] === undefined ? branch : 'all';
  }
  if (!take(reader, '(')) return 'all';
  const list = readList(reader);
  return take(reader, ')') ? list : undefined;
}

function take(reader: Reader, sign: string): boolean {
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function join(one: MaskTree | undefined, other: MaskTree): MaskTree {
  if (one === undefined) return other;
  if (one === 'all' || other === 'all') return 'all';
  const joined: Branch = { ...one };
  for (const [name, below] of Object.entries(other)) joined[name] = join(joined[name], below);
  return joined;
}

/** The first path of the mask that the schema does not have, or that the stand-in leaves out. */
export function checkMask(api: Api, schema: string, tree: MaskTree, path = ''): Refusal | undefined {
  if (tree === 'all') return undefined;
  const fields = schemaOf(api, schema);
  for (const [name, below] of Object.entries(tree)) {
    const objection = checkName(api, fields[name], below, path === '' ? name : `${path}.${name}`);
    if (objection) return objection;
  }
  return undefined;
}

function checkName(api: Api, field: Field | undefined, below: MaskTree, path: string): Refusal | undefined {
  if (!field) return refusal('maskUnknown', path);
  if (field.omitted) return refusal('notEmulated', path);
  if (below === 'all') return undefined;
  const inner = field.type === 'array' ? field.items : field;
  return inner?.ref ? checkMask(api, inner.ref, below, path) : refusal('maskUnknown', path);
}

/** A copy of `value` with only what the mask names; arrays are passed through. */
export function pick(value: unknown, tree: MaskTree): unknown {
  if (tree === 'all' || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  const picked: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(tree)) {
    const member: unknown = Reflect.get(value, name);
    if (member !== undefined) picked[name] = pick(member, below);
  }
  return picked;
}

/** `target` with the named members taken from `source`; what is named and absent there is removed. Never mutates. */
export function overlay(target: object, source: object, tree: MaskTree): object {
  if (tree === 'all') return source;
  const result: Record<string, unknown> = { ...target };
  for (const [name, below] of Object.entries(tree)) {
    const next = overlayMember(Reflect.get(target, name), Reflect.get(source, name), below);
    if (next !== undefined) result[name] = next;
    else if (name in result) delete result[name];
  }
  return result;
}

function overlayMember(target: unknown, source: unknown, below: MaskTree): unknown {
  if (below === 'all') return source;
  const merged = overlay(isObject(target) ? target : {}, isObject(source) ? source : {}, below);
  return Object.keys(merged).length === 0 ? undefined : merged;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
