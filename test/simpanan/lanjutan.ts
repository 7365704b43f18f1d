/** The people of a kept office go on with their work, each by the aksi that is theirs. */
import type { Office } from '../../local/cli/office.ts';
import { doStep, handIn, needsSoundData, readState, yetToHandIn } from '../../local/cli/players.ts';
import type { StandIn } from '../../local/stand-in.ts';
import { type Makna, minta, orangPeran, tanya } from './makna.ts';

const JAM = 3_600_000;
/** Far more than any SOP needs. */
const GILIRAN_TERBANYAK = 60;

/** Plays every siklus that has not ended to its end; then the next quarter begins. Throws when somebody is refused. */
export function lanjutkan(google: StandIn, { siklus }: Makna): void {
  const office = officeOf(google);
  const perencana = orangPeran(google, 'perencana');
  for (const id of Object.keys(siklus)) {
    const cycle = { office, siklus: id, perencana: () => perencana };
    for (let giliran = 0; !readState(cycle).siklus.selesai; giliran++) {
      if (giliran > GILIRAN_TERBANYAK) throw new Error(`${id} does not end`);
      satuLangkah(cycle);
    }
  }
  mulaiBerikutnya(google, Object.keys(siklus));
}

function satuLangkah(cycle: Parameters<typeof readState>[0]): void {
  const keadaan = readState(cycle);
  const langkah = keadaan.langkah.find(({ menunggu }) => menunggu.length > 0);
  if (!langkah) throw new Error(`${cycle.siklus} has not ended and waits for nobody`);
  for (const bidang of needsSoundData(langkah) ? yetToHandIn(keadaan, langkah) : []) boleh(handIn(cycle, bidang));
  for (const satu of langkah.menunggu) boleh(doStep(cycle, langkah, satu, keadaan).reply);
}

function boleh(balasan: { readonly ok: boolean }): void {
  if (!balasan.ok) throw new Error(JSON.stringify(balasan));
}

/** An hour passes before each aksi. */
function officeOf(standIn: StandIn): Office {
  const ask: Office['ask'] = (email, aksi, data) => {
    standIn.setNow(standIn.now() + JAM);
    return minta(standIn, email, aksi, data) as never;
  };
  return { standIn, ask, must: (email, aksi, data) => tanya(standIn, email, aksi, data) as never, costs: [] };
}

const BERIKUTNYA = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

/** The SOP that the office began with, one quarter on from the last that it has run for. */
function mulaiBerikutnya(google: StandIn, siklus: readonly string[]): void {
  const [sop] = (siklus[0] ?? '').split(' ');
  const akhir = Math.max(...BERIKUTNYA.map((tw, i) => (siklus.some((id) => id.endsWith(` ${tw}`)) ? i : -1)));
  tanya(google, orangPeran(google, 'perencana'), 'mulaiSiklus', { sop, periode: BERIKUTNYA[akhir + 1] });
}
