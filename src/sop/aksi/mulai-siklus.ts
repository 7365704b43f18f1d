/**
 * The Perencana begins an SOP for a period. It has no place in the table: it is about no siklus yet, so its conditions look
 * at what is there before one. Another running siklus is none of them.
 */
import type { Email, Pengguna, Peran } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import type { PerubahanBidang } from '../../domain/peristiwa.ts';
import type { Periode, Tanggal } from '../../domain/waktu/periode.ts';
import { findBuntu } from '../buntu.ts';
import { checkSop } from '../cacat-sop.ts';
import type { Sop } from '../definisi.ts';
import { siklusId } from '../keadaan.ts';
import { bertugasSebagai } from '../pelaksana.ts';
import { TOLAK } from '../penolakan-sop.ts';
import { penggunaDitolak } from '../wewenang.ts';

interface OrangMulai {
  readonly pengguna: readonly Pengguna[];
  readonly tanggal: Tanggal;
  readonly email: Email;
}

interface Mulai extends OrangMulai {
  /** As it was asked for, and as the tab SOP has it. */
  readonly id: string;
  readonly sop: Sop | undefined;
  readonly tahun: number;
  readonly periode: Periode;
  /** Who takes part, and where they stand already. */
  readonly bidang: readonly PerubahanBidang[];
  /** Ids of every siklus that there is. */
  readonly siklus: ReadonlySet<string>;
}

const SIAPA: readonly Peran[] = ['perencana'];
const LABEL = 'Mulai SOP';

const orangnya = (mulai: OrangMulai): Penolakan | null =>
  penggunaDitolak(mulai, mulai.email) ??
  (bertugasSebagai(mulai, mulai.email, ...SIAPA) ? null : TOLAK.bukanGiliran(LABEL, SIAPA.join(' atau ')));

const sopDimuat = ({ id, sop }: Mulai): Penolakan | null => (sop ? null : TOLAK.sopTidakDimuat(id));

const belumDimulai = ({ id, tahun, periode, siklus }: Mulai): Penolakan | null => {
  const baru = siklusId(id, tahun, periode);
  return siklus.has(baru) ? TOLAK.siklusSudahAda(baru) : null;
};

/** A defect of another SOP in the tab stops only that one. */
const dapatSelesai = ({ sop, bidang }: Mulai): Penolakan | null => {
  const cacat = sop && checkSop(sop)[0];
  if (cacat) return { ...TOLAK.sopBuntu(cacat.pesan), temuan: [cacat] };
  const buntu = sop ? findBuntu(sop, bidang) : null;
  return buntu === null ? null : TOLAK.sopBuntu(`${sop?.nama ?? ''}: ${buntu}`);
};

const adaIndikator = ({ bidang }: Mulai): Penolakan | null => (bidang.length > 0 ? null : TOLAK.registriKosong());

export const MULAI_SIKLUS = {
  label: LABEL,
  siapa: SIAPA,
  /** Without these there is no button. */
  syarat: [orangnya],
  /** Of the SOP and the period that were chosen. */
  syaratIsi: [sopDimuat, belumDimulai, adaIndikator, dapatSelesai],
} as const;

export const refuseMulai = (mulai: Mulai): Penolakan | null => {
  for (const syarat of [...MULAI_SIKLUS.syarat, ...MULAI_SIKLUS.syaratIsi]) {
    const ditolak = syarat(mulai);
    if (ditolak) return ditolak;
  }
  return null;
};
