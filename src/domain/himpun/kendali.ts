/** Counts and sums of the isian that consolidation used, and of the rows that came out. */
import { sumExact } from '../angka/jumlah-pasti.ts';
import { groupBy, normalise } from '../kelompok.ts';
import type { JumlahSatuan, Kendali, KendaliBidang } from '../kendali.ts';
import type { BarisPotret } from '../potret.ts';
import type { BarisHimpun } from './himpun.ts';
import type { BidangMasuk } from './isian-masuk.ts';

type Terjumlah = Pick<BarisPotret, 'satuan' | 'realisasi' | 'pembilang' | 'penyebut'>;

/** By satuan, in an order that does not depend on that of the rows. */
export function sumPerSatuan(baris: readonly Terjumlah[]): readonly JumlahSatuan[] {
  const perSatuan = [...groupBy(baris, ({ satuan }) => normalise(satuan))].sort(([a], [b]) => (a < b ? -1 : 1));
  return perSatuan.map(([, isi]) => ({
    satuan: [...isi.map(({ satuan }) => satuan)].sort()[0] ?? '',
    baris: isi.length,
    bernilai: isi.filter(({ realisasi }) => realisasi !== null).length,
    nilai: sumExact(isi.flatMap(({ realisasi }) => realisasi ?? [])),
    ...sumKomponen('pembilang', isi),
    ...sumKomponen('penyebut', isi),
  }));
}

/** By satuan, however it is spelled. */
export const indexSatuan = (daftar: readonly JumlahSatuan[]): ReadonlyMap<string, JumlahSatuan> =>
  new Map(daftar.map((satu) => [normalise(satu.satuan), satu]));

function sumKomponen(apa: 'pembilang' | 'penyebut', isi: readonly Terjumlah[]): Partial<JumlahSatuan> {
  const ada = isi.flatMap((baris) => baris[apa] ?? []);
  return ada.length === 0 ? {} : { [apa]: sumExact(ada) };
}

/** The isian that went into the rows, each in the satuan of the row that it went into. */
export function isianTerpakai(baris: readonly BarisHimpun[]): readonly BarisPotret[] {
  return baris.flatMap(({ isian, potret: { satuan } }) =>
    isian.map((satu) => (satu.satuan === satuan ? satu : { ...satu, satuan })),
  );
}

export function countKendali(baris: readonly BarisHimpun[], bidang: ReadonlyMap<string, BidangMasuk>): Kendali {
  const terpakai = isianTerpakai(baris);
  return {
    bidang: countBidang(baris, terpakai, bidang),
    masuk: sumPerSatuan(terpakai),
    hasil: sumPerSatuan(baris.map(({ potret }) => potret)),
  };
}

/** Bidang that take part, then those that only the registry names. */
function countBidang(
  baris: readonly BarisHimpun[],
  terpakai: readonly BarisPotret[],
  bidang: ReadonlyMap<string, BidangMasuk>,
): readonly KendaliBidang[] {
  const diharapkan = countBy(baris.flatMap((satu) => satu.bidang));
  const masuk = countBy(terpakai.map((satu) => satu.bidang));
  return [...new Set([...bidang.keys(), ...diharapkan.keys()])].map((kode) => {
    const jumlah = masuk.get(kode) ?? 0;
    const { diterima = false, dilewati = false } = bidang.get(kode) ?? {};
    const harap = diharapkan.get(kode) ?? 0;
    return { kode, diharapkan: harap, masuk: jumlah, diterima: diterima ? jumlah : 0, dilewati };
  });
}

function countBy(daftar: readonly string[]): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>();
  for (const satu of daftar) jumlah.set(satu, (jumlah.get(satu) ?? 0) + 1);
  return jumlah;
}

/** All bidang together. */
export function totalKendali({ bidang }: Kendali): Pick<KendaliBidang, 'diharapkan' | 'masuk' | 'diterima'> {
  const sum = (apa: 'diharapkan' | 'masuk' | 'diterima') => bidang.reduce((jumlah, satu) => jumlah + satu[apa], 0);
  return { diharapkan: sum('diharapkan'), masuk: sum('masuk'), diterima: sum('diterima') };
}
