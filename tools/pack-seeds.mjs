/** The SOP seeds as compressed text: a twentieth of the bundle, and Siapkan alone reads them. */
import { build } from 'esbuild';
import { deflateSync } from 'fflate';

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
  const text = Buffer.from(deflateSync(Buffer.from(JSON.stringify(seeds)), { level: 9, mem: 12 })).toString('base64');
  return `
import { inflateSync, strFromU8 } from 'fflate';
import { fromBasis64 } from '../../domain/basis64.ts';
let semua;
export const listSop = () => (semua ??= JSON.parse(strFromU8(inflateSync(fromBasis64('${text}')))));`;
}
