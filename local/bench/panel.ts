/** Size of the panel as Google serves it. Its times are measured on the desk, which comes with issue 3. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Mistake } from '../cli/mistake.ts';

const BATAS_GZIP = 40_000;

/** Throws a Mistake when the folder holds no panel. */
export function measurePanel(folder: string) {
  const path = join(folder, 'panel.html');
  if (!existsSync(path)) throw new Mistake(`Panel belum dibuat: ${path} tidak ada. Jalankan npm run build.`);
  const html = readFileSync(path);
  const gzip = gzipSync(html).length;
  return {
    panel: { byte: html.length, byteGzip: gzip },
    target: [{ target: 'panel terkompresi, byte', batas: BATAS_GZIP, nilai: gzip, tercapai: gzip <= BATAS_GZIP }],
    catatan: 'Waktu sampai panel dapat dipakai diukur di meja (desk), yang belum ada.',
  };
}
