/** Which shapes of objects are worth a function that makes them. A shape is its keys in order: `kode,nama`. */
import ts from 'typescript';
import { walk } from './code-text.mjs';

const PARAMETERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** `(a,b)=>({kode:a,nama:b})` of `kode,nama`. */
export function factoryOf(shape) {
  const keys = shape.split(',');
  const parameters = PARAMETERS.slice(0, keys.length);
  return `(${parameters.join(',')})=>({${keys.map((key, i) => `${key}:${parameters[i]}`).join(',')}})`;
}

/** The shape for each object literal that gets one: again and again the one that saves most beyond those before it. */
export function chooseShapes(body) {
  const uses = usesOfShapes(body);
  const savedAt = new Map();
  const chosen = new Map();
  const more = ({ literal, saved }) => Math.max(0, saved - (savedAt.get(literal) ?? 0));
  const gain = (shape) => uses.get(shape).reduce((sum, use) => sum + more(use), -factoryOf(shape).length - 4);
  for (;;) {
    const gains = [...uses.keys()].map((shape) => [gain(shape), shape]);
    const [best, shape] = gains.reduce((a, b) => (b[0] > a[0] ? b : a), [0, null]);
    if (best <= 0) return chosen;
    for (const { literal, saved } of uses.get(shape).filter((use) => more(use) > 0)) {
      savedAt.set(literal, saved);
      chosen.set(literal, shape);
    }
    uses.delete(shape);
  }
}

/** Per shape the literals that it could make, whole or in their first part, with the letters saved there. */
function usesOfShapes(body) {
  const uses = new Map();
  walk(body, (node) => {
    if (!ts.isObjectLiteralExpression(node) || isPattern(node)) return;
    const keys = [];
    let letters = 0;
    for (const it of node.properties) {
      const key = it.name?.getText();
      if (!isPlain(it) || keys.includes(key) || keys.length === PARAMETERS.length) return;
      keys.push(key);
      letters += it.initializer ? key.length + 1 : 0;
      const shape = keys.join(',');
      const around = keys.length === node.properties.length ? 'ab()'.length - '{}'.length : '...ab(),'.length - 1;
      uses.set(shape, [...(uses.get(shape) ?? []), { literal: node, saved: letters - around }]);
    }
  });
  return new Map([...uses].filter(([, literals]) => literals.length > 1));
}

/** Its value could as well be handed to a function, and its key stand there. */
function isPlain({ name, kind }) {
  if (kind !== ts.SyntaxKind.PropertyAssignment && kind !== ts.SyntaxKind.ShorthandPropertyAssignment) return false;
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text !== '__proto__' && !name.text.includes(',');
}

/** `({ a: b } = c)`, `[{ a: b }] = c`, `for ({ a: b } of c)` take apart and make nothing. */
function isPattern(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  return MAY_BE_PATTERN.has(parent.kind) && isPattern(parent);
}

const MAY_BE_PATTERN = new Set([
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.PropertyAssignment,
]);
