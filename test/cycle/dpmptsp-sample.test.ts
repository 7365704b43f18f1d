import { fileNames, has, paperNames, ringkasan, runCycle } from './drive.ts';
import { describeEverySop } from './every-sop.ts';

describeEverySop({
  input: ['--input', 'samples/dpmptsp.xlsx', '--perbaikan', 'samples/dpmptsp-perbaikan.xlsx'],
  bidang: ['SEK', 'PROM', 'YAN', 'DAL', 'DATIN'],
  indikator: 34,
  validated: ['depok-pengumpulan'],
});

const DEPOK = ['--sop', 'depok-pengumpulan', '--period', 'TW I', '--input', 'samples/dpmptsp.xlsx'];

test('without the mend file the mess of the DPMPTSP sample stops the cycle and is named cell by cell', async () => {
  const run = await runCycle(...DEPOK);
  expect(run.exitCode).toBe(2);
  expect(fileNames.filter((name) => !has(run, name))).toEqual([]);
  expect(paperNames.filter((name) => has(run, name))).toEqual([]);
  const { langkah, temuan } = ringkasan(run);
  expect(langkah.map(({ status }) => status)).toEqual([
    'selesai',
    'berjalan',
    'belum',
    'belum',
    'belum',
    'belum',
    'belum',
  ]);
  const galat = temuan.filter(({ berat }) => berat === 'galat');
  expect(galat.map(({ pesan }) => pesan.split(':')[0]).sort()).toEqual(
    `IKI-DAL-02 IKI-DATIN-01 IKI-DATIN-02 IKI-DATIN-03 IKI-PROM-04 IKI-SEK-05 IKI-SEK-06 IKI-SEK-50 IKI-YAN-01 IKI-YAN-02
     IKU-06 IKU-10`.split(/\s+/),
  );
  // "1O24" with a letter O stands in row 21 of the pack's Isian tab.
  expect(
    run.err.filter((line) => /^dpmptsp\.xlsx: tab Isian baris 21 kolom Realisasi: IKI-YAN-01: .*1O24/.test(line)),
  ).toHaveLength(1);
  expect(run.err).toHaveLength(temuan.length);
  expect(run.err.join('\n')).not.toMatch(/\bat .*\.(ts|mjs|js):\d/);
});

test('in a normal quarter no bidang is asked more than five questions', async () => {
  const run = await runCycle(
    ...['--sop', 'depok-pengumpulan', '--period', 'TW II', '--input', 'samples/dpmptsp.xlsx'],
    ...['--perbaikan', 'samples/dpmptsp-perbaikan.xlsx'],
  );
  expect(run.exitCode).toBe(0);
  const { temuan, indikator } = ringkasan(run);
  const bidang = new Map(indikator.map((satu) => [satu.kode, satu.bidang]));
  const tanya = new Map<string, number>();
  for (const { berat, pesan } of temuan) {
    const milik = bidang.get(pesan.split(':')[0] ?? '') ?? 'instansi';
    if (berat === 'peringatan') tanya.set(milik, (tanya.get(milik) ?? 0) + 1);
  }
  console.info(
    `Pertanyaan TW II: ${[...tanya].map(([kode, banyak]) => `${kode} ${banyak}`).join(', ') || 'tidak ada'}`,
  );
  expect([...tanya].filter(([, banyak]) => banyak > 5)).toEqual([]);
});
