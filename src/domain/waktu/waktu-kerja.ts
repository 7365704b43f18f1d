import { addHari, type Instant, instantOf, MS_SEMENIT, tanggalOf } from './kalender.ts';
import { addHariKerja, isHariKerja, type Kalender } from './kalender-kerja.ts';
import type { Tanggal } from './periode.ts';

/** The part of a langkah's waktu baku that is counted; null where the SOP states none. */
interface Lama {
  readonly jumlah: number | null;
  readonly satuan: 'menit' | 'jam' | 'hari' | null;
}

/** Working minutes; a hari is one working day, so 8 jam (480) is longer than a day of 450. Null when no time is stated. */
export function menitOf(waktu: Lama, menitSehari: number): number | null {
  if (waktu.jumlah === null || waktu.satuan === null) return null;
  const panjang = { menit: 1, jam: 60, hari: menitSehari };
  return waktu.jumlah * panjang[waktu.satuan];
}

/** A working day runs without a gap from the start of work for the day's net minutes: breaks are not modelled. */
function jamKerja(tanggal: Tanggal, kalender: Kalender): { mulai: Instant; selesai: Instant } {
  const mulai = instantOf(tanggal, kalender.mulaiMenit, kalender.zona);
  return { mulai, selesai: mulai + kalender.menitSehari * MS_SEMENIT };
}

/** Working minutes from `dari` to `sampai`, fractions kept; 0 when `sampai` is not later. */
export function menitKerjaAntara(dari: Instant, sampai: Instant, kalender: Kalender): number {
  const terakhir = tanggalOf(sampai, kalender.zona);
  let ms = 0;
  for (let tanggal = tanggalOf(dari, kalender.zona); tanggal <= terakhir; tanggal = addHari(tanggal, 1)) {
    if (!isHariKerja(tanggal, kalender)) continue;
    const { mulai, selesai } = jamKerja(tanggal, kalender);
    ms += Math.max(0, Math.min(selesai, sampai) - Math.max(mulai, dari));
  }
  return ms / MS_SEMENIT;
}

/**
 * The instant at which `menit` of working time after `dari` are over: the end of a day when they end with it, `dari`
 * itself for 0. RangeError when `menit` is negative or not finite.
 */
export function addWaktuKerja(dari: Instant, menit: number, kalender: Kalender): Instant {
  if (!Number.isFinite(menit) || menit < 0)
    throw new RangeError(`Waktu kerja harus 0 menit atau lebih, bukan ${menit}.`);
  if (menit === 0) return dari;
  let sisa = menit * MS_SEMENIT;
  let tanggal = tanggalOf(dari, kalender.zona);
  for (;;) {
    if (isHariKerja(tanggal, kalender)) {
      const { mulai, selesai } = jamKerja(tanggal, kalender);
      const awal = Math.max(mulai, dari);
      if (awal + sisa <= selesai) return awal + sisa;
      sisa -= Math.max(0, selesai - awal);
    }
    tanggal = addHari(tanggal, 1);
  }
}

/** The date on which waktu baku ends when work begins at `mulai`, but never before the next working day. */
export function tenggatBawaan(mulai: Instant, waktu: Lama, kalender: Kalender): Tanggal {
  const selesai = addWaktuKerja(mulai, menitOf(waktu, kalender.menitSehari) ?? 0, kalender);
  const akhirBaku = tanggalOf(selesai, kalender.zona);
  const palingAwal = addHariKerja(tanggalOf(mulai, kalender.zona), 1, kalender);
  if (akhirBaku > palingAwal) return akhirBaku;
  return palingAwal;
}
