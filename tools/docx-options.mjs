import ts from 'typescript';

/**
 * Options of docx that no paper of ours gives, by class. Each is one `if` in the class's constructor; a check stands in
 * its place that names whoever comes to give one.
 */
const UNUSED = {
  RunProperties:
    words(`smallCaps strike doubleStrike emboss imprint noProof snapToGrid vanish characterSpacing scale kern
    position highlight effect border fitText rightToLeft emphasisMark eastAsianLayout specVanish math revision`),
  ParagraphProperties: words(`frame widowControl thematicBreak shading wordWrap overflowPunctuation bidirectional
    suppressLineNumbers autoSpaceEastAsianText revision`),
  TableProperties: words('visuallyRightToLeft cellSpacing tableLook revision'),
  TableRowProperties: words('cellSpacing insertion deletion revision'),
  TableCellProperties: words('textDirection insertion deletion cellMerge revision'),
  Settings: words('embedFonts trackRevisions protection'),
  File: words('macros bibliography'),
};

function words(text) {
  return text.split(/\s+/);
}

/** Cuts out those parts of a class; throws when one is not there: the list is of one version of docx. */
export function withoutOptions(source) {
  const { statements } = ts.createSourceFile('docx.js', source, ts.ScriptTarget.ES2020, true);
  const classes = new Map(
    statements
      .filter(ts.isVariableStatement)
      .flatMap((each) => each.declarationList.declarations)
      .map(({ name, initializer }) => [name.text, initializer]),
  );
  const cuts = Object.entries(UNUSED).flatMap(([name, options]) => cutsOf(name, classes.get(name), options));
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), source);
}

function cutsOf(name, declared, options) {
  const statements = declared?.members.find(ts.isConstructorDeclaration)?.body.statements ?? [];
  const cuts = statements.filter(ts.isIfStatement).flatMap((each) => {
    const option = /\boptions\.(\w+)/.exec(each.expression.getText())?.[1];
    return options.includes(option) ? [{ option, start: each.getStart(), end: each.end, instead: '' }] : [];
  });
  const missing = options.filter((option) => !cuts.some((cut) => cut.option === option));
  if (missing.length > 0) throw new Error(`docx has no ${name} option named ${missing.join(', ')}`);
  const check = `for (const name of '${options.join(' ')}'.split(' ')) if (options[name] !== undefined) leftOut(name)();`;
  return cuts.map((cut, i) => (i === 0 ? { ...cut, instead: check } : cut));
}
