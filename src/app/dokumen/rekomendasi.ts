/** What the Tim recommended in the period before comes back: in the collection tab, in the panel, and as a finding until it is followed up. */
import { temuanIsian } from '../../domain/isian.ts';
import type { Rekomendasi } from '../../domain/peristiwa.ts';
import { kataRekomendasi } from '../../domain/rekomendasi.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import type { Buku } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';

export interface RekomendasiLalu extends Rekomendasi {
  readonly periode: string;
}

const urutan = ({ tahun, periode }: KeadaanSiklus): number =>
  tahun * DAFTAR_PERIODE.length + DAFTAR_PERIODE.indexOf(periode);

/** By kode, of the latest earlier period that any SOP ran for. */
export type DaftarRekomendasi = ReadonlyMap<string, RekomendasiLalu>;

export function rekomendasiLalu({ siklus: semua }: Buku, kini: KeadaanSiklus): DaftarRekomendasi {
  const lalu = [...semua.values()].filter((satu) => urutan(satu) < urutan(kini));
  const terakhir = Math.max(...lalu.map(urutan));
  const milik = lalu.filter((satu) => urutan(satu) === terakhir);
  return new Map(
    milik.flatMap(({ rekomendasi, periode, tahun }) =>
      rekomendasi
        .filter((satu) => satu.rekomendasi !== '')
        .map((satu): [string, RekomendasiLalu] => [satu.kode, { ...satu, periode: `${periode} ${tahun}` }]),
    ),
  );
}

export const nameRekomendasi = (satu: RekomendasiLalu): string =>
  `Rekomendasi Tim ${satu.periode}: ${kataRekomendasi(satu)}`;

export function checkRekomendasi(lalu: DaftarRekomendasi, { terbaca }: IsianBidang): readonly Temuan[] {
  return terbaca.flatMap(({ mentah }) => {
    const satu = lalu.get(mentah.kode);
    if (!satu || mentah.tindakLanjut !== '') return [];
    const pesan = `tindak lanjut rekomendasi Tim ${satu.periode} belum diisi: “${kataRekomendasi(satu)}”.`;
    return [temuanIsian(mentah, 'Tindak Lanjut', 'REKOMENDASI', 'peringatan', pesan)];
  });
}
