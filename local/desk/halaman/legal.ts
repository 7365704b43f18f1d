/**
 * Arguments as google.script.run sends them. Measured of Google:
 * https://tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run/
 * Whatever is neither a plain object nor an array makes the call fail at once, and so do circles, functions, symbols and
 * bigints; undefined vanishes from objects and is null in arrays; NaN and Infinity become null, as in JSON. A form is
 * legal only when it stands alone. The way back, from the server to the page, is stricter than Google on purpose (see
 * ../script-calls.ts).
 */
export function legalArguments(args: readonly unknown[]): readonly unknown[] {
  const [only] = args;
  return args.length === 1 && isForm(only) ? [valuesOf(only)] : args.map(legalCopy);
}

export function legalCopy(value: unknown, place: number): unknown {
  return copy(value, String(place), []) ?? null;
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || !isPlain(value) || above.includes(value)) throw illegal(path);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => copy(item, String(at), inside) ?? null);
  const entries = Object.entries(value).map(([key, item]) => [key, copy(item, key, inside)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

const illegal = (path: string): TypeError => new TypeError(`Failed due to illegal value in property: ${path}`);

/** Nothing stands above the prototype of a plain object, whichever window it comes from. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** By its name: outside a browser there are no forms. */
function isForm(value: unknown): value is HTMLFormElement {
  return typeof value === 'object' && value !== null && 'nodeName' in value && value.nodeName === 'FORM';
}

/** Asumsi: fields of one name become a list. Google makes Blobs of files; here a file is refused. */
function valuesOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  const values = names.map((name) => {
    const all = data.getAll(name);
    if (all.some((one) => typeof one !== 'string')) throw illegal(name);
    return [name, all.length === 1 ? all[0] : all] as const;
  });
  return Object.fromEntries(values);
}
