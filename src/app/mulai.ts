/** Opening an SOP run. */

import type { Periode } from '../domain/periode.ts';
import type { Peristiwa, PerubahanBidang } from '../domain/peristiwa.ts';
import { withLanjutan } from '../sop/alur.ts';
import type { Sop } from '../sop/definisi.ts';
import { type KeadaanSiklus, siklusId } from '../sop/keadaan.ts';
import { foldRiwayat } from '../sop/lipat.ts';

export interface Pembukaan {
  readonly tahun: number;
  readonly periode: Periode;
  /** The bidang that take part, and where they stand already. */
  readonly bidang: readonly PerubahanBidang[];
}

/** The peristiwa that opens a siklus, with the first langkah begun. */
export function peristiwaMulai(sop: Sop, { tahun, periode, bidang }: Pembukaan, kalimat: string): Peristiwa {
  const siklus = siklusId(sop.id, tahun, periode);
  const dasar: Peristiwa = {
    aksi: 'mulaiSiklus',
    siklus,
    langkah: null,
    bidang: '',
    peran: 'perencana',
    kalimat,
    akibat: { buka: { sop: sop.id, tahun, periode }, bidang },
  };
  return { ...dasar, akibat: withLanjutan(sop, keadaanAwal(dasar), dasar.akibat) };
}

function keadaanAwal(peristiwa: Peristiwa): KeadaanSiklus {
  const tanpaLedger = { nomor: 1, waktu: 0, oleh: '', idAksi: '', hashSebelum: '', hash: '' };
  const awal = foldRiwayat([{ ...peristiwa, ...tanpaLedger }]).get(peristiwa.siklus);
  if (!awal) throw new Error('a siklus that was just opened has a state');
  return awal;
}
