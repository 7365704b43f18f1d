/** What a program says often, said once at its head: plain code as before, in fewer letters. */
import ts from 'typescript';
import { inParts, walk } from './code-text.mjs';
import { chooseShapes, factoryOf } from './shapes.mjs';

/**
 * Texts: `"diterima"` in thirty places is `var ab="diterima"` and thirty times `ab`. Names of members too: `a.diterima` is
 * `a[ab]`, which V8 looks up as it does the other.
 */
export const textsOnce = (code) =>
  inParts(code, (body, names) => {
    const saved = new Map();
    walk(body, (node) => {
      const text = textOf(node);
      if (text !== null) saved.set(text, (saved.get(text) ?? 0) + savedAt(node, text));
    });
    const often = [...saved].filter(([text, letters]) => letters > bytes(text) + 4);
    const named = new Map(often.map(([text]) => [text, names.next().value]));
    return {
      head: [...named].map(([text, name]) => `${name}=${text}`),
      replace(node, textIn) {
        const name = named.get(textOf(node));
        if (name === undefined) return null;
        return isText(node) ? name : `${textIn(node.expression)}${node.questionDotToken ? '?.' : ''}[${name}]`;
      },
    };
  });

const bytes = (text) => Buffer.byteLength(text);

/** The literal that says it. */
function textOf(node) {
  if (isText(node)) return node.getText();
  return isMember(node) ? JSON.stringify(node.name.text) : null;
}

/** With a name of two letters. */
function savedAt(node, text) {
  if (isText(node)) return bytes(text) - 2;
  return node.questionDotToken ? bytes(text) - 6 : bytes(text) - 5;
}

/** `length` stays: of an array V8 knows it without a look-up. */
const isMember = (node) =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.name) &&
  node.name.text !== 'length' &&
  node.expression.kind !== ts.SyntaxKind.SuperKeyword;

/** A text that is a value. What is compared with the answer of `typeof` stays: V8 is faster with it. */
function isText(node) {
  const { parent } = node;
  if (!ts.isStringLiteralLike(node) || parent.name === node || parent.propertyName === node) return false;
  if (ts.isBinaryExpression(parent)) return ![parent.left, parent.right].some(ts.isTypeOfExpression);
  return !ts.isTaggedTemplateExpression(parent) && !ts.isExpressionStatement(parent);
}

/**
 * Objects of one shape: `{kode:"a",nama:"b"}` in eighty places is `var ab=(a,b)=>({kode:a,nama:b})` and eighty times
 * `ab("a","b")`; one with more behind is `{...ab("a","b"),aktif:true}`.
 */
export const shapesOnce = (code) =>
  inParts(code, (body, names) => {
    const shapes = chooseShapes(body);
    const named = new Map([...new Set(shapes.values())].map((shape) => [shape, names.next().value]));
    return {
      head: [...named].map(([shape, name]) => `${name}=${factoryOf(shape)}`),
      replace(node, textOf) {
        // The body of an arrow function needs brackets around an object, and none around a call.
        const bracketed = ts.isParenthesizedExpression(node) && ts.isArrowFunction(node.parent);
        const literal = bracketed ? node.expression : node;
        const shape = shapes.get(literal);
        if (!shape) return null;
        const made = literal.properties.slice(0, shape.split(',').length);
        const rest = literal.properties.slice(made.length).map(textOf);
        const call = `${named.get(shape)}(${made.map((it) => textOf(it.initializer ?? it.name)).join(',')})`;
        if (rest.length === 0) return call;
        return bracketed ? null : `{...${call},${rest.join(',')}}`;
      },
    };
  });
