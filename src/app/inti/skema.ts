import * as z from 'zod/mini';

const TEKS_MAKS = 2_000;

/** A text that a person types in the panel: trimmed, without control characters, 2.000 characters at most. */
export const teks = z.string().check(
  z.maxLength(TEKS_MAKS, `paling panjang ${TEKS_MAKS} huruf`),
  z.overwrite((isi) => stripControl(isi).trim()),
);

/** What an action reads of a siklus: the one that was asked for, else the running one. */
export const withSiklus = ({ siklus }: { siklus?: string | undefined }) => (siklus === undefined ? {} : { siklus });

/** Keeps line breaks and tabs. NUL and halves of an emoji cannot live in a cell: the ledger would no longer match its hash. */
function stripControl(isi: string): string {
  return [...isi].filter((huruf) => (huruf >= ' ' && !isSeparuh(huruf)) || huruf === '\n' || huruf === '\t').join('');
}

const isSeparuh = (huruf: string): boolean => huruf.length === 1 && huruf >= '\ud800' && huruf <= '\udfff';
