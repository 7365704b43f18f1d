/** How text and paragraphs may look in a paper of ours, or in one that Word, LibreOffice or Google Docs saved again. */
import type { Inside } from './docx-check.ts';
import { any, free, ink, letters, number, off, oneOf, only, paint, type Rule, within, word } from './docx-rules.ts';

/** Elements of Word that all follow one rule. */
export const each = (rule: Rule, ...names: readonly string[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(names.map((name) => [`w:${name}`, rule]));

/** In half points: ours are 14 to 36. */
const SIZE = within(12, 80);

export const LETTERS: Readonly<Record<string, Rule>> = {
  ...each(free, 'b', 'bCs', 'i', 'iCs', 'noProof', 'snapToGrid', 'kern', 'lang'),
  ...each(off, 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint'),
  ...each(off, 'vanish', 'webHidden', 'specVanish', 'rtl', 'cs', 'oMath'),
  ...each(oneOf('none'), 'highlight', 'em', 'effect'),
  'w:rStyle': oneOf('Hyperlink', 'InternetLink'),
  'w:rFonts': letters,
  'w:color': ink,
  'w:sz': SIZE,
  'w:szCs': SIZE,
  'w:u': oneOf('single', 'none'),
  'w:shd': paint,
  'w:vertAlign': oneOf('baseline'),
  'w:spacing': within(-10, 20),
  'w:w': within(90, 110),
  'w:position': within(0, 0),
  'w14:ligatures': free,
};

const SPACING = only({
  'w:before': number(0, 6000),
  'w:after': number(0, 6000),
  'w:beforeAutospacing': word('0', 'false'),
  'w:afterAutospacing': word('0', 'false'),
  'w:line': number(180, 600),
  'w:lineRule': word('auto', 'exact', 'atLeast'),
});

/** Nothing may leave the page. */
const INDENT = only({
  'w:left': number(0, 9000),
  'w:start': number(0, 9000),
  'w:right': number(0, 1000),
  'w:end': number(0, 1000),
  'w:hanging': number(0, 1000),
  'w:firstLine': number(0, 1500),
});

export const PARAGRAPH: Readonly<Record<string, Rule>> = {
  ...each(free, 'pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'widowControl', 'suppressLineNumbers'),
  ...each(free, 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE'),
  ...each(free, 'autoSpaceDN', 'adjustRightInd', 'snapToGrid', 'contextualSpacing', 'textAlignment', 'outlineLvl'),
  ...each(free, 'cnfStyle', 'pBdr', 'tabs', 'rPr'),
  ...each(off, 'mirrorIndents', 'bidi'),
  'w:shd': paint,
  'w:spacing': SPACING,
  'w:ind': INDENT,
  'w:jc': oneOf('left', 'start', 'center', 'both', 'right', 'end'),
  'w:textDirection': oneOf('lrTb'),
};

const SIDES = each(free, 'top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV', 'between');
const MARGIN = only({ 'w:w': number(0, 400), 'w:type': any });
const MARGINS = each(MARGIN, 'top', 'left', 'start', 'bottom', 'right', 'end');

const TABLE: Readonly<Record<string, Rule>> = {
  ...each(free, 'tblStyle', 'tblW', 'jc', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'),
  ...each(free, 'tblDescription', 'tblStyleRowBandSize', 'tblStyleColBandSize'),
  'w:tblInd': only({ 'w:w': number(-500, 1000), 'w:type': any }),
  'w:bidiVisual': off,
  'w:shd': paint,
};

/** In twips: no column is so narrow that nobody sees it. */
const COLUMN = number(150, 16_000);

export const LOOK: Inside = {
  'w:rPr': LETTERS,
  'w:pBdr': SIDES,
  'w:tabs': { 'w:tab': only({ 'w:val': any, 'w:leader': any, 'w:pos': number(0, 15_500) }) },
  'w:tblPr': TABLE,
  'w:tblPrEx': TABLE,
  'w:tblBorders': SIDES,
  'w:tblCellMar': MARGINS,
  'w:trPr': {
    ...each(free, 'cantSplit', 'tblHeader', 'jc', 'cnfStyle'),
    'w:hidden': off,
    'w:trHeight': (attributes) => attributes.get('w:hRule') !== 'exact',
  },
  'w:tcPr': {
    ...each(free, 'gridSpan', 'vMerge', 'tcBorders', 'tcMar', 'vAlign', 'noWrap', 'hideMark', 'cnfStyle'),
    'w:tcW': (attributes) => attributes.get('w:type') !== 'dxa' || COLUMN(attributes.get('w:w') ?? ''),
    'w:shd': paint,
    'w:textDirection': oneOf('lrTb'),
    'w:tcFitText': off,
  },
  'w:tcBorders': SIDES,
  'w:tcMar': MARGINS,
};
