/** What one press costs in calls of the Sheets API, counted on the bundle as the panel would press. */
import { sopById } from '../../src/sop/seed/daftar.ts';
import type { StandIn } from '../stand-in.ts';
import { buildAgency } from './agency.ts';
import { measured } from './measured.ts';
import { newFile, playCycle } from './play.ts';

/** By aksi, the dearest press. */
export type PressCosts = Readonly<Record<string, { readonly baca: number; readonly tulis: number }>>;

/** `withScreen`: the reply brings the screen along. `apart`: the panel asks for it after each aksi. */
export function countPresses(code: string): { readonly withScreen: PressCosts; readonly apart: PressCosts } {
  const plain = playCounting(code, (json) => json);
  const screen = plain.giliran ?? { baca: 0, tulis: 0 };
  return {
    withScreen: playCounting(code, (json) => JSON.stringify({ ...JSON.parse(json), layar: {} })),
    apart: Object.fromEntries(
      Object.entries(plain).map(([aksi, { baca, tulis }]) => [
        aksi,
        aksi === 'giliran' ? { baca, tulis } : { baca: baca + screen.baca, tulis: tulis + screen.tulis },
      ]),
    ),
  };
}

/** Depok's cycle until everything is gathered, then a look and a check by the Perencana. */
function playCounting(code: string, ask: (json: string) => string): PressCosts {
  const costs: Record<string, PressCosts[string]> = {};
  const counted = measured(newFile(code), ({ aksi, baca, tulis }) => {
    const { baca: most = 0, tulis: written = 0 } = costs[aksi] ?? {};
    costs[aksi] = { baca: Math.max(most, baca), tulis: Math.max(written, tulis) };
  });
  const standIn: StandIn = {
    ...counted,
    run: (email, name, args, aksi) => counted.run(email, name, [ask(String(args[0])), ...args.slice(1)], aksi),
  };
  const sop = sopById('depok-pengumpulan');
  if (!sop) throw new Error('Depok has its SOP');
  const agency = buildAgency(2, 3);
  playCycle(standIn, agency, sop, 'himpun');
  for (const aksi of ['giliran', 'tulisTemuan'])
    standIn.run(agency.perencana, 'jalankan', [JSON.stringify({ aksi, idAksi: `hitung-${aksi}`, data: {} })], aksi);
  return costs;
}
