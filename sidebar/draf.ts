/** Words being written survive closing the panel, on this computer. Google may serve the panel from another address some day: then they are gone, and nothing else is. */
const AWALAN = 'himpun.draf.';

export function readDraf(kunci: string): string {
  try {
    return localStorage.getItem(AWALAN + kunci) ?? '';
  } catch {
    // The browser keeps nothing for pages in a frame.
    return '';
  }
}

/** An empty text forgets the draft. */
export function saveDraf(kunci: string, isi: string): void {
  try {
    if (isi === '') localStorage.removeItem(AWALAN + kunci);
    else localStorage.setItem(AWALAN + kunci, isi);
  } catch {
    // As above: what is on the screen stays there.
  }
}
