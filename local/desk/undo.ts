/** Undo of what a person typed, pasted or did from the context menus. What scripts and other people did stays as it is. */
import type { CellData, Sheet, Spreadsheet } from '../services/types.ts';
import type { StandIn } from '../stand-in.ts';
import type { Session } from './desk.ts';

interface Where {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Before and after somebody typed: a block of cells; before and after anything else: the workbook. */
export type Step = Where & (Sides<readonly (readonly CellData[])[], 'sel'> | Sides<Spreadsheet, 'buku'>);

interface Sides<What, Kind extends string> {
  readonly kind: Kind;
  readonly before: What;
  readonly after: What;
}

export interface Block extends Where {
  readonly height: number;
  readonly width: number;
}

const MOST_STEPS = 100;

/** Does something to a block, so that it can be undone. Throws what `work` throws. */
export function remembered(google: StandIn, session: Session, block: Block, work: () => void): void {
  const before = cellsIn(google.look(), block);
  work();
  const { sheetId, row, column } = block;
  push(session, { sheetId, row, column, kind: 'sel', before, after: cellsIn(google.look(), block) });
}

/** The same for what reaches beyond a block: it can be undone as long as nobody changes anything else. */
export function rememberedBook<T>(google: StandIn, session: Session, where: Where, work: () => T): T {
  const before = google.look();
  const result = work();
  const after = google.look();
  if (after !== before) push(session, { ...where, kind: 'buku', before, after });
  return result;
}

function push(session: Session, step: Step): void {
  session.done.push(step);
  if (session.done.length > MOST_STEPS) session.done.shift();
  session.undone.length = 0;
}

/** The step taken back; null: there is none. 'berubah': somebody has changed the place since, so nothing was done. */
export function undo(google: StandIn, session: Session): Step | 'berubah' | null {
  return travel(google, session.email, session.done, session.undone, 'after', 'before');
}

export function redo(google: StandIn, session: Session): Step | 'berubah' | null {
  return travel(google, session.email, session.undone, session.done, 'before', 'after');
}

type Side = 'before' | 'after';

function travel(google: StandIn, email: string, from: Step[], to: Step[], expected: Side, wanted: Side) {
  const step = from.at(-1);
  if (!step) return null;
  from.pop();
  if (!isRestored(google, email, step, expected, wanted)) return 'berubah' as const;
  to.push(step);
  return step;
}

function isRestored(google: StandIn, email: string, step: Step, expected: Side, wanted: Side): boolean {
  if (step.kind === 'buku') return google.exchange(step[expected], step[wanted]);
  const block = { ...step, height: step.before.length, width: step.before[0]?.length ?? 0 };
  if (contents(cellsIn(google.look(), block)) !== contents(step[expected])) return false;
  google.edit(email, [putBack(step, step[wanted])]);
  return true;
}

const putBack = ({ sheetId, row, column }: Where, cells: readonly (readonly CellData[])[]): object => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: cells.map((values) => ({ values: values.map(entered) })),
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

function entered({ userEnteredValue, userEnteredFormat }: CellData): CellData {
  return { ...(userEnteredValue ? { userEnteredValue } : {}), ...(userEnteredFormat ? { userEnteredFormat } : {}) };
}

const contents = (cells: readonly (readonly CellData[])[]): string =>
  JSON.stringify(cells.map((row) => row.map(({ userEnteredValue = null }) => userEnteredValue)));

function cellsIn(book: Spreadsheet, { sheetId, row, column, height, width }: Block): readonly (readonly CellData[])[] {
  const sheet: Sheet | undefined = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const rows = sheet?.data[0]?.rowData ?? [];
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => rows[row + down]?.values?.[column + across] ?? {}),
  );
}
