/** Frozen rounds as the Potret has them: a round holds whole, by the one fingerprint that its freezing recorded, or not at all. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';
import { frozenRows, sealedRows } from '../segel/putaran-beku.ts';
import type { BarisDicari } from './baris-dicari.ts';
import type { Sebab } from './sebab-rusak.ts';

export interface PutaranBeku {
  readonly nomor: number;
  readonly baris: readonly BarisLetak[];
  /** What it says, where it holds. */
  readonly isi: readonly BarisPotret[];
  readonly rusak: readonly (BarisDicari & Sebab)[];
}

/** Every round that was frozen, in the order of the ledger. */
export function listBeku(
  semua: readonly BarisLetak[],
  { snapshot, siklus: perId }: Pick<Buku, 'snapshot' | 'siklus'>,
  isDiminta: (tahun: number) => boolean,
): readonly PutaranBeku[] {
  const beku = semua.filter(({ isi }) => isi.tahap === 'dibekukan');
  const diminta = [...perId.values()].filter(({ tahun }) => isDiminta(tahun));
  return diminta.flatMap(({ id: siklus, tahun, periode, beku: putaranBeku }) =>
    [...putaranBeku.values()].map((satu): PutaranBeku => {
      const { nomor, putaran, sidik } = satu;
      const milik = beku.filter(({ isi }) => isi.siklus === siklus && isi.putaran === putaran);
      if (isRoundWhole(milik, sidik)) return { nomor, baris: milik, isi: frozenRows(milik), rusak: [] };
      const dicari: BarisDicari = { ...SATU_PUTARAN, nomor, siklus, tahun, periode, putaran, sidik };
      const asli = sealedRows(snapshot, satu);
      return asli
        ? compareSeal(dicari, milik, asli)
        : { nomor, baris: milik, isi: [], rusak: [{ ...dicari, ...HILANG }] };
    }),
  );
}

const SATU_PUTARAN = { tahap: 'dibekukan', bidang: '', kode: '', berlaku: true } as const;
const HILANG: Sebab = { kini: null, asli: null };

function isRoundWhole(baris: readonly BarisLetak[], sidik: string): boolean {
  return baris.every(({ asing }) => asing.length === 0) && sidikBaris(frozenRows(baris)) === sidik;
}

/** Row by row, since the seal proves each of them; a row that it does not have was never frozen. */
function compareSeal(dicari: BarisDicari, milik: readonly BarisLetak[], asli: readonly BarisPotret[]): PutaranBeku {
  const perKode = new Map(milik.map((satu) => [satu.isi.kode, satu]));
  const rusak = asli.flatMap((baris) => {
    const sidik = sidikBarisPotret(baris);
    const kini = perKode.get(baris.kode) ?? null;
    if (kini && kini.asing.length === 0 && sidikBarisPotret(kini.isi) === sidik) return [];
    return [{ ...dicari, bidang: baris.bidang, kode: kodeTercatat(baris.kode), sidik, kini, asli: baris }];
  });
  const dikenal = new Set(asli.map(({ kode }) => kode));
  return { nomor: dicari.nomor, baris: milik.filter(({ isi }) => dikenal.has(isi.kode)), isi: [], rusak };
}
