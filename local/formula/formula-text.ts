/** Formula texts: what is quoted, how arguments are parted, and when two formulas are the same one filled down. */

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Sheets takes `;` between arguments in every locale; xlsx files and the parser know only `,`. */
export function withCommas(formula: string): string {
  let commas = '';
  let from = 0;
  for (const { 0: quoted, index } of formula.matchAll(QUOTED)) {
    commas += formula.slice(from, index).replaceAll(';', ',') + quoted;
    from = index + quoted.length;
  }
  return commas + formula.slice(from).replaceAll(';', ',');
}

// A name such as IKU2! or a function such as LOG10( only looks like a cell.
const CELL_OR_QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$.])(\$?[A-Z]{1,3})(\d+)(?![\w(!.])/gi;

/** Equal for formulas of one column that differ only in relative row numbers, so that a column is parsed once. */
export function filledDownKey(formula: string, row: number, column: number): string {
  const relative = formula.replace(CELL_OR_QUOTED, (whole, letters?: string, digits?: string) =>
    letters === undefined ? whole : `${letters}[${Number(digits) - row}]`,
  );
  return `${column} ${relative}`;
}
