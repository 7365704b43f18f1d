/** How a cell looks, as style properties of the page. */
import type { CellData, CellFormat } from '../services/types.ts';
import { hex, type Looks } from '../xlsx/style-of.ts';

export interface CellLook {
  /** Style properties in the page's names. */
  readonly css: Readonly<Record<string, string>>;
  /** What happens to a text that is wider than its cell. */
  readonly flow: 'bungkus' | 'potong' | 'lewat';
}

/** `conditional` goes before the cell's own format. */
export function lookOf(cell: CellData, conditional: CellFormat | undefined): CellLook {
  const own: Looks = cell.userEnteredFormat ?? {};
  const extra: Looks = conditional ?? {};
  const css = {
    ...fontOf(own),
    ...backgroundOf(own),
    ...bordersOf(own),
    ...alignmentOf(own, cell),
    ...fontOf(extra),
    ...backgroundOf(extra),
  };
  const flow = own.wrapStrategy === 'WRAP' ? 'bungkus' : own.wrapStrategy === 'CLIP' ? 'potong' : 'lewat';
  return { css, flow };
}

function fontOf({ textFormat = {} }: Looks): Record<string, string> {
  const { bold, italic, underline, strikethrough, fontSize, foregroundColorStyle, foregroundColor } = textFormat;
  const color = hex(foregroundColorStyle?.rgbColor ?? foregroundColor);
  const lines = [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].filter((line) => line !== '');
  return {
    ...(bold ? { fontWeight: '700' } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(' ') } : {}),
    ...(fontSize && fontSize !== 10 ? { fontSize: `${fontSize}pt` } : {}),
    ...(color && color !== '000000' ? { color: `#${color}` } : {}),
  };
}

function backgroundOf({ backgroundColorStyle, backgroundColor }: Looks): Record<string, string> {
  const color = hex(backgroundColorStyle?.rgbColor ?? backgroundColor);
  return color && color !== 'FFFFFF' ? { backgroundColor: `#${color}` } : {};
}

/** A cell draws its right and lower edge; those of its neighbours do the rest. */
function bordersOf({ borders = {} }: Looks): Record<string, string> {
  const sides = { right: 'borderRightColor', bottom: 'borderBottomColor' } as const;
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, property]) => {
      const border = borders[side as keyof typeof sides];
      const color = hex(border?.colorStyle?.rgbColor ?? border?.color);
      return border?.style && color ? [[property, `#${color}`]] : [];
    }),
  );
}

const ACROSS = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const DOWN = { TOP: 'flex-start', MIDDLE: 'center', BOTTOM: 'flex-end' } as const;

/** Where nobody chose, numbers stand right, TRUE and errors in the middle, texts left. */
function alignmentOf(looks: Looks, { effectiveValue = {} }: CellData): Record<string, string> {
  const { numberValue, boolValue, errorValue } = effectiveValue;
  const natural = numberValue !== undefined ? 'RIGHT' : boolValue !== undefined || errorValue ? 'CENTER' : 'LEFT';
  const textAlign = ACROSS[looks.horizontalAlignment ?? natural];
  const alignItems = DOWN[looks.verticalAlignment ?? 'BOTTOM'];
  return { ...(textAlign === 'left' ? {} : { textAlign }), ...(alignItems === 'flex-end' ? {} : { alignItems }) };
}
