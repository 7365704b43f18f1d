import type { CellStyle } from 'hucre/xlsx';
import { patternOf } from '../formula/shown.ts';
import type { Locale } from '../services/locale.ts';
import type { CellData, CellFormat } from '../services/types.ts';

interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}
interface ColorStyle {
  readonly rgbColor?: Color;
}
interface Border {
  readonly style?: string;
  readonly color?: Color;
  readonly colorStyle?: ColorStyle;
}

/** The aspects of the API's CellFormat that reach the file. */
export interface Looks extends CellFormat {
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: ColorStyle;
  readonly horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  readonly wrapStrategy?: string;
  readonly borders?: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: Border };
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly fontSize?: number;
    readonly fontFamily?: string;
    readonly foregroundColor?: Color;
    readonly foregroundColorStyle?: ColorStyle;
  };
}

export const DEFAULT_FONT = { name: 'Arial', size: 10 };

type BorderStyleName = 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
const BORDER_STYLES: Readonly<Record<string, BorderStyleName>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** Undefined when the cell looks as every cell does. `locked` undefined: the sheet is not protected. */
export type StyleOf = (data: CellData, locked: boolean | undefined) => CellStyle | undefined;

/** For one workbook: tens of thousands of its cells have some dozens of looks. */
export function stylesIn(locale: Locale): StyleOf {
  const known = new Map<string, CellStyle | undefined>();
  return ({ userEnteredFormat }, locked) => {
    const key = `${locked === false} ${JSON.stringify(userEnteredFormat)}`;
    if (!known.has(key)) known.set(key, styleOf(userEnteredFormat ?? {}, locale, locked));
    return known.get(key);
  };
}

function styleOf(looks: Looks, locale: Locale, locked: boolean | undefined): CellStyle | undefined {
  const numFmt = looks.numberFormat ? patternOf(looks.numberFormat, locale) : undefined;
  const style: CellStyle = {
    ...lookOf(looks),
    ...alignmentOf(looks),
    ...(numFmt ? { numFmt } : {}),
    ...(locked === false ? { protection: { locked } } : {}),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

/** Font, fill and border; what a conditional format may change as well. */
export function lookOf(looks: Looks): CellStyle {
  const background = hex(looks.backgroundColorStyle?.rgbColor ?? looks.backgroundColor);
  const font = fontOf(looks);
  const border = bordersOf(looks);
  return {
    ...(font ? { font } : {}),
    ...(border ? { border } : {}),
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } } : {}),
  };
}

function fontOf({ textFormat }: Looks): CellStyle['font'] {
  if (!textFormat) return undefined;
  const color = hex(textFormat.foregroundColorStyle?.rgbColor ?? textFormat.foregroundColor);
  return {
    name: textFormat.fontFamily ?? DEFAULT_FONT.name,
    size: textFormat.fontSize ?? DEFAULT_FONT.size,
    ...(textFormat.bold ? { bold: true } : {}),
    ...(textFormat.italic ? { italic: true } : {}),
    ...(textFormat.underline ? { underline: true } : {}),
    ...(textFormat.strikethrough ? { strikethrough: true } : {}),
    ...(color ? { color: { rgb: color } } : {}),
  };
}

function bordersOf({ borders }: Looks): CellStyle['border'] {
  const sides = Object.entries(borders ?? {}).flatMap(([side, border]) => {
    const style = BORDER_STYLES[border?.style ?? ''];
    const rgb = hex(border?.colorStyle?.rgbColor ?? border?.color) ?? '000000';
    return style ? [[side, { style, color: { rgb } }]] : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapStrategy }: Looks): CellStyle {
  const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
  const vertical = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;
  if (!horizontalAlignment && !verticalAlignment && wrapStrategy !== 'WRAP') return {};
  return {
    alignment: {
      ...(horizontalAlignment ? { horizontal: horizontal[horizontalAlignment] } : {}),
      ...(verticalAlignment ? { vertical: vertical[verticalAlignment] } : {}),
      ...(wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
    },
  };
}

/** The API leaves out channels that are 0; no colour at all is undefined. */
export function hex(color: Color | undefined): string | undefined {
  if (!color) return undefined;
  const channels = [color.red ?? 0, color.green ?? 0, color.blue ?? 0];
  return channels
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
