/** Beside what a menu item leads to: where the guide is, or that there is nothing to press for it now. */
import type { Landing } from '../panel-place.ts';
import { T } from '../teks.ts';

export function PlaceNote({ landing: { place, isDeadEnd } }: { readonly landing: Landing }) {
  if (place === null) return null;
  const note = place === 'bantuan' ? T.menu.bantuan : isDeadEnd ? T.menu.belum(T.menu.label[place]) : null;
  return <div role="status">{note && <p class="catatan">{note}</p>}</div>;
}
