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

/** Those parts of each class, by the node of the source; throws when one is not there: the list is of one version of docx. */
export const optionCuts = (initializers) =>
  Object.entries(UNUSED).flatMap(([name, options]) => cutsOf(name, initializers.get(name), options));

function cutsOf(name, declared, options) {
  const statements = declared?.members.find(ts.isConstructorDeclaration)?.body.statements ?? [];
  const cuts = statements.filter(ts.isIfStatement).flatMap((each) => {
    const option = /\boptions\.(\w+)/.exec(each.expression.getText())?.[1];
    return options.includes(option) ? [{ option, node: each, instead: '' }] : [];
  });
  const missing = options.filter((option) => !cuts.some((cut) => cut.option === option));
  if (missing.length > 0) throw new Error(`docx has no ${name} option named ${missing.join(', ')}`);
  const check = `for (const name of '${options.join(' ')}'.split(' ')) if (options[name] !== undefined) leftOut(name)();`;
  return cuts.map((cut, i) => (i === 0 ? { ...cut, instead: check } : cut));
}
