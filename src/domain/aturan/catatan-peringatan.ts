/** Peringatan of the figures that are signed: the same row rules, read on the frozen potret with the reasons in it. */
import { isPersen } from '../angka/satuan.ts';
import type { BarisPotret } from '../potret.ts';
import { createTemuan, type Temuan, withAlasan } from '../temuan.ts';
import { ATURAN_ISIAN } from './aturan-isian.ts';
import type { BarisAturan } from './baris.ts';
import { compilePredicate } from './predikat-ts.ts';

const PERINGATAN = ATURAN_ISIAN.filter(({ berat }) => berat === 'peringatan').map((aturan) => ({
  aturan,
  baik: compilePredicate(aturan.syarat),
}));

export function catatanPeringatan(potret: readonly BarisPotret[]): readonly Temuan[] {
  return potret.flatMap((baris) => {
    const uji = toBarisAturan(baris);
    const { kode: indikator, bidang } = baris;
    const tempat = { tab: 'Potret', bidang, indikator };
    return PERINGATAN.filter(({ baik }) => !baik(uji)).map(({ aturan: { kode, berat, pesan, alasan } }) =>
      withAlasan(
        createTemuan(`ISIAN-${kode}`, berat, tempat, `${indikator}: ${pesan(uji)}`),
        alasan ? uji.teks[alasan] : '',
      ),
    );
  });
}

function toBarisAturan(baris: BarisPotret): BarisAturan {
  const { teks, bukti, pendorong, penghambat, tindakLanjut, satuan, akumulasi, target } = baris;
  const kosong = { jenis: 'kosong' } as const;
  return {
    teks: { realisasi: teks, pembilang: '', penyebut: '', bukti, pendorong, penghambat, tindakLanjut },
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
