/**
 * fflate, evaluated when something is first packed and not with the bundle, which Google evaluates at every click: it
 * fills tables of 32,768 numbers and asks for a TextDecoder, and V8 reads the whole bundle again to name the one that
 * is not there. Together that was two thirds of the bundle's evaluation.
 */
import { build } from 'esbuild';

/** What the add-in uses; another import from fflate fails the bundle. */
const NAMES = ['deflateSync', 'inflateSync', 'strFromU8', 'strToU8', 'zipSync'];

export const fflateLater = {
  name: 'fflate-later',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^fflate$/ }, ({ resolveDir }) => ({
      path: 'fflate',
      namespace: 'later',
      sideEffects: false,
      pluginData: resolveDir,
    }));
    bundler.onLoad({ filter: /^fflate$/, namespace: 'later' }, async ({ pluginData }) => ({
      contents: laterModule(await readAlone(pluginData)),
    }));
  },
};

/** A script that puts them into `known`. */
async function readAlone(resolveDir) {
  const names = NAMES.join(', ');
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names} } from 'fflate';\nknown = { ${names} };`, resolveDir },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
  });
  return outputFiles[0].text;
}

const laterModule = (script) => `
let known;
function fflate() {
${script}
return known;
}
${NAMES.map((name) => `export const ${name} = (...args) => (known || fflate()).${name}(...args);`).join('\n')}`;
