import { calls, has, paperNames, type Run, ringkasan, runCycle } from './drive.ts';

const play = (sop: string, step: string): Promise<Run> =>
  runCycle('--sop', sop, '--period', 'TW I', '--input', 'samples/bakesbangpol.xlsx', '--return-at', step);

const putaran = (run: Run): readonly string[] =>
  ringkasan(run).langkah.map((each) => `${each.nomor}:${each.status === 'selesai' ? '' : each.status}${each.putaran}`);

const actions = (run: Run): readonly string[] => ringkasan(run).panggilan.map(({ aksi }) => aksi);

test('Depok 3: the Kabid returns one bidang, its staff hand in again, and both langkah are in their second round', async () => {
  const run = await play('depok-pengumpulan', '3');
  expect(run.exitCode).toBe(0);
  expect(putaran(run)).toEqual(['1:1', '2:2', '3:2', '4:1', '5:1', '6:1', '7:1']);
  // A second round has a tenggat of its own: it is not late the moment it begins.
  const kedua = ringkasan(run).langkah.filter((each) => each.putaran === 2);
  expect(kedua.map(({ tenggat, selesai }) => String(tenggat) >= String(selesai).slice(0, 10))).toEqual([true, true]);
  const aksi = actions(run);
  expect(aksi.filter((each) => each === 'kembalikan')).toHaveLength(1);
  // Three bidang hand in, one of them twice.
  expect(aksi.filter((each) => each === 'serahkan')).toHaveLength(4);
  expect(ringkasan(run).bidang.map(({ status }) => status)).toEqual(['diterima', 'diterima', 'diterima']);
});

test('Depok 5: the Sekretaris returns the consolidation, which is made again', async () => {
  const run = await play('depok-pengumpulan', '5');
  expect(run.exitCode).toBe(0);
  expect(putaran(run)).toEqual(['1:1', '2:1', '3:1', '4:2', '5:2', '6:1', '7:1']);
  expect(actions(run).filter((each) => each === 'himpun')).toHaveLength(2);
});

test('Depok 6: the Kepala returns, and signs the second potret', async () => {
  const run = await play('depok-pengumpulan', '6');
  expect(run.exitCode).toBe(0);
  expect(putaran(run)).toEqual(['1:1', '2:1', '3:1', '4:1', '5:2', '6:2', '7:1']);
  expect(paperNames.filter((name) => !has(run, name))).toEqual([]);
});

test('Bakesbangpol 7: one bidang hands in again before the data is gathered again', async () => {
  const run = await play('bakesbangpol-pengumpulan', '7');
  expect(run.exitCode).toBe(0);
  expect(putaran(run).slice(5, 11)).toEqual(['6:2', '7:2', '8:1', '9:1', '10:1', '11:dilewati1']);
  expect(actions(run).filter((each) => each === 'serahkan')).toHaveLength(4);
});

test('Bakesbangpol 10: a correction goes through langkah 11, which is otherwise passed over', async () => {
  const run = await play('bakesbangpol-pengumpulan', '10');
  expect(run.exitCode).toBe(0);
  expect(putaran(run).slice(8, 12)).toEqual(['9:2', '10:2', '11:1', '12:1']);
});

test('Probolinggo 5: the bidang mends while the same langkah waits', async () => {
  const run = await play('probolinggo-pengumpulan', '5');
  expect(run.exitCode).toBe(0);
  expect(putaran(run)).toEqual(['1:1', '2:1', '3:1', '4:1', '5:2', '6:1']);
});

test('Lumajang 5: handing in is a langkah, done again by the Tim kerja', async () => {
  const run = await play('lumajang-pengumpulan', '5');
  expect(run.exitCode).toBe(0);
  expect(putaran(run)).toEqual(['1:1', '2:1', '3:1', '4:2', '5:2', '6:1']);
});

test('the reason of a return stands in what was sent to Google', async () => {
  const run = await play('lumajang-pengukuran', '3');
  expect(run.exitCode).toBe(0);
  const sent = calls(run).filter(({ aksi, panggilan }) => aksi === 'kembalikan' && panggilan.endsWith('batchUpdate'));
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent[0]?.isi)).toContain('mohon periksa kembali angka');
});

test.each([
  ['a langkah without return path', 'depok-pengumpulan', '4', /langkah 4 .*tidak mempunyai jalur pengembalian/],
  ['a langkah that does not exist', 'depok-pengumpulan', '99', /"99".*tidak mempunyai langkah itu/],
  ['a suggestion that is switched off', 'probolinggo-pengumpulan', '8', /"8".*tidak mempunyai langkah itu/],
  ['no number at all', 'depok-pengumpulan', 'tiga', /"tiga"/],
])('%s is refused in one sentence', async (_, sop, step, sentence) => {
  const run = await play(sop, step);
  expect(run.exitCode).toBe(2);
  expect(run.err).toEqual([expect.stringMatching(sentence)]);
});
