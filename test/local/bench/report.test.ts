import { aksiReports, type Figures, growthPower, targets } from '../../../local/bench/report.ts';

const run = (aksi: string, byte: number, rest: Partial<Figures> = {}): Figures => ({
  aksi,
  baca: 2,
  tulis: 1,
  lain: 3,
  byte,
  byteTulis: byte / 2,
  jsonMs: 10,
  cost: { evaluateMs: 1, bundleMs: 42.124, servicesMs: 5, payloadBytes: byte },
  ...rest,
});
const TANPA = { himpun: [], periksa: [] };
const BUNDLE = { byte: 440_000, bundelMs: 20, bacaMs: 20 };

describe('the report of the bench', () => {
  it('shows of each aksi its heaviest run and how many there were', () => {
    const [serahkan, himpun] = aksiReports([run('serahkan', 100), run('serahkan', 300), run('himpun', 200)]);
    expect(serahkan).toEqual({
      ...{ aksi: 'serahkan', kali: 2, baca: 2, tulis: 1, lain: 3, byte: 300 },
      ...{ bundelMs: 42.12, jsonMs: 10, rasio: 4.21 },
    });
    expect(himpun?.kali).toBe(1);
  });

  it.each([
    [1, [100, 200, 400]],
    [2, [100, 400, 1600]],
  ])('finds time that grows with the power %d of the indikator', (power, [half = 0, one = 0, double = 0]) => {
    const growth = [
      { indikator: 20, bundelMs: one },
      { indikator: 40, bundelMs: double },
      { indikator: 10, bundelMs: half },
    ];
    expect(growthPower(growth)).toBe(power);
  });

  it('does not guess growth from one size', () => {
    expect(growthPower([])).toBeNull();
    expect(growthPower([{ indikator: 5, bundelMs: 3 }])).toBeNull();
  });

  it('judges the consolidation at 20,000 rows only, for which its target holds', () => {
    const himpun = (rows: number) => targets([run('himpun', 100)], TANPA, BUNDLE, rows)[2];
    expect(himpun(800)).toMatchObject({ nilai: 4.21, tercapai: null });
    expect(himpun(20_000)).toMatchObject({ nilai: 4.21, tercapai: true });
  });

  it('says so when a target is missed', () => {
    const missed = targets(
      [run('himpun', 100, { baca: 3, tulis: 2, jsonMs: 1 })],
      {
        himpun: [
          { indikator: 1, bundelMs: 1 },
          { indikator: 2, bundelMs: 4 },
        ],
        periksa: [
          { indikator: 1, bundelMs: 1 },
          { indikator: 2, bundelMs: 8 },
        ],
      },
      { byte: 450_001, bundelMs: 31, bacaMs: 20 },
      20_000,
    );
    expect(missed.map(({ nilai, tercapai }) => [nilai, tercapai])).toEqual([
      [3, false],
      [2, false],
      [42.12, false],
      [2, false],
      [3, false],
      [450_001, false],
      [1.55, false],
    ]);
  });

  it('allows more writes to bodies above 8 MB', () => {
    const large = run('siapkan', 20_000_000, { tulis: 3, byteTulis: 8_000_001 });
    expect(targets([large], TANPA, BUNDLE, 1)[1]).toMatchObject({ nilai: 0, tercapai: true });
  });
});
