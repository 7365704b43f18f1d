/** The SOP seeds as compressed text: a twentieth of the bundle, and Siapkan alone reads them. */
import { build } from 'esbuild';
import { packText, WITH_UNPACK } from './packed.mjs';

/** Stands in for src/sop/seed/semua.ts while the bundle is made. */
export const packedSeeds = {
  name: 'packed-seeds',
  setup: (bundler) =>
    bundler.onLoad({ filter: /src\/sop\/seed\/semua\.ts$/ }, async ({ path }) => ({
      contents: packedModule(await readSeeds(path)),
      resolveDir: path.replace(/\/[^/]+$/, ''),
    })),
};

async function readSeeds(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  const { listSop } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return listSop();
}

function packedModule(seeds) {
  return `${WITH_UNPACK}
let semua;
export const listSop = () => (semua ??= JSON.parse(unpack('${packText(JSON.stringify(seeds))}')));`;
}
