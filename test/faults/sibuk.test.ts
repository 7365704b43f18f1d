/** Google too busy (429) or failing (500) at each call of an aksi: it is waited for, and said when that did not help. */
import { jest } from '@jest/globals';
import type { Call, Fault } from '../../local/services/execution.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import {
  isiBuku,
  type Jawaban,
  type Kantor,
  kirim,
  OWNER,
  openKantor,
  panggilan,
  tekan,
  tekanGagal,
  verifikasi,
} from './kantor.ts';

jest.setTimeout(300_000);

const ID = 'uji-sibuk';
/** Six tries of one call, each with a look whether it happened after all. */
const PANGGILAN_TERBANYAK = 14;
const TUNGGU_TERLAMA_MS = 36_000;

let kantor: Kantor;
let sebelum = '';
let sesudah = '';
let jawaban: Jawaban;
let biasa: readonly Call[];
/** Place of each call of the Sheets API among all that are made, from 1. */
let tempat: readonly number[] = [];
beforeAll(async () => {
  kantor = await openKantor(kodeBundel());
  kantor.adegan.terima.kembali();
  sebelum = isiBuku(kantor.google);
  biasa = panggilan(kantor.google, () => {
    jawaban = tekan(kantor.google, kantor.adegan.terima, ID);
  });
  sesudah = isiBuku(kantor.google);
  tempat = biasa.flatMap(({ panggilan: nama }, i) => (nama.startsWith('Sheets.') ? [i + 1] : []));
});

interface Hasil {
  readonly jawaban: Jawaban | null;
  readonly sheets: number;
  readonly lama: number;
  readonly isi: string;
}

function tekanSibuk(fault: Fault): Hasil {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  const mulai = google.now();
  let balasan: Jawaban | null = null;
  const dibuat = panggilan(google, () => {
    balasan = tekanGagal(google, adegan.terima, ID, fault);
  });
  const kini = isiBuku(google);
  return {
    jawaban: balasan,
    sheets: dibuat.filter(({ panggilan: nama }) => nama.startsWith('Sheets.')).length,
    lama: google.now() - mulai,
    isi: kini === sebelum ? 'sebelum' : kini === sesudah ? 'sesudah' : 'di antaranya',
  };
}

test('an aksi asks the Sheets API three times when nothing is wrong', () => {
  expect(jawaban).toMatchObject({ ok: true });
  expect(tempat).toHaveLength(3);
});

test.each([
  [429, 'before'],
  [500, 'before'],
  [500, 'after'],
] as const)('%i once, %s any call: nobody notices but by the second that it takes', (kode, when) => {
  for (const call of tempat) {
    const hasil = tekanSibuk({ call, when, kode });
    const tulisHilang = call === tempat.at(-1) && when === 'after';
    expect({ call, ...hasil }).toEqual({
      call,
      jawaban,
      isi: 'sesudah',
      // A write is looked for before it is sent again; one that did happen is not.
      sheets: call === tempat.at(-1) ? (tulisHilang ? 4 : 5) : 4,
      lama: tulisHilang ? 0 : expect.any(Number),
    });
    if (!tulisHilang) expect(hasil.lama).toBeGreaterThanOrEqual(1_000);
    expect(hasil.lama).toBeLessThan(2_001);
  }
  expect(verifikasi(kantor.google)).toMatchObject({ utuh: true });
});

test.each([
  [429, 'before', 'TERLALU-SERING'],
  [500, 'before', 'GOOGLE-GAGAL'],
  [500, 'after', 'GOOGLE-GAGAL'],
] as const)(
  '%i from a call on, %s it happens: given up in time, said, and done once by the next press',
  (kode, when, kata) => {
    for (const call of tempat) {
      const menulis = call === tempat.at(-1);
      const hasil = tekanSibuk({ call, when, kode, terus: true });
      // A write of which nothing can be learnt any more, unless it was turned away at the door.
      const harapan = menulis && kode === 500 ? 'BELUM-PASTI' : kata;
      expect({ call, kode: hasil.jawaban?.penolakan?.kode, isi: hasil.isi }).toEqual({
        call,
        kode: harapan,
        isi: menulis && when === 'after' ? 'sesudah' : 'sebelum',
      });
      expect(hasil.sheets).toBeLessThanOrEqual(PANGGILAN_TERBANYAK);
      expect(hasil.lama).toBeGreaterThan(30_000);
      expect(hasil.lama).toBeLessThan(TUNGGU_TERLAMA_MS);
      if (kode === 429) expect(hasil.jawaban?.penolakan?.pesan).toContain('Tunggu satu menit, lalu ulangi');
      // The ledger says when; then it is the same to the letter.
      kantor.google.setNow(kantor.google.now() - hasil.lama);
      expect(tekan(kantor.google, kantor.adegan.terima, ID)).toEqual(jawaban);
      expect(isiBuku(kantor.google) === sesudah).toBe(true);
    }
    expect(verifikasi(kantor.google)).toMatchObject({ utuh: true });
  },
);

test('what Google refuses for good is looked for once, and not sent again', () => {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  const range = {
    sheetId: SHEET_ID.Kendali,
    startRowIndex: 0,
    endRowIndex: 20,
    startColumnIndex: 0,
    endColumnIndex: 14,
  };
  google.edit(OWNER, [{ addProtectedRange: { protectedRange: { range, editors: { users: [OWNER] } } } }]);
  const mulai = google.now();
  const dibuat = panggilan(google, () => {
    expect(tekan(google, adegan.terima, ID)).toMatchObject({ ok: false, penolakan: { kode: 'GOOGLE-MENOLAK' } });
  });
  expect(dibuat.filter(({ panggilan: nama }) => nama.startsWith('Sheets.'))).toHaveLength(4);
  expect(google.now()).toBe(mulai);
});

test('what fails once an aksi is recorded costs its screen alone, and the same press again brings it', () => {
  const { google, adegan } = kantor;
  // New tabs with formulas: their screen is read from Google.
  const { email, aksi, data } = adegan.bagikan;
  const json = JSON.stringify({ aksi, idAksi: ID, data, layar: {} });
  const press = () => kirim(google, email, json) as Jawaban & { readonly giliran?: unknown };
  adegan.bagikan.kembali();
  let utuh = press();
  const { giliran, ...tanpaLayar } = utuh;
  expect(giliran).toBeDefined();
  adegan.bagikan.kembali();
  const dibuat = panggilan(google, press);
  const tulis = dibuat.findIndex(({ jenis }) => jenis === 'tulis') + 1;
  const baca = dibuat.findIndex(({ jenis }, i) => i >= tulis && jenis === 'baca') + 1;
  adegan.bagikan.kembali();
  google.failAt({ call: baca, when: 'before', kode: 429, terus: true });
  expect(press()).toEqual(tanpaLayar);
  const lagi = panggilan(google, () => {
    utuh = press();
  });
  expect(utuh).toEqual({ ...tanpaLayar, giliran: expect.anything() });
  expect(lagi.filter(({ panggilan: nama }) => nama.startsWith('Sheets.')).map(({ jenis }) => jenis)).toEqual([
    'baca',
    'baca',
  ]);
});
