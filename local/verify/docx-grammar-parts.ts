/** Of which elements the parts may be made that say how a paper looks. */
import type { Grammar } from './docx-check.ts';
import { each, LETTERS, LOOK, PARAGRAPH } from './docx-look.ts';
import { bullets, free, isDark, oneOf, within } from './docx-rules.ts';
import type { Attributes } from './xml-events.ts';

const STYLE = [
  ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'uiPriority', 'semiHidden', 'unhideWhenUsed'],
  ...['qFormat', 'locked', 'rsid', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
];

export const STYLES: Grammar = {
  root: 'w:styles',
  inside: {
    ...LOOK,
    'w:styles': each(free, 'docDefaults', 'latentStyles', 'style'),
    'w:docDefaults': each(free, 'rPrDefault', 'pPrDefault'),
    'w:rPrDefault': each(free, 'rPr'),
    'w:pPrDefault': each(free, 'pPr'),
    'w:latentStyles': each(free, 'lsdException'),
    'w:style': each(free, ...STYLE),
    'w:tblStylePr': each(free, 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr'),
    // Word's styles for the signs of notes, which no run of ours has.
    'w:rPr': { ...LETTERS, 'w:vertAlign': oneOf('baseline', 'superscript') },
    // Not numPr: a label may stand only where the body says so.
    'w:pPr': PARAGRAPH,
  },
};

export const NUMBERING: Grammar = {
  root: 'w:numbering',
  inside: {
    ...LOOK,
    'w:numbering': each(free, 'abstractNum', 'num', 'numIdMacAtCleanup'),
    'w:abstractNum': each(free, 'nsid', 'multiLevelType', 'tmpl', 'name', 'lvl'),
    'w:lvl': { ...each(free, 'numFmt', 'suff', 'lvlText', 'lvlJc', 'pPr', 'rPr'), 'w:start': oneOf('1') },
    'w:num': each(free, 'abstractNumId', 'lvlOverride'),
    'w:lvlOverride': { 'w:startOverride': oneOf('1') },
    'w:pPr': PARAGRAPH,
    'w:rPr': { ...LETTERS, 'w:rFonts': bullets },
  },
};

/** What Word keeps of its windows, its languages and its older versions; none of it changes what stands on the page. */
const SETTING = [
  ...['writeProtection', 'view', 'zoom', 'removePersonalInformation', 'removeDateAndTime', 'displayBackgroundShape'],
  ...['doNotDisplayPageBoundaries', 'bordersDoNotSurroundHeader', 'bordersDoNotSurroundFooter', 'rsids', 'compat'],
  ...['hideSpellingErrors', 'hideGrammaticalErrors', 'activeWritingStyle', 'proofState', 'stylePaneFormatFilter'],
  ...['stylePaneSortMethod', 'documentProtection', 'autoHyphenation', 'consecutiveHyphenLimit', 'hyphenationZone'],
  ...['doNotHyphenateCaps', 'evenAndOddHeaders', 'drawingGridHorizontalSpacing', 'drawingGridVerticalSpacing'],
  ...['displayHorizontalDrawingGridEvery', 'displayVerticalDrawingGridEvery', 'characterSpacingControl'],
  ...['savePreviewPicture', 'footnotePr', 'endnotePr', 'docVars', 'themeFontLang'],
  ...['shapeDefaults', 'hdrShapeDefaults', 'decimalSymbol', 'listSeparator', 'attachedTemplate', 'doNotTrackMoves'],
  'doNotAutoCompressPictures',
];

export const SETTINGS: Grammar = {
  root: 'w:settings',
  inside: {
    'w:settings': {
      ...each(free, ...SETTING),
      'w:defaultTabStop': within(100, 2000),
      'w:clrSchemeMapping': (attributes) => attributes.get('w:t1') === 'dark1' && attributes.get('w:t2') === 'dark2',
      'm:mathPr': free,
      'w14:docId': free,
      'w14:defaultImageDpi': free,
      'w15:docId': free,
      'w15:chartTrackingRefBased': free,
    },
  },
  elsewhere: () => true,
};

/** Not those that are embedded: in one of his own the forger draws an 8 as a 9. */
export const FONTS: Grammar = {
  root: 'w:fonts',
  inside: {
    'w:fonts': each(free, 'font'),
    'w:font': each(free, 'altName', 'panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'),
  },
};

const isDarkInk = (attributes: Attributes): boolean =>
  isDark(attributes.get('lastClr') ?? attributes.get('val') ?? '') && (attributes.get('val') ?? '') !== 'window';
const DARK = { 'a:srgbClr': isDarkInk, 'a:sysClr': isDarkInk };

/** Whatever it holds, as long as its letters are dark. */
export const THEME: Grammar = {
  root: 'a:theme',
  // With other changes than this a dark colour can be made a light one.
  inside: { 'a:dk1': DARK, 'a:dk2': DARK, 'a:srgbClr': { 'a:alpha': free }, 'a:sysClr': {} },
  elsewhere: () => true,
};
