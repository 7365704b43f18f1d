/** The last day of a quarter: everybody at once. Real counts of calls, an assumed pace, and what Google allows a minute. */
import { countPresses, type PressCosts } from './press-costs.ts';
import { type Target, target } from './report.ts';

/** https://developers.google.com/workspace/sheets/api/limits: reads, and writes as many again, a minute. */
const GOOGLE = { project: 300, person: 60 } as const;

/** Who sits there, and what each of them does: seconds to think before each. */
interface Role {
  readonly peran: string;
  readonly orang: number;
  readonly presses: readonly string[];
  readonly think: readonly [least: number, most: number];
}

/** Depok's SOP with twenty bidang. Typing asks nothing of the API; loading anew is asking for the screen alone. */
export const ROLES: readonly Role[] = [
  {
    peran: 'staf: memeriksa dua kali, menyerahkan, dikembalikan sekali, menyerahkan lagi',
    orang: 37,
    presses: ['giliran', 'tulisTemuan', 'tulisTemuan', 'serahkan', 'giliran', 'tulisTemuan', 'serahkan'],
    think: [10, 60],
  },
  {
    peran: 'kabid: membuka panel, memuat ulang dua kali, menerima',
    orang: 20,
    presses: ['giliran', 'giliran', 'giliran', 'terima'],
    think: [15, 90],
  },
  {
    peran: 'perencana: memeriksa dua puluh bidang berturut-turut, lalu menghimpun dua kali',
    orang: 1,
    presses: ['giliran', ...Array.from({ length: 20 }, () => 'selesaikan'), 'himpun', 'himpun'],
    think: [5, 15],
  },
  { peran: 'sekretaris, kepala: melihat-lihat', orang: 2, presses: Array(6).fill('giliran'), think: [10, 40] },
];

/** Minutes within which all of them come: the last hour, the last quarter of one, and all as if at a signal. */
export const WINDOWS = [60, 15, 5] as const;

interface Peaks {
  readonly menitKedatangan: number;
  /** The most within any sixty seconds. */
  readonly baca: number;
  readonly tulis: number;
  readonly bacaSeorang: number;
}

export function lastDay(code: string) {
  const costs = countPresses(code);
  const withScreen = WINDOWS.map((minutes) => peaksOf(minutes, costs.withScreen));
  const most = (pick: (peaks: Peaks) => number): number => Math.max(...withScreen.map(pick));
  const targets: readonly Target[] = [
    target(
      'baca semenit, semua orang, terbanyak',
      GOOGLE.project,
      most(({ baca }) => baca),
    ),
    target(
      'tulis semenit, semua orang, terbanyak',
      GOOGLE.project,
      most(({ tulis }) => tulis),
    ),
    target(
      'baca semenit, seorang, terbanyak',
      GOOGLE.person,
      most(({ bacaSeorang }) => bacaSeorang),
    ),
  ];
  return {
    orang: ROLES.reduce((sum, { orang }) => sum + orang, 0),
    asumsi: ROLES.map(({ peran, orang, presses, think }) => ({
      peran,
      orang,
      tekanan: presses.length,
      jedaDetik: think,
    })),
    panggilanPerTekanan: costs.withScreen,
    puncak: withScreen,
    puncakBilaLayarDitanyakanSendiri: WINDOWS.map((minutes) => peaksOf(minutes, costs.apart)),
    target: targets,
  };
}

interface Press {
  readonly second: number;
  readonly person: number;
  readonly aksi: string;
}

function peaksOf(minutes: number, costs: PressCosts): Peaks {
  const presses = scheduleOf(minutes);
  const reads = ({ aksi }: Press): number => costOf(costs, aksi).baca;
  const people = [...new Set(presses.map(({ person }) => person))];
  return {
    menitKedatangan: minutes,
    baca: peak(presses, reads),
    tulis: peak(presses, ({ aksi }) => costOf(costs, aksi).tulis),
    bacaSeorang: Math.max(
      ...people.map((one) =>
        peak(
          presses.filter(({ person }) => person === one),
          reads,
        ),
      ),
    ),
  };
}

function costOf(costs: PressCosts, aksi: string) {
  const cost = costs[aksi];
  if (!cost) throw new Error(`Nobody has pressed ${aksi} to count its calls`);
  return cost;
}

const MINUTE = 60;

function peak(presses: readonly Press[], weight: (press: Press) => number): number {
  return Math.max(
    ...presses.map(({ second: end }) =>
      presses
        .filter(({ second }) => second > end - MINUTE && second <= end)
        .reduce((sum, press) => sum + weight(press), 0),
    ),
  );
}

/** Everybody comes at a moment of their own within these minutes; the same each time. */
function scheduleOf(minutes: number): readonly Press[] {
  const random = drawn();
  const people = ROLES.flatMap((role) => Array.from({ length: role.orang }, () => role));
  return people.flatMap(({ presses, think: [least, most] }, person) => {
    let second = random() * minutes * MINUTE;
    return presses.map((aksi): Press => {
      second += least + random() * (most - least);
      return { second, person, aksi };
    });
  });
}

/** Numbers from 0 to 1 that are no chance: the generator of Park and Miller. */
function drawn(): () => number {
  const MODULUS = 2_147_483_647;
  let last = 20_260_331;
  return () => {
    last = (last * 48_271) % MODULUS;
    return last / MODULUS;
  };
}
