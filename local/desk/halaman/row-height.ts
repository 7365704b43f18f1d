/** How tall a row is: Sheets makes room for texts that wrap. */
import type { CellView, SheetView } from './contract.ts';

export const USUAL_WIDTH = 100;
const USUAL_HEIGHT = 21;
const LINE = 1.3;
const PADDING = 8;
const PX_PER_PT = 4 / 3;

const context = document.createElement('canvas').getContext('2d');

export function rowHeight(view: SheetView, row: number): number {
  const fixed = view.heights[row];
  if (fixed) return fixed;
  const cells = view.cells[row] ?? [];
  return Math.max(USUAL_HEIGHT, ...cells.map((cell, column) => cellHeight(view, cell, column)));
}

function cellHeight(view: SheetView, { t = '', s = 0 }: CellView, column: number): number {
  if (t === '' || view.hiddenColumns.includes(column)) return 0;
  const { css = {}, flow = 'lewat' } = view.looks[s] ?? {};
  const size = Number.parseFloat(css.fontSize ?? '10') * PX_PER_PT;
  const width = (view.widths[column] ?? USUAL_WIDTH) - PADDING;
  const lines = flow === 'bungkus' ? wrappedLines(t, width, `${css.fontWeight ?? 400} ${size}px Arial`) : 1;
  return Math.ceil(lines * size * LINE + 4);
}

const COUNTED = new Map<string, number>();
const MOST_COUNTED = 20_000;

function wrappedLines(text: string, width: number, font: string): number {
  const key = `${width} ${font} ${text}`;
  const known = COUNTED.get(key);
  if (known !== undefined) return known;
  if (COUNTED.size > MOST_COUNTED) COUNTED.clear();
  if (context) context.font = font;
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0);
  COUNTED.set(key, lines);
  return lines;
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[\s-])/)) {
    const wide = context?.measureText(word).width ?? word.length * 7;
    const bare = context?.measureText(word.trimEnd()).width ?? wide;
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    if (bare > width) lines += Math.ceil(bare / width) - 1;
    used = bare > width ? bare % width : used + wide;
  }
  return lines;
}
