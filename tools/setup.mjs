/** Installs the packages of package-lock.json where they are missing. Uses nothing but Node, so it runs on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Does nothing when everything is there, so that a second run needs no network. */
export function setUp() {
  if (isInstalled()) return;
  console.log('Memasang paket (npm ci), sekali saja …');
  const { status, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error) throw error;
  if (status !== 0) {
    console.error('Paket tidak dapat dipasang. Periksa sambungan internet, lalu ulangi.');
    process.exit(1);
  }
}

/** On Windows npm is a batch file, which only a shell starts. */
function npm(args) {
  return spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** By contents and not by date: a copied folder keeps its packages and loses its dates. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(path) {
  const file = resolve(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
