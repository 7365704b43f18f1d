/** Peringatan of the figures that are signed: the same row rules, read on the frozen potret with the reasons in it. */
import { isPersen } from '../angka/satuan.ts';
import { judgeBukti } from '../bukti.ts';
import type { KodeIsian } from '../kode-temuan.ts';
import { type Terjawab, withPenjelasan } from '../penjelasan.ts';
import type { BarisPotret } from '../potret.ts';
import { type Berat, createTemuan, type Temuan } from '../temuan.ts';
import { ATURAN_ISIAN } from './aturan-isian.ts';
import type { BarisAturan } from './baris.ts';
import { compilePredicate } from './predikat-ts.ts';

const PERINGATAN = ATURAN_ISIAN.filter(({ berat }) => berat === 'peringatan').map((aturan) => ({
  aturan,
  baik: compilePredicate(aturan.syarat),
}));

/** `atas`: what its Penjelasan answered of each when it was handed in. */
export function catatanPeringatan(
  potret: readonly BarisPotret[],
  atas: (baris: BarisPotret) => Terjawab = () => 'semua',
): readonly Temuan[] {
  return potret.flatMap((baris) => {
    const uji = toBarisAturan(baris);
    const { kode: indikator, bidang, bukti } = baris;
    const tempat = { tab: 'Potret', bidang, indikator };
    const temuan = (kode: KodeIsian, berat: Berat, pesan: string): Temuan =>
      createTemuan(`ISIAN-${kode}`, berat, tempat, `${indikator}: ${pesan}`);
    return [
      ...PERINGATAN.filter(({ baik }) => !baik(uji)).map(({ aturan: { kode, berat, pesan } }) =>
        withPenjelasan(temuan(kode, berat, pesan(uji)), baris.penjelasanBidang ?? '', atas(baris)),
      ),
      ...judgeBukti(bukti, baris.realisasi !== null).map(({ kode, berat, pesan, ...lain }) => ({
        ...temuan(kode, berat, pesan),
        ...lain,
      })),
    ];
  });
}

function toBarisAturan(baris: BarisPotret): BarisAturan {
  const { teks, bukti, pendorong, penghambat, tindakLanjut, penjelasanBidang, satuan, akumulasi, target } = baris;
  const kosong = { jenis: 'kosong' } as const;
  return {
    teks: {
      realisasi: teks,
      pembilang: '',
      penyebut: '',
      bukti,
      pendorong,
      penghambat,
      tindakLanjut,
      penjelasanBidang,
    },
    angka: {
      angkaRealisasi: baris.realisasi,
      angkaPembilang: baris.pembilang,
      angkaPenyebut: baris.penyebut,
      capaian: baris.capaian,
    },
    tanda: { rasio: akumulasi === 'rasio', wajib: target !== null, persen: isPersen(satuan), bagian: false },
    bacaan: { realisasi: kosong, pembilang: kosong, penyebut: kosong },
  };
}
