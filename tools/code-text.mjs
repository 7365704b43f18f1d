/** The text of a program, changed where its syntax says so. */
import ts from 'typescript';

/** Nodes know their parents. */
export const parseCode = (code) => ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);

/** `file`: `const … = { part(…) { … }, … }`. */
export const partsOf = (file) => [...file.statements[0].declarationList.declarations[0].initializer.properties];

/** The signs of a text as a program may write them, each by its number. */
export const escaped = (text) =>
  text.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The text of `node`, where `replace(node, textOf)` gives for it and for what is inside the new text; null = as it is. */
export function replaceNodes(node, replace) {
  const { text: code } = node.getSourceFile();
  const textOf = (it) => replace(it, textOf) ?? unchanged(it);
  const unchanged = (it) => {
    let text = '';
    let done = it.getStart();
    ts.forEachChild(it, (child) => {
      text = append(append(text, code.slice(done, child.getStart())), textOf(child));
      done = child.end;
    });
    return append(text, code.slice(done, it.end));
  };
  return textOf(node);
}

/** `return"x"` with a name for the text must not become one word. */
const append = (text, more) => (/[\w$]$/.test(text) && /^[\w$]/.test(more) ? `${text} ${more}` : text + more);

/** Names that stand nowhere in the program. */
function* unusedNames(file) {
  const used = new Set();
  walk(file, (node) => ts.isIdentifier(node) && used.add(node.text));
  for (const first of LETTERS)
    for (const second of LETTERS) if (!used.has(first + second) && !RESERVED.has(first + second)) yield first + second;
  throw new Error('No name of two letters is left: say less once, or take longer names.');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';
const RESERVED = new Set(['as', 'do', 'if', 'in', 'is', 'of']);

/** What a part says often stands at its own head. */
export function inParts(code, choose) {
  const file = parseCode(code);
  const names = unusedNames(file);
  let text = '';
  let done = 0;
  for (const { body } of partsOf(file)) {
    const { head, replace } = choose(body, names);
    const said = replaceNodes(body, replace);
    const atHead = head.length > 0 ? `var ${head.join(',')};` : '';
    text += `${file.text.slice(done, body.getStart())}{${atHead}${said.slice(1)}`;
    done = body.end;
  }
  return text + file.text.slice(done);
}
