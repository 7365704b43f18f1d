/** All checks, in the order in which one stands on the other. */
import { listDiakui } from '../../src/app/perbaiki/kata-putus.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import type { Book } from './book.ts';
import type { Paper } from './docx-file.ts';
import { checkEarlier } from './earlier.ts';
import { checkLedger } from './ledger.ts';
import { checkPaper } from './paper.ts';
import { checkRecordedRows } from './recorded-rows.ts';
import { checkRekap } from './rekap.ts';
import { checkRounds, listRounds, nameRound } from './rounds.ts';
import { limitsOf, summarise } from './summary.ts';
import { checkTabNames } from './tab-names.ts';
import { isUnfrozenDraft, tellDraft } from './unfrozen-draft.ts';

/** What to tell a person: one sentence, and what could not be checked. Throws a NotWhole. */
export function verify(book: Book, papers: readonly Paper[], earlier: readonly Book[]): readonly string[] {
  const ledger = checkLedger(book);
  const names = checkTabNames(book);
  const siklus = foldRiwayat(ledger.riwayat);
  const rounds = listRounds(siklus);
  const diakui = listDiakui(ledger.riwayat);
  const unknown = checkRounds(book.snapshot, rounds, diakui.length > 0);
  const rows = checkRecordedRows({ snapshot: book.snapshot, jejak: ledger.riwayat, siklus });
  const rekap = checkRekap(book, ledger, rounds);
  const gone = earlier.map((each) => ({ name: each.name, lost: checkEarlier(ledger, each) }));
  const frozen = papers.filter((paper) => !isUnfrozenDraft(paper));
  const told = frozen.flatMap((paper) => checkPaper(book.snapshot, ledger, rounds, paper));
  const unsealed = rounds.filter(({ beku }) => beku.segel === null);
  return [
    summarise(book, ledger, { rounds: rounds.length, papers: frozen.length, earlier: earlier.length }),
    ...limitsOf(book, ledger),
    ...diakui.map((sentence) => `Catatan: ${sentence}`),
    ...gone.flatMap(({ name, lost }) =>
      lost.length === 0 ? [] : [`Catatan: baris Riwayat nomor ${lost.join(', ')} masih ada di ${name}.`],
    ),
    ...unknown,
    ...names,
    ...unsealed.map(
      (round) => `Catatan: ${nameRound(round)} tidak tersegel (dibekukan versi lama); hanya angkanya yang diperiksa.`,
    ),
    ...rows,
    ...rekap,
    ...told,
    ...papers.filter(isUnfrozenDraft).map(tellDraft),
  ];
}
