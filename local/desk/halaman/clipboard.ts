/** What Excel and Sheets put on the clipboard: tabs and line ends; a cell that holds either stands in double quotes. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.replace(/\r\n?/g, '\n').matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const last = rows.at(-1) ?? [];
  // A block ends with a line end, which begins no further row.
  if (rows.length > 1 && last.length === 1 && last[0] === '') rows.pop();
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g;
