/** Earlier quarters that nobody answered: the year so far is then a sum, mean or ratio of less than it seems. */
import type { Akumulasi, Indikator } from '../../domain/indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { targetUntuk } from '../../domain/target.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type Periode, type Triwulan, triwulanSampai } from '../../domain/waktu/periode.ts';

/** Of the others the latest quarter alone counts. */
const MENGGABUNG: readonly Akumulasi[] = ['jumlah', 'rata-rata', 'rasio'];

interface MasaSiklus {
  readonly tahun: number;
  readonly periode: Periode;
}

export function checkTriwulanHilang(
  potret: readonly BarisPotret[],
  indikator: readonly Indikator[],
  masa: MasaSiklus,
): readonly Temuan[] {
  const milik = potret.filter(({ tahun }) => tahun === masa.tahun);
  const beku = new Set(milik.filter(({ tahap }) => tahap === 'dibekukan').map((b) => `${b.kode}/${b.periode}`));
  const ada = new Set(milik.map((b) => `${b.kode}/${b.periode}/${b.bidang}`));
  const lampau = triwulanSampai(masa.periode).filter((triwulan) => triwulan !== masa.periode);
  return indikator
    .filter(({ akumulasi }) => MENGGABUNG.includes(akumulasi))
    .flatMap((satu) => {
      const diminta = (triwulan: Triwulan): boolean =>
        targetUntuk(satu, triwulan, masa.tahun) !== null && !beku.has(`${satu.kode}/${triwulan}`);
      const hilang = lampau
        .filter(diminta)
        .flatMap((triwulan) =>
          satu.bidang
            .filter((bidang) => !ada.has(`${satu.kode}/${triwulan}/${bidang}`))
            .map((bidang) => `${triwulan} ${bidang}`),
        );
      return hilang.length === 0 ? [] : [temuan(satu, hilang)];
    });
}

function temuan({ kode, jenis, bidang, akumulasi }: Indikator, hilang: readonly string[]): Temuan {
  const tempat = { tab: jenis, kolom: 'Kode', bidang: bidang[0] ?? null, indikator: kode };
  const pesan = `${kode}: belum ada isian ${hilang.join(', ')}, jadi angka tahun berjalan (${akumulasi}) tidak memuatnya. Masukkan isian itu, atau jelaskan.`;
  return createTemuan('TRIWULAN-HILANG', 'peringatan', tempat, pesan);
}
