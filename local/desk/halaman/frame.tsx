/** A page of the add-in in its own frame. It can do nothing here but what its messages ask for. */
import { useEffect, useRef } from 'preact/hooks';
import type { HtmlPage } from './contract.ts';
import type { DeskState } from './desk-types.ts';
import { followLink } from './link.ts';
import { FUNCTION_NAMES } from './server.ts';

/** As in Google but for the origin, which is nobody's. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';
/** What the pages store; it outlives them as localStorage would, apart for each person. */
const storageKey = (desk: DeskState): string => `meja.simpanan.${desk.book?.me.email ?? ''}`;

interface FrameProps {
  readonly desk: DeskState;
  readonly page: HtmlPage;
  readonly title: string;
  readonly onClose: () => void;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

export function Frame({ desk, page, title, onClose, onSize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent): Promise<void> => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside) return;
      if (data.kind === 'run') {
        const { result, failure } = await runFor(desk, String(data.name), data.args);
        inside.postMessage({ kind: 'ran', id: data.id, result, failure }, '*');
      }
      if (data.kind === 'close') onClose();
      if (data.kind === 'focus') await focusSheet(desk, frame.current);
      if (data.kind === 'size') onSize?.(data);
      if (data.kind === 'link') await followLink(desk, String(data.url));
      if (data.kind === 'storage') {
        localStorage.setItem(storageKey(desk), JSON.stringify(data.kept));
        tellOthers(inside, { kind: 'stored', kept: data.kept, key: data.key });
      }
    };
    const listener = (event: MessageEvent): void => void hear(event);
    addEventListener('message', listener);
    return () => removeEventListener('message', listener);
  }, [desk, onClose, onSize]);
  const storage = JSON.parse(localStorage.getItem(storageKey(desk)) ?? '{}');
  return (
    <iframe
      ref={frame}
      title={title}
      name={JSON.stringify({ functions: FUNCTION_NAMES, storage })}
      sandbox={SANDBOX}
      src={`/bingkai?${new URLSearchParams({ berkas: page.file, tambahan: page.appended ?? '' })}`}
    />
  );
}

/** As browsers do among frames of one origin: the one that stored it hears nothing. */
function tellOthers(inside: Window, message: object): void {
  for (const { contentWindow } of document.querySelectorAll('iframe'))
    if (contentWindow !== inside) contentWindow?.postMessage(message, '*');
}

/** The keys go where the last jump led, or else to the cell that was chosen before. */
async function focusSheet(desk: DeskState, frame: HTMLIFrameElement | null): Promise<void> {
  frame?.blur();
  window.focus();
  const place = desk.jump?.place ?? desk.focus?.place;
  if (place) await desk.goTo(place);
}

/** The frame learns of a broken connection as of a script that failed. */
async function runFor(desk: DeskState, name: string, args: unknown): Promise<{ result?: unknown; failure?: string }> {
  try {
    return await desk.run(name, Array.isArray(args) ? args : []);
  } catch (cause) {
    return { failure: String(cause) };
  }
}
