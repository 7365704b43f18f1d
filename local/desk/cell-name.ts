/** Names of cells as people say them; rows and columns are counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Row and column, counted from 0; null when the text is no name. */
export function parseCellName(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\s*([A-Za-z]{1,3})([1-9]\d{0,6})\s*$/.exec(text) ?? [];
  if (letters === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
