import type { Assumptions } from '../assumptions.ts';
import type { Handler } from '../handler.ts';
import { LOCALES } from '../locale.ts';
import { checkMask, overlay, parseMask } from '../mask.ts';
import { refusal } from '../refusals.ts';
import type { SpreadsheetProperties } from '../types.ts';

interface UpdateSpreadsheetProperties {
  readonly properties?: Partial<SpreadsheetProperties>;
  readonly fields?: string;
}

const TIME_ZONE = /^(?:Asia\/(?:Jakarta|Pontianak|Makassar|Jayapura)|Etc\/GMT|America\/New_York|GMT[+-]\d\d:\d\d)$/;

/** Asumsi: any editor may do this; the locale is kept under the name that was given. */
export const updateSpreadsheetProperties: Handler<UpdateSpreadsheetProperties> = (draft, request, _actor) => {
  if (!request.fields) return refusal('maskMissing');
  const tree = parseMask(request.fields);
  if (tree === undefined) return refusal('maskUnknown', request.fields);
  const objection = checkMask('sheets', 'SpreadsheetProperties', tree);
  if (objection) return objection;
  const changed: Partial<SpreadsheetProperties> = overlay(draft.book.properties, request.properties ?? {}, tree);
  const { title = '', locale = '', timeZone = '' } = changed;
  if (!LOCALES[locale] || !isNamed(locale, draft.assumptions.indonesianLocale)) return refusal('localeUnknown', locale);
  if (!TIME_ZONE.test(timeZone)) return refusal('timeZoneUnknown', timeZone);
  draft.book.properties = { ...changed, title, locale, timeZone };
  return undefined;
};

function isNamed(locale: string, indonesian: Assumptions['indonesianLocale']): boolean {
  return !/^i[nd]_ID$/.test(locale) || indonesian.includes(locale);
}
