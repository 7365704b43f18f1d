/** Beside what a menu item leads to: where the guide is, or that there is nothing to press for it now. */
import { useEffect, useRef } from 'preact/hooks';
import type { Landing } from '../panel-place.ts';
import { T } from '../teks.ts';

interface Sifat {
  readonly landing: Landing;
  /** An SOP is under way. */
  readonly berjalan: boolean;
}

export function PlaceNote({ landing: { place, isDeadEnd }, berjalan }: Sifat) {
  if (place === 'bantuan') return <Note text={T.menu.bantuan} />;
  return place !== null && isDeadEnd ? <Note text={T.menu.buntu(T.menu.label[place], berjalan)} /> : null;
}

/** The keyboard comes here instead of to a button, and so it is read aloud. */
function Note({ text }: { readonly text: string }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} tabIndex={-1} class="catatan">
      {text}
    </p>
  );
}
