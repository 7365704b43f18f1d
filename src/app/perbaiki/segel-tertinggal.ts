/** Seals of rounds that the ledger no longer knows: what was frozen is still there, and says so itself. */
import type { CatatanSegel } from '../../domain/peristiwa.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { openSegelSendiri } from '../../domain/segel/kemas-segel.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { readArsip } from '../../workbook/tab/arsip.ts';
import type { Buku } from '../inti/buku.ts';
import { withoutRegistri } from '../segel/putaran-beku.ts';

export interface SegelTertinggal {
  readonly isi: IsiSegel;
  readonly catatan: CatatanSegel;
}

/** Of each siklus the last round, where the ledger has none that comes as late. */
export function listTertinggal({ snapshot, siklus }: Buku): readonly SegelTertinggal[] {
  const perSiklus = new Map<string, SegelTertinggal>();
  for (const [sidik, salinan] of readArsip(snapshot))
    for (const potongan of salinan) {
      const segel = openSegelSendiri(
        potongan.map((satu) => satu.isi),
        sidik,
      );
      if (!segel) continue;
      const { siklus: id, putaran } = segel.isi;
      const dikenal = Math.max(siklus.get(id)?.putaranPotret ?? 0, perSiklus.get(id)?.isi.putaran ?? 0);
      if (putaran > dikenal) perSiklus.set(id, segel);
    }
  return [...perSiklus.values()];
}

/** As the row that froze it had it. */
export const catatanPotret = ({ isi, catatan }: SegelTertinggal) => ({
  putaran: isi.putaran,
  sidik: sidikBaris(isi.indikator.map(withoutRegistri)),
  ...(isi.kendali ? { kendali: isi.kendali } : {}),
  segel: catatan,
});
