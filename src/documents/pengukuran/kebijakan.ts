import { isPredikat } from '../../domain/angka/satuan.ts';
import { formatAngka } from '../../domain/angka/tulis-angka.ts';
import type { Akumulasi } from '../../domain/indikator.ts';
import type { BarisLaporan } from '../../domain/laporan.ts';

const AKUMULASI: Record<Akumulasi, string> = {
  jumlah: 'triwulan dijumlahkan',
  kumulatif: 'angka berjalan, yang terbaru dipakai',
  akhir: 'posisi terakhir dipakai',
  'rata-rata': 'rata-rata triwulan yang terisi',
  rasio: 'dihitung ulang dari jumlah pembilang dan jumlah penyebut',
  tahunan: 'diukur sekali setahun',
};

/** How the figures of these rows were computed: only the rules that were used, so that each line can be checked. */
export function kebijakanHitung(daftar: readonly BarisLaporan[]): string[] {
  return [...rumus(daftar), ...targetKhusus(daftar), ...predikat(daftar), ...akumulasi(daftar)];
}

function rumus(daftar: readonly BarisLaporan[]): string[] {
  const turun = (apa: string) => (baris: BarisLaporan) => baris.arah === 'turun' && baris.rumus === apa;
  return [
    ...pointIfAny(daftar, (baris) => baris.arah === 'naik', 'Arah naik: capaian = R ÷ T × 100'),
    ...pointIfAny(
      daftar,
      turun('2T-R'),
      'Arah turun, rumus 2T−R: capaian = (2T − R) ÷ T × 100, paling rendah 0 (PermenPANRB 8/2021, kondisi khusus)',
    ),
    ...pointIfAny(
      daftar,
      turun('T/R'),
      'Arah turun, rumus T/R: capaian = T ÷ R × 100 (kebiasaan, tidak diatur peraturan)',
    ),
    ...pointIfAny(
      daftar,
      (baris) => baris.arah === 'stabil',
      'Arah stabil: capaian = 100 − |R − T| ÷ T × 100, paling rendah 0',
    ),
  ];
}

function targetKhusus(daftar: readonly BarisLaporan[]): string[] {
  const rentang = (baris: BarisLaporan) => baris.target?.jenis === 'rentang' || baris.targetTahun?.jenis === 'rentang';
  const nol = (baris: BarisLaporan) =>
    [baris.target, baris.targetTahun].some((target) => target?.jenis === 'angka' && target.nilai === 0);
  return [
    ...pointIfAny(
      daftar,
      rentang,
      'Target berupa rentang: di dalam rentang 100, di luarnya dibandingkan dengan batas terdekat',
    ),
    ...pointIfAny(
      daftar,
      nol,
      'Target nol: arah naik tidak dapat dihitung; arah turun bernilai 100 bila realisasi nol, selain itu 0; arah stabil bernilai 100 bila realisasi nol, selain itu tidak dapat dihitung',
    ),
  ];
}

/** The scores that were reckoned with, each beside the words that stood for it. */
function predikat(daftar: readonly BarisLaporan[]): string[] {
  const terpakai = daftar.filter(({ satuan }) => isPredikat(satuan));
  const skor = terpakai.flatMap(({ target, targetTahun, teks, realisasi }) => [
    ...[target, targetTahun].flatMap((satu) => (satu?.jenis === 'angka' ? [[satu.teks, satu.nilai] as const] : [])),
    [teks, realisasi] as const,
  ]);
  const sebut = skor.flatMap(([kata, nilai]) =>
    nilai === null || /\d/.test(kata) || kata.trim() === '' ? [] : [`${kata.trim()} = ${formatAngka(nilai)}`],
  );
  if (sebut.length === 0) return [];
  const arti = `Predikat dihitung sebagai skor menurut tab Predikat instansi (urutan, bukan bobot resmi): ${[...new Set(sebut)].join(', ')}`;
  return pointIfAny(terpakai, () => true, arti);
}

function akumulasi(daftar: readonly BarisLaporan[]): string[] {
  const dipakai = Object.entries(AKUMULASI).filter(([nama]) => daftar.some((baris) => baris.akumulasi === nama));
  if (dipakai.length === 0) return [];
  return [`Angka tahun berjalan menurut akumulasi: ${dipakai.map(([nama, arti]) => `${nama} (${arti})`).join('; ')}.`];
}

/** The rule with the codes of the rows it holds for; nothing when it was not used. */
function pointIfAny(
  daftar: readonly BarisLaporan[],
  cocok: (baris: BarisLaporan) => boolean,
  aturan: string,
): string[] {
  const kode = daftar.filter(cocok).map((baris) => baris.kode);
  return kode.length === 0 ? [] : [`${aturan}. Dipakai untuk ${kode.join(', ')}.`];
}
