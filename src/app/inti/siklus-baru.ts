/** Opening an SOP run. */
import type { Penolakan } from '../../domain/penolakan.ts';
import type { Peristiwa, PerubahanBidang } from '../../domain/peristiwa.ts';
import { isGalat } from '../../domain/temuan.ts';
import type { Periode } from '../../domain/waktu/periode.ts';
import { withLanjutan } from '../../sop/alur.ts';
import type { Sop } from '../../sop/definisi.ts';
import { type KeadaanSiklus, siklusId } from '../../sop/keadaan.ts';
import { foldRiwayat } from '../../sop/lipat.ts';
import type { Buku } from './buku.ts';
import { TOLAK_APP } from './penolakan-app.ts';

export interface Pembukaan {
  readonly tahun: number;
  readonly periode: Periode;
  /** The bidang that take part, and where they stand already. */
  readonly bidang: readonly PerubahanBidang[];
}

/** What every siklus needs of the workbook, whichever SOP and period it is. */
export function refuseProfil({ temuan }: Buku): Penolakan | null {
  const galat = temuan.find((t) => isGalat(t) && (t.tab === 'Profil' || (t.tab === 'SOP' && t.baris !== null)));
  return galat ? { ...TOLAK_APP.profilTidakLengkap(galat.tab, galat.pesan), temuan } : null;
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
    // What another SOP opens agrees nothing of its own.
    akibat: { buka: { sop: sop.id, tahun, periode }, bidang, barisPotret: [] },
  };
  return { ...dasar, akibat: withLanjutan(sop, keadaanAwal(dasar), dasar.akibat) };
}

function keadaanAwal(peristiwa: Peristiwa): KeadaanSiklus {
  const tanpaLedger = { nomor: 1, waktu: 0, oleh: '', idAksi: '', hashSebelum: '', hash: '' };
  const awal = foldRiwayat([{ ...peristiwa, ...tanpaLedger }]).get(peristiwa.siklus);
  if (!awal) throw new Error('a siklus that was just opened has a state');
  return awal;
}
