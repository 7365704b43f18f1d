/** What the page knows, and what can be done with it. */
import type { BookView, CellView, HtmlPage, Menu, Place, Question, ScriptReply, SheetView } from './contract.ts';

export interface Message {
  readonly id: number;
  readonly kind: 'tolak' | 'kabar';
  readonly text: string;
  readonly title?: string;
}

/** A page in the sidebar or a dialog; `opened` tells one opening from the next. */
export interface OpenPage {
  readonly page: HtmlPage;
  readonly opened: number;
}

export interface Pending {
  readonly question: Question;
  readonly answer: (button: string, text: string | null) => void;
}

export interface DeskState {
  book: BookView | null;
  menu: Menu | null;
  view: SheetView | null;
  focus: { readonly place: Place; readonly cell: CellView } | null;
  /** Where to go once the tab is shown; the count tells one jump from the next. */
  jump: { readonly place: Place; readonly count: number } | null;
  sidebar: OpenPage | null;
  dialog: OpenPage | null;
  pending: Pending | null;
  messages: readonly Message[];
  /** A script is at work. */
  isBusy: boolean;
  enter(email: string): Promise<void>;
  refresh(): Promise<void>;
  openTab(sheetId: number): Promise<void>;
  goTo(place: Place): Promise<void>;
  setFocus(place: Place, cell: CellView): void;
  type(place: Place, texts: readonly (readonly string[])[], isPaste: boolean): Promise<void>;
  travel(name: 'urungkan' | 'ulangi'): Promise<void>;
  run(name: string, args?: readonly unknown[]): Promise<ScriptReply>;
  closePage(kind: 'sidebar' | 'dialog'): void;
  move(step: string): Promise<void>;
  restart(): Promise<void>;
  saveSkenario(): Promise<void>;
  say(kind: Message['kind'], text: string, title?: string): void;
  forgetMessage(id: number): void;
  confirm(message: string): Promise<boolean>;
  /** What was typed; null: nothing is wanted. */
  prompt(message: string): Promise<string | null>;
}
