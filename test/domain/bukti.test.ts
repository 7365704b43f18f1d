import { isMenyusul, judgeBukti } from '../../src/domain/bukti.ts';

const kode = (bukti: string): readonly string[] => judgeBukti(bukti, true).map((satu) => satu.kode);

test.each([
  'https://drive.example.go.id/laporan',
  'dpmptsp.contoh.go.id/laporan',
  'BA-12/2026',
  '500.16.7/112/DPM',
  'Surat nomor 12',
  'LHP 12',
  'laporan-tw1.pdf',
  'Lemari arsip 3',
  'Ruang Sekretariat, ordner merah',
  '',
  '-',
])('“%s” may be evidence, or is asked for by the row rules', (bukti) => {
  expect(kode(bukti)).toEqual([]);
});

test.each(['.', 'ada', 'ok', 'terlampir', 'Ada.', 'sudah', '✓', '100', 'menyusul', 'menyusul, 31 Juni 2026'])(
  '“%s” shows nobody where it is',
  (bukti) => {
    expect(kode(bukti)).toEqual(['BUKTI-TIDAK-JELAS']);
    expect(judgeBukti(bukti, false)).toEqual([]);
  },
);

test.each([
  'menyusul, 30 April 2026',
  'Menyusul paling lambat 30/4/2026',
  'menyusul 2026-04-30',
  'A: menyusul, 3 Mei 2026\nB: ada',
])('“%s” is a promise with its day, told to who signs', (bukti) => {
  expect(isMenyusul(bukti)).toBe(true);
  expect(judgeBukti(bukti, true)).toMatchObject([{ kode: 'BUKTI-MENYUSUL', berat: 'info' }]);
});
