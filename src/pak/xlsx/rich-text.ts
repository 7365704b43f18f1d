/** Formatted letters within a cell: what is struck out is not meant, and a raised mark is a footnote, not a digit. */
import type { Cell } from 'hucre/xlsx';

type Runs = NonNullable<Cell['richText']>;

export interface RichReading {
  readonly text: string;
  /** What stands in the cell and is not read. */
  readonly left: readonly string[];
}

const UNIT = /(?:^|[\s/(])[kcdh]?m$/i;
const POWER = /(?:^|[x×*·.\s])10$/i;

/** Undefined: a power of ten, which no reader of ours can take. */
export function readRichText(runs: Runs): RichReading | undefined {
  let text = '';
  const left: string[] = [];
  for (const { text: part, font } of runs) {
    const isRaised = font?.vertAlign === 'superscript' && part.trim() !== '';
    if (isRaised && /^\s*[-−]?\d+\s*$/.test(part) && POWER.test(text)) return undefined;
    const isUnit = isRaised && /^[23]$/.test(part.trim()) && UNIT.test(text);
    const isMark = (isRaised && !isUnit) || (font?.vertAlign === 'subscript' && /[\d%)]$/.test(text));
    if (font?.strikethrough || isMark) left.push(part.trim());
    else text += part;
  }
  return { text, left: left.filter((part) => part !== '') };
}
