/** Days as Sheets counts them, from 30 December 1899. */
const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** Zones that the add-in sets; the emulator has no Intl. asumsi: elsewhere the day begins at midnight UTC. */
const HOURS: Readonly<Record<string, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/** The day that TODAY gives in a file of that zone. */
export const dayIn = (timeZone: string, now: number): number =>
  Math.floor((now + (HOURS[timeZone] ?? 0) * 3_600_000) / MS_PER_DAY) + DAYS_TO_1970;

/** As DATE: a month or day beyond its end runs on. */
export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY) + DAYS_TO_1970;
