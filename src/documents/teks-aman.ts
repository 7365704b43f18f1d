/**
 * Typed text as XML 1.0 can carry it: without control characters (tab and line break stay) and lone surrogates,
 * which would make Word refuse the whole file. Nothing else is changed: emoji and right-to-left text stay.
 */
export function teksAman(teks: string): string {
  return teks
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (tanda) => (tanda === '\n' || tanda === '\t' ? tanda : ''));
}
