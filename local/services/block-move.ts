/** Cells that are cut and pasted: what refers to them follows. */
import { type Address, formatAddress, parseAddress, spanOfAddress, withSpan } from './address.ts';
import type { Area } from './area.ts';
import { NOWHERE } from './formula-shift.ts';
import { mapReferences, titlePrefix } from './references.ts';

/** Two areas of the same size. */
export interface BlockMove {
  readonly from: Area;
  readonly to: Area;
}

/**
 * A formula of a cell on the tab `home`, which stands on the tab `newHome` afterwards. A reference that lies wholly in
 * what was moved follows it. Asumsi: one that lies wholly in what was pasted over is lost, as in Excel; any other stays.
 */
export function followBlock(formula: string, home: string, newHome: string, { from, to }: BlockMove): string {
  return mapReferences(formula, (title, text) => {
    const on = title ?? home;
    const address = parseAddress(text);
    const isMoved = isOn(from, on) && liesIn(address, from);
    if (!isMoved && isOn(to, on) && liesIn(address, to)) return NOWHERE;
    const target = isMoved ? titleOf(to) : on;
    const prefix = title === undefined && same(target, newHome) ? '' : titlePrefix(target);
    return prefix + (isMoved ? formatAddress(moved(address, to.top - from.top, to.left - from.left)) : text);
  });
}

function titleOf(area: Area): string {
  return area.sheet.properties.title;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isOn(area: Area, title: string): boolean {
  return same(titleOf(area), title);
}

function liesIn(address: Address, { top, bottom, left, right }: Area): boolean {
  const [rows, columns] = [spanOfAddress(address, 'ROWS'), spanOfAddress(address, 'COLUMNS')];
  if (!rows || !columns) return false;
  return rows.start >= top && rows.end <= bottom && columns.start >= left && columns.end <= right;
}

function moved(address: Address, down: number, right: number): Address {
  const [rows, columns] = [spanOfAddress(address, 'ROWS'), spanOfAddress(address, 'COLUMNS')];
  if (!rows || !columns) return address;
  const below = withSpan(address, 'ROWS', { start: rows.start + down, end: rows.end + down });
  return withSpan(below, 'COLUMNS', { start: columns.start + right, end: columns.end + right });
}
