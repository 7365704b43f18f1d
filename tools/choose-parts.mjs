/** Which parts of texts are worth being said once, each as one letter of two bytes that no text has. */

/** Latin letters with accents: visible, and none joins its neighbour. */
export const FIRST_LETTER = 0x100;
const LAST_LETTER = 0x2ff;
export const LETTERS = /[\u0100-\u02ff]/g;

/** Between texts, and between parts. */
export const SIGN = '^';

/** A part has 3 to 8 letters, or up to 4 words. */
const [SHORT, LONG, WORDS] = [3, 8, 4];

/** Found in one turn: what is said once changes what is found next, but only a little. */
const AT_ONCE = 24;

/**
 * @param text texts with SIGN between them
 * @returns `coded`: the same in the same order; `parts`: what each letter from FIRST_LETTER on stands for, with letters
 * of those before it inside
 */
export function chooseParts(text) {
  const taken = text.match(LETTERS);
  if (taken) throw new Error(`A text has the letter ${taken[0]}, which is to stand for a part of others.`);
  const parts = [];
  let coded = text;
  for (;;) {
    const found = dearest(coded).slice(0, LAST_LETTER - FIRST_LETTER + 1 - parts.length);
    if (found.length === 0) return { coded, parts };
    for (const part of found) {
      coded = coded.replaceAll(part, String.fromCharCode(FIRST_LETTER + parts.length));
      parts.push(part);
    }
  }
}

const bytes = (text) => Buffer.byteLength(text);

/** Its letter each time, and itself once more with a sign behind it. */
const savedBy = (part, times) => times * (bytes(part) - 2) - bytes(part) - 1;

/** Those that save most, none within another. */
function dearest(text) {
  const times = new Map();
  const count = (part) => times.set(part, (times.get(part) ?? 0) + 1);
  for (const one of text.split(SIGN)) {
    for (let length = SHORT; length <= LONG; length++)
      for (let i = 0; i + length <= one.length; i++) count(one.slice(i, i + length));
    const words = one.split(/(?= )/);
    for (let many = 1; many <= WORDS; many++)
      for (let i = 0; i + many <= words.length; i++) {
        const part = words.slice(i, i + many).join('');
        if (part.length > LONG) count(part);
      }
  }
  const worth = [...times].map(([part, n]) => [part, savedBy(part, n)]).filter(([, saved]) => saved > 0);
  const found = [];
  for (const [part] of worth.sort((a, b) => b[1] - a[1])) {
    if (found.length === AT_ONCE) break;
    if (!found.some((other) => other.includes(part) || part.includes(other))) found.push(part);
  }
  return found;
}
