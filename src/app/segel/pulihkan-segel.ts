/** A seal that is gone is made again from the tabs: where nobody changed them since, its hash is the one in Riwayat. */
import { packSegel } from '../../domain/segel/kemas-segel.ts';
import { appendArsip, type SegelTertulis } from '../../workbook/tab/arsip.ts';
import type { Change } from '../../workbook/tulis.ts';
import { composeIsi } from '../dokumen/data-laporan.ts';
import { type Buku, bukuSampai } from '../inti/buku.ts';
import { sealDamage } from './periksa-beku.ts';
import { frozenRound } from './putaran-beku.ts';

export interface SegelHilang {
  readonly pesan: string;
  /** Null: the tabs say something else by now. */
  readonly pulih: Change | null;
}

/** Of the rounds that count: those frozen last. Needs every tab that a paper prints from. */
export function listSegelHilang(buku: Buku): readonly SegelHilang[] {
  return [...buku.siklus.values()].flatMap((siklus) => {
    const beku = siklus.potret;
    const pesan = beku && sealDamage(buku.snapshot, siklus, beku);
    if (!beku || !pesan) return [];
    const lagi = composeAgain(buku, siklus.id, beku.nomor, beku.putaran);
    const sama = lagi !== null && lagi.sidik === beku.segel?.sidik;
    return [{ pesan, pulih: sama ? appendArsip(buku.snapshot, lagi) : null }];
  });
}

/** As it was composed when row `nomor` of Riwayat froze it. */
function composeAgain(buku: Buku, id: string, nomor: number, putaran: number): SegelTertulis | null {
  const siklus = bukuSampai(buku, nomor).siklus.get(id);
  const sop = buku.sop.find((satu) => satu.id === siklus?.sop);
  const baris = siklus && frozenRound(buku.snapshot, siklus, putaran);
  if (!siklus || !sop || !baris) return null;
  const { catatan, potongan } = packSegel(
    composeIsi(buku, { sop, siklus }, { baris, kendali: siklus.potret?.kendali ?? null }, putaran),
  );
  return { siklus: id, putaran, sidik: catatan.sidik, potongan };
}
