/** What a number format makes of a value, where that is not the value itself: Excel and Sheets show people only the format's answer. */
import { decimalText } from './bulat.ts';

export interface ShownNumber {
  readonly text: string;
  /** What Excel shows, where nobody can tell whether that or the value is meant. */
  readonly shown?: string;
  /** As a code with a point: `1.10` where the format keeps the zero. */
  readonly code: string;
  /** The code may have had zeros behind the point that a number cannot keep. */
  readonly isCodeUnsure: boolean;
}

const SCALE_WORD = /(?:^|[^a-z])(ribu|rb|juta|jt|miliar|milyar|mlr|triliun)(?![a-z])/i;
const LITERAL = /"([^"]*)"|\\(.)/g;

export function readNumber(value: number, format: string): ShownNumber {
  const { part, isOwn } = sectionOf(value, format);
  const literal = [...part.matchAll(LITERAL)].map(([, quoted, escaped]) => quoted ?? escaped ?? '').join('');
  const signs = part
    .replace(LITERAL, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
  const decimals = /\.(0+)/.exec(signs)?.[1]?.length ?? 0;
  const digits = decimals > 0 ? value.toFixed(Math.min(decimals, 20)) : numberText(value).replace(',', '.');
  const code = literal === '' ? digits : codeOf(part, digits);
  const plain = { code, isCodeUnsure: decimals === 0 && !Number.isInteger(value) };
  const asked = (shown: string): ShownNumber => ({ ...plain, text: numberText(value), shown });
  if (format !== '' && !/[0#?@]|general|standard/i.test(signs))
    return value === 0 && literal.trim() !== '' ? { ...plain, text: '0' } : asked(literal.trim());
  if (/\d/.test(literal)) return asked(format);
  if (isOwn && value < 0 && !/[-(−]/.test(signs + literal)) return asked(numberText(-value));
  if (value > 0 && /^\s*-/.test(signs)) return asked(numberText(-value));
  const [, word = ''] = SCALE_WORD.exec(literal) ?? [];
  const thousands = (signs.match(/,+(?=$|[^0#?,])/g) ?? []).join('').length;
  const scaled = value / 1000 ** thousands;
  if (signs.includes('%') && thousands === 0) return { ...plain, text: `${numberText(value * 100)}%` };
  if (word !== '') return { ...plain, text: `${numberText(scaled)} ${word}` };
  if (/^0{2,}$/.test(signs) && Number.isInteger(value) && value >= 0) {
    const filled = numberText(value).padStart(signs.length, '0');
    return { ...plain, text: filled, code: literal === '' ? filled : code };
  }
  return thousands === 0 ? { ...plain, text: numberText(value) } : asked(numberText(Number(scaled.toFixed(decimals))));
}

/** `"IKU-"0` shows 1 as IKU-1. */
function codeOf(part: string, digits: string): string {
  let left = digits;
  return part
    .replace(/"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|general|[0#?][0#?.,]*/gi, (sign, quoted, escaped) => {
      if (!/^(?:general|[0#?])/i.test(sign)) return quoted ?? escaped ?? '';
      const number = left === '' ? '' : left.padStart(/^0*/.exec(sign)?.[0].length ?? 0, '0');
      left = '';
      return number;
    })
    .trim();
}

/** Positive; negative; zero; or by conditions. `isOwn`: Excel adds no minus of its own. */
function sectionOf(value: number, format: string): { readonly part: string; readonly isOwn: boolean } {
  const parts = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/g) ?? [''];
  const conditions = parts.map((part) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(part));
  if (conditions.some(Boolean)) {
    const met = conditions.findIndex((found) => found === null || compare(value, found[1] ?? '', Number(found[2])));
    return { part: parts[met < 0 ? parts.length - 1 : met] ?? '', isOwn: false };
  }
  const place = value > 0 || parts.length === 1 ? 0 : value < 0 ? 1 : parts.length > 2 ? 2 : 0;
  return { part: parts[place] ?? '', isOwn: place === 1 };
}

function compare(value: number, sign: string, limit: number): boolean {
  if (value === limit) return ['<=', '>=', '='].includes(sign);
  return sign === '<>' || sign.startsWith(value < limit ? '<' : '>');
}

/**
 * Decimal comma and no thousands: 1234.5 → `1234,5`. Three decimals get a fourth, because `1,125` may be a thousand.
 * Excel keeps 15 digits; what lies behind them is binary noise (0.1 + 0.2 → `0,3`).
 */
export function numberText(value: number): string {
  const [whole = '0', decimals = ''] = decimalText(Number(value.toPrecision(15))).split('.');
  if (decimals === '') return whole;
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
