/** The Potret of an earlier build, whose rows nobody took the fingerprints of: what can still be proved is, the rest is counted. */
import { describe, expect, test } from '@jest/globals';
import type { StandIn } from '../../local/stand-in.ts';
import { kodeBundel } from '../bundel.ts';
import { tanya } from './makna.ts';
import { openSimpanan } from './simpanan.ts';
import { PEMILIK, ubahPotret } from './sunting-potret.ts';

const KODE = kodeBundel();
const RENCANA = 'rencana@example.go.id';

const temuan = (google: StandIn) =>
  (tanya(google, RENCANA, 'periksa') as { temuan: { kode: string; pesan: string }[] }).temuan
    .filter(({ kode }) => kode.startsWith('POTRET'))
    .map(({ kode, pesan }) => `${kode} ${pesan}`);

test('an office of 0.1.0 that nobody touched: its protections are said to be new, not broken', () => {
  const google = openSimpanan('depok-tengah', KODE);
  const { kerusakan } = tanya(google, PEMILIK, 'periksaBuku') as {
    kerusakan: readonly { tab: string; pesan: string }[];
  };
  const semua = kerusakan.map(({ tab, pesan }) => `${tab}: ${pesan}`);
  expect(semua).toContain('Potret: perlindungan tab diganti dengan peringatan saja, seperti di versi ini');
  expect(semua.join()).not.toContain('terhapus atau diubah');
});

describe('an office of 0.1.0 in the middle of TW I, whose bidang A was accepted', () => {
  const SERAHAN = { tahap: 'diserahkan', bidang: 'A', kode: 'IKU-1' };

  test('counts the rows that nothing proves', () => {
    const google = openSimpanan('depok-tengah', KODE);
    expect(temuan(google)).toEqual([
      expect.stringMatching(/^POTRET-TANPA-SIDIK \d+ baris tab Potret dicatat versi lama/),
    ]);
    expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({
      utuh: true,
      potret: [],
      tanpaSidik: expect.any(Number),
    });
  });

  test.each([
    ['realisasi', '99'],
    ['teks', '99'],
    ['kode', 'IKU-3'],
    ['putaran', '9'],
    ['arah', 'x'],
    ['realisasi', 'x'],
  ])('proves what was handed in by the collection tab: %s typed over as %s', (kunci, isi) => {
    const google = openSimpanan('depok-tengah', KODE);
    ubahPotret(google, SERAHAN, kunci, isi);
    expect(temuan(google).join()).toContain('POTRET-RUSAK Isian TW I 2026 bidang A putaran 1, IKU-1: ');
    tanya(google, PEMILIK, 'perbaiki');
    expect(temuan(google).join()).not.toContain('POTRET-RUSAK');
  });
});

test('a junk word in what nothing proves any more is named, and the row does not silently count as empty', () => {
  const google = openSimpanan('depok-tengah', KODE);
  ubahPotret(google, { tahap: 'diserahkan', bidang: 'A', kode: 'IKU-1' }, 'arah', 'x');
  ubahPotret(google, { tahap: 'definisi', kode: 'IKU-2' }, 'rumus', 'x');
  expect(temuan(google).join()).toContain('IKU-1: kolom arah berisi "x"');
  expect(temuan(google).join()).toContain('Definisi TW I 2026 bidang B putaran 1, IKU-2: kolom rumus berisi "x"');
});

test('an office of 0.1.0 in which somebody typed in a frozen round: its figures go into no further paper', () => {
  const google = openSimpanan('depok-dua-triwulan', KODE);
  ubahPotret(google, { tahap: 'dibekukan', periode: 'TW I', kode: 'IKU-1' }, 'realisasi', '30');
  expect(temuan(google).join()).toContain(
    'POTRET-RUSAK Angka beku TW I 2026 putaran 1: isinya di tab Potret tidak lagi sama',
  );
  expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({
    utuh: false,
    potret: [expect.stringContaining('TW I 2026')],
  });
});
