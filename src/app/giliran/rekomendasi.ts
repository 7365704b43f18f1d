import type { Indikator } from '../../domain/indikator.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { RekomendasiPanel } from '../../kontrak/giliran.ts';
import type { Offer } from '../../sop/tawaran.ts';
import { nameRekomendasi, rekomendasiLalu } from '../dokumen/rekomendasi.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';

/** `indikator`: those that this person sees. */
export function rekomendasiPanel(
  buku: Buku,
  { siklus }: SopRun,
  isian: ReadonlyMap<string, IsianBidang>,
  indikator: readonly Indikator[],
  tawaran: readonly Offer[],
): RekomendasiPanel {
  const lalu = rekomendasiLalu(buku, siklus);
  const boleh = tawaran.some(({ aksi }) => aksi === 'rekomendasi');
  const terlihat = new Set(indikator.map(({ kode }) => kode));
  const tindakLanjut = groupBy(
    [...isian.values()].flatMap(({ terbaca }) => terbaca.filter(({ mentah }) => mentah.tindakLanjut !== '')),
    ({ mentah }) => mentah.kode,
  );
  return {
    indikator: boleh ? indikator.map(({ kode, uraian }) => ({ kode, uraian })) : [],
    kini: siklus.rekomendasi.filter(({ kode }) => terlihat.has(kode)),
    lalu: indikator.flatMap(({ kode }) => {
      const satu = lalu.get(kode);
      const isi = tindakLanjut.get(kode) ?? [];
      return satu
        ? { kode, teks: nameRekomendasi(satu), tindakLanjut: isi.map(({ mentah }) => mentah.tindakLanjut) }
        : [];
    }),
  };
}
