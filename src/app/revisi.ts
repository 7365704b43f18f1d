/** A revisi is for named indikator only: everything else must come back as it was approved. */
import type { BarisPotret } from '../domain/potret.ts';
import type { Jalan } from './buku.ts';

/** Kodes whose figure changes although the open revisi does not name them. */
export function outsideRevisi(
  { siklus }: Jalan,
  baru: readonly BarisPotret[],
  lama: readonly BarisPotret[],
): readonly string[] {
  const revisi = siklus.revisi.at(-1);
  if (!revisi || siklus.pengesahan !== null) return [];
  const terakhir = new Map<string, BarisPotret>();
  for (const baris of lama) {
    if (baris.tahap === 'diserahkan' && baris.tahun === siklus.tahun && baris.periode === siklus.periode)
      terakhir.set(`${baris.kode}/${baris.bidang}`, baris);
  }
  return baru
    .filter(({ kode }) => !revisi.indikator.includes(kode))
    .filter((baris) => {
      const dulu = terakhir.get(`${baris.kode}/${baris.bidang}`);
      return dulu !== undefined && !samaAngka(dulu, baris);
    })
    .map(({ kode }) => kode);
}

function samaAngka(a: BarisPotret, b: BarisPotret): boolean {
  return (
    a.realisasi === b.realisasi && a.pembilang === b.pembilang && a.penyebut === b.penyebut && a.keadaan === b.keadaan
  );
}
