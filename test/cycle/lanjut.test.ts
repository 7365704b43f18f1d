/** A cycle that goes on in the workbook of an earlier one. */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spreadsheet } from '../../local/services/types.ts';
import { fileNames, has, paperNames, playedCycle, type Run, ringkasan, runCycle } from './drive.ts';
import { changedSample, findRow, setCell, tab } from './packs.ts';

const DEPOK = ['--sop', 'depok-pengumpulan', '--input', 'samples/bakesbangpol.xlsx'];
const kept = ({ folder }: Run): string => join(folder, 'buku-kerja.json');

/** Cells of a tab as people see them. */
function rows(run: Run, title: string): readonly (readonly string[])[] {
  const book: Spreadsheet = JSON.parse(readFileSync(kept(run), 'utf8'));
  const grid = book.sheets.find(({ properties }) => properties.title === title)?.data[0]?.rowData ?? [];
  return grid.map(({ values = [] }) => values.map(({ formattedValue = '' }) => formattedValue));
}

const BARU = 'Kegiatan yang baru ada di TW II';

/** The sample with another realisasi in one row of Anggaran of TW II, and one row more. */
const laterPack = (): Promise<string> =>
  changedSample((tabs) => {
    const anggaran = tab(tabs, 'Anggaran');
    const [judul = []] = anggaran;
    const row = findRow(anggaran, { Periode: 'TW II' });
    row[judul.indexOf('Realisasi')] = '123.000.000';
    anggaran.push(row.map((text, at) => (judul[at] === 'Kegiatan' ? BARU : text)));
  });

let first: Run;
beforeAll(async () => {
  first = await playedCycle(...DEPOK, '--period', 'TW I');
});

describe('the next quarter', () => {
  let second: Run;
  beforeAll(async () => {
    const pack = ['--sop', 'depok-pengumpulan', '--input', await laterPack()];
    second = await runCycle(...pack, '--period', 'TW II', '--lanjut', kept(first));
  });

  test('goes to its end after the first, in the same ledger, and leaves every file', () => {
    expect({ exitCode: second.exitCode, err: second.err }).toEqual({ exitCode: 0, err: [] });
    expect([...fileNames, ...paperNames, 'properti.json'].filter((name) => !has(second, name))).toEqual([]);
    expect(ringkasan(second)).toMatchObject({ riwayat: { utuh: true }, bidang: ringkasan(first).bidang });
    const before = rows(first, 'Riwayat').filter(([nomor = '']) => /^\d+$/.test(nomor));
    expect(rows(second, 'Riwayat').slice(4, 4 + before.length)).toEqual(before);
    expect(ringkasan(second).langkah[0]?.mulai).toBe('2026-07-01T08:00:00+07:00');
  });

  test('has the figures that it has when the first quarter came from the pack', async () => {
    const fromPack = await runCycle(...DEPOK, '--period', 'TW II');
    expect(ringkasan(second).indikator).toEqual(ringkasan(fromPack).indikator);
  });

  test('has Anggaran of its own below or over what stood there, and the rest as it was', () => {
    const changed = rows(second, 'Anggaran').filter((row) => row.includes('123.000.000'));
    expect(changed.map((row) => row.includes(BARU))).toEqual([false, true]);
    const others = (run: Run) => rows(run, 'Anggaran').filter((row) => row.some((text) => text.trim() === 'TW I'));
    expect(others(second)).toEqual(others(first));
    for (const title of ['IKU', 'Pengguna', 'Narasi']) expect(rows(second, title)).toEqual(rows(first, title));
  });

  test('is not for an SOP that the workbook does not have', async () => {
    const other = ['--sop', 'bakesbangpol-pengumpulan', '--input', 'samples/bakesbangpol.xlsx', '--period', 'TW II'];
    const run = await runCycle(...other, '--lanjut', kept(first));
    expect(run.exitCode).toBe(2);
    expect(run.err).toContainEqual(expect.stringMatching(/"bakesbangpol-pengumpulan" tidak ada di tab SOP/));
  });
});

test('a cycle that had stopped goes on with the mended pack, also without properti.json; what was handed in stays', async () => {
  const broken = await changedSample((tabs) =>
    setCell(tab(tabs, 'Isian'), { Periode: 'TW I', Bidang: 'POL', Kode: 'IKU-02' }, 'Realisasi', '1.250'),
  );
  const stopped = await runCycle('--sop', 'depok-pengumpulan', '--input', broken, '--period', 'TW I');
  expect(stopped.exitCode).toBe(2);
  const alone = join(mkdtempSync(join(tmpdir(), 'lanjut-')), 'buku-kerja.json');
  copyFileSync(kept(stopped), alone);
  const run = await runCycle(...DEPOK, '--period', 'TW I', '--lanjut', alone);
  expect({ exitCode: run.exitCode, err: run.err }).toEqual({ exitCode: 0, err: [] });
  expect(ringkasan(run).indikator).toEqual(ringkasan(first).indikator);
  expect(run.out.filter((line) => /diserahkan/.test(line))).toEqual(['  Isian bidang POL diserahkan']);
});

test.each([
  ['no workbook', 'package.json', /^"package\.json" bukan buku kerja/],
  ['not there', 'tidak-ada.json', /tidak-ada\.json" tidak ada/],
])('%s: told in one sentence', async (_, path, sentence) => {
  const run = await runCycle(...DEPOK, '--period', 'TW II', '--lanjut', path);
  expect({ exitCode: run.exitCode, err: run.err }).toEqual({ exitCode: 2, err: [expect.stringMatching(sentence)] });
});
