/** The papers that the add-in made of a frozen round: made again from its seal, as Riwayat stood when each could be printed. */
import { dataBeku, NASKAH } from '../../src/app/dokumen/naskah-beku.ts';
import { sealedIsi } from '../../src/app/segel/putaran-beku.ts';
import { type ParagrafNaskah, paragrafNaskah } from '../../src/documents/teks-naskah.ts';
import type { JenisDokumen } from '../../src/domain/dokumen.ts';
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import type { KeadaanSiklus } from '../../src/sop/keadaan.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import type { Round } from './rounds.ts';

/** What became of a round, and the states in which it could be printed. */
export interface RoundLife {
  readonly round: Round;
  /** Newest first; the approved one is among them where there is one. */
  readonly states: readonly KeadaanSiklus[];
  /** Row of Riwayat that approved it. */
  readonly approvedAt: number | null;
  /** Of the words of the paper that was approved; null where an earlier build approved it, or nobody. */
  readonly naskah: string | null;
  /** Row of Riwayat that sent it back or replaced it, if it was never approved. */
  readonly returnedAt: number | null;
}

/** The newest; a paper that is older has words of the Tim that nobody signed, or lacks a ralat. */
const MOST_STATES = 12;

export function lifeOf(riwayat: readonly BarisRiwayat[], round: Round): RoundLife {
  const { siklus, beku } = round;
  const own = riwayat.filter((baris) => baris.siklus === siklus.id && baris.nomor >= beku.nomor);
  const next = own.find(({ nomor, akibat }) => nomor > beku.nomor && akibat.potret !== undefined && !akibat.pengesahan);
  const lived = own.filter(({ nomor }) => next === undefined || nomor < next.nomor);
  const approval = lived.find(({ akibat }) => akibat.pengesahan !== undefined);
  const printable = lived.filter((baris) => baris === approval || isPrintedAnew(baris, beku.nomor, approval?.nomor));
  const newest = printable.reverse().filter((baris, i) => i < MOST_STATES || baris === approval);
  return {
    round,
    states: newest.flatMap(({ nomor }) => stateAfter(riwayat, nomor, siklus.id)),
    approvedAt: approval?.nomor ?? null,
    naskah: approval?.akibat.naskah ?? null,
    returnedAt: approval === undefined ? (next?.nomor ?? null) : null,
  };
}

/** Once approved, what the Tim says is printed no more; what a ralat says is. */
function isPrintedAnew({ nomor, akibat }: BarisRiwayat, frozen: number, approved = Number.POSITIVE_INFINITY): boolean {
  if (nomor > approved) return akibat.ralat !== undefined;
  return nomor === frozen || akibat.rekomendasi !== undefined;
}

const stateAfter = (riwayat: readonly BarisRiwayat[], nomor: number, id: string): readonly KeadaanSiklus[] => {
  const siklus = foldRiwayat(riwayat.filter((baris) => baris.nomor <= nomor)).get(id);
  return siklus ? [siklus] : [];
};

export interface Print {
  readonly jenis: JenisDokumen;
  readonly isDraft: boolean;
  readonly state: KeadaanSiklus;
  readonly paragraphs: readonly ParagrafNaskah[];
}

/** Null: the round has no seal. */
export function printOf(snapshot: Snapshot, { beku }: Round, jenis: JenisDokumen, state: KeadaanSiklus): Print | null {
  const segel = sealedIsi(snapshot, beku);
  if (!segel) return null;
  const naskah = NASKAH[jenis](dataBeku(segel, state, beku));
  return { jenis, state, isDraft: naskah.draf, paragraphs: paragrafNaskah(naskah) };
}
