/** A paper whose code no round of this file has: either it was changed, or every hash of the file was made anew. */
import { MARKA_DRAF } from '../../src/documents/naskah.ts';
import { tidyText } from '../../src/documents/teks-naskah.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import { closestPrint, codeOf, likeness } from './closest-print.ts';
import type { Paper } from './docx-file.ts';
import type { Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';
import { lifeOf } from './prints.ts';
import { nameRound, type Round } from './rounds.ts';

/** Less in common have any two papers of one agency and period. */
const ALIKE = 0.75;

/** Throws a NotWhole: which row of Riwayat is another one than the paper knew, and where the figures part. */
export function checkForeign(
  snapshot: Snapshot,
  ledger: Ledger,
  rounds: readonly Round[],
  paper: Paper,
  code: string | undefined,
): never {
  if (code === undefined)
    throw new NotWhole(`${paper.name} tidak menyebut kode potret: bukan dokumen kami, atau sudah diubah.`);
  const known = `${paper.name} berkode potret ${code}, yang bukan kode segel mana pun di berkas ini`;
  const titled = findTitled(snapshot, ledger, rounds, paper, code);
  if (titled.length === 0)
    throw new NotWhole(
      `${known}: kertas "${titleOf(paper.headers[0])}", periode, SOP, atau instansi lain; berkas ini belum memuatnya.`,
    );
  const twin = titled.filter(({ like }) => like > ALIKE).sort((a, b) => b.like - a.like)[0];
  if (!twin) throw new NotWhole(`${known}: kertas itu tidak berasal dari berkas ini.`);
  const { round, jenis, difference } = twin;
  const where = difference === null ? 'Selain kodenya tidak ada yang berbeda.' : `Beda pertama: ${difference}.`;
  // The only one whose title does not name the SOP.
  const unless = jenis === 'laporan' ? ', kecuali bila kertas itu dari SOP lain' : '';
  throw new NotWhole(
    `${known}. Berkas ini bukan asal kertas itu, paling lambat sejak baris Riwayat nomor ${round.beku.nomor}, yang membekukan ${nameRound(round)} dengan kode ${codeOf(round)}${unless}. ${where}`,
  );
}

/** Header of the pages: agency, document, period and year; without the mark of a draft. */
const titleOf = (header = ''): string => tidyText(header.replace(MARKA_DRAF, ''));

/** The papers of this file with the same title, each as like as it is. */
function findTitled(snapshot: Snapshot, ledger: Ledger, rounds: readonly Round[], paper: Paper, code: string) {
  const sealed = rounds.filter(({ beku }) => beku.segel !== null);
  return sealed.flatMap((round) => {
    const renamed = withCode(paper, code, codeOf(round));
    const { print, difference } = closestPrint(snapshot, lifeOf(ledger.riwayat, round), renamed);
    const title = print.paragraphs.find(({ tempat }) => tempat === 'kepala halaman')?.teks;
    const isSame = titleOf(title) === titleOf(paper.headers[0]);
    return isSame ? [{ round, jenis: print.jenis, difference, like: likeness(print.paragraphs, renamed) }] : [];
  });
}

/** The paper as if it had the other code: what else is different is what matters. */
function withCode(paper: Paper, from: string, to: string): Paper {
  const renamed = (text: string): string => text.replaceAll(from, to);
  return {
    ...paper,
    body: paper.body.map((satu) => ({ ...satu, text: renamed(satu.text) })),
    headers: paper.headers.map(renamed),
    footers: paper.footers.map(renamed),
  };
}
