/** The Potret of an earlier build, whose rows nobody took the fingerprints of: a row that contradicts itself does not count. */
import { describe, expect, test } from '@jest/globals';
import { recordsOf } from '../../local/desk/records.ts';
import type { StandIn } from '../../local/stand-in.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { minta, tanya } from './makna.ts';
import { openSimpanan } from './simpanan.ts';
import { PEMILIK, tambahBarisPotret, ubahPotret } from './sunting-potret.ts';

const KODE = kodeBundel();
const RENCANA = 'rencana@example.go.id';
/** Of that office's two, who signs on that day. */
const PLT = 'plt@example.go.id';

const temuan = (google: StandIn, kode: string): string =>
  (tanya(google, RENCANA, 'periksa') as { temuan: { kode: string; pesan: string }[] }).temuan
    .filter((satu) => satu.kode === kode)
    .map(({ pesan }) => pesan)
    .join('\n');

const targetIsian = (google: StandIn) =>
  recordsOf(google.look(), sheetIdIsian(2026, 'TW I', 'A')).find(({ kode }) => kode === 'IKU-1')?.target;

/** Without the decimals that a number format adds. */
const isiPotret = (google: StandIn) =>
  recordsOf(google.look(), SHEET_ID.Potret).map((baris) =>
    Object.values(baris).map((isi) => isi.replace(/,00$/, '').replace('2.026', '2026')),
  );

describe('what was agreed', () => {
  const DEFINISI = { tahap: 'definisi', kode: 'IKU-1' };

  test('whose target says 10 and counts 1 is named, and does not go into the collection tab', () => {
    const google = openSimpanan('depok-tengah', KODE);
    ubahPotret(google, DEFINISI, 'targetBawah', '1');
    expect(temuan(google, 'POTRET-RUSAK')).toContain(
      'Definisi TW I 2026 bidang A putaran 1, IKU-1: kolom angka target berisi "1", padahal menurut isi lain di baris itu "10"',
    );
    expect(temuan(google, 'DEFINISI-BERUBAH')).toBe('');
    tanya(google, PEMILIK, 'perbaiki');
    expect(targetIsian(google)).toBe('10');
  });

  test.each([
    ['arah', 'turun'],
    ['satuan', 'Laporan'],
  ])('otherwise than the registry says, in %s, is not copied into the collection tab', (kunci, isi) => {
    const google = openSimpanan('depok-tengah', KODE);
    const dulu = recordsOf(google.look(), sheetIdIsian(2026, 'TW I', 'A'));
    ubahPotret(google, DEFINISI, kunci, isi);
    expect(temuan(google, 'DEFINISI-BERUBAH')).toContain(`${kunci} "${isi}" menjadi`);
    tanya(google, PEMILIK, 'perbaiki');
    // With the column Penjelasan, which that build did not have.
    expect(recordsOf(google.look(), sheetIdIsian(2026, 'TW I', 'A'))).toMatchObject(dulu);
  });
});

describe('a row that was handed in', () => {
  test.each([
    ['capaian', '95'],
    ['targetBawah', '4'],
  ])('whose %s became %j comes back from the collection tab', (kunci, isi) => {
    const google = openSimpanan('depok-tengah', KODE);
    const dulu = isiPotret(google);
    ubahPotret(google, { tahap: 'diserahkan', bidang: 'A', kode: 'IKU-1' }, kunci, isi);
    expect(temuan(google, 'POTRET-RUSAK')).toContain('Isian TW I 2026 bidang A putaran 1, IKU-1: ');
    tanya(google, PEMILIK, 'perbaiki');
    expect(isiPotret(google)).toEqual(dulu);
  });
});

describe('a frozen round without a seal', () => {
  const sahkan = (google: StandIn) => {
    const { siklus } = tanya(google, RENCANA, 'keadaan') as { siklus: { potret: { sidik: string } } };
    return minta(google, PLT, 'sahkan', { sidik: siklus.potret.sidik });
  };

  test.each([
    ['kategori', 'Sangat Tinggi', 'kategori'],
    ['targetBawah', '1', 'angka target'],
  ])('whose %s became %j is not signed, and comes back from what its hash proves', (kunci, isi, kata) => {
    const google = openSimpanan('depok-revisi', KODE);
    ubahPotret(google, { tahap: 'dibekukan', putaran: '3', kode: 'IKU-1' }, kunci, isi);
    expect(temuan(google, 'POTRET-RUSAK')).toContain(`putaran 3, IKU-1: kolom ${kata} berisi "${isi}"`);
    expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({ utuh: false });
    expect(sahkan(google)).toMatchObject({
      penolakan: { kode: 'POTRET-RUSAK', pesan: expect.stringContaining(`IKU-1 bidang A, ${kata}: `) },
    });
    tanya(google, PEMILIK, 'perbaiki');
    expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({ utuh: true });
    expect(sahkan(google)).toMatchObject({ ok: true });
  });

  test.each([
    ['dibekukan', 'realisasi', '99'],
    ['dibekukan', 'kategori', 'Rendah'],
    ['diserahkan', 'kategori', 'Rendah'],
  ])('that was replaced since, %s, %s typed over: named, and everything that counts is whole', (tahap, kunci, isi) => {
    const google = openSimpanan('depok-revisi', KODE);
    ubahPotret(google, { tahap, putaran: '1', bidang: 'A', kode: 'IKU-1' }, kunci, isi);
    expect(temuan(google, 'POTRET-RUSAK')).toMatch(/sudah digantikan putaran 2, tidak dipakai\.$/);
    expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({ utuh: true, potret: [expect.any(String)] });
    expect(sahkan(google)).toMatchObject({ ok: true });
  });

  test('that somebody added a row to is signed once that row is gone, which is named by its number', () => {
    const google = openSimpanan('depok-revisi', KODE);
    const baris = tambahBarisPotret(google, { tahap: 'dibekukan', putaran: '3', kode: 'IKU-1' }, 'kode', 'IKU-9');
    const pesan = expect.stringMatching(
      `Tab Potret baris ${baris} \\(IKU-9\\) tidak pernah dicatat .*Hapus baris ${baris} di tab Potret`,
    );
    expect(sahkan(google)).toMatchObject({ penolakan: { kode: 'POTRET-RUSAK', pesan } });
    expect(temuan(google, 'POTRET-RUSAK')).toContain(`Hapus baris ${baris} di tab Potret`);
    const range = { sheetId: SHEET_ID.Potret, dimension: 'ROWS', startIndex: baris - 1, endIndex: baris };
    google.edit(PEMILIK, [{ deleteDimension: { range } }]);
    expect(sahkan(google)).toMatchObject({ ok: true });
  });
});
