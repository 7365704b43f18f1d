/** `npm run verify`: exit code 0 when all holds, 2 with the first thing that does not, 64 for a wrong call. */
import { TabRusak } from '../../src/workbook/baca.ts';
import { NotWhole, Unreadable } from './mistake.ts';
import { isPaper, openBook, openPaper } from './open-files.ts';
import { verify } from './verify.ts';

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const TERMINAL: Terminal = { out: (line) => console.log(line), err: (line) => console.error(line) };

const USAGE = [
  'Pemakaian: npm run verify -- <buku-kerja.json | .xlsx> [<kertas.docx> …] [<ekspor lama .json | .xlsx> …]',
  'Berkas pertama diperiksa; dokumen dan ekspor lama menjadi pembanding di luar berkas itu.',
];

export async function main(args: readonly string[], { out, err }: Terminal = TERMINAL): Promise<number> {
  const [first, ...others] = args;
  if (first === undefined || isPaper(first) || args.some((each) => each.startsWith('-'))) {
    for (const line of USAGE) err(line);
    return 64;
  }
  try {
    const book = await openBook(first);
    const earlier = await Promise.all(others.filter((path) => !isPaper(path)).map(openBook));
    for (const line of verify(book, others.filter(isPaper).map(openPaper), earlier)) out(line);
    return 0;
  } catch (error) {
    err(explain(error));
    return 2;
  }
}

function explain(error: unknown): string {
  if (error instanceof NotWhole || error instanceof Unreadable) return error.message;
  if (error instanceof TabRusak) return `Kolom kunci yang tersembunyi rusak: ${error.message}.`;
  return `Isi berkas tidak seperti yang ditulis Himpun Kinerja, atau program ini cacat: ${String(error)}`;
}
