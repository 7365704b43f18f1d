/** TypeScript for Jest: types are taken away and not checked, which `npm run check` does for the whole project. */
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const OPTIONS = {
  loader: 'ts',
  format: 'esm',
  target: 'es2022',
  sourcemap: 'inline',
  sourcesContent: false,
  supported: { 'import-attributes': true },
};
const KEY = `${version} ${JSON.stringify(OPTIONS)}`;

export default {
  process: (source, path) => ({ code: transformSync(source, { ...OPTIONS, sourcefile: path }).code }),
  getCacheKey: (source, path) => createHash('sha256').update(`${KEY}\0${path}\0${source}`).digest('hex'),
};
