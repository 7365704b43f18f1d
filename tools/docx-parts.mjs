import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { optionCuts } from './docx-options.mjs';

/**
 * Parts of docx that no paper of ours reaches. docx comes as one file in which everything hangs together, so esbuild
 * cannot tell; each name here is a top-level declaration of that file and takes along what only it needs.
 */
const UNUSED = [
  // Opening and changing documents that exist.
  ...['patchDocument', 'patchDetector', 'readPackage', 'readImportedDocuments', 'ExternalStylesFactory'],
  ...['fillTemplatePageNumbers', 'createTemplatePackage', 'ImportedXmlComponent', 'convertToXmlComponent'],
  // Output other than what its compiler gives: streams, promises, zip.
  ...['Packer', 'Stream', 'import_events', 'zipFiles', 'unzipFiles', 'readStream', 'DrawingPatch', 'ImagePatch'],
  // Numbers that Word fills in itself when it opens the paper.
  ...['fillPageNumbers', 'fillPartFields'],
  // Kinds of content: pictures, drawings, comments, frames, macros, bibliographies, embedded fonts.
  ...['DrawingLink', 'Comment', 'CommentsExtended', 'CommentsIds', 'createFrameProperties', 'createMacroEvents'],
  ...['createSourcesProperties', 'createEmbeddedFont', 'obfuscate', 'xmlifyPackagePart', 'createHyperlinkClick'],
  ...['CustomProperty', 'externalHyperlinkTarget'],
  // Properties of tables, paragraphs and pages.
  ...['resolveColumnWidths', 'createTableFloatProperties', 'TableCellBorders', 'createTableLook', 'PageBorders'],
  ...['createColumns', 'createLineNumberType', 'DocumentBackground', 'DocumentProtection', 'createEastAsianLayout'],
  ...['createNoteProperties', 'createCellMargin', 'CellMergeAttributes', 'createTableRowHeight'],
  // Colours counted from a theme, and pictures in their order.
  ...['toHex', 'toHsl', 'sequentialMediaPaths'],
  ...['createTableCellSpacing', 'createFitText', 'ThematicBreak', 'createEmphasisMark'],
  // Tracked changes.
  ...['ParagraphPropertiesChange', 'TablePropertiesChange', 'TableRowPropertiesChange', 'TableCellPropertiesChange'],
  ...['SectionPropertiesChange', 'RunPropertiesChange', 'TableGridChange'],
  ...['InsertionTrackChange', 'DeletionTrackChange'],
  ...['InsertedTableCell', 'DeletedTableCell', 'InsertedTableRow', 'DeletedTableRow'],
];

/** Called for every paper, and with nothing to do: none of ours has a table of contents or a sequence made of fields. */
const IDLE = ['fillTablesOfContents', 'fillSequenceNumbers', 'fillPartPageNumbers'];

/** Long lists of which our papers need next to nothing: the value that is left of each. */
const SHORTENED = {
  Compatibility: `class extends XmlComponent {
    constructor({ version }) {
      super('w:compat');
      this.root.push(createCompatibilitySetting(version));
    }
  }`,
  LevelFormat: "{ BULLET: 'bullet', DECIMAL: 'decimal', LOWER_LETTER: 'lowerLetter', LOWER_ROMAN: 'lowerRoman' }",
  ShadingType: "{ CLEAR: 'clear' }",
  BorderStyle: "{ SINGLE: 'single', DOUBLE: 'double', NONE: 'none' }",
  UnderlineType: "{ SINGLE: 'single', DOUBLE: 'double', WAVE: 'wave' }",
};

const HELPER = `const leftOut = (name) => function () {
  throw new Error('docx: ' + name + ' is left out of the bundle, see tools/docx-parts.mjs');
};\n`;

/** Leaves the parts out; whoever comes to need one gets an error that names it. */
export const docxParts = {
  name: 'docx-parts',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({
      contents: HELPER + withoutParts(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Parses once: what goes and what is said shorter is known by its place in the source. */
function withoutParts(source) {
  const file = ts.createSourceFile('docx.js', source, ts.ScriptTarget.ES2020, true);
  const initializers = topLevelInitializers(file);
  const gone = [...partCuts(initializers), ...optionCuts(initializers)];
  const namespaces = namespacesOutside(new Set(gone.map(({ node }) => node)), file);
  const names = [...new Set(namespaces.map(({ text }) => text))];
  const short = namespaces.map((node) => ({ node, instead: ` namespace${names.indexOf(node.text)} ` }));
  const rest = [...gone, ...short]
    .sort((a, b) => b.node.pos - a.node.pos)
    .reduce((text, { node, instead }) => text.slice(0, node.getStart()) + instead + text.slice(node.end), source);
  return names.map((name, i) => `var namespace${i} = ${JSON.stringify(name)};\n`).join('') + rest;
}

/** The value of each top-level variable. */
function topLevelInitializers({ statements }) {
  const declared = statements.filter(ts.isVariableStatement).flatMap((each) => each.declarationList.declarations);
  return new Map(declared.flatMap(({ name, initializer }) => (initializer ? [[name.text, initializer]] : [])));
}

/** Throws when a name is not there: the lists are of one version of docx. */
function partCuts(initializers) {
  const parts = [
    ...UNUSED.map((name) => [name, `/* @__PURE__ */ leftOut('${name}')`]),
    ...IDLE.map((name) => [name, '() => {}']),
    ...Object.entries(SHORTENED),
  ];
  const missing = parts.map(([name]) => name).filter((name) => !initializers.has(name));
  if (missing.length > 0) throw new Error(`docx has no part named ${missing.join(', ')}`);
  return parts.map(([name, instead]) => ({ node: initializers.get(name), instead }));
}

/** The same long names of XML namespaces stand in every part of a document: each is written once. */
function namespacesOutside(gone, file) {
  const places = [];
  const visit = (node) => {
    if (gone.has(node)) return;
    if (ts.isStringLiteral(node) && /^(https?:\/\/schemas|urn:schemas)/.test(node.text)) places.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}
