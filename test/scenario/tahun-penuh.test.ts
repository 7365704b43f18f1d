/** One workbook, from the first quarter to the report of the year: every request as Google's discovery documents describe it. */
import { expect, test } from '@jest/globals';
import { paperName } from '../../local/cli/files.ts';
import { bukaKantor, type Kantor, PEMILIK, triwulanDepok } from './kantor-daring.ts';

const BABAK = [
  ['TW I', '2026-04-01'],
  ['TW II', '2026-07-01'],
  ['TW III', '2026-10-01'],
  ['TW IV', '2027-01-04'],
  ['Tahunan', '2027-02-01'],
] as const;

const signed = ({ google }: Kantor): readonly string[] =>
  google.files
    .filter((file) => paperName(file) === 'pengukuran-kinerja.docx' && file.owner.startsWith('kepala'))
    .map(({ name }) => name.replace(/ · [0-9A-F]{4}-[0-9A-F]{4}\.docx$/, ''));

test('a year goes through in one workbook, with a paper of its own for each period', () => {
  const kantor = bukaKantor(['depok-pengumpulan']);
  for (const [periode, tanggal] of BABAK) {
    kantor.tanggal(tanggal);
    triwulanDepok(kantor, periode);
    expect(kantor.keadaan({ siklus: `depok-pengumpulan 2026 ${periode}` }).siklus).toMatchObject({ selesai: true });
  }
  expect(signed(kantor)).toEqual(BABAK.map(([periode]) => `DC · Pengukuran Kinerja ${periode} 2026`));
  const kertas = kantor.tabel('Dokumen').filter(({ tautan = '' }) => tautan.startsWith('https://drive.google.com/'));
  expect(kertas.map(({ berlaku, versi = '' }) => `${berlaku}: ${versi.replace(/,.*/, '')}`)).toEqual(
    BABAK.flatMap(([periode]) => [`${periode} 2026: disahkan`, `${periode} 2026: salinan`]),
  );
  kantor.harus(PEMILIK, 'perbaiki');
  expect(kantor.harus(PEMILIK, 'periksaBuku').data.kerusakan).toEqual([]);
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
});
