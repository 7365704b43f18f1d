import { triwulanBerakhir } from '../../../src/domain/waktu/periode.ts';

test.each([
  ['2026-01-05', 'TW I'],
  ['2026-03-31', 'TW I'],
  ['2026-06-30', 'TW I'],
  ['2026-07-01', 'TW II'],
  ['2026-12-31', 'TW III'],
  ['2027-02-01', 'TW IV'],
])('on %s the data of 2026 are collected for %s', (hariIni, triwulan) => {
  expect(triwulanBerakhir(2026, hariIni)).toBe(triwulan);
});
