import type { Judul } from '../naskah.ts';
import { renderLarik } from './larik.ts';
import type { Paragraf } from './paragraf.ts';

const jangkar = (nomor: number): string => `judul_${nomor}`;

/** `nomor`: of the heading in the whole paper, from 1; the bookmark's name and id come from it. */
export function renderJudul({ tingkat, teks }: Judul, nomor: number): Paragraf {
  const isi = `<w:bookmarkStart w:id="${nomor}" w:name="${jangkar(nomor)}"/>${renderLarik(teks)}<w:bookmarkEnd w:id="${nomor}"/>`;
  return { isi, sifat: { gaya: `Heading${tingkat}`, ...(tingkat === 1 ? { halamanBaru: true } : {}) } };
}

/**
 * Headings as links, without page numbers: Google Docs drops TOC fields when it imports, and page numbers that nobody
 * recounts would be wrong. The built-in heading styles still give Word's pane and the outline of Docs.
 */
export function renderDaftarIsi(judul: readonly Judul[]): Paragraf[] {
  return judul.flatMap(({ tingkat, teks }, ke) => {
    if (tingkat === 3) return [];
    const isi = `<w:hyperlink w:anchor="${jangkar(ke + 1)}" w:history="1">${renderLarik(teks)}</w:hyperlink>`;
    return [{ isi, sifat: { gaya: `TOC${tingkat}` } }];
  });
}
