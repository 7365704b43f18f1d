import type { Indikator } from '../../domain/indikator.ts';
import type { RekomendasiPanel } from '../../shared/panel.ts';
import type { Tawaran } from '../../sop/mesin.ts';
import type { Buku, Jalan } from '../buku.ts';
import type { IsianBidang } from '../isian.ts';
import { rekomendasiLalu, sebutRekomendasi } from '../rekomendasi.ts';

/** `indikator`: those that this person sees. */
export function rekomendasiPanel(
  buku: Buku,
  { siklus }: Jalan,
  isian: ReadonlyMap<string, IsianBidang>,
  indikator: readonly Indikator[],
  tawaran: readonly Tawaran[],
): RekomendasiPanel {
  const lalu = rekomendasiLalu(buku, siklus);
  const boleh = tawaran.some(({ aksi }) => aksi === 'rekomendasi');
  const terbaca = lalu.size > 0 ? [...isian.values()].flatMap((satu) => satu.terbaca) : [];
  return {
    indikator: boleh ? indikator.map(({ kode, uraian }) => ({ kode, uraian })) : [],
    kini: siklus.rekomendasi.filter(({ kode }) => indikator.some((satu) => satu.kode === kode)),
    lalu: indikator.flatMap(({ kode }) => {
      const satu = lalu.get(kode);
      const isi = terbaca.filter(({ mentah }) => mentah.kode === kode && mentah.tindakLanjut !== '');
      return satu
        ? { kode, teks: sebutRekomendasi(satu), tindakLanjut: isi.map(({ mentah }) => mentah.tindakLanjut) }
        : [];
    }),
  };
}
