/**
 * The sentences of the bundle as compressed text: a sixth of it, and most clicks show few of them. Each stays where it
 * belongs in its source file; here a text of some length inside a function becomes a call that finds it again.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { replaceNodes } from './code-text.mjs';
import { packText, WITH_UNPACK } from './packed.mjs';

/** Shorter ones are not worth their call. */
const LETTERS = 30;
/** Between texts, and where a value stands in one: signs that no text holds. */
const [NEXT, VALUE] = ['\u0001', '\u0002'];
const NAME = 'packed-texts';
/** Here functions are called while the module is evaluated, at every click; a test of the bundle holds that there are no others. */
const AT_ONCE = /\/src\/documents\/docx\//;

/** For one bundling: what it packs stands in it once. */
export function packedTexts() {
  const texts = new Map();
  const numberOf = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  return {
    name: NAME,
    setup(bundler) {
      bundler.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: AT_ONCE.test(path)
          ? readFileSync(path, 'utf8')
          : withCalls(path, readFileSync(path, 'utf8'), numberOf),
        loader: 'ts',
      }));
      bundler.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({
        path: NAME,
        namespace: NAME,
        sideEffects: false,
      }));
      bundler.onLoad({ filter: /.*/, namespace: NAME }, () => ({ contents: MODULE, resolveDir: import.meta.dirname }));
      bundler.onEnd(({ outputFiles }) => {
        // Only now are all texts known.
        const list = [...texts.keys()].join(NEXT);
        for (const file of outputFiles) file.contents = Buffer.from(file.text.replace(PLACE, packText(list)));
      });
    },
  };
}

const PLACE = '@packed-texts@';

const MODULE = `${WITH_UNPACK}
let texts;
export const text = (n, ...values) => {
  texts ??= unpack('${PLACE}').split('${NEXT}');
  return texts[n].split('${VALUE}').map((part, i) => part + (i < values.length ? values[i] : '')).join('');
};`;

function withCalls(path, source, numberOf) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  let found = false;
  const replaced = replaceNodes(file, (node, textOf) => {
    if (!isSentence(node)) return null;
    found = true;
    if (ts.isStringLiteralLike(node)) return `packedText(${numberOf(node.text)})`;
    const spans = node.templateSpans;
    const text = [node.head, ...spans.map(({ literal }) => literal)].map((it) => it.text).join(VALUE);
    return `packedText(${[numberOf(text), ...spans.map(({ expression }) => `(${textOf(expression)})`)].join(',')})`;
  });
  return found ? `import { text as packedText } from '${NAME}';\n${replaced}` : source;
}

/** A text that is made while a function runs: what stands at the head of a module is there at every click. */
function isSentence(node) {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  if (!isText || !isLong(node) || !ts.findAncestor(node.parent, ts.isFunctionLike)) return false;
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isTaggedTemplateExpression(parent) || parent.name === node) return false;
  return !ts.isImportDeclaration(parent) && !ts.isExportDeclaration(parent);
}

function isLong(node) {
  if (ts.isStringLiteralLike(node)) return Buffer.byteLength(node.text) >= LETTERS;
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) >= LETTERS;
}
