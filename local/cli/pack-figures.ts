/** The indikator of a pack that no workbook could be made from: targets as they stand, and nothing measured. */
import { readAngka } from '../../src/domain/angka.ts';
import { type Akumulasi, DAFTAR_AKUMULASI, type Target } from '../../src/domain/indikator.ts';
import { parseTanggal } from '../../src/domain/kalender.ts';
import { DAFTAR_TRIWULAN, type Periode, type Triwulan } from '../../src/domain/periode.ts';
import { kunciPredikat, PREDIKAT_BAKU } from '../../src/domain/predikat.ts';
import { type BahanTarget, readTarget, targetTahunUntuk, targetUntuk } from '../../src/domain/target.ts';
import { samakan } from '../../src/pak/judul.ts';
import type { BarisPak } from '../../src/pak/pak.ts';
import type { Pack } from './pack.ts';
import type { IndikatorFigures } from './replies.ts';

type Scores = ReadonlyMap<string, number>;

export function figuresOfPack(
  { pak, tahun }: Pick<Pack, 'pak' | 'tahun'>,
  periode: Periode,
): readonly IndikatorFigures[] {
  const scores = scoresOf(pak.tabel.Predikat);
  return (['IKU', 'IKI'] as const).flatMap((jenis) =>
    pak.tabel[jenis].map(({ nilai }) => {
      const targets = targetsOf(nilai, scores);
      return {
        kode: nilai.Kode ?? '',
        jenis,
        bidang: nilai.Bidang ?? '',
        target: figure(targetUntuk(targets, periode, tahun)),
        realisasi: null,
        capaian: null,
        kategori: null,
        targetTahun: figure(targetTahunUntuk(targets, periode, tahun)),
        realisasiTahun: null,
        capaianTahun: null,
      };
    }),
  );
}

function targetsOf(nilai: BarisPak['nilai'], scores: Scores): BahanTarget {
  const read = (kolom: string): Target | null => {
    const bacaan = readTarget(nilai[kolom] ?? '', nilai.Satuan ?? '', scores);
    return 'target' in bacaan ? bacaan.target : null;
  };
  const triwulan = (akhiran: string) =>
    Object.fromEntries(DAFTAR_TRIWULAN.map((tw) => [tw, read(`${tw}${akhiran}`)])) as Record<Triwulan, Target | null>;
  return {
    akumulasi: akumulasiOf(nilai.Akumulasi ?? ''),
    berlakuSejak: parseTanggal(nilai['Berlaku Sejak'] ?? ''),
    target: read('Target'),
    targetPerubahan: read('Target Perubahan'),
    triwulan: triwulan(''),
    triwulanPerubahan: triwulan(' Perubahan'),
  };
}

/** One that is not known decides nothing but whether a quarter is targeted at all. */
const akumulasiOf = (teks: string): Akumulasi =>
  DAFTAR_AKUMULASI.find((each) => samakan(each) === samakan(teks)) ?? 'akhir';

function scoresOf(rows: readonly BarisPak[]): Scores {
  const scores = new Map(PREDIKAT_BAKU);
  for (const { nilai } of rows) {
    const skor = readAngka(nilai.Skor ?? '', { satuan: '', target: null });
    if (skor.jenis === 'angka') scores.set(kunciPredikat(nilai.Teks ?? ''), skor.nilai);
  }
  return scores;
}

const figure = (target: Target | null): number | string | null =>
  target?.jenis === 'rentang' ? target.teks : (target?.nilai ?? null);
