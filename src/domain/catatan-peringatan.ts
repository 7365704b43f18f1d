/** Open peringatan of the figures that are signed, in words: the same row rules, read on the frozen potret. */
import { ATURAN_ISIAN } from './aturan/aturan-isian.ts';
import type { BarisAturan } from './aturan/baris.ts';
import { compilePredicate } from './aturan/predikat-ts.ts';
import type { BarisPotret } from './potret.ts';
import { isPersen } from './satuan.ts';

const PERINGATAN = ATURAN_ISIAN.filter(({ berat }) => berat === 'peringatan').map((aturan) => ({
  aturan,
  baik: compilePredicate(aturan.syarat),
}));

export function catatanPeringatan(potret: readonly BarisPotret[]): readonly string[] {
  return potret.flatMap((baris) => {
    const uji = toBarisAturan(baris);
    return PERINGATAN.filter(({ baik }) => !baik(uji)).map(({ aturan }) => `${baris.kode}: ${aturan.pesan(uji)}`);
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
    tanda: { rasio: akumulasi === 'rasio', wajib: target !== null, persen: isPersen(satuan) },
    bacaan: { realisasi: kosong, pembilang: kosong, penyebut: kosong },
  };
}
