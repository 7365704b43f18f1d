/** `npm run deploy`: builds dist/ (as `buildDist` takes it) and pushes it to the script project that .clasp.json names. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDist } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** Not in git: each file's own, and a pull must not fight over it. */
const TUJUAN = resolve(ROOT, '.clasp.json');
/** clasp refuses an empty scriptId even for listing files, so an untouched .clasp.contoh.json holds this. */
const BELUM_DIISI = 'ISI-SCRIPT-ID';

const CARA = `Belum ada proyek Apps Script yang dituju. Sekali saja:
  1. Aktifkan Google Apps Script API: https://script.google.com/home/usersettings
  2. npx clasp login
  3. File baru: npx clasp create-script --type sheets --title "Himpun Kinerja" --rootDir dist
     File yang sudah ada: salin .clasp.contoh.json menjadi .clasp.json, lalu tulis "scriptId" dari
     Google Sheets: Ekstensi → Apps Script → Setelan proyek → "ID Skrip"
  4. Ulangi: npm run deploy`;

export async function deploy(setelan, tujuan = TUJUAN) {
  const { scriptId } = existsSync(tujuan) ? JSON.parse(readFileSync(tujuan, 'utf8')) : {};
  if (!scriptId || scriptId === BELUM_DIISI) {
    console.error(CARA);
    return 2;
  }
  await buildDist(setelan);
  const clasp = resolve(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const { status } = spawnSync(process.execPath, [clasp, 'push', '--force'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) console.error('Tidak terkirim. Bila belum masuk: npx clasp login');
  return status ?? 1;
}
