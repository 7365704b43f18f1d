/** The pages of the add-in tell each other that the workbook has changed: behind a dialog the panel would show what was. */
const KUNCI = 'himpun.berubah';

/** `tanda` is new each time: writing the same text again changes nothing, and nobody hears of it. */
export function announcePerubahan(tanda: string): void {
  try {
    localStorage.setItem(KUNCI, tanda);
  } catch {
    // The browser keeps nothing for pages in a frame: there people press "Muat ulang".
  }
}

/** Browsers tell all pages of the same origin but the one that wrote. */
export function onPerubahan(dengar: () => void): () => void {
  const telinga = ({ key }: StorageEvent): void => {
    if (key === KUNCI) dengar();
  };
  addEventListener('storage', telinga);
  return () => removeEventListener('storage', telinga);
}
