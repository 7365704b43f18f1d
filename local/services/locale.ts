/** How the locales that an Indonesian office meets write numbers and dates. Assumed from CLDR; Sheets may differ. */
export interface Locale {
  /** Name in numfmt. */
  readonly format: string;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  readonly datePattern: string;
  readonly currency: RegExp;
  readonly currencyPattern: string;
}

const RUPIAH = { currency: /^Rp\.?\s*/i, currencyPattern: '"Rp"#,##0' };
const INDONESIAN: Locale = {
  format: 'id',
  decimal: ',',
  group: '.',
  dayFirst: true,
  datePattern: 'dd/mm/yyyy',
  ...RUPIAH,
};
const ENGLISH = { format: 'en', decimal: '.', group: ',' } as const;

// Java's old code for Indonesian is `in`; which of the two Sheets takes: assumptions.ts.
export const LOCALES: Readonly<Record<string, Locale>> = {
  in_ID: INDONESIAN,
  id_ID: INDONESIAN,
  en_US: { ...ENGLISH, dayFirst: false, datePattern: 'm/d/yyyy', currency: /^\$\s*/, currencyPattern: '"$"#,##0' },
  en_GB: { ...ENGLISH, dayFirst: true, datePattern: 'dd/mm/yyyy', currency: /^£\s*/, currencyPattern: '"£"#,##0' },
  de_DE: { ...INDONESIAN, format: 'de', datePattern: 'dd.mm.yyyy', currency: /^€\s*/, currencyPattern: '#,##0 "€"' },
};

export function localeOf(name: string): Locale {
  const locale = LOCALES[name];
  if (!locale) throw new Error(`The stand-in does not know the locale ${name}`);
  return locale;
}
