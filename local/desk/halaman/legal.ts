/**
 * A copy of an argument as google.script.run sends it. Date, function, element, symbol, bigint and circles make the call
 * fail at once; undefined vanishes from objects and is null in arrays; NaN and Infinity become null, as in JSON.
 */
export function legalCopy(value: unknown, place: number): unknown {
  return copy(value, String(place), []) ?? null;
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || isIllegal(value) || above.includes(value))
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => copy(item, String(at), inside) ?? null);
  const entries = Object.entries(value).map(([key, item]) => [key, copy(item, key, inside)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** By its name: outside a browser there is no Node. */
function isIllegal(value: object): boolean {
  return value instanceof Date || ('nodeType' in value && 'ownerDocument' in value);
}
