/** The npm scripts: `node tools/run.mjs <script> [arguments]`. Each does its own set-up, so that it works on a fresh clone. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';

const [script = '', ...args] = process.argv.slice(2);

// npm names the caller's folder; programs take paths from there and find their own files in the project.
process.env.INIT_CWD ??= process.cwd();
process.chdir(resolve(import.meta.dirname, '..'));

/** The sample that `npm start` plays; hasil/ is ignored by git. */
const CONTOH = [
  ...['--sop', 'depok-pengumpulan', '--period', 'TW I', '--out', 'hasil/contoh'],
  ...['--input', 'samples/dpmptsp.xlsx', '--perbaikan', 'samples/dpmptsp-perbaikan.xlsx'],
];

/** `npm run build -- --addon`, and so for rilis and deploy: otherwise for the script of one file. */
const FOR_ADDON = { addon: args.includes('--addon') };

/** Scripts load what they need only after the packages are there. */
const SCRIPTS = {
  async start() {
    const { buildDist } = await import('./build.mjs');
    await buildDist();
    return runProgram('local/cli/main.ts', [...CONTOH, '--contoh']);
  },
  async cycle() {
    const { buildDistIfMissing } = await import('./build.mjs');
    await buildDistIfMissing();
    return runProgram('local/cli/main.ts', args);
  },
  async verify() {
    return runProgram('local/verify/main.ts', args);
  },
  async skenario() {
    const { buildDistIfMissing } = await import('./build.mjs');
    await buildDistIfMissing();
    return runProgram('local/skenario/skenario.ts', args);
  },
  async bench() {
    const [{ buildDistIfMissing }, { buildDesk }] = await Promise.all([import('./build.mjs'), import('./desk.mjs')]);
    await Promise.all([buildDistIfMissing(), buildDesk()]);
    return runProgram('local/bench/bench.ts', args);
  },
  async desk() {
    const [{ buildDist }, { buildDesk }] = await Promise.all([import('./build.mjs'), import('./desk.mjs')]);
    await Promise.all([buildDist(), buildDesk()]);
    return runProgram('local/desk/main.ts', args);
  },
  async panduan() {
    const [{ buildDist }, { buildDesk }] = await Promise.all([import('./build.mjs'), import('./desk.mjs')]);
    await Promise.all([buildDist(), buildDesk()]);
    return runProgram('local/panduan/main.ts', args);
  },
  async build() {
    const { buildDist } = await import('./build.mjs');
    const { bytes } = await buildDist(FOR_ADDON);
    console.log(`dist/ siap${FOR_ADDON.addon ? ' (add-on)' : ''}; Code.js ${Math.round(bytes / 1024)} kB`);
    return 0;
  },
  async check() {
    const { check } = await import('./check.mjs');
    const { said, failed } = await check();
    console.log(said);
    return failed.length === 0 ? 0 : 1;
  },
  async test() {
    const { runTests } = await import('./ci-test.mjs');
    return runTests(args);
  },
  async rilis() {
    const { makeRelease } = await import('./rilis.mjs');
    console.log(`${await makeRelease(FOR_ADDON)} siap; buka BACA-DULU.html di dalamnya`);
    return 0;
  },
  async deploy() {
    const { deploy } = await import('./deploy.mjs');
    return deploy(FOR_ADDON);
  },
};

/** Programs export `main(args)`, which answers the exit code. */
async function runProgram(entry, programArgs) {
  const { buildProgram } = await import('./build.mjs');
  const { main } = await import(pathToFileURL(await buildProgram(entry)).href);
  return main(programArgs);
}

if (!Object.hasOwn(SCRIPTS, script)) {
  console.error(`Tidak ada skrip "${script}". Yang ada: ${Object.keys(SCRIPTS).join(', ')}.`);
  process.exit(2);
}
setUp();
process.exitCode = await SCRIPTS[script]();
