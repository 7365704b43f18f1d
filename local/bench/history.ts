/** `npm run bench -- --riwayat`: what a click costs in a ledger of a hundred rows and in one of twenty thousand. */

import { sealedIsi } from '../../src/app/segel/putaran-beku.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import { readBarisPotret } from '../../src/workbook/tab/potret-baca.ts';
import { ledgerOf } from '../cli/book-snapshot.ts';
import { OWNER } from '../cli/office.ts';
import type { Kept } from '../services/kept.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import { buildAgency, PERIODE, TAHUN } from './agency.ts';
import { growLedger, meaningOf, snapshotOf } from './long-ledger.ts';
import { overheard } from './measured.ts';
import type { Played } from './past.ts';
import { tapped } from './payloads.ts';
import { newFile, playCycle } from './play.ts';
import { round } from './report.ts';

export interface HistoryCost {
  readonly baris: number;
  /** Of the Potret. */
  readonly potret: number;
  readonly aksi: string;
  readonly byte: number;
  readonly ms: number;
}

export const ROWS = [100, 1_000, 5_000, 20_000] as const;
/** Twenty thousand rows of its ledger come with 25,000 of its Potret. */
const SIZE = { bidang: 10, indikator: 12 };

const TIMES = 5;

interface Press {
  readonly kept: Kept;
  readonly email: string;
  readonly json: string;
}

/** A quarter that was played, and the moments in it that are pressed again. */
export interface Moments {
  readonly played: Played;
  readonly presses: ReadonlyMap<string, Press>;
}

export function measureHistory(code: string, sop: Sop, rows: readonly number[], size = SIZE) {
  const { played, presses } = playQuarter(code, sop, size);
  const riwayat = rows.flatMap((baris) =>
    [...presses].map(([aksi, press]): HistoryCost => {
      const grown = growLedger(press.kept, played, baris);
      const potret = readBarisPotret(snapshotOf(grown.workbook)).length;
      return { baris, potret, aksi, ...pressed(code, press, grown) };
    }),
  );
  return { riwayat };
}

/** Questions are asked at the moment before the last bidang hands in. */
export function playQuarter(code: string, sop: Sop, { bidang, indikator }: typeof SIZE): Moments {
  const agency = buildAgency(bidang, indikator);
  const standIn = newFile(code);
  const presses = new Map<string, Press>();
  const watched: StandIn = {
    ...standIn,
    run: (email, name, args, aksi = name) => {
      if (aksi === 'serahkan' || (aksi === 'himpun' && !presses.has(aksi)))
        presses.set(aksi, { kept: standIn.keep(), email, json: String(args[0]) });
      return standIn.run(email, name, args, aksi);
    },
  };
  playCycle(watched, agency, sop, undefined);
  const { workbook } = standIn.keep();
  const before = presses.get('serahkan');
  const himpun = presses.get('himpun');
  if (!before || !himpun) throw new Error(`${sop.id} hands in and gathers`);
  const ask = (aksi: string): Press => ({ ...before, email: agency.perencana, json: request(aksi) });
  return {
    played: readPlayed(workbook, sop),
    presses: new Map([
      ['keadaan', ask('keadaan')],
      ['giliran', ask('giliran')],
      ['serahkan', before],
      ['himpun', himpun],
    ]),
  };
}

const request = (aksi: string): string => JSON.stringify({ aksi, idAksi: `bench-${aksi}`, data: {} });

function readPlayed(workbook: Kept['workbook'], sop: Sop): Played {
  const snapshot = snapshotOf(workbook);
  const id = siklusId(sop.id, TAHUN, PERIODE);
  const rows = meaningOf(ledgerOf(workbook)).filter(({ siklus }) => siklus === id);
  const beku = foldRiwayat(rows).get(id)?.potret;
  const segel = beku && sealedIsi(snapshot, beku);
  if (!segel) throw new Error(`${sop.id} freezes its figures`);
  return { sop: sop.id, rows, potret: readBarisPotret(snapshot).map(({ isi }) => isi), segel };
}

/** Bytes of a tapped run, the time of the quickest of some plain ones: the machine has other work too. */
function pressed(code: string, { email, json }: Press, kept: Kept): Pick<HistoryCost, 'byte' | 'ms'> {
  const open = (text: string): StandIn => createStandIn({ owner: OWNER, now: kept.now, code: text, kept });
  const run = (standIn: StandIn): unknown => standIn.run(email, 'jalankan', [json], 'bench');
  let byte = 0;
  run(
    overheard(open(tapped(code)), (payload) => {
      byte = payload.byte;
    }),
  );
  const plain = open(code);
  const back = plain.remember();
  const times = Array.from({ length: TIMES }, () => {
    back();
    const answer = run(plain);
    if (!JSON.parse(String(answer)).ok) throw new Error(`Refused: ${String(answer)}`);
    return plain.cost().bundleMs;
  });
  return { byte, ms: round(Math.min(...times)) };
}
