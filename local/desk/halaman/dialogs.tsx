/** Questions of a script, and its pages in a dialog. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskState, OpenPage, Pending } from './desk-types.ts';
import { Frame } from './frame.tsx';
import { PAPER, paperPath } from './link.ts';

export function ScriptDialogs({ desk }: { readonly desk: DeskState }) {
  const { pending, dialog } = desk;
  return (
    <>
      {dialog && <PageDialog key={dialog.opened} desk={desk} open={dialog} />}
      {pending && <QuestionDialog key={pending.question.message} pending={pending} />}
    </>
  );
}

const LABELS: Readonly<Record<string, string>> = { OK: 'Oke', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' };

function QuestionDialog({ pending: { question, answer } }: { readonly pending: Pending }) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const isPrompt = question.kind === 'prompt';
  const buttons = question.buttons.split('_');
  const press = (button: string): void => answer(button, isPrompt ? text : null);
  return (
    <dialog
      ref={box}
      class="tanya"
      aria-labelledby="judul-tanya"
      aria-describedby="isi-tanya"
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={() => answer('CLOSE', null)}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          press(buttons[0] ?? 'OK');
        }}
      >
        <h2 id="judul-tanya">{question.title === '' ? 'Himpun Kinerja' : question.title}</h2>
        <p id="isi-tanya">{withLinks(question.message)}</p>
        {isPrompt && (
          <input aria-labelledby="isi-tanya" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
        <div class="tombol">
          {buttons.map((button, at) => (
            <button
              key={button}
              type={at === 0 ? 'submit' : 'button'}
              class={at === 0 ? 'utama' : ''}
              onClick={at === 0 ? undefined : () => press(button)}
            >
              {LABELS[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

/** Papers can be opened from the sentence that names them. */
function withLinks(message: string) {
  const parts = message.split(new RegExp(`(${PAPER.source.replace(/\((?!\?)/, '(?:')})`));
  return parts.map((part) => {
    const [, id] = PAPER.exec(part) ?? [];
    return id ? (
      <a key={part} href={paperPath(id)}>
        {part}
      </a>
    ) : (
      part
    );
  });
}

function PageDialog({ desk, open: { page } }: { readonly desk: DeskState; readonly open: OpenPage }) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: page.width ?? 600, height: page.height ?? 400 });
  const title = page.title ?? 'Himpun Kinerja';
  useEffect(() => box.current?.showModal(), []);
  useEffect(() => {
    box.current?.style.setProperty('width', `${size.width}px`);
    box.current?.style.setProperty('height', `${size.height + 52}px`);
  }, [size]);
  const close = (): void => desk.closePage('dialog');
  return (
    <dialog ref={box} class="halaman" aria-label={title} onCancel={close}>
      <div class="kepala-panel">
        <h2>{title}</h2>
        <button type="button" class="silang" aria-label="Tutup dialog" onClick={close}>
          ×
        </button>
      </div>
      <Frame
        desk={desk}
        page={page}
        title={title}
        onClose={close}
        onSize={(next) => setSize({ width: next.width ?? size.width, height: next.height ?? size.height })}
      />
    </dialog>
  );
}
