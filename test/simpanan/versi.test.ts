import { describe, expect, test } from '@jest/globals';
import { OWNER } from '../../local/cli/office.ts';
import type { Kept } from '../../local/services/kept.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { minta, tanya } from './makna.ts';
import { readSimpanan } from './simpanan.ts';
import { tinggalkanSisa, ubahAkibat, ubahKepala, ubahTinggi } from './sunting.ts';

const KODE = kodeBundel();
const TENGAH = readSimpanan('depok-tengah');
const RENCANA = 'rencana@example.go.id';

const buka = (kept: Kept): StandIn => createStandIn({ owner: OWNER, now: 0, code: KODE, kept });
const tolak = (google: StandIn, aksi: string, email = RENCANA) => {
  const balasan = minta(google, email, aksi);
  return balasan.ok ? 'boleh' : balasan.penolakan;
};

const versiNanti = (json: string): string => json.replace('{', '{"versi":99,');
const kunciBaru = (json: string): string => json.replace('{', '{"segel":"abc",');

test('an office that is changed by nobody is open to everybody', () => {
  expect(tolak(buka(TENGAH), 'keadaan')).toBe('boleh');
  expect(tolak(buka(ubahAkibat(TENGAH, (json) => json)), 'keadaan')).toBe('boleh');
});

describe.each([
  ['the last row of Riwayat', ubahAkibat, 'Baris Riwayat nomor 11'],
  ['the head', ubahKepala, 'Ujung Riwayat'],
  ['the high-water mark', ubahTinggi, 'Tanda nomor tertinggi Riwayat'],
  [
    'the remains of a commit',
    (kept: Kept, ubah: (json: string) => string) => tinggalkanSisa(kept, ubah('{"baru":[],"awal":{},"ditulis":[]}')),
    'Catatan perubahan yang belum selesai',
  ],
])('where a later build wrote %s', (_, ubah, bagian) => {
  test.each([
    ['with the number of its version', versiNanti],
    ['with a key that this build does not know', kunciBaru],
  ])('%s, nothing is read or changed, and the sentence says what to do', (_cara, baru) => {
    const google = buka(ubah(TENGAH, baru));
    const sebelum = google.keep();
    for (const aksi of ['keadaan', 'verifikasi', 'bagikanUlang', 'perbaiki'])
      expect(tolak(google, aksi, aksi === 'perbaiki' ? OWNER : RENCANA)).toMatchObject({
        kode: 'VERSI-BARU',
        pesan: expect.stringMatching(new RegExp(`^${bagian} ditulis oleh .* lebih baru.*minta petugas TI memasang`)),
      });
    expect(google.keep()).toEqual(sebelum);
  });

  test('with the number of this version, it is read as if it had none', () => {
    expect(tolak(buka(ubah(TENGAH, (json) => json.replace('{', '{"versi":1,'))), 'keadaan')).toBe('boleh');
  });
});

describe('what is no JSON of ours, though its hash is right', () => {
  test.each([
    ['cut off', (json: string) => json.slice(0, -1)],
    ['of a status that there is not', () => '{"bidang":[{"kode":"A","status":"hilang"}]}'],
    ['no object', () => '[]'],
    ['nothing', () => ''],
  ])('is a broken ledger, named by its row: %s', (_, ubah) => {
    const google = buka(ubahAkibat(TENGAH, ubah));
    const rusak = 'Baris Riwayat nomor 11 tidak terbaca.';
    expect(tolak(google, 'keadaan')).toMatchObject({ kode: 'RIWAYAT-RUSAK', pesan: expect.stringContaining(rusak) });
    expect(tolak(google, 'bagikanUlang')).toMatchObject({ kode: 'RIWAYAT-RUSAK' });
    expect(tanya(google, RENCANA, 'verifikasi')).toMatchObject({ utuh: false, rusak });
  });

  test('is a broken ledger where it is the head or a note of an unfinished commit', () => {
    expect(tolak(buka(ubahKepala(TENGAH, () => '{"komit":"satu"}')), 'keadaan')).toMatchObject({
      kode: 'RIWAYAT-RUSAK',
      pesan: expect.stringContaining('Ujung Riwayat tidak terbaca.'),
    });
    expect(tolak(buka(tinggalkanSisa(TENGAH, '{"baru":[]}')), 'keadaan')).toMatchObject({ kode: 'RIWAYAT-RUSAK' });
  });

  test('is said of the high-water mark with a way on: once it is gone, the next aksi writes it again', () => {
    const kept = ubahTinggi(TENGAH, () => 'sebelas');
    expect(tolak(buka(kept), 'keadaan')).toMatchObject({
      kode: 'TANDA-RUSAK',
      pesan: expect.stringContaining('himpun.tinggi'),
    });
    const google = buka({ ...kept, properties: {} });
    tanya(google, RENCANA, 'bagikanUlang');
    // Its own row, and the one that keeps what stands in the reference tabs.
    expect(JSON.parse(google.properties()['himpun.tinggi'] ?? '')).toMatchObject({ nomor: 13 });
  });
});

test('the remains of a commit as version 0.1.0 notes them are cleared away by the next aksi on that tab', () => {
  const id = SHEET_ID.Temuan;
  const google = buka(tinggalkanSisa(TENGAH, `{"baru":[],"awal":{"${id}":4},"ditulis":[${id}]}`));
  tanya(google, RENCANA, 'tulisTemuan');
  const catatan = (google.look().developerMetadata ?? []).filter(({ metadataKey }) => metadataKey === 'himpun.sisa');
  expect(catatan).toEqual([]);
  expect(tolak(google, 'keadaan')).toBe('boleh');
});
