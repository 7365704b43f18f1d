/** A figure beside that of the quarter or the year before: the same again, worse, or far more. */
import { isPersen, isPredikat } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import { calculateCapaian } from '../himpun/capaian.ts';
import type { Indikator, Target } from '../indikator.ts';
import { targetTahunUntuk, targetUntuk } from '../target.ts';
import type { AngkaDiperiksa, CheckInput } from './bahan.ts';
import { compareByArah, isLevel, sebelumnya, setahun, tahunLalu } from './banding.ts';
import { eachAngka, type Pemeriksaan } from './jenis.ts';

const SAMA = { batas: 100, arti: 'Bilangan bulat di bawah ini wajar', jelaskan: true } as const;

export const PEMERIKSAAN_LAMPAU: readonly Pemeriksaan[] = [
  // Last year's or last quarter's figure sent again (a thesis on Pelalawan found offices doing it).
  {
    kode: 'SAMA-TAHUN-LALU',
    nama: 'Realisasi sama persis dengan tahun lalu',
    ...SAMA,
    find: eachAngka((angka, input, batas) => {
      const lama = tahunLalu(angka, input);
      const target = targetTahunUntuk(angka.indikator, input.periode, input.tahun);
      if (lama === null || !isGanjil(angka.indikator, lama, target, batas)) return null;
      return (setahun(angka, input) ?? angka.realisasi) === lama
        ? `realisasi ${formatAngka(lama)} sama persis dengan tahun lalu.`
        : null;
    }),
  },
  {
    kode: 'SAMA-TRIWULAN-LALU',
    nama: 'Realisasi sama persis dengan triwulan lalu',
    ...SAMA,
    find: eachAngka((angka, { periode, tahun }, batas) => {
      const { indikator, realisasi } = angka;
      if (periode === 'Tahunan' || sebelumnya(angka) !== realisasi) return null;
      return isGanjil(indikator, realisasi, targetUntuk(indikator, periode, tahun), batas)
        ? `realisasi ${formatAngka(realisasi)} sama persis dengan triwulan lalu.`
        : null;
    }),
  },
  // Worse than before needs a reason (LLDIKTI §20). Where the target is missed too, the row rules ask for the same reason.
  {
    kode: 'MEMBURUK',
    nama: 'Lebih buruk dari triwulan atau tahun lalu',
    batas: 5,
    arti: 'Persen penurunan yang dibiarkan',
    kolom: 'Faktor Penghambat',
    jelaskan: true,
    find: eachAngka(memburuk),
  },
  // More than doubled within a year: possible, and worth a sentence.
  {
    kode: 'TUMBUH',
    nama: 'Tumbuh lebih dari 100% dalam setahun',
    batas: 100,
    arti: 'Persen yang masih wajar',
    jelaskan: true,
    find: eachAngka((angka, input, batas) => {
      const nilai = setahun(angka, input);
      const lama = tahunLalu(angka, input);
      if (nilai === null || lama === null || lama <= 0 || nilai <= lama * (1 + batas / 100)) return null;
      return `realisasi setahun ${formatAngka(nilai)} tumbuh lebih dari ${batas}% dari tahun lalu (${formatAngka(lama)}).`;
    }),
  },
];

/** 24 pegawai, 1 laporan, 100%, an index of a yearly survey, or just the target come again every quarter; 84,37 does not. */
function isGanjil({ satuan }: Indikator, nilai: number, target: Target | null, batas: number): boolean {
  if ((isPersen(satuan) && nilai === 100) || isPredikat(satuan) || /\bindeks\b|\bindex\b/i.test(satuan)) return false;
  return !(Number.isInteger(nilai) && nilai < batas) && !(target?.jenis === 'angka' && target.nilai === nilai);
}

function memburuk(angka: AngkaDiperiksa, input: CheckInput, batas: number): string | null {
  const { indikator, realisasi } = angka;
  const target = targetUntuk(indikator, input.periode, input.tahun);
  const banding = (baru: number | null, lama: number | null, kapan: string): string | null => {
    if (baru === null || lama === null) return null;
    const tengah = target?.jenis === 'angka' ? target.nilai : lama;
    if (-compareByArah(indikator.arah, baru, lama, tengah) <= (batas / 100) * Math.abs(lama)) return null;
    return `lebih buruk dari ${kapan} lalu: ${formatAngka(lama)} menjadi ${formatAngka(baru)}.`;
  };
  // Counts of one quarter come and go; a level should not. A falling total has its own check.
  const level = input.periode !== 'Tahunan' && isLevel(indikator);
  const pesan =
    (level ? banding(realisasi, sebelumnya(angka), 'triwulan') : null) ??
    banding(setahun(angka, input), tahunLalu(angka, input), 'tahun');
  // Last, because it is the dearest question.
  return pesan && (calculateCapaian({ ...indikator, target, realisasi }).nilai ?? 100) >= 100 ? pesan : null;
}
