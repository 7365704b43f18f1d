import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileNames, has, paperNames, type Run, ringkasan, runCycle } from './drive.ts';
import { changedSample, findRow, setCell, type Tabs, tab } from './packs.ts';

const play = (input: string, ...more: readonly string[]): Promise<Run> =>
  runCycle('--sop', 'depok-pengumpulan', '--period', 'TW I', '--input', input, ...more);
const playChanged = async (change: (tabs: Tabs) => void): Promise<Run> => play(await changedSample(change));

function expectOneSentence(run: Run, sentence: RegExp): void {
  expect(run.exitCode).toBe(2);
  expect(run.err).toEqual([expect.stringMatching(sentence)]);
  expect(fileNames.filter((name) => has(run, name))).toEqual([]);
}

/** Stopped by galat: these lines are on stderr and in the result, and the workbook so far is kept. */
function expectFindings(run: Run, lines: readonly RegExp[]): void {
  expect(run.exitCode).toBe(2);
  expect(fileNames.filter((name) => !has(run, name))).toEqual([]);
  expect(paperNames.filter((name) => has(run, name))).toEqual([]);
  const { temuan, indikator } = ringkasan(run);
  expect(indikator.length).toBeGreaterThan(0);
  expect(temuan.some(({ berat }) => berat === 'galat')).toBe(true);
  expect(run.err).toHaveLength(temuan.length);
  for (const line of lines) expect(run.err.filter((each) => line.test(each))).toHaveLength(1);
  expect(run.err.join('\n')).not.toMatch(/\n\s+at /);
}

describe('a file that is no pack', () => {
  test('garbage is named as no .xlsx', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'rusak-')), 'catatan.xlsx');
    writeFileSync(path, 'bukan buku kerja');
    expectOneSentence(await play(path), /"catatan\.xlsx" bukan buku kerja Excel/);
  });

  test('a file that does not exist is named', async () => {
    expectOneSentence(await play('tidak-ada.xlsx'), /tidak-ada\.xlsx" tidak ada/);
  });

  test('a missing tab is named', async () => {
    expectOneSentence(await playChanged((tabs) => delete tabs.Anggaran), /^paket\.xlsx: Tab "Anggaran" tidak ada/);
  });

  test('a missing column is named with its tab', async () => {
    const run = await playChanged((tabs) => {
      const kepala = findRow(tab(tabs, 'Isian'), { 'Bukti Dukung': 'Bukti Dukung' });
      kepala[kepala.indexOf('Bukti Dukung')] = 'Lampiran';
    });
    expectOneSentence(run, /^paket\.xlsx: Tab "Isian" tidak punya kolom "Bukti Dukung"/);
  });

  test('a mend file without Isian is named', async () => {
    const mends = await changedSample((tabs) => delete tabs.Isian);
    expectOneSentence(await play('samples/bakesbangpol.xlsx', '--perbaikan', mends), /Tab "Isian" tidak ada/);
  });
});

test('a pack with nothing to measure is not begun, and says what is missing', async () => {
  const run = await playChanged((tabs) => {
    for (const nama of ['IKU', 'IKI', 'Isian']) tab(tabs, nama).splice(1);
  });
  expect(run.exitCode).toBe(2);
  expect(run.err.join('\n')).toMatch(/Belum ada yang diukur: tidak ada indikator/);
  expect(paperNames.filter((name) => has(run, name))).toEqual([]);
});

describe('data that cannot be used', () => {
  const ISIAN = { Periode: 'TW I', Bidang: 'POL', Kode: 'IKU-02' };

  test('a target typed as a share beside one in percent is a galat at its cell', async () => {
    const run = await playChanged((tabs) => {
      setCell(tab(tabs, 'IKU'), { Kode: 'IKU-01' }, 'Satuan', '%');
      setCell(tab(tabs, 'IKU'), { Kode: 'IKU-01' }, 'Target', '95%');
      setCell(tab(tabs, 'IKU'), { Kode: 'IKU-01' }, 'TW I', '0,95');
    });
    expect(run.exitCode).toBe(2);
    expect(run.err.join('\n')).toMatch(/tab IKU baris \d+ kolom TW I: IKU-01: "0,95" dapat berarti 95% atau 0,95%/);
  });

  test('an ambiguous number is a galat at its place in the pack', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'Isian'), ISIAN, 'Realisasi', '1.250'));
    expectFindings(run, [/^paket\.xlsx: tab Isian baris \d+ kolom Realisasi: IKU-02: .*1\.250/]);
  });

  describe('a figure more than twenty times its target', () => {
    const jauh = (tabs: Tabs): void => setCell(tab(tabs, 'Isian'), ISIAN, 'Realisasi', '1000%');

    test('that nobody explains ends the cycle by name, before anything is signed', async () => {
      const run = await playChanged(jauh);
      expect(run.exitCode).toBe(2);
      expect(paperNames.filter((name) => has(run, name))).toEqual([]);
      expect(run.err.join('\n')).toMatch(/IKU-02: realisasi 1\.000 terlalu jauh dari target 20\. .* pastikan/);
    });

    test('that the row explains is confirmed by its checker, and the paper says so', async () => {
      const run = await playChanged((tabs) => {
        jauh(tabs);
        const rows = tab(tabs, 'Isian');
        rows[0]?.push('Penjelasan');
        findRow(rows, ISIAN).push('Benar: peserta dari seluruh provinsi');
      });
      expect(run.exitCode).toBe(0);
      expect(ringkasan(run).temuan.filter(({ pesan }) => pesan.includes('terlalu jauh dari target'))).toMatchObject([
        { berat: 'info', pesan: expect.stringContaining('Penjelasan: “Benar: peserta dari seluruh provinsi”') },
      ]);
    });
  });

  test('an indikator without an Isian row is missing in its bidang', async () => {
    const run = await playChanged((tabs) => {
      const rows = tab(tabs, 'Isian');
      rows.splice(rows.indexOf(findRow(rows, ISIAN)), 1);
    });
    expectFindings(run, [/^paket\.xlsx: tab Isian kolom Realisasi: IKU-02: /]);
    expect(ringkasan(run).bidang.find(({ kode }) => kode === 'POL')?.status).not.toBe('diserahkan');
  });

  test('an Isian row given twice is a galat', async () => {
    const run = await playChanged((tabs) => tab(tabs, 'Isian').push([...findRow(tab(tabs, 'Isian'), ISIAN)]));
    expectFindings(run, [/paket\.xlsx: tab Isian baris \d+ .*IKU-02/]);
  });

  test('an Isian row of an unknown kode is a galat that quotes it', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'Isian'), ISIAN, 'Kode', 'IKU-22'));
    expectFindings(run, [/^paket\.xlsx: tab Isian baris \d+ kolom Kode: IKU-22: kode "IKU-22" tidak ada/]);
  });

  test('an Isian row of an unknown bidang or period is a galat, since nobody can type it', async () => {
    const run = await playChanged((tabs) => {
      const row = findRow(tab(tabs, 'Isian'), ISIAN);
      tab(tabs, 'Isian').push(['TW I', 'XYZ', ...row.slice(2)], ['TW 7', 'POL', ...row.slice(2)]);
    });
    expectFindings(run, [
      /kolom Bidang: IKU-02: bidang "XYZ" tidak ada/,
      /kolom Periode: IKU-02: periode "TW 7" tidak dikenal/,
    ]);
    expect(
      ringkasan(run)
        .langkah.map(({ status }) => status)
        .slice(0, 3),
    ).toEqual(['selesai', 'berjalan', 'belum']);
  });

  test('a kode that two indikator carry is a galat', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'IKI'), { Kode: 'IKI-05' }, 'Kode', 'IKI-04'));
    expectFindings(run, [/^paket\.xlsx: tab IKI baris 6 kolom Kode: .*IKI-04/]);
    expect(ringkasan(run).indikator).toHaveLength(10);
  });

  test('an Induk that does not exist is a galat', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'IKI'), { Kode: 'IKI-03' }, 'Induk', 'IKU-77'));
    expectFindings(run, [/^paket\.xlsx: tab IKI baris 4 kolom Induk: IKI-03: .*IKU-77/]);
  });

  test('a target that cannot be read is a galat, and no figure', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'IKU'), { Kode: 'IKU-02' }, 'TW I', 'dua puluh'));
    expectFindings(run, [/^paket\.xlsx: tab IKU baris \d+ kolom TW I: IKU-02: .*dua puluh/]);
    expect(ringkasan(run).indikator.find(({ kode }) => kode === 'IKU-02')).toMatchObject({
      target: null,
      capaian: null,
    });
  });

  test('galat of several kinds are all named at once', async () => {
    const run = await playChanged((tabs) => {
      setCell(tab(tabs, 'Isian'), ISIAN, 'Realisasi', 'banyak');
      setCell(tab(tabs, 'Isian'), { Periode: 'TW I', Kode: 'IKI-05' }, 'Realisasi', '2O');
      setCell(tab(tabs, 'IKI'), { Kode: 'IKI-03' }, 'Induk', 'IKU-77');
    });
    expectFindings(run, [/IKU-02: .*banyak/, /IKI-05: .*2O/, /IKI-03: .*IKU-77/]);
  });
});

describe('an agency without the people that its SOP needs', () => {
  const without = (peran: string) => (tabs: Tabs) => {
    const rows = tab(tabs, 'Pengguna');
    tabs.Pengguna = rows.filter((row) => !row.includes(peran));
  };

  test('no Kepala: stops at his langkah and says whom to enter', async () => {
    const run = await playChanged(without('kepala'));
    expectFindings(run, [/^paket\.xlsx: tab Pengguna: Langkah 6: tidak ada orang untuk "Kepala Dinas"/]);
    expect(ringkasan(run).langkah.map(({ status }) => status)).toEqual([
      ...['selesai', 'selesai', 'selesai', 'selesai', 'selesai'],
      ...['berjalan', 'belum'],
    ]);
  });

  test('no Perencana: nobody can begin', async () => {
    const run = await playChanged(without('perencana'));
    expectFindings(run, [/^paket\.xlsx: tab Pengguna: Tidak ada Perencana/]);
    expect(ringkasan(run).indikator).toHaveLength(10);
  });

  test('a bidang without anybody to hand in', async () => {
    const run = await playChanged((tabs) => {
      tabs.Pengguna = tab(tabs, 'Pengguna').filter((row) => !row.includes('POL'));
    });
    expectFindings(run, [/^paket\.xlsx: tab Pengguna: Bidang POL: tidak ada orang/]);
  });
});

describe('a Profil that cannot carry a cycle', () => {
  test('a year that is none is named', async () => {
    const run = await playChanged((tabs) => setCell(tab(tabs, 'Profil'), { Kunci: 'Tahun' }, 'Nilai', 'dua ribu'));
    expectFindings(run, [/^paket\.xlsx: tab Profil .*dua ribu/]);
  });
});

describe('what is asked for', () => {
  test('an unknown SOP is named, with those that exist', async () => {
    const run = await runCycle('--sop', 'bandung', '--period', 'TW I', '--input', 'samples/bakesbangpol.xlsx');
    expectOneSentence(run, /"bandung" tidak dikenal.*depok-pengumpulan/);
  });

  test('an unknown period is named', async () => {
    const run = await runCycle(
      '--sop',
      'depok-pengumpulan',
      '--period',
      'TW V',
      '--input',
      'samples/bakesbangpol.xlsx',
    );
    expectOneSentence(run, /"TW V" tidak dikenal/);
  });
});
