/** From a formula's text to a function that calculates it, for every row it was filled down to. */
import { type AstExpression, type CallExpression, parse, tokenize } from '@borgar/fx';
import { withCommas } from './formula-text.ts';
import { FUNCTIONS } from './functions.ts';
import { compileBinary, compileUnary } from './operator.ts';
import type { Formula } from './place.ts';
import { compileReference } from './reference.ts';
import { errorOf } from './value.ts';

const TOKENS = { withLocation: false, mergeRefs: true, negativeNumbers: false, allowTernary: true };

/** `row`: where the text stands, counted from 0. Throws on what the calculator does not know. */
export function compileFormula(text: string, row: number): Formula {
  return compileNode(parse(tokenize(withCommas(text), TOKENS)), row);
}

function compileNode(node: AstExpression, row: number): Formula {
  switch (node.type) {
    case 'Literal':
      return () => node.value;
    case 'ErrorLiteral':
      return () => errorOf(node.value);
    case 'ReferenceIdentifier':
      return compileReference(node.value, row);
    case 'CallExpression':
      return compileCall(node, row);
    case 'BinaryExpression':
      return compileBinary(node.operator, argument(node.arguments[0], row), argument(node.arguments[1], row));
    case 'UnaryExpression':
      return compileUnary(node.operator, argument(node.arguments[0], row));
    default:
      throw new Error(`The calculator does not know ${node.type}`);
  }
}

/** An argument left empty, as the second of IF(A1;;2), is a blank. */
function argument(node: AstExpression | null | undefined, row: number): Formula {
  return node ? compileNode(node, row) : () => null;
}

function compileCall(node: CallExpression, row: number): Formula {
  const name = node.callee.name.toUpperCase();
  const rule = FUNCTIONS[name];
  if (!rule) throw new Error(`The calculator does not know the function ${name}`);
  const args = node.arguments.map((each) => argument(each, row));
  if (args.length < rule.least || args.length > rule.most)
    throw new Error(`${name} takes ${rule.least} to ${rule.most} arguments, not ${args.length}`);
  return (place) => rule.apply(args, place);
}
