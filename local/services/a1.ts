import { titlePrefix } from './references.ts';

/** `AB` for 27. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** 27 for `AB`. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `'Isian TW I'!A1:C9`, as the API names a range in its answers. */
export function rangeName(title: string, area: Bounds): string {
  return titlePrefix(title) + boundsName(area);
}

/** `A1:C9`. */
export function boundsName(area: Bounds): string {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right - 1)}${area.bottom}`;
  return first === last ? first : `${first}:${last}`;
}
