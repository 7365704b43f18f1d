/**
 * The sentences of the bundle, with what many of them have in common said once: a part stands for itself as one letter
 * that no text has, and is put back when the sentence is first said. A click says few sentences, and pays for those alone.
 */
import ts from 'typescript';
import { chooseParts, FIRST_LETTER, LETTERS, SIGN } from './choose-parts.mjs';
import { inParts, walk } from './code-text.mjs';

/** Shorter ones are not worth their call. */
const SHORTEST = 12;

/** `"Angka tidak terbaca"` in a function is `` ab`Ąīa ťak Ǘaca` ``, and `ab` knows the parts. `code`: `const … = { part(…) { … }, … }`. */
export const partsOnce = (code) =>
  inParts(code, (body, names) => {
    const sentences = [];
    walk(body, (node) => isSentence(node, body) && sentences.push(node));
    const { coded, parts } = chooseParts(sentences.map((node) => textsOf(node).join(SIGN)).join(SIGN));
    if (parts.length === 0) return { head: [], replace: () => null };
    const texts = coded.split(SIGN);
    const said = new Map(sentences.map((node) => [node, texts.splice(0, textsOf(node).length)]));
    const [tag, ...own] = Array.from({ length: 5 }, () => names.next().value);
    return {
      head: declarationsOf(parts.join(SIGN), tag, own),
      replace(node, textOf) {
        const [first, ...rest] = said.get(node) ?? [];
        if (first === undefined) return null;
        const values = (node.templateSpans ?? []).map(({ expression }) => textOf(expression));
        const text = `${tag}\`${inTemplate(first)}${values.map((it, i) => `\${${it}}${inTemplate(rest[i])}`).join('')}\``;
        return Buffer.byteLength(text) < Buffer.byteLength(node.getText()) ? text : null;
      },
    };
  });

/** The texts of one place are the same object each time, so each place is read once. */
const declarationsOf = (parts, tag, [list, known, read, said]) => [
  `${list}=${JSON.stringify(parts)}.split(${JSON.stringify(SIGN)})`,
  `${known}=new WeakMap`,
  `${read}=a=>a.replace(${LETTERS},a=>${read}(${list}[a.charCodeAt()-${FIRST_LETTER}]))`,
  `${tag}=(a,...b)=>{let ${said}=${known}.get(a);${said}||${known}.set(a,${said}=a.map(${read}));return ${said}.reduce((a,c,d)=>\`\${a}\${b[d-1]}\${c}\`)}`,
];

const textsOf = (node) =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text)
    : [node.text];

const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** What is said by a function within the part: what the part itself says is evaluated at every click. */
function isSentence(node, body) {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const { parent } = node;
  if (parent.name === node || parent.propertyName === node || ts.isTaggedTemplateExpression(parent)) return false;
  if (ts.isExpressionStatement(parent) || ts.findAncestor(parent, ts.isFunctionLike) === body.parent) return false;
  const text = textsOf(node).join('');
  return text.length >= SHORTEST && text.includes(' ') && !text.includes(SIGN);
}
