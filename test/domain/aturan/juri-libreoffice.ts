/** LibreOffice calculates the formulas of the judged rows: the answers of each column, as texts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { withCommas } from '../../../local/formula/formula-text.ts';
import { barisData, barisRumus, type Kasus } from './juri-kasus.ts';

/** Null where LibreOffice is not installed. One list per row, in the order of KEPALA. */
export async function askLibreOffice(kasus: readonly Kasus[]): Promise<readonly (readonly string[])[] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'juri-'));
  const berkas = join(folder, 'juri.xlsx');
  const rumus = kasus.map((satu, ke) => barisRumus(satu, ke + 1));
  const cells = new Map(
    rumus.flatMap((baris, b) => baris.map((isi, k) => [`${b},${k}`, { formula: withCommas(isi) }] as const)),
  );
  const sheets = [
    { name: 'Putusan', rows: rumus.map((baris) => baris.map(() => null)), cells },
    { name: 'Data', rows: kasus.map((satu) => [...barisData(satu)]) },
  ];
  writeFileSync(berkas, await writeXlsx({ sheets }));
  const profil = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const csv = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false';
  const jalan = spawnSync('soffice', [profil, '--headless', '--convert-to', csv, '--outdir', folder, berkas]);
  if (jalan.error) return null;
  return readFileSync(join(folder, 'juri.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((baris) => baris.split('\t'));
}
