/** Looking at the workbook, and choosing who looks. */
import * as z from 'zod/mini';
import { OWNER } from '../cli/office.ts';
import type { Sheet } from '../services/types.ts';
import { call } from './call.ts';
import { clockText, zonaOf } from './clock.ts';
import type { Desk, Session } from './desk.ts';
import { type Person, peopleOf } from './people.ts';
import { viewSheet } from './sheet-view.ts';

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly color: string | null;
}

/** What stands around the grid. */
export interface BookView {
  readonly version: number;
  readonly title: string;
  readonly clock: string;
  readonly me: Person;
  readonly people: readonly Person[];
  /** Whether the file is shared with this person. */
  readonly isShared: boolean;
  readonly tabs: readonly TabView[];
  readonly hiddenTabs: readonly TabView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Null while nothing has changed since the version that the page knows. */
export const lihat = call(z.object({ version: z.number() }), (desk, session, { version }): BookView | null =>
  version === desk.version ? null : viewBook(desk, session),
);

function viewBook(desk: Desk, session: Session): BookView {
  const book = desk.google.look();
  const people = peopleOf(book);
  const me = people.find(({ email }) => same(email, session.email));
  return {
    version: desk.version,
    title: book.properties.title,
    clock: clockText(desk.google.now(), zonaOf(book)),
    me: me ?? { email: session.email, nama: session.email, tugas: '' },
    people,
    isShared: isShared(desk, session.email),
    tabs: book.sheets.filter(({ properties }) => !properties.hidden).map(viewTab),
    hiddenTabs: book.sheets.filter(({ properties }) => properties.hidden).map(viewTab),
    canUndo: session.done.length > 0,
    canRedo: session.undone.length > 0,
  };
}

function viewTab({ properties: { sheetId, title, tabColorStyle } }: Sheet): TabView {
  return { sheetId, title, color: colorOf(tabColorStyle) };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isShared(desk: Desk, email: string): boolean {
  return desk.google.keep().editors.some((one) => same(one, email));
}

function colorOf(style: unknown): string | null {
  const { rgbColor } = (style ?? {}) as { readonly rgbColor?: { red?: number; green?: number; blue?: number } };
  if (!rgbColor) return null;
  const parts = [rgbColor.red, rgbColor.green, rgbColor.blue].map((part = 0) => Math.round(part * 255));
  return `rgb(${parts.join(' ')})`;
}

/** Null when the tab is gone, or the file is not shared with this person. */
export const tab = call(z.object({ sheetId: z.number() }), (desk, session, { sheetId }) => {
  const book = desk.google.look();
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet || !isShared(desk, session.email)) return null;
  return { version: desk.version, view: viewSheet(book, sheet, session.email, OWNER) };
});

/** Opens the file as that person: the menu is what onOpen builds for him. */
export const masuk = call(z.object({ email: z.string() }), (desk, session, { email }) => {
  const people = peopleOf(desk.google.look());
  const known = people.find((person) => same(person.email, email)) ?? people.find(isPerencana) ?? people[0];
  session.email = known?.email.toLowerCase() ?? OWNER;
  desk.person = session.email;
  session.talk = null;
  session.done.length = 0;
  session.undone.length = 0;
  return { book: viewBook(desk, session), menu: menuFor(desk, session) };
});

const isPerencana = ({ tugas }: Person): boolean => tugas.startsWith('perencana');

function menuFor({ google }: Desk, { email }: Session): unknown {
  const before = google.screen.length;
  google.run(email, 'onOpen', []);
  return google.screen.slice(before).find(({ kind }) => kind === 'menu')?.content ?? null;
}
