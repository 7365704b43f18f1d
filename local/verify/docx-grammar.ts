/** Of which elements the body of a paper may be made, and what stands above and below its pages. */
import type { Grammar, Inside } from './docx-check.ts';
import { each, LOOK, PARAGRAPH } from './docx-look.ts';
import { any, free, number, off, oneOf, only, word } from './docx-rules.ts';

const MARKS = each(free, 'bookmarkStart', 'bookmarkEnd', 'proofErr');
const BLOCKS = { ...each(free, 'p', 'tbl'), ...MARKS };
const RUN = each(free, 'rPr', 't', 'tab', 'br', 'cr', 'noBreakHyphen', 'lastRenderedPageBreak');

const PAGE = number(11_000, 17_500);
const MARGIN = number(0, 3000);

/** Pages as large as paper is, with all their words on them. */
const SECTION = {
  ...each(free, 'headerReference', 'footerReference', 'type', 'pgNumType', 'formProt', 'docGrid', 'titlePg'),
  'w:pgSz': only({ 'w:w': PAGE, 'w:h': PAGE, 'w:orient': word('portrait', 'landscape'), 'w:code': any }),
  'w:pgMar': only({
    'w:top': MARGIN,
    'w:right': MARGIN,
    'w:bottom': MARGIN,
    'w:left': MARGIN,
    'w:header': MARGIN,
    'w:footer': MARGIN,
    'w:gutter': word('0'),
  }),
  'w:cols': only({ 'w:num': word('1'), 'w:space': any, 'w:equalWidth': any }),
  'w:textDirection': oneOf('lrTb'),
  'w:vAlign': oneOf('top'),
  ...each(off, 'bidi', 'rtlGutter'),
};

const TEXT: Inside = {
  ...LOOK,
  'w:p': { ...each(free, 'pPr', 'r', 'hyperlink'), ...MARKS },
  'w:pPr': PARAGRAPH,
  'w:hyperlink': { 'w:r': free, ...MARKS },
  'w:r': RUN,
};

// One that does not stand in the line could lie on top of the words.
const PICTURE = /^(?:wp|wp14|a|a14|pic):/;
const isOfPicture = (name: string, parent: string): boolean => PICTURE.test(name) && PICTURE.test(parent);

export const BODY: Grammar = {
  root: 'w:document',
  inside: {
    ...TEXT,
    'w:document': { 'w:body': free },
    'w:body': { ...BLOCKS, 'w:sectPr': free },
    'w:pPr': { ...PARAGRAPH, 'w:numPr': free, 'w:sectPr': free },
    'w:numPr': { 'w:ilvl': oneOf('0'), 'w:numId': free },
    'w:sectPr': SECTION,
    'w:tbl': { ...each(free, 'tblPr', 'tblGrid', 'tr'), ...MARKS },
    'w:tblGrid': { 'w:gridCol': free },
    'w:tr': { ...each(free, 'tblPrEx', 'trPr', 'tc'), ...MARKS },
    'w:tc': { ...each(free, 'tcPr', 'p'), ...MARKS },
    'w:r': { ...RUN, 'w:drawing': free },
    'w:drawing': { 'wp:inline': free },
  },
  elsewhere: isOfPicture,
};

export const HEADER: Grammar = { root: 'w:hdr', inside: { ...TEXT, 'w:hdr': { 'w:p': free } } };

/** The only fields: number of the page, and of pages. */
export const FOOTER: Grammar = {
  root: 'w:ftr',
  inside: { ...TEXT, 'w:ftr': { 'w:p': free }, 'w:r': { ...RUN, ...each(free, 'fldChar', 'instrText') } },
};
