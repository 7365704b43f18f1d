import { expect, test } from '@jest/globals';
import { aturanWarnaOf, freeTitle, perlindunganOf } from '../../src/workbook/lembar.ts';

const buku = (...sheets: readonly (readonly [number, string])[]) => ({
  struktur: { sheets: sheets.map(([sheetId, title]) => ({ properties: { sheetId, title } })) },
});
const TAB = { nama: 'TW I PTSP', sheetId: 500 };

test('a tab gets its own name where nobody else has it', () => {
  expect(freeTitle(buku([0, 'Catatan']), TAB)).toBe('TW I PTSP');
  expect(freeTitle({ struktur: {} }, TAB)).toBe('TW I PTSP');
});

test('a tab that is there already keeps its name', () => {
  expect(freeTitle(buku([500, 'TW I PTSP']), TAB)).toBe('TW I PTSP');
});

test('where other tabs have the name, in whatever case, the next number that is free goes behind it', () => {
  expect(freeTitle(buku([7, 'tw i ptsp']), TAB)).toBe('TW I PTSP (2)');
  expect(freeTitle(buku([7, 'TW I PTSP'], [8, 'TW I PTSP (2)'], [9, 'TW I PTSP (4)']), TAB)).toBe('TW I PTSP (3)');
});

test('what a reading did not ask for is no word about what is there', () => {
  expect(() => perlindunganOf({})).toThrow('not asked for');
  expect(() => aturanWarnaOf({})).toThrow('not asked for');
  expect(perlindunganOf({ protectedRanges: [] })).toEqual([]);
  expect(aturanWarnaOf({ conditionalFormats: [] })).toEqual([]);
});
