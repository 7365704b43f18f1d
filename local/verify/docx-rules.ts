/** What an attribute of Word may say, so that a person sees what it stands at. */
import type { Attributes } from './xml-events.ts';

export type Rule = (attributes: Attributes) => boolean;
type Check = (value: string) => boolean;

export const free: Rule = () => true;

const isOff: Check = (value) => ['0', 'false', 'off'].includes(value);
export const off: Rule = (attributes) => isOff(attributes.get('w:val') ?? '');
export const isOn: Rule = (attributes) => !off(attributes);

export const oneOf =
  (...words: readonly string[]): Rule =>
  (attributes) =>
    words.includes(attributes.get('w:val') ?? '');

export const number =
  (least: number, most: number): Check =>
  (value) =>
    /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;

export const within = (least: number, most: number): Rule => only({ 'w:val': number(least, most) });

/** No other attributes than these, each as it may be. */
export const only =
  (checks: Readonly<Record<string, Check>>): Rule =>
  (attributes) =>
    [...attributes].every(([name, value]) => checks[name]?.(value) === true);

export const any: Check = () => true;
export const word =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value);

/** Relative luminance, 0 to 1; null: no colour in six digits. */
function luminance(colour: string): number | null {
  if (!/^[0-9a-f]{6}$/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Letters are dark and what lies behind them is light: those of our styles, and what other programs make of them. */
export const isDark: Check = (colour) => colour === 'auto' || (luminance(colour) ?? 1) < 0.18;
const isLight: Check = (colour) => colour === 'auto' || (luminance(colour) ?? 0) > 0.7;

// Another part of the file decides what a colour of the theme is: that of these two is checked there.
export const ink: Rule = only({ 'w:val': isDark, 'w:themeColor': word('dark1', 'dark2', 'text1', 'text2') });
export const paint: Rule = only({ 'w:val': word('clear', 'nil'), 'w:color': any, 'w:fill': isLight });

const LETTERS = ['Arial', 'Helvetica', 'Liberation Sans', 'Liberation Serif', 'Times New Roman', 'Calibri', 'Cambria'];
const BULLETS = ['Symbol', 'OpenSymbol', 'Wingdings', 'Courier New', 'Noto Sans Symbols'];

/** In a font of pictures a digit is another sign. Those for Asian scripts show no digit of ours. */
const fontsOf = (names: readonly string[]): Rule =>
  only({
    'w:ascii': word(...names),
    'w:hAnsi': word(...names),
    'w:cs': any,
    'w:eastAsia': any,
    'w:hint': word('default'),
  });
export const letters = fontsOf(LETTERS);
export const bullets = fontsOf([...LETTERS, ...BULLETS]);
