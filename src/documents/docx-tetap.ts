import type { Tanggal } from '../domain/periode.ts';

type Berkas = Map<string, string | Uint8Array>;

/**
 * Takes out what docx puts in by clock and by a counter that never restarts, so that the same naskah gives the same
 * bytes: the two dates of the file's properties and the numbers of the bookmarks.
 */
export function makeStable(files: Berkas, tanggal: Tanggal): void {
  change(files, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${tanggal}T00:00:00Z`),
  );
  change(files, 'word/document.xml', (xml) => renumber(renumber(xml, 'bookmarkStart'), 'bookmarkEnd'));
}

function change(files: Berkas, path: string, edit: (xml: string) => string): void {
  const xml = files.get(path);
  if (typeof xml !== 'string') throw new Error(`Pustaka docx berubah: ${path} tidak ada.`);
  files.set(path, edit(xml));
}

// Bookmarks of ours never nest, so the nth start and the nth end belong together.
function renumber(xml: string, element: 'bookmarkStart' | 'bookmarkEnd'): string {
  let nomor = 0;
  return xml.replace(new RegExp(`(<w:${element} [^>]*?w:id=")\\d+`, 'g'), (_cocok, awal: string) => {
    nomor += 1;
    return `${awal}${nomor}`;
  });
}
