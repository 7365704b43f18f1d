import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, main } from '../../../local/bench/bench.ts';
import { measureHistory } from '../../../local/bench/history.ts';
import { benchOnly } from '../../../local/bench/only.ts';
import { parseOptions } from '../../../local/bench/options.ts';
import { kodeBundel } from '../../bundel.ts';

describe('npm run bench', () => {
  let folder = '';
  let code = '';
  let figures: Awaited<ReturnType<typeof bench>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
    code = kodeBundel();
    figures = await bench(code, parseOptions(['--bidang', '2', '--indikator', '3']));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('plays the whole SOP, from the empty file to the papers', () => {
    expect(figures.aksi.map(({ aksi }) => aksi)).toEqual(
      expect.arrayContaining(['siapkan', 'mulaiSiklus', 'bagikan', 'serahkan', 'terima', 'himpun', 'sahkan', 'susun']),
    );
    expect(figures.aksi.find(({ aksi }) => aksi === 'serahkan')?.kali).toBe(2);
  });

  it.each(['siapkan', 'bagikan'])('finds one write more in %s, which puts locks on', (nama) => {
    const { baca, tulis } = figures.aksi.find(({ aksi }) => aksi === nama) ?? {};
    expect({ baca, tulis }).toEqual({ baca: 2, tulis: 2 });
  });

  it.each(['mulaiSiklus', 'serahkan', 'terima', 'himpun', 'sahkan', 'susun'])(
    'finds two reads and one write in %s',
    (nama) => {
      const { baca, tulis } = figures.aksi.find(({ aksi }) => aksi === nama) ?? {};
      expect({ baca, tulis }).toEqual({ baca: 2, tulis: 1 });
    },
  );

  it('ends after the aksi that is asked for', async () => {
    const options = parseOptions(['--bidang', '1', '--indikator', '1', '--sampai', 'bagikan', '--tanpa-pertumbuhan']);
    const { aksi, pertumbuhan, target } = await bench(code, options);
    expect(aksi.map((each) => each.aksi).at(-1)).toBe('bagikan');
    expect(pertumbuhan).toEqual([]);
    expect(target[3]).toMatchObject({ nilai: null, tercapai: null });
  });

  it('plays to the aksi that are asked for and tries only them, of selesaikan the one that freezes', async () => {
    const args = ['--bidang', '2', '--indikator', '3', '--hanya', 'himpun,selesaikan'];
    const { aksi, target } = benchOnly(code, parseOptions(args));
    expect(aksi.map((each) => [each.aksi, each.kali, each.tulis])).toEqual([
      ['himpun', 1, 1],
      ['selesaikan', 1, 1],
    ]);
    const first = figures.aksi.find((each) => each.aksi === 'himpun');
    expect(aksi[0]?.byte).toBe(first?.byte);
    expect(aksi.every(({ bundelMs, jsonMs }) => bundelMs > 0 && jsonMs > 0)).toBe(true);
    expect(target.map(({ batas, tercapai }) => [batas, tercapai])).toEqual([
      [5, null],
      [5, null],
    ]);
  });

  it('finds no write in a question', () => {
    expect(figures.aksi.find(({ aksi }) => aksi === 'keadaan')).toMatchObject({ baca: 2, tulis: 0 });
  });

  it('sets the time of each aksi beside that of its bytes as JSON', () => {
    for (const { byte, bundelMs, jsonMs, rasio } of figures.aksi) {
      expect(byte).toBeGreaterThan(0);
      expect([bundelMs, jsonMs, rasio].every((nilai) => nilai >= 0 && Number.isFinite(nilai))).toBe(true);
    }
  });

  it('consolidates again with half and with double the indikator', () => {
    expect(figures.pertumbuhan.map(({ indikator }) => indikator)).toEqual([1, 3, 6]);
  });

  it('checks all that was typed, and reads the rows alone beside their JSON', () => {
    expect(figures.aksi.find(({ aksi }) => aksi === 'periksa')).toMatchObject({ baca: 2 });
    expect(figures.pertumbuhanPeriksa.map(({ indikator }) => indikator)).toEqual([1, 3, 6]);
    const { baris, ms, jsonMs, rasio, pangkat } = figures.pembacaan;
    expect(baris).toBe(6);
    expect([ms, jsonMs, rasio, pangkat ?? 0].every((nilai) => Number.isFinite(nilai))).toBe(true);
  });

  it('says of each target what was reached', () => {
    const reached = figures.target.map(({ target, batas, tercapai }) => [target, batas, tercapai]);
    expect(reached.slice(0, 3)).toEqual([
      ['baca per aksi', 2, true],
      ['tulis per aksi sampai 8 MB', 1, true],
      ['himpun dibanding JSON muatannya, kali (berlaku pada 40 × 500)', 5, null],
    ]);
    expect(figures.target.map(({ batas }) => batas)).toEqual([2, 1, 5, 1.25, 1.25, 450_000, 1.5]);
  });
});

test('a ledger grown by whole years costs what can be told: bytes and time of each press', () => {
  const { sop } = parseOptions([]);
  const { riwayat } = measureHistory(kodeBundel(), sop, [100], { bidang: 1, indikator: 1 });
  expect(riwayat.map(({ baris, aksi }) => [baris, aksi])).toEqual(
    ['keadaan', 'giliran', 'serahkan', 'himpun'].map((aksi) => [100, aksi]),
  );
  for (const { byte, ms } of riwayat) expect(Math.min(byte, ms)).toBeGreaterThan(0);
}, 120_000);

describe('the arguments of npm run bench', () => {
  const wrong = async (...args: string[]): Promise<readonly [number, string]> => {
    const lines: string[] = [];
    const code = await main(args, { out: () => undefined, err: (line) => lines.push(line) });
    return [code, lines.join('\n')];
  };

  it('are 40 bidang of 20 indikator under the SOP of Depok unless set otherwise', () => {
    const { sop, bidang, indikator } = parseOptions([]);
    expect([sop.id, bidang, indikator]).toEqual(['depok-pengumpulan', 40, 20]);
  });

  it.each([
    [['--sop', 'x'], '--sop "x" tidak dikenal'],
    [['--bidang', '0'], '--bidang "0" bukan bilangan bulat dari 1'],
    [['--indikator', '2,5'], '--indikator "2,5" bukan bilangan bulat dari 1'],
    [['--hanya', 'himpun,apa'], '--hanya "himpun,apa" tidak dikenal'],
    [['--cepat'], 'Argumen tidak dikenal'],
  ])('that make no sense end with exit code 2 and a sentence: %j', async (args, kalimat) => {
    const [code, lines] = await wrong(...args);
    expect(code).toBe(2);
    expect(lines).toContain(kalimat);
  });
});
