/** A function of the bundle, from the first answer over its questions to its end. */
import type { HtmlPage, Place, Question, ScriptReply, Shown } from './contract.ts';
import { ask } from './server.ts';

/** Where a script shows itself. */
export interface ScriptScreen {
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage): void;
  toast(text: string, title: string): void;
  goTo(place: Place): Promise<void>;
  openTab(sheetId: number): Promise<void>;
  question(question: Question): Promise<{ readonly button: string; readonly text: string | null }>;
}

export async function runScript(name: string, args: readonly unknown[], screen: ScriptScreen): Promise<ScriptReply> {
  let reply = await ask<ScriptReply>('jalankan', { name, args });
  for (;;) {
    for (const shown of reply.shown) await show(shown, screen);
    if (!reply.question) return reply;
    reply = await ask<ScriptReply>('jawab', await screen.question(reply.question));
  }
}

async function show({ kind, content }: Shown, screen: ScriptScreen): Promise<void> {
  if (kind === 'sidebar') screen.sidebar(content as HtmlPage);
  if (kind === 'dialog') screen.dialog(content as HtmlPage);
  if (kind === 'toast') {
    const { message, title } = content as { readonly message: string; readonly title?: string };
    screen.toast(message, title ?? '');
  }
  if (kind === 'sheet') await screen.openTab(Number(content));
  if (kind === 'cell') {
    const { sheetId, baris, kolom } = content as { readonly sheetId: number; baris: number; kolom: number };
    await screen.goTo({ sheetId, row: baris - 1, column: kolom - 1 });
  }
}
