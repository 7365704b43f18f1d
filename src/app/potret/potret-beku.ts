/** Frozen rounds as the Potret has them: a round holds whole, by the one fingerprint that its freezing recorded, or not at all. */
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';
import type { BarisDicari } from './baris-dicari.ts';

export interface PutaranBeku {
  readonly dicari: BarisDicari;
  readonly baris: readonly BarisLetak[];
  readonly utuh: boolean;
}

/** Every round that was frozen, in the order of the ledger. */
export function listBeku(
  semua: readonly BarisLetak[],
  { riwayat, siklus: perId }: Pick<Buku, 'riwayat' | 'siklus'>,
  isDiminta: (tahun: number) => boolean,
): readonly PutaranBeku[] {
  const beku = semua.filter(({ isi }) => isi.tahap === 'dibekukan');
  return riwayat.flatMap(({ nomor, siklus, akibat: { potret } }) => {
    const masa = perId.get(siklus);
    if (!potret || !masa || !isDiminta(masa.tahun)) return [];
    const { putaran, sidik } = potret;
    const baris = beku.filter(({ isi }) => isi.siklus === siklus && isi.putaran === putaran);
    const { tahun, periode } = masa;
    const dicari: BarisDicari = { ...SATU_PUTARAN, nomor, siklus, tahun, periode, putaran, sidik };
    return [{ dicari, baris, utuh: isRoundWhole(baris, sidik) }];
  });
}

const SATU_PUTARAN = { tahap: 'dibekukan', bidang: '', kode: '', berlaku: true } as const;

function isRoundWhole(baris: readonly BarisLetak[], sidik: string): boolean {
  return baris.every(({ asing }) => asing.length === 0) && sidikBaris(frozenRows({ baris })) === sidik;
}

/** Pasted twice, a row says nothing new. */
export function frozenRows({ baris }: Pick<PutaranBeku, 'baris'>): readonly BarisPotret[] {
  const isi = baris.map((satu) => satu.isi);
  if (new Set(isi.map(({ kode }) => kode)).size === isi.length) return isi;
  return [...new Map(isi.map((satu) => [sidikBarisPotret(satu), satu])).values()];
}
