/** What the page knows, and the ways to change it. Everything is asked of the server; the page decides nothing. */
import type { BookView, Menu, Place, SavedSkenario, SheetView, TravelReply, TypedReply } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { runScript, type ScriptScreen } from './script.ts';
import { ask } from './server.ts';

const KABAR_MS = 8000;

export function createDesk(redraw: () => void): DeskState {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  const change = (part: Partial<DeskState>): void => {
    Object.assign(desk, part);
    redraw();
  };
  /** The last request for a tab: an answer that comes late must not lead back to the tab before it. */
  let wanted: { readonly sheetId: number } | null = null;
  const showBook = async (book: BookView): Promise<void> => {
    const isThere = book.tabs.some(({ sheetId }) => sheetId === wanted?.sheetId);
    const sheetId = isThere ? wanted?.sheetId : book.tabs[0]?.sheetId;
    Object.assign(desk, { book });
    if (sheetId !== undefined && book.isShared) await loadTab(sheetId);
    redraw();
  };
  const loadTab = async (sheetId: number): Promise<void> => {
    const mine = { sheetId };
    wanted = mine;
    const answer = await ask<{ view: SheetView } | null>('tab', { sheetId });
    if (answer && wanted === mine) Object.assign(desk, { view: answer.view, focus: refocused(desk, answer.view) });
  };
  let running = 0;
  const countRunning = (step: number): void => {
    running += step;
    change({ isBusy: running > 0 });
  };
  const screen: ScriptScreen = {
    sidebar: (page) => change({ sidebar: { page, opened: next() } }),
    dialog: (page) => change({ dialog: { page, opened: next() } }),
    toast: (text, title) => desk.say('kabar', text, title),
    goTo: (place) => desk.goTo(place),
    openTab: (sheetId) => desk.openTab(sheetId),
    question: (question) =>
      new Promise((resolve) =>
        change({
          pending: {
            question,
            answer: (button, text) => {
              change({ pending: null });
              resolve({ button, text });
            },
          },
        }),
      ),
  };
  /** A refusal belongs to the attempt: whoever turns to something else has read it. */
  const forgetRefusals = (): void => {
    desk.messages = desk.messages.filter(({ kind }) => kind !== 'tolak');
  };
  let refreshing: Promise<void> | null = null;

  const desk: DeskState = {
    ...{ book: null, menu: null, view: null, focus: null, jump: null, sidebar: null, dialog: null },
    ...{ pending: null, messages: [], isBusy: false },
    async enter(email) {
      forgetRefusals();
      const { book, menu } = await ask<{ book: BookView; menu: Menu | null }>('masuk', { email });
      sessionStorage.setItem('meja.email', book.me.email);
      Object.assign(desk, { menu, pending: null, dialog: null });
      // Where a menu item had led is another person's errand.
      if (desk.sidebar) desk.sidebar = { page: { ...desk.sidebar.page, appended: '' }, opened: next() };
      await showBook(book);
    },
    refresh() {
      refreshing ??= ask<BookView | null>('lihat', { version: desk.book?.version ?? 0 })
        .then((book) => (book ? showBook(book) : undefined))
        .catch(() => undefined)
        .finally(() => {
          refreshing = null;
        });
      return refreshing;
    },
    async openTab(sheetId) {
      forgetRefusals();
      await loadTab(sheetId);
      change({ focus: null });
    },
    async goTo(place) {
      forgetRefusals();
      if (wanted?.sheetId !== place.sheetId) await loadTab(place.sheetId);
      change({ jump: { place, count: next() } });
    },
    setFocus(place, cell) {
      if (!isSame(desk.focus?.place, place)) forgetRefusals();
      change({ focus: { place, cell }, jump: isSame(desk.jump?.place, place) ? desk.jump : null });
    },
    async type({ sheetId, row, column }, texts, isPaste) {
      forgetRefusals();
      const entry = { sheetId, row, column, texts, isPaste };
      const first = await ask<TypedReply>('ketik', { ...entry, isSure: false });
      const isWanted = first.tanya !== undefined && (await desk.confirm(first.tanya));
      const reply = isWanted ? await ask<TypedReply>('ketik', { ...entry, isSure: true }) : first;
      if (reply.tolak) desk.say('tolak', reply.tolak);
      await desk.refresh();
      redraw();
    },
    async travel(name) {
      const { tolak, sheetId, row, column } = await ask<TravelReply>(name);
      if (tolak) desk.say('tolak', tolak);
      await desk.refresh();
      if (sheetId !== undefined && row !== undefined && column !== undefined) await desk.goTo({ sheetId, row, column });
    },
    async run(name, args = []) {
      countRunning(1);
      try {
        return await runScript(name, args, screen);
      } finally {
        countRunning(-1);
        await desk.refresh();
      }
    },
    closePage: (kind) => change({ [kind]: null }),
    async move(step) {
      await ask('maju', { step });
      await desk.refresh();
    },
    async restart() {
      const isSure = await desk.confirm(
        'Buku kerja disusun lagi dari paket contoh. Semua isian, riwayat, dan dokumen di meja ini hilang. Mulai ulang?',
      );
      if (!isSure) return;
      await ask('mulaiUlang');
      Object.assign(desk, { sidebar: null, dialog: null, pending: null, view: null });
      wanted = null;
      await desk.refresh();
      desk.say('kabar', 'Meja dimulai ulang dari paket.');
    },
    async saveSkenario() {
      const { folder, baris, perintah } = await ask<SavedSkenario>('simpanSkenario');
      const message = `${baris} langkah tersimpan di ${folder}.\n\nMainkan lagi:\n${perintah}`;
      await screen.question({ kind: 'alert', title: 'Skenario tersimpan', message, buttons: 'OK' });
    },
    say(kind, text, title) {
      const id = next();
      const same = desk.messages.filter((message) => message.text !== text);
      change({ messages: [...same, { id, kind, text, ...(title ? { title } : {}) }] });
      setTimeout(() => desk.forgetMessage(id), KABAR_MS);
    },
    forgetMessage: (id) => change({ messages: desk.messages.filter((message) => message.id !== id) }),
    async confirm(message) {
      const { button } = await screen.question({ kind: 'alert', title: 'Meja coba', message, buttons: 'YES_NO' });
      return button === 'YES';
    },
    async prompt(message) {
      const { button, text } = await screen.question({
        ...{ kind: 'prompt', title: 'Meja coba', message, buttons: 'OK_CANCEL' },
      });
      return button === 'OK' ? text : null;
    },
  };
  return desk;
}

const isSame = (one: Place | undefined, other: Place): boolean =>
  one?.sheetId === other.sheetId && one.row === other.row && one.column === other.column;

/** The cell in focus as it is now. */
function refocused({ focus }: DeskState, view: SheetView): DeskState['focus'] {
  if (focus?.place.sheetId !== view.sheetId) return null;
  const { place } = focus;
  return { place, cell: view.cells[place.row]?.[place.column] ?? {} };
}
