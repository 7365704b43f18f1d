/** Refusals and toasts: at the foot of the page, read out, and gone after a while. */
import type { Message } from './desk-types.ts';

interface MessagesProps {
  readonly messages: readonly Message[];
  readonly onClose: (id: number) => void;
}

export function Messages({ messages, onClose }: MessagesProps) {
  return (
    <div class="pesan" role="status" aria-live="assertive">
      {messages.map(({ id, kind, text, title }) => (
        <div key={id} class={kind}>
          <p>
            {title && <b>{title}: </b>}
            {text}
          </p>
          <button type="button" class="silang" aria-label="Tutup pesan" onClick={() => onClose(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
