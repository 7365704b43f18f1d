/** What people typed, on its way into XML. */

/**
 * Typed text as XML 1.0 can carry it: without control characters (tab and line break stay) and lone surrogates,
 * which would make Word refuse the whole file. Nothing else is changed: emoji and right-to-left text stay.
 */
export function teksAman(teks: string): string {
  return teks
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (tanda) => (tanda === '\n' || tanda === '\t' ? tanda : ''));
}

const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe between two tags and between double quotes. */
export function escapeXml(teks: string): string {
  return teksAman(teks).replace(/[&<>"]/g, (tanda) => ENTITAS[tanda] ?? '');
}

const TIDAK_POLOS = /[&<>"\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;

/** Can stand in XML as it is: nearly all of the tens of thousands of texts in a large paper. */
export const isPolos = (teks: string): boolean => !TIDAK_POLOS.test(teks);
