/** Whether what a cell shows a person stands for what it holds: a format can show any text whatever. */
import type { Sel } from '../../src/workbook/baca.ts';

export interface ShownCell {
  readonly value: Sel;
  /** The pattern of its format; '' where it has none. */
  readonly pattern: string;
  /** What it shows, where the file says it. */
  readonly shown: string | null;
}

/** Digits in groups of three and decimals: no words, no hundredths, no thousands left out. */
const PLAIN = /^(?:|general|@|(?:#,##)?#*0+(?:\.0*#*)?)$/i;

/** What is wrong, in words; null where nothing is. */
export function disguiseOf({ value, pattern, shown }: ShownCell): string | null {
  if (value === null || value === '') return null;
  if (!PLAIN.test(pattern)) return `berformat angka ${pattern}`;
  return shown === null || isSame(shown, value) ? null : `tampil sebagai "${shown.slice(0, 80)}"`;
}

function isSame(shown: string, value: Sel): boolean {
  if (typeof value === 'number') return standsFor(shown, value);
  return typeof value === 'boolean' || shown.trim() === value?.trim();
}

/** Whatever the country writes between thousands and before decimals. */
function standsFor(shown: string, value: number): boolean {
  if (!/^-?\d[\d.,\s]*$/.test(shown)) return false;
  const digits = Number(shown.replace(/[^\d-]/g, ''));
  const decimals = /[.,](\d+)$/.exec(shown)?.[1]?.length ?? 0;
  return [0, decimals].some((count) => Math.abs(digits / 10 ** count - value) <= 0.500001 / 10 ** count);
}
