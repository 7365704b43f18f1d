/** What server and page say to each other, as the page sees it. */
export type { BookView, TabView } from '../look-calls.ts';
export type { CellView, SheetView } from '../sheet-view.ts';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

export interface Shown {
  readonly kind: string;
  readonly content: unknown;
}

export interface ScriptReply {
  readonly shown: readonly Shown[];
  readonly question: Question | null;
  readonly result?: unknown;
  readonly failure?: string;
}

interface MenuItem {
  readonly label?: string;
  readonly functionName?: string;
  readonly separator?: boolean;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface HtmlPage {
  readonly file: string;
  /** What the script added behind the file. */
  readonly appended?: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
}

export type TypedReply = { readonly ok?: true; readonly tolak?: string; readonly tanya?: string };
export type GestureReply = {
  readonly ok?: true;
  readonly kabar?: string;
  readonly sheetId?: number;
  readonly tolak?: string;
  readonly tanya?: string;
};
export type TravelReply = {
  readonly tolak?: string;
  readonly sheetId?: number;
  readonly row?: number;
  readonly column?: number;
};

export interface SavedSkenario {
  readonly folder: string;
  readonly baris: number;
  /** How it is played again. */
  readonly perintah: string;
}

/** A cell to go to, counted from 0. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}
