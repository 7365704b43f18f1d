/** Where the menu item that opened the panel leads: to the button it is named after, or to the word that there is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Giliran } from '../src/kontrak/giliran.ts';
import type { NamaAksi } from '../src/kontrak/kontrak.ts';
import { PANEL_PLACES, type PanelPlace, PLACE_ID } from '../src/kontrak/panel-place.ts';
import type { PanelTools } from './alat.ts';

/** Whose button is meant; the first that is there. */
const AKSI: Readonly<Record<PanelPlace, readonly NamaAksi[]>> = {
  bagikan: ['mulaiSiklus', 'bagikan', 'bagikanUlang'],
  periksa: ['tulisTemuan'],
  serahkan: ['serahkan'],
  himpun: ['himpun', 'himpunUlang'],
  susun: ['susun'],
  bantuan: [],
};

export interface Landing {
  /** Null: the panel was opened by itself. */
  readonly place: PanelPlace | null;
  /** Nothing can be pressed for it now. */
  readonly isDeadEnd: boolean;
}

/** `isLoaded`: the server's first answer is on the screen. */
export function useLanding(giliran: Giliran | null, isLoaded: boolean, tools: PanelTools): Landing {
  const [place, land] = useState<PanelPlace | null>(null);
  const [isDeadEnd, stop] = useState(false);
  const isShown = giliran !== null;
  // The server writes it behind this script, so it is not there any sooner.
  useEffect(() => {
    if (isLoaded) land(readPlace());
  }, [isLoaded]);
  useEffect(() => {
    if (place === null || giliran === null) return;
    const button = findButton(AKSI[place]);
    if (!button) return stop(place !== 'bantuan');
    reveal(button);
    const tawaran = giliran.tawaran.find(({ aksi }) => AKSI[place].includes(aksi));
    if (tawaran) tools.openQuestion(tawaran);
  }, [place, isShown]);
  // What was true of the first screen need not be true of the next.
  const first = useRef<Giliran | null>(null);
  useEffect(() => {
    first.current ??= giliran;
    if (giliran !== first.current) stop(false);
  }, [giliran]);
  return { place, isDeadEnd };
}

function readPlace(): PanelPlace | null {
  const text = document.getElementById(PLACE_ID)?.textContent;
  return PANEL_PLACES.find((place) => place === text) ?? null;
}

function findButton(aksi: readonly NamaAksi[]): HTMLElement | null {
  const buttons = aksi.map((nama) => document.querySelector<HTMLElement>(`[data-aksi="${nama}"]`));
  return buttons.find((button) => button !== null) ?? null;
}

/** The keyboard goes there, and with it what is seen; what is folded is unfolded. */
function reveal(button: HTMLElement): void {
  const fold = button.closest('details');
  if (fold) fold.open = true;
  button.focus();
}
