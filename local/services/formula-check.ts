/**
 * Formula texts as the API gets them. Stricter than Google on purpose: what Google would store as #ERROR!, or would
 * read differently in another locale, is refused here.
 */
import { parse, tokenize } from '@borgar/fx';
import { withCommas } from '../formula/formula-text.ts';
import { localeOf } from './locale.ts';
import { type Refusal, type RefusalCode, refusal } from './refusals.ts';

/** Formulas repeat by the thousand with only numbers changed; each shape is looked at once per locale. */
const SEEN = new Map<string, RefusalCode | 'fine'>();
const SEEN_LIMIT = 50_000;

export function checkFormula(text: string, locale: string): Refusal | undefined {
  const shape = text.replace(/\d+/g, '1');
  const key = `${locale} ${shape}`;
  const verdict = SEEN.get(key) ?? inspect(shape, locale);
  if (SEEN.size >= SEEN_LIMIT) SEEN.clear();
  SEEN.set(key, verdict);
  return verdict === 'fine' ? undefined : refusal(verdict, text);
}

function inspect(text: string, locale: string): RefusalCode | 'fine' {
  if (!text.startsWith('=')) return 'formulaNoEquals';
  const signs = outsideQuotes(text);
  if (/[{}]/.test(signs)) return 'formulaArray';
  if (signs.includes(',') && localeOf(locale).decimal === ',') return 'formulaComma';
  if (/(?<![A-Za-z0-9_$])\d*\.\d/.test(signs)) return 'formulaDecimal';
  return parses(withCommas(text)) ? 'fine' : 'formulaUnreadable';
}

/** The text with everything between quotes blanked, so that signs in it count for nothing. */
function outsideQuotes(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
}

function parses(text: string): boolean {
  try {
    parse(tokenize(text, { mergeRefs: true, allowTernary: true }));
    return true;
  } catch (error) {
    // The parser throws plain Errors; what is no Error is not its doing.
    if (error instanceof Error) return false;
    throw error;
  }
}
