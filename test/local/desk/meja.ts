/** A desk of its own for a test. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDeskOptions } from '../../../local/desk/options.ts';
import { type RunningDesk, startDesk } from '../../../local/desk/start.ts';
import { TERBANGUN } from '../../bundel.ts';

export const SAMPEL = resolve(import.meta.dirname, '../../../samples/bakesbangpol.xlsx');

export interface CaraMeja {
  readonly pack?: string;
  readonly sop?: string;
  /** Where the desk keeps its workbook; a new folder when absent. */
  readonly folder?: string;
  readonly fresh?: boolean;
  /** A file that Siapkan has not seen yet. */
  readonly kosong?: boolean;
}

export interface MejaBerjalan {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

export async function mulaiMeja(cara: CaraMeja = {}): Promise<MejaBerjalan> {
  const folder = cara.folder ?? mkdtempSync(join(tmpdir(), 'meja-buku-'));
  const { pack = SAMPEL, sop = 'depok-pengumpulan' } = cara;
  const args = [
    '--port',
    '0',
    '--folder',
    folder,
    '--pack',
    pack,
    '--sop',
    sop,
    ...(cara.fresh ? ['--fresh'] : []),
    ...(cara.kosong ? ['--kosong'] : []),
  ];
  const running: RunningDesk = await startDesk(parseDeskOptions(args), TERBANGUN);
  return { url: `http://127.0.0.1:${running.port}/`, folder, stop: () => running.close() };
}
