/** Places as xlsx files write them. Rows and columns are counted from 0, ends are not included. */

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function blockName({ top, bottom, left, right }: Block): string {
  const first = cellName(top, left);
  const last = cellName(bottom - 1, right - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Joins equal neighbours into blocks: `keyAt` tells which cells belong together, undefined belongs nowhere. */
export function blocksByKey(
  rows: number,
  columns: (row: number) => number,
  keyAt: (row: number, column: number) => string | undefined,
): Map<string, Block[]> {
  const done = new Map<string, Block[]>();
  let open = new Map<string, Block>();
  for (let row = 0; row <= rows; row += 1) {
    const runs = row < rows ? runsOf(row, columns(row), keyAt) : [];
    const next = new Map<string, Block>();
    for (const { key, left, right } of runs) {
      const place = `${left} ${right} ${key}`;
      next.set(place, { top: open.get(place)?.top ?? row, bottom: row + 1, left, right });
    }
    for (const [place, block] of open) if (!next.has(place)) add(done, keyIn(place), block);
    open = next;
  }
  return done;
}

const keyIn = (place: string): string => place.split(' ').slice(2).join(' ');

function add(done: Map<string, Block[]>, key: string, block: Block): void {
  const blocks = done.get(key);
  if (blocks) blocks.push(block);
  else done.set(key, [block]);
}

function runsOf(row: number, columns: number, keyAt: (row: number, column: number) => string | undefined) {
  const runs: { key: string; left: number; right: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const key = keyAt(row, column);
    const last = runs.at(-1);
    if (key === undefined) continue;
    if (last && last.key === key && last.right === column) last.right = column + 1;
    else runs.push({ key, left: column, right: column + 1 });
  }
  return runs;
}
