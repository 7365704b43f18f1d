/**
 * The address behind a cell: `CellData.hyperlink` is "a hyperlink this cell points to, if any. If the cell contains
 * multiple hyperlinks, this field will be empty"; a link may be set by =HYPERLINK, for the cell, or for runs of its text.
 */
import type { CellData } from './types.ts';

interface Linked {
  readonly link?: { readonly uri?: string };
}

export function linkOf({ userEnteredValue, userEnteredFormat, textFormatRuns = [] }: CellData): string | null {
  const [, formula] = /^=HYPERLINK\("([^"]*)"/i.exec(userEnteredValue?.formulaValue ?? '') ?? [];
  const cell = (userEnteredFormat?.textFormat as Linked | undefined)?.link?.uri;
  const runs = (textFormatRuns as readonly { readonly format?: Linked }[]).flatMap(
    ({ format }) => format?.link?.uri ?? [],
  );
  const links = new Set([formula, cell, ...runs].filter((uri) => uri !== undefined));
  const [link = null] = links;
  return links.size === 1 ? link : null;
}
