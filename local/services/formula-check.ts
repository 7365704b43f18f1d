/**
 * Formula texts as the API gets them. Stricter than Google on purpose: what Google would store as #ERROR!, or would
 * read differently in another locale, is refused here.
 */
import { parse, tokenize } from '@borgar/fx';
import { withCommas } from '../formula/formula-text.ts';
import { localeOf } from './locale.ts';
import { type Refusal, refusal } from './refusals.ts';

/** Formulas repeat by the thousand with only row numbers changed; each distinct text is looked at once per locale. */
const SEEN = new Map<string, Refusal | undefined>();
const SEEN_LIMIT = 200_000;

export function checkFormula(text: string, locale: string): Refusal | undefined {
  const key = `${locale} ${text}`;
  if (!SEEN.has(key)) {
    if (SEEN.size >= SEEN_LIMIT) SEEN.clear();
    SEEN.set(key, inspect(text, locale));
  }
  return SEEN.get(key);
}

function inspect(text: string, locale: string): Refusal | undefined {
  if (!text.startsWith('=')) return refusal('formulaNoEquals', text);
  const signs = outsideQuotes(text);
  if (/[{}]/.test(signs)) return refusal('formulaArray', text);
  if (signs.includes(',') && localeOf(locale).decimal === ',') return refusal('formulaComma', text);
  if (/(?<![A-Za-z0-9_$])\d*\.\d/.test(signs)) return refusal('formulaDecimal', text);
  return parses(withCommas(text)) ? undefined : refusal('formulaUnreadable', text);
}

/** The text with everything between quotes blanked, so that signs in it count for nothing. */
function outsideQuotes(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
}

function parses(text: string): boolean {
  try {
    parse(tokenize(text, { withLocation: true, mergeRefs: true, allowTernary: true }));
    return true;
  } catch (error) {
    // The parser throws plain Errors; what is no Error is not its doing.
    if (error instanceof Error) return false;
    throw error;
  }
}
