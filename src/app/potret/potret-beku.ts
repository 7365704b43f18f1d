/** Frozen rounds as the Potret has them: each row by the seal; without one the round holds whole, by the hash of its figures, or not at all. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import { isPutaranDipakai, putaranBerlaku } from '../../sop/keadaan.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';
import { compareSeal, compareTurunan } from '../segel/banding-segel.ts';
import { findLebih, isRoundWhole, provenRows, sealedRows } from '../segel/putaran-beku.ts';
import type { BarisDicari } from './baris-dicari.ts';
import type { Sebab } from './sebab-rusak.ts';

export interface PutaranBeku {
  readonly nomor: number;
  readonly baris: readonly BarisLetak[];
  /** What it says, where that is proven. */
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
  return diminta.flatMap((milikSiklus) => {
    const { id: siklus, tahun, periode, beku: putaranBeku } = milikSiklus;
    return [...putaranBeku.values()].map((satu): PutaranBeku => {
      const { nomor, putaran, sidik } = satu;
      const milik = beku.filter(({ isi }) => isi.siklus === siklus && isi.putaran === putaran);
      const digantikan = isPutaranDipakai(milikSiklus, putaran) ? null : putaranBerlaku(milikSiklus);
      const dicari: BarisDicari = { ...SATU_PUTARAN, nomor, siklus, tahun, periode, putaran, sidik, digantikan };
      const asli = sealedRows(snapshot, satu);
      return asli ? compareSealed(dicari, milik, asli) : compareHash(dicari, milik);
    });
  });
}

const SATU_PUTARAN = { tahap: 'dibekukan', bidang: '', kode: '' } as const;

/** Rows that the seal does not have were never frozen. */
function compareSealed(dicari: BarisDicari, milik: readonly BarisLetak[], asli: readonly BarisPotret[]): PutaranBeku {
  const { dikenal, beda } = compareSeal(asli, milik);
  const rusak = beda.map((satu) => {
    const { bidang, kode } = satu.asli;
    return { ...dicari, ...satu, bidang, kode: kodeTercatat(kode), sidik: sidikBarisPotret(satu.asli) };
  });
  return { nomor: dicari.nomor, baris: dikenal, isi: asli, rusak };
}

/** One hash of all its figures tells no row from another, but which one is too many. */
function compareHash(dicari: BarisDicari, milik: readonly BarisLetak[]): PutaranBeku {
  const { nomor, sidik } = dicari;
  if (isRoundWhole(milik, sidik)) {
    const rusak = compareTurunan(milik).map((satu) => ({ ...dicari, ...letakOf(satu.kini), ...satu }));
    return { nomor, baris: milik, isi: provenRows(milik) ?? [], rusak };
  }
  return { nomor, baris: milik, isi: [], rusak: [{ ...dicari, kini: findLebih(milik, sidik), asli: null }] };
}

const letakOf = (satu: BarisLetak | null) => ({
  bidang: satu?.isi.bidang ?? '',
  kode: kodeTercatat(satu?.isi.kode ?? ''),
});
