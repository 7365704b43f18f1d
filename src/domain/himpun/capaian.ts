import { dropNoise } from '../angka/bulat.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import type { Arah, Rumus, Target } from '../indikator.ts';

export interface CapaianInput {
  readonly arah: Arah;
  /** Counts for `turun` alone. */
  readonly rumus: Rumus;
  readonly target: Target | null;
  /** In the indikator's satuan. */
  readonly realisasi: number | null;
}

type KodeCapaian =
  | 'dihitung'
  | 'tanpa-target'
  | 'tanpa-realisasi'
  | 'target-nol'
  | 'target-negatif'
  | 'tidak-dapat-dihitung';

/** `nilai` in percent, uncapped; `penjelasan` is one sentence with the arithmetic, the same wherever it is shown. */
export interface Capaian {
  readonly nilai: number | null;
  readonly kode: KodeCapaian;
  readonly penjelasan: string;
}

const tanpaNilai = (kode: KodeCapaian, penjelasan: string): Capaian => ({ nilai: null, kode, penjelasan });

/** An infinite quotient (a target of nearly nothing) is no capaian. */
function divide(mentah: number, penjelasan: (hasil: string) => string): Capaian {
  if (!Number.isFinite(mentah))
    return tanpaNilai('tidak-dapat-dihitung', 'Hasilnya terlalu besar: tidak dapat dihitung');
  const nilai = dropNoise(mentah, 12);
  return { nilai, kode: 'dihitung', penjelasan: penjelasan(formatAngka(nilai, 2)) };
}

/**
 * Realisasi against target. Naik R/T and turun (2T-R)/T: PermenPANRB 8/2021 annex ("kondisi normal" and "khusus");
 * T/R and stabil: practice. A range counts from its nearest bound; inside it is 100.
 */
export function calculateCapaian({ arah, rumus, target, realisasi }: CapaianInput): Capaian {
  if (target === null) return tanpaNilai('tanpa-target', 'Tidak ada target pada periode ini: capaian tidak dihitung');
  if (realisasi === null) return tanpaNilai('tanpa-realisasi', 'Realisasi belum ada: capaian belum dapat dihitung');
  if ((target.jenis === 'angka' ? target.nilai : target.bawah) < 0) {
    return tanpaNilai('target-negatif', 'Target bernilai negatif: capaian tidak dapat dihitung');
  }
  if (target.jenis === 'angka') return measure({ arah, rumus, realisasi, target: target.nilai, nama: 'target' });
  const { bawah, atas } = target;
  if (realisasi >= bawah && realisasi <= atas) {
    const rentang = `${formatAngka(bawah)}–${formatAngka(atas)}`;
    return divide(100, (hasil) => `Realisasi ${formatAngka(realisasi)} di dalam rentang target ${rentang} = ${hasil}`);
  }
  const [batas, nama] = realisasi > atas ? [atas, 'batas atas target'] : [bawah, 'batas bawah target'];
  return measure({ arah, rumus, realisasi, target: batas, nama });
}

interface Ukuran {
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly realisasi: number;
  readonly target: number;
  /** How the sentence calls the target: itself or a bound of the range. */
  readonly nama: string;
}

function measure(ukuran: Ukuran): Capaian {
  if (ukuran.target === 0) return measureNol(ukuran);
  if (ukuran.arah === 'naik') return measureNaik(ukuran);
  if (ukuran.arah === 'stabil') return measureStabil(ukuran);
  return ukuran.rumus === 'T/R' ? measureBagi(ukuran) : measureTurun(ukuran);
}

/** No regulation says what a zero target means; this is the policy, and the sentence prints it. */
function measureNol({ arah, realisasi, nama }: Ukuran): Capaian {
  const r = formatAngka(realisasi);
  if (arah === 'naik') return tanpaNilai('target-nol', `${capital(nama)} 0 dengan arah naik: tidak dapat dihitung`);
  if (realisasi === 0)
    return divide(100, (hasil) => `${capital(nama)} 0 dan realisasi 0: menurut kebijakan = ${hasil}`);
  if (arah === 'stabil') return tanpaNilai('target-nol', `${capital(nama)} 0 dan realisasi ${r}: tidak dapat dihitung`);
  return divide(0, (hasil) => `${capital(nama)} 0 dengan arah turun dan realisasi ${r}: menurut kebijakan = ${hasil}`);
}

function measureNaik({ realisasi, target, nama }: Ukuran): Capaian {
  const kalimat = `Realisasi ${formatAngka(realisasi)} dibagi ${nama} ${formatAngka(target)} × 100`;
  return floorAtZero((realisasi / target) * 100, kalimat);
}

function measureTurun({ realisasi, target, nama }: Ukuran): Capaian {
  const t = formatAngka(target);
  const kalimat = `2 × ${nama} ${t} − realisasi ${formatAngka(realisasi)}, dibagi ${t} × 100`;
  return floorAtZero(((2 * target - realisasi) / target) * 100, kalimat);
}

function measureBagi({ realisasi, target, nama }: Ukuran): Capaian {
  const kalimat = `${capital(nama)} ${formatAngka(target)} dibagi realisasi ${formatAngka(realisasi)}`;
  if (realisasi <= 0) return tanpaNilai('tidak-dapat-dihitung', `${kalimat}: tidak dapat dihitung`);
  return divide((target / realisasi) * 100, (hasil) => `${kalimat} × 100 = ${hasil}`);
}

function measureStabil({ realisasi, target, nama }: Ukuran): Capaian {
  const t = formatAngka(target);
  const kalimat = `100 − selisih realisasi ${formatAngka(realisasi)} dan ${nama} ${t}, dibagi ${t} × 100`;
  return floorAtZero(100 - (Math.abs(realisasi - target) / target) * 100, kalimat);
}

function floorAtZero(mentah: number, kalimat: string): Capaian {
  if (mentah >= 0 || !Number.isFinite(mentah)) return divide(mentah, (hasil) => `${kalimat} = ${hasil}`);
  const asli = formatAngka(dropNoise(mentah, 12), 2);
  return divide(0, (hasil) => `${kalimat} = ${asli}, dibatasi paling rendah ${hasil}`);
}

const capital = (nama: string): string => nama.charAt(0).toUpperCase() + nama.slice(1);
