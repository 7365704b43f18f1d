/** The clock on the desk stands still until somebody moves it. */
import { instantOf, tanggalOf, type Zona } from '../../src/domain/waktu/kalender.ts';
import { addHariKerja, createKalender } from '../../src/domain/waktu/kalender-kerja.ts';
import { readLibur } from '../../src/workbook/tab/libur.ts';
import { readTab } from '../cli/book-snapshot.ts';
import type { Spreadsheet } from '../services/types.ts';

const HOUR = 3_600_000;
const EIGHT_O_CLOCK = 8 * 60;
const ZONES: Readonly<Record<string, Zona>> = { 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

export const zonaOf = (book: Spreadsheet): Zona => ZONES[book.properties.timeZone] ?? 'WIB';

export const anHourLater = (now: number): number => now + HOUR;

/** 08.00 on the n-th working day after today, by the national holidays and those of the Libur tab. */
export function workingDaysLater(now: number, days: number, book: Spreadsheet): number {
  const zona = zonaOf(book);
  const liburDaerah = readTab(book, ['Libur'], readLibur, []);
  const kalender = createKalender({ zona, liburDaerah });
  return instantOf(addHariKerja(tanggalOf(now, zona), days, kalender), EIGHT_O_CLOCK, zona);
}

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const HOURS_EAST: Readonly<Record<Zona, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** `Rabu, 1 Apr 2026 08.00 WIB` */
export function clockText(now: number, zona: Zona): string {
  const local = new Date(now + HOURS_EAST[zona] * HOUR);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${DAYS[local.getUTCDay()]}, ${date} ${two(local.getUTCHours())}.${two(local.getUTCMinutes())} ${zona}`;
}
