/** The simulated clock of the cycle. No random part: the same pack gives the same times. */
import { type Instant, instantOf } from '../../src/domain/waktu/kalender.ts';
import { addHariKerja, type Kalender } from '../../src/domain/waktu/kalender-kerja.ts';
import { akhirPeriode, type Periode, type Tanggal } from '../../src/domain/waktu/periode.ts';
import { addWaktuKerja } from '../../src/domain/waktu/waktu-kerja.ts';

const JAM_MULAI = 8 * 60;
/** Half of the waktu baku is used, so that a normal cycle keeps to the SOP. */
const BAGIAN = 0.5;
/** Where the SOP states no time. */
const MENIT_TANPA_BAKU = 30;
const MENIT_BERIKUTNYA = 5;

/** Profil states no year: the add-in will refuse to begin, and until then any year will do. */
const TAHUN_TANPA_PROFIL = 2026;

/** 08.00 on the first working day after the period has ended, or on the day that was asked for. `tahun` 0: none is known. */
export function startOfCycle(tahun: number, periode: Periode, mulai: Tanggal | null, kalender: Kalender): Instant {
  const akhir = akhirPeriode(tahun === 0 ? TAHUN_TANPA_PROFIL : tahun, periode);
  const tanggal = mulai ?? addHariKerja(akhir, 1, kalender);
  return instantOf(tanggal, JAM_MULAI, kalender.zona);
}

/**
 * The time at which somebody finishes a langkah begun now: half of its waktu baku later, in working hours. Bidang work
 * side by side, so for a langkah that is already going on the next one follows within minutes.
 */
export function afterWork(now: Instant, menitBaku: number | null, isGoingOn: boolean, kalender: Kalender): Instant {
  const menit = isGoingOn ? MENIT_BERIKUTNYA : Math.ceil((menitBaku ?? MENIT_TANPA_BAKU) * BAGIAN);
  return addWaktuKerja(now, menit, kalender);
}
