import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addHari,
  formatTanggal,
  hariKe,
  hariPekan,
  instantOf,
  isoOf,
  parseTanggal,
  tanggalOf,
} from '../../../src/domain/waktu/kalender.ts';

const HARI_ACAK = fc.integer({ min: 0, max: 80_000 }).map((n) => addHari('1970-01-01', n));

describe('dates as people write them', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1/4/2026', '2026-04-01'],
    ['03 / 04 / 2023', '2023-04-03'],
    ['31 Desember 2026', '2026-12-31'],
    [' 2 januari 2020 ', '2020-01-02'],
    ['5  Mei  2026', '2026-05-05'],
    ['17 Agu 2026', '2026-08-17'],
    ['30 Sept 2026', '2026-09-30'],
    ['10 Nopember 2026', '2026-11-10'],
    ['14 Pebruari 2027', '2027-02-14'],
    ['29/02/2028', '2028-02-29'],
  ])('"%s" is %s', (teks, tanggal) => {
    expect(parseTanggal(teks)).toBe(tanggal);
  });

  test.each([
    '',
    '-',
    '46113',
    '2026',
    '29/02/2027',
    '31 Juni 2026',
    '2026-13-01',
    '2026-00-10',
    '00/01/2026',
    '12/31/2026',
    '31/12/26',
    '1/4-2026',
    '31 Dasember 2026',
    '31 Ma 2026',
    '31 constructor 2026',
    '1 Januari 0026',
    '01/01/1899',
    '2026-12-31T00:00',
    '2026-1-5',
    '31/12/2200',
  ])('"%s" is not a date', (teks) => {
    expect(parseTanggal(teks)).toBeNull();
  });

  test('a date is printed as letters print it', () => {
    expect(formatTanggal('2026-12-31')).toBe('31 Desember 2026');
    expect(formatTanggal('2026-05-01')).toBe('1 Mei 2026');
  });

  test.each(['', '31/12/2026', '2026-02-30', '2026-2-3', 'besok', '0099-01-01'])(
    '"%s" in place of a date is refused by name',
    (teks) => {
      expect(() => formatTanggal(teks)).toThrow(`Bukan tanggal: "${teks}".`);
      expect(() => addHari(teks, 1)).toThrow(RangeError);
    },
  );

  test('every date reads back from what is printed', () => {
    fc.assert(
      fc.property(HARI_ACAK, (tanggal) => {
        expect(parseTanggal(formatTanggal(tanggal))).toBe(tanggal);
        expect(parseTanggal(tanggal)).toBe(tanggal);
      }),
    );
  });
});

describe('civil days', () => {
  test('months and years roll over, leap days included', () => {
    expect(addHari('2026-12-31', 1)).toBe('2027-01-01');
    expect(addHari('2028-02-28', 1)).toBe('2028-02-29');
    expect(addHari('2027-03-01', -1)).toBe('2027-02-28');
    expect(hariKe('1970-01-02')).toBe(1);
    expect(hariKe('2027-01-01') - hariKe('2026-01-01')).toBe(365);
  });

  test('weekdays are right before and after 1970', () => {
    expect([hariPekan('1945-08-17'), hariPekan('1970-01-01'), hariPekan('2026-04-05')]).toEqual([5, 4, 0]);
  });
});

describe('instants in the three zones', () => {
  const setengahSatuPagiWit = Date.UTC(2026, 3, 1, 15, 30);

  test('the same instant is already tomorrow in Papua and still today in Java', () => {
    expect(isoOf(setengahSatuPagiWit, 'WIT')).toBe('2026-04-02T00:30:00+09:00');
    expect(isoOf(setengahSatuPagiWit, 'WITA')).toBe('2026-04-01T23:30:00+08:00');
    expect(isoOf(setengahSatuPagiWit, 'WIB')).toBe('2026-04-01T22:30:00+07:00');
    expect(tanggalOf(setengahSatuPagiWit, 'WIT')).toBe('2026-04-02');
    expect(tanggalOf(setengahSatuPagiWit, 'WIB')).toBe('2026-04-01');
  });

  test('a local time becomes its instant, also across New Year and past midnight', () => {
    expect(instantOf('2026-04-01', 450, 'WIB')).toBe(Date.UTC(2026, 3, 1, 0, 30));
    expect(instantOf('2027-01-01', 0, 'WIT')).toBe(Date.UTC(2026, 11, 31, 15, 0));
    expect(instantOf('2026-12-31', 1440, 'WITA')).toBe(instantOf('2027-01-01', 0, 'WITA'));
  });

  test('fractions of a second are cut, and what is no time is refused', () => {
    expect(isoOf(Date.UTC(2026, 3, 1, 0, 30, 59) + 999, 'WIB')).toBe('2026-04-01T07:30:59+07:00');
    expect(() => isoOf(Number.NaN, 'WIB')).toThrow(RangeError);
  });

  test('date and minute lead to an instant and back', () => {
    const acak = [HARI_ACAK, fc.integer({ min: 0, max: 1439 }), fc.constantFrom('WIB', 'WITA', 'WIT')] as const;
    fc.assert(
      fc.property(...acak, (tanggal, menit, zona) => {
        const instant = instantOf(tanggal, menit, zona);
        expect(tanggalOf(instant, zona)).toBe(tanggal);
        expect(Date.parse(isoOf(instant, zona))).toBe(instant);
      }),
    );
  });
});
