/** Sheets makes a row as high as its wrapped text; Excel and LibreOffice want that height written in the file. */
import type { Sheet } from '../services/types.ts';

const POINTS_A_LINE = 13.5;
const PADDING = 3;
/** An average letter of Arial 10, with its share of word breaks. */
const PIXELS_A_LETTER = 6.4;
const DEFAULT_WIDTH = 100;
const MOST_POINTS = 400;

/** Height in points that shows every wrapped text of the row; undefined where one line is enough. */
export function heightOf(sheet: Sheet, row: number): number | undefined {
  const widths = sheet.data[0]?.columnMetadata ?? [];
  const lines = (sheet.data[0]?.rowData?.[row]?.values ?? []).map((cell, column) => {
    const width = widths[column];
    if (!cell || width?.hiddenByUser || cell.userEnteredFormat?.wrapStrategy !== 'WRAP') return 1;
    return linesOf(cell.formattedValue ?? '', width?.pixelSize ?? DEFAULT_WIDTH);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(MOST_POINTS, most * POINTS_A_LINE + PADDING);
}

function linesOf(text: string, pixels: number): number {
  const letters = Math.max(4, Math.floor((pixels - 6) / PIXELS_A_LETTER));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / letters)), 0);
}
