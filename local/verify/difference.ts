/** Where a paper first says something else than the add-in printed, in words that name the place. */
import { type ParagrafNaskah, tidyText } from '../../src/documents/teks-naskah.ts';
import type { Paper } from './docx-file.ts';
import type { ListKind } from './docx-lists.ts';
import { placeOf } from './place.ts';

/** Null: every word is the same. */
export function firstDifference(expected: readonly ParagrafNaskah[], paper: Paper): string | null {
  const body = expected.filter(({ tempat, teks, sel }) => !isEdge(tempat) && (sel !== null || tidyText(teks) !== ''));
  const printed = paper.body.filter(({ text, row, list }) => row !== null || list !== null || tidyText(text) !== '');
  return (
    bodyDifference(
      body,
      printed.map(({ text }) => tidyText(text)),
    ) ??
    listDifference(body, printed) ??
    gridDifference(body, printed) ??
    edgeDifference(expected, 'kepala halaman', paper.headers) ??
    edgeDifference(expected, 'kaki halaman', paper.footers)
  );
}

const isEdge = (tempat: ParagrafNaskah['tempat']): boolean => tempat === 'kepala halaman' || tempat === 'kaki halaman';

function bodyDifference(expected: readonly ParagrafNaskah[], printed: readonly string[]): string | null {
  const texts = expected.map(({ teks }) => tidyText(teks));
  const at = texts.findIndex((text, i) => text !== printed[i]);
  if (at < 0) return texts.length === printed.length ? null : tellExtra(expected.at(-1), printed[texts.length] ?? '');
  const [place, text = '', found] = [expected[at], texts[at], printed[at]];
  if (place === undefined) return null;
  if (found === undefined || (place.sel === null && found === texts[at + 1]))
    return `${placeOf(place)}: "${shorten(text, 0)}" tidak ada di kertas`;
  if (place.sel === null && printed[at + 1] === text) return tellExtra(expected[at - 1], found);
  return tellChange(placeOf(place), found, text, place.tempat === 'tanda tangan' ? 'Riwayat' : 'segel');
}

const LISTS: Partial<Readonly<Record<ParagrafNaskah['tempat'], ListKind>>> = {
  daftar: 'bullet',
  'daftar bernomor': 'decimal',
};

/** What a list puts before a paragraph stands in none of its words. */
function listDifference(expected: readonly ParagrafNaskah[], printed: Paper['body']): string | null {
  const wrong = expected.find(({ tempat }, i) => (LISTS[tempat] ?? null) !== printed[i]?.list);
  return wrong
    ? `${placeOf(wrong)}: titik atau nomor daftar di depan "${shorten(wrong.teks, 0)}" bukan yang asli`
    : null;
}

/** A figure under the header of another column says something else. */
function gridDifference(expected: readonly ParagrafNaskah[], printed: Paper['body']): string | null {
  const wrong = expected.find(({ sel }, i) => {
    const cell = printed[i]?.cell ?? null;
    return sel?.awal !== cell?.from || sel?.bentang !== cell?.span;
  });
  return wrong ? `${placeOf(wrong)}: "${shorten(wrong.teks, 0)}" berdiri di kolom lain daripada yang asli` : null;
}

const tellExtra = (before: ParagrafNaskah | undefined, text: string): string =>
  `sesudah ${before ? placeOf(before) : 'awal dokumen'}: "${shorten(text, 0)}" tidak ada dalam segel`;

function edgeDifference(
  expected: readonly ParagrafNaskah[],
  tempat: ParagrafNaskah['tempat'],
  printed: readonly string[],
): string | null {
  const text = tidyText(expected.find((satu) => satu.tempat === tempat)?.teks ?? '');
  const wrong = printed.map(tidyText).find((satu) => satu !== text);
  return wrong === undefined ? null : tellChange(tempat, wrong, text, 'segel');
}

function tellChange(place: string, found: string, text: string, source: string): string {
  let same = 0;
  while (same < found.length && found[same] === text[same]) same += 1;
  return `${place}: tercetak "${shorten(found, same)}", menurut ${source} "${shorten(text, same)}"`;
}

const BEFORE = 40;
const LONGEST = 120;

/** The words around the place `at`. */
function shorten(text: string, at: number): string {
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, at - BEFORE);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const part = text.slice(Math.min(start, at), Math.min(start, at) + LONGEST);
  return `${from === 0 ? '' : '… '}${part}${from + LONGEST < text.length ? ' …' : ''}`;
}
