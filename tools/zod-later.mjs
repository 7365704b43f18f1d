/**
 * zod's schemas, made when something is first checked by them and not with the bundle, which Google evaluates at every
 * click: there are some four hundred, each takes zod a fiftieth of a millisecond, and a click checks by few of them.
 */
export const zodLater = {
  name: 'zod-later',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^zod\/mini$/ }, ({ resolveDir, namespace }) =>
      namespace === NAME ? null : { path: 'zod/mini', namespace: NAME, sideEffects: false, pluginData: resolveDir },
    );
    bundler.onLoad({ filter: /.*/, namespace: NAME }, ({ pluginData }) => ({
      contents: MODULE,
      resolveDir: pluginData,
    }));
  },
};

const NAME = 'zod-later';

/** What makes a schema, or a check of one; another name from zod fails the bundle. */
const MAKERS = [
  ...['string', 'number', 'boolean', 'unknown', 'object', 'strictObject', 'array', 'record', 'literal', 'enum'],
  ...['optional', 'exactOptional', 'nullable', '_default'],
  ...['maxLength', 'minLength', 'regex', 'gte', 'int', 'trim', 'toLowerCase', 'overwrite'],
];

/** A schema that is not made yet stands for itself: whatever is asked of it makes it, but for more checks and its shape. */
const MODULE = `
import * as zod from 'zod/mini';
const makers = new WeakMap();
const made = (it) => {
  if (makers.has(it)) return makers.get(it)();
  if (Array.isArray(it)) return it.map(made);
  if (it === null || typeof it !== 'object' || Object.getPrototypeOf(it) !== Object.prototype) return it;
  return Object.fromEntries(Object.entries(it).map(([key, value]) => [key, made(value)]));
};
const later = (make, shape) => {
  let schema;
  const build = () => (schema ??= make());
  const stand = new Proxy({}, {
    get: (_, key) => {
      if (key === 'check') return (...checks) => later(() => build().check(...checks.map(made)), shape);
      return key === 'shape' ? shape : build()[key];
    },
  });
  makers.set(stand, build);
  return stand;
};
const maker = (make) => (...given) => later(() => make(...given.map(made)), given[0]);
${MAKERS.map((name) => `const ${name}_ = maker(zod.${name});\nexport { ${name}_ as ${name} };`).join('\n')}
export const parse = (schema, data) => zod.parse(made(schema), data);
export const safeParse = (schema, data) => zod.safeParse(made(schema), data);
export const config = zod.config;`;
