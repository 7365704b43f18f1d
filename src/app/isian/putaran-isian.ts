/** Rounds of handing in, as the Potret keeps them: what one of them said, and which cells the next one changed. */
import { JUDUL_KETIK, JUDUL_URAIAN } from '../../domain/isian-mentah.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { SopRun } from '../inti/buku.ts';

/** Cells that are compared between two rounds. */
const SEL = { teks: JUDUL_KETIK.realisasi, ...JUDUL_URAIAN } as const;
const DAFTAR_SEL = Object.keys(SEL) as readonly (keyof typeof SEL)[];
export const JUMLAH_SEL = DAFTAR_SEL.length;

export type SelIsian = Pick<BarisPotret, keyof typeof SEL>;

export interface SelBerubah {
  readonly kolom: string;
  readonly lama: string;
  readonly baru: string;
}

/** One round of a bidang. An SOP that took over what another one collected counts on, so its first rounds stand there. */
export function roundOf(
  potret: readonly BarisPotret[],
  { siklus: { id, tahun, periode } }: SopRun,
  bidang: string,
  putaran: number,
): readonly BarisPotret[] {
  const semua = potret.filter(
    (b) =>
      b.bidang === bidang &&
      b.putaran === putaran &&
      b.tahap === 'diserahkan' &&
      b.periode === periode &&
      b.tahun === tahun,
  );
  const sendiri = semua.filter(({ siklus }) => siklus === id);
  return sendiri.length > 0 ? sendiri : semua;
}

/** A row that was not there before has nothing but new cells. */
export function selBerubah(lama: SelIsian | undefined, baru: SelIsian): readonly SelBerubah[] {
  return DAFTAR_SEL.filter((kunci) => (lama?.[kunci] ?? '') !== baru[kunci]).map((kunci) => ({
    kolom: SEL[kunci],
    lama: lama?.[kunci] ?? '',
    baru: baru[kunci],
  }));
}
