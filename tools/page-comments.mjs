/** What HtmlService may take for a comment in a page: it has cut the line after two slashes that stood in no quoted string. */
import ts from 'typescript';

/**
 * The first two slashes, or slash and star, that stand outside quoted strings, with what is around them; null when there are
 * none. A regular expression or a template is no quoted string: whether the stripper knows them nobody has published.
 */
export function findComment(script) {
  return around(blankStrings(script));
}

/** The same in a stylesheet. */
export function findStyleComment(style) {
  return around(style.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (text) => '"'.repeat(text.length)));
}

function around(text) {
  const place = text.search(/\/[/*]/);
  return place < 0 ? null : text.slice(Math.max(0, place - 40), place + 40);
}

function blankStrings(script) {
  const file = ts.createSourceFile('page.js', script, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
  const parts = [];
  let done = 0;
  const visit = (node) => {
    if (ts.isStringLiteral(node)) {
      const start = node.getStart(file);
      parts.push(script.slice(done, start), '"'.repeat(node.end - start));
      done = node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return parts.join('') + script.slice(done);
}
