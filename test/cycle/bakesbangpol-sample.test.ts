import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { teksDocx, teksPinggir } from '../documents/baca-docx.ts';
import { calls, playedCycle, ringkasan, runCycle } from './drive.ts';
import { describeEverySop } from './every-sop.ts';
import { changedSample, setCell, tab } from './packs.ts';

describeEverySop({
  input: ['--input', 'samples/bakesbangpol.xlsx'],
  bidang: ['SEK', 'IDE', 'POL'],
  indikator: 10,
  validated: ['bakesbangpol-pengumpulan', 'lumajang-pengumpulan'],
});

test('figures of the sample are those that a person computes by hand', async () => {
  const run = await playedCycle(
    '--sop',
    'bakesbangpol-pengumpulan',
    '--period',
    'TW I',
    '--input',
    'samples/bakesbangpol.xlsx',
  );
  const { indikator } = ringkasan(run);
  const satu = (kode: string) => indikator.find((each) => each.kode === kode);
  // 22,2 of 20 is 111; the year's target is 80.
  expect(satu('IKU-02')).toMatchObject({ target: 20, realisasi: 22.2, kategori: 'Sangat Tinggi', targetTahun: 80 });
  expect(satu('IKU-02')?.capaian).toBeCloseTo(111, 9);
  // 4 of 4 handled, as pembilang and penyebut.
  expect(satu('IKU-04')).toMatchObject({ target: 100, realisasi: 100, capaian: 100 });
  // Measured in TW IV only.
  expect(satu('IKU-05')).toMatchObject({
    target: null,
    realisasi: null,
    capaian: null,
    kategori: null,
    targetTahun: 34,
  });
});

test('the next quarter takes the earlier one over as accepted', async () => {
  const run = await runCycle(
    '--sop',
    'bakesbangpol-pengumpulan',
    '--period',
    'TW II',
    '--input',
    'samples/bakesbangpol.xlsx',
  );
  expect(run.exitCode).toBe(0);
  const ikiEmpat = ringkasan(run).indikator.find(({ kode }) => kode === 'IKI-04');
  // Akumulasi jumlah: 20,01 + 29,21.
  expect(ikiEmpat?.realisasi).toBe(29.21);
  expect(ikiEmpat?.realisasiTahun).toBeCloseTo(49.22, 9);
});

test('the same pack always gives the same result, to the last call', async () => {
  const args = ['--sop', 'probolinggo-pengumpulan', '--period', 'TW I', '--input', 'samples/bakesbangpol.xlsx'];
  const [first, second] = [await playedCycle(...args), await runCycle(...args)];
  expect(ringkasan(first)).toEqual(ringkasan(second));
  expect(calls(first)).toEqual(calls(second));
});

test('peran are known however they are written: everybody may do their langkah, also in the locked tabs', async () => {
  const input = await changedSample((tabs) => {
    const [judul = [], ...orang] = tab(tabs, 'Pengguna');
    const kolom = judul.indexOf('Peran');
    for (const baris of orang) baris[kolom] = ` ${(baris[kolom] ?? '').toUpperCase().replace('-', ' ')} `;
  });
  const run = await runCycle('--sop', 'lumajang-pengukuran', '--period', 'TW I', '--input', input);
  expect({ keluar: run.exitCode, galat: run.err }).toEqual({ keluar: 0, galat: [] });
});

test('a budget line of a bidang that does not exist is named', async () => {
  const input = await changedSample((tabs) => {
    const [judul = [], pertama = []] = tab(tabs, 'Anggaran');
    pertama[judul.indexOf('Bidang')] = 'ZQ';
  });
  const run = await runCycle('--sop', 'lumajang-pengukuran', '--period', 'TW I', '--input', input);
  expect(ringkasan(run).temuan).toContainEqual(
    expect.objectContaining({ kode: 'ANGGARAN-BIDANG', tab: 'Anggaran', pesan: expect.stringContaining('"ZQ"') }),
  );
});

test('a fourth quarter is checked in the next year: Kendali says that its holidays are not decreed', async () => {
  const input = await changedSample((tabs) => setCell(tab(tabs, 'Profil'), { Kunci: 'Tahun' }, 'Nilai', '2027'));
  const run = await runCycle('--sop', 'depok-pengumpulan', '--period', 'TW IV', '--input', input);
  expect(readFileSync(join(run.folder, 'buku-kerja.json'), 'utf8')).toContain('Hari libur 2028 belum ditetapkan');
});

test('a draft of figures that nobody froze claims no potret', async () => {
  const input = 'samples/bakesbangpol.xlsx';
  const run = await playedCycle('--sop', 'lumajang-pengumpulan', '--period', 'TW I', '--input', input);
  const kertas = new Uint8Array(readFileSync(join(run.folder, 'pengukuran-kinerja.docx')));
  expect(teksDocx(kertas)).toContain('Angka berasal dari isian yang belum dibekukan.');
  expect(teksPinggir(kertas, 'footer').join()).toContain('Belum ada potret');
});

test('a cycle can begin on another day', async () => {
  const args = ['--sop', 'lumajang-pengukuran', '--period', 'TW I', '--input', 'samples/bakesbangpol.xlsx'];
  const run = await runCycle(...args, '--mulai', '2026-04-20');
  expect(ringkasan(run).langkah[0]?.mulai).toBe('2026-04-20T08:00:00+07:00');
});
