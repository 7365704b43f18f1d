/** Searching a text and putting another in its place. */
import { type Refusal, refusal } from './refusals.ts';

export interface Search {
  readonly find?: string;
  readonly replacement?: string;
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly searchByRegex?: boolean;
  readonly includeFormulas?: boolean;
}

export interface Finding {
  readonly text: string;
  /** How often it was found. */
  readonly count: number;
}

/** Undefined where nothing is found. */
export function replacerOf(search: Search): ((text: string) => Finding | undefined) | Refusal {
  const { find = '', replacement = '', searchByRegex = false } = search;
  if (find === '') return refusal('findEmpty');
  const pattern = patternOf(search, find);
  if (!pattern) return refusal('regexUnreadable', find);
  return (text) => {
    const count = [...text.matchAll(pattern)].length;
    if (count === 0) return undefined;
    return {
      text: searchByRegex ? text.replace(pattern, inOurWords(replacement)) : text.replace(pattern, () => replacement),
      count,
    };
  };
}

function patternOf({ searchByRegex, matchEntireCell, matchCase }: Search, find: string): RegExp | undefined {
  const source = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  try {
    return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Google reads Java's regular expressions (discovery document); what the two languages write apart is refused or turned. */
function inOurWords(replacement: string): string {
  return replacement.replace(/\\(.)|\$0|\$(?!\d)/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return escaped === '$' ? '$$' : escaped;
    return sign === '$0' ? '$&' : '$$';
  });
}
