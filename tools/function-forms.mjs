/**
 * Functions in the form that suits their size. Within a function V8 compiles an arrow function at once, any other only
 * when it is first called: what is short is an arrow function, for the letters; what is long is not, for the time that
 * every click takes.
 */
import ts from 'typescript';
import { parseCode, partsOf, replaceNodes, walk } from './code-text.mjs';

/** `function f(a) { … }` as `let f=(a)=>{ … }` at the head of its block, where the declaration is known too. */
export function arrowsWhereShort(code, letters) {
  const file = parseCode(code);
  const constructors = namesOfConstructors(file);
  const turns = (node) =>
    ts.isFunctionDeclaration(node) &&
    lengthOf(node) <= letters &&
    !node.asteriskToken &&
    !constructors.has(node.name.text) &&
    !readsItsCall(node);
  return replaceNodes(file, (node, textOf) => {
    const arrows = ts.isBlock(node) ? node.statements.filter(turns) : [];
    if (arrows.length === 0) return null;
    const said = arrows.map((it) => `${it.name.text}=${startOf(it)}(${paramsOf(it, textOf)})=>${textOf(it.body)}`);
    const rest = node.statements.filter((it) => !arrows.includes(it)).map(textOf);
    return `{let ${said.join(',')};${rest.join('\n')}}`;
  });
}

/** `f=(a)=>{ … }` as `f=function(a){ … }`, where a part itself has it. `code`: `const … = { part(…) { … }, … }`. */
export function functionsWhereLong(code, letters) {
  const file = parseCode(code);
  const parts = partsOf(file);
  const isOfPart = (node) => parts.includes(ts.findAncestor(node.parent, ts.isFunctionLike));
  return replaceNodes(file, (node, textOf) => {
    if (!ts.isArrowFunction(node) || lengthOf(node) < letters || readsItsCall(node) || !isOfPart(node)) return null;
    // Called where it stands.
    if (ts.isParenthesizedExpression(node.parent)) return null;
    const body = textOf(node.body);
    return `${startOf(node)}function(${paramsOf(node, textOf)})${ts.isBlock(node.body) ? body : `{return ${body}}`}`;
  });
}

const lengthOf = (node) => node.end - node.getStart();
const paramsOf = ({ parameters }, textOf) => parameters.map(textOf).join(',');
const startOf = ({ modifiers = [] }) =>
  modifiers.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ? 'async ' : '';

/** By name alone: a name used so anywhere counts everywhere. */
function namesOfConstructors(file) {
  const names = new Set();
  walk(file, (node) => {
    const used = usedAsConstructor(node);
    if (used && ts.isIdentifier(used)) names.add(used.text);
  });
  return names;
}

function usedAsConstructor(node) {
  if (ts.isNewExpression(node) || ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'prototype') return node.expression;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return node.right;
  return null;
}

/** Whether it reads what an arrow function takes from the function around it: this, arguments, new.target. */
function readsItsCall({ parameters, body }) {
  const reads = (node) => {
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword || ts.isMetaProperty(node))
      return true;
    if (ts.isIdentifier(node) && node.text === 'arguments') return true;
    if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false;
    return ts.forEachChild(node, (child) => reads(child) || undefined) ?? false;
  };
  return [...parameters, body].some(reads);
}
