/** Undo of what a person typed or pasted. What scripts and other people did stays as it is. */
import type { CellData, Sheet, Spreadsheet } from '../services/types.ts';
import type { StandIn } from '../stand-in.ts';
import type { Session } from './desk.ts';

/** A block of cells as it was before and after somebody typed. */
export interface Step {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellData[])[];
  readonly after: readonly (readonly CellData[])[];
}

export interface Block {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const MOST_STEPS = 100;

/** Does something to a block, so that it can be undone. Throws what `work` throws. */
export function remembered(google: StandIn, session: Session, block: Block, work: () => void): void {
  const before = cellsIn(google.look(), block);
  work();
  const { sheetId, row, column } = block;
  session.done.push({ sheetId, row, column, before, after: cellsIn(google.look(), block) });
  if (session.done.length > MOST_STEPS) session.done.shift();
  session.undone.length = 0;
}

/** The step taken back; null: there is none. 'berubah': somebody has changed the cells since, so nothing was done. */
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
  const { sheetId, row, column } = step;
  const block = { sheetId, row, column, height: step.before.length, width: step.before[0]?.length ?? 0 };
  from.pop();
  if (contents(cellsIn(google.look(), block)) !== contents(step[expected])) return 'berubah' as const;
  google.edit(email, [putBack(step, step[wanted])]);
  to.push(step);
  return step;
}

const putBack = ({ sheetId, row, column }: Step, cells: readonly (readonly CellData[])[]): object => ({
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
