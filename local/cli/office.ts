/** The agency's office in the cycle: the stand-in, the endpoint as its people call it, and the count of what each call cost. */
import type { Penolakan } from '../../src/domain/penolakan.ts';
import type { Nama, Reply, ReplyData, RequestData } from '../../src/kontrak/kontrak.ts';
import type { StandIn } from '../stand-in.ts';

export interface ActionCost {
  readonly aksi: string;
  readonly baca: number;
  readonly tulis: number;
  readonly lain: number;
}

export interface Office {
  readonly standIn: StandIn;
  /** One aksi by one person; a refusal is an answer. Throws what the bundle throws: that is a defect. */
  ask<N extends Nama>(email: string, aksi: N, data: RequestData<N>): Reply<ReplyData<N>>;
  /** An aksi that nothing can refuse but a mistake in this program or the add-in. */
  must<N extends Nama>(email: string, aksi: N, data: RequestData<N>): ReplyData<N>;
  /** One entry for each aksi so far. */
  readonly costs: readonly ActionCost[];
}

/** Makes the file's owner, who sets it up and then does nothing more. */
export const OWNER = 'pemilik@example.go.id';

export class Refused extends Error {
  readonly penolakan: Penolakan;
  constructor(aksi: string, email: string, penolakan: Penolakan) {
    super(`${aksi} oleh ${email} ditolak: ${penolakan.kode} ${penolakan.pesan}`);
    this.name = 'Refused';
    this.penolakan = penolakan;
  }
}

/** `mark` tells the ids of this run from those of an earlier one on the same workbook. */
export function openOffice(standIn: StandIn, mark = ''): Office {
  const costs: ActionCost[] = [];
  const ask = <N extends Nama>(email: string, aksi: N, data: RequestData<N>): Reply<ReplyData<N>> => {
    // Each try has its own id, as the panel draws one for each press of a button.
    const idAksi = `siklus-${mark}${String(costs.length + 1).padStart(4, '0')}-${aksi}`;
    const before = standIn.calls.length;
    try {
      const answer = standIn.run(email, 'jalankan', [JSON.stringify({ aksi, idAksi, data })], aksi);
      if (typeof answer !== 'string') throw new Error(`The endpoint answered ${aksi} with something else than text`);
      // The bundle is built from the same contract.
      return JSON.parse(answer);
    } finally {
      costs.push(costOf(aksi, standIn, before));
    }
  };
  const must = <N extends Nama>(email: string, aksi: N, data: RequestData<N>): ReplyData<N> => {
    const reply = ask(email, aksi, data);
    if (!reply.ok) throw new Refused(aksi, email, reply.penolakan);
    return reply.data;
  };
  return { standIn, ask, must, costs };
}

const costOf = (aksi: string, { calls }: StandIn, from: number): ActionCost => ({
  aksi,
  ...countCalls(calls.slice(from)),
});

export function countCalls(made: StandIn['calls']): Omit<ActionCost, 'aksi'> {
  const count = (jenis: string): number => made.filter((call) => call.jenis === jenis).length;
  return { baca: count('baca'), tulis: count('tulis'), lain: count('lain') };
}
