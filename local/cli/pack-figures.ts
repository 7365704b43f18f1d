/** The indikator of a pack that no workbook could be made from: targets as they stand, and nothing measured. */
import { type Akumulasi, DAFTAR_AKUMULASI, type Target } from '../../src/domain/indikator.ts';
import { readTarget, type TargetSource, targetTahunUntuk, targetUntuk } from '../../src/domain/target.ts';
import { parseTanggal } from '../../src/domain/waktu/kalender.ts';
import { DAFTAR_TRIWULAN, type Periode, type Triwulan } from '../../src/domain/waktu/periode.ts';
import type { AngkaIndikator } from '../../src/kontrak/replies.ts';
import { snapshotOfPak } from '../../src/pak/check-pak.ts';
import { normalise } from '../../src/pak/judul.ts';
import type { BarisPak } from '../../src/pak/pak.ts';
import { readPredikat } from '../../src/workbook/tab/predikat.ts';
import type { Pack } from './pack.ts';

type Scores = ReadonlyMap<string, number>;

export function figuresOfPack(
  { pak, tahun }: Pick<Pack, 'pak' | 'tahun'>,
  periode: Periode,
): readonly AngkaIndikator[] {
  const scores = readPredikat(snapshotOfPak(pak)).isi;
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

function targetsOf(nilai: BarisPak['nilai'], scores: Scores): TargetSource {
  const read = (kolom: string): Target | null => {
    const reading = readTarget(nilai[kolom] ?? '', nilai.Satuan ?? '', scores);
    return 'target' in reading ? reading.target : null;
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
  DAFTAR_AKUMULASI.find((each) => normalise(each) === normalise(teks)) ?? 'akhir';

const figure = (target: Target | null): number | string | null =>
  target?.jenis === 'rentang' ? target.teks : (target?.nilai ?? null);
