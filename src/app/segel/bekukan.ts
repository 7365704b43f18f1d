/** Freezing: the figures go to the Potret, everything that their papers print goes as one seal to Arsip. */
import { frozenRows, type HasilHimpun } from '../../domain/himpun/himpun.ts';
import type { CatatanSegel } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { packSegel } from '../../domain/segel/kemas-segel.ts';
import { appendArsip } from '../../workbook/tab/arsip.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import type { Change } from '../../workbook/tulis.ts';
import { composeIsi } from '../dokumen/data-laporan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { rememberSegel, withoutRegistri } from './putaran-beku.ts';

export interface Pembekuan {
  readonly segel: CatatanSegel;
  readonly perubahan: readonly Change[];
}

/** `run`: as the peristiwa that freezes leaves it. */
export function freeze(buku: Buku, run: SopRun, kini: HasilHimpun, putaran: number): Pembekuan {
  const baris = frozenRows(kini, putaran);
  return seal(buku, composeIsi(buku, run, { baris, kendali: run.siklus.potret?.kendali ?? null }, putaran), baris);
}

/** The same figures with mended words, as a round of its own. */
export function refreeze(buku: Buku, isi: IsiSegel, putaran: number): Pembekuan {
  const baris = isi.indikator.map((satu) => ({ ...satu, putaran }));
  return seal(buku, { ...isi, putaran, indikator: baris }, baris.map(withoutRegistri));
}

function seal({ snapshot }: Buku, isi: IsiSegel, baris: readonly BarisPotret[]): Pembekuan {
  const { siklus, putaran } = isi;
  const { catatan, potongan } = packSegel(isi);
  rememberSegel(snapshot, catatan.sidik, isi);
  const segel = { siklus, putaran, sidik: catatan.sidik, potongan };
  return { segel: catatan, perubahan: [appendPotret(snapshot, baris), appendArsip(snapshot, segel)] };
}
