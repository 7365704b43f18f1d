/** What the aksi share that ask whether figures far off are right. */
import * as z from 'zod/mini';
import type { Akibat } from '../../domain/peristiwa.ts';
import type { PerluKonfirmasi } from '../../sop/engine-input.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import { type Buku, findRun } from '../inti/buku.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { listPerluKonfirmasi } from '../temuan/perlu-konfirmasi.ts';

/** Kodes of the indikator whose figure the person has looked at and says is right. */
export const skemaKonfirmasi = z._default(z.array(z.string()), []);

export const TAB_KONFIRMASI: readonly NamaTab[] = [...TAB_REGISTRI, 'Historis', 'Potret', 'Arsip'];

export function unconfirmed(buku: Buku, siklus: string | undefined): readonly PerluKonfirmasi[] {
  const run = findRun(buku, siklus);
  return run ? listPerluKonfirmasi(buku, run, readRegistriSiklus(buku, run)) : [];
}

export function kataKonfirmasi({ konfirmasi = {} }: Akibat): string {
  const daftar = Object.entries(konfirmasi).map(([kode, angka]) => `${kode} (${angka})`);
  return daftar.length === 0 ? '' : ` Dipastikan benar: ${daftar.join(', ')}.`;
}
