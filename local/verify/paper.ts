/** A paper against the seal that it names: code, signer, every figure and every word. */
import { sidikNaskah } from '../../src/documents/teks-naskah.ts';
import type { KeadaanSiklus } from '../../src/sop/keadaan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import { closestPrint, codeOf, wordsOf } from './closest-print.ts';
import type { Paper } from './docx-file.ts';
import { checkForeign } from './foreign-paper.ts';
import type { Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';
import { lifeOf, type Print, type RoundLife } from './prints.ts';
import { nameRound, type Round } from './rounds.ts';
import { checkUnsealed } from './unsealed-paper.ts';

/** What else to tell. Throws a NotWhole. */
export function checkPaper(
  snapshot: Snapshot,
  ledger: Ledger,
  rounds: readonly Round[],
  paper: Paper,
): readonly string[] {
  const codes = codesIn(wordsOf(paper));
  const round = rounds.find((satu) => codes.includes(codeOf(satu)));
  if (!round) return checkForeign(snapshot, ledger, rounds, paper, codesIn(paper.footers)[0]);
  const life = lifeOf(ledger.riwayat, round);
  if (life.returnedAt !== null)
    throw new NotWhole(
      `${paper.name}: ${nameRound(round)} tidak pernah disahkan; ia dikembalikan pada Riwayat nomor ${life.returnedAt}.`,
    );
  return round.beku.segel === null ? checkUnsealed(snapshot, round, paper) : checkSealed(snapshot, life, paper);
}

/** Elsewhere than below the pages it can also be a telephone's number. */
const codesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.match(/\b[0-9A-F]{4}-[0-9A-F]{4}\b/g) ?? []);

function checkSealed(snapshot: Snapshot, life: RoundLife, paper: Paper): readonly string[] {
  const { print, difference } = closestPrint(snapshot, life, paper);
  const isOtherLayout = difference !== null && isApprovedElsewise(life, paper, print);
  if (difference !== null && !isOtherLayout) throw new NotWhole(`${paper.name}, ${difference}.`);
  const { siklus, beku } = life.round;
  return [
    ...(isOtherLayout
      ? [
          `Catatan: ${paper.name} bertata letak lain; seluruh kata-katanya sama dengan sidik yang tercatat saat disahkan, tetapi tidak dibandingkan satu per satu dengan segel.`,
        ]
      : []),
    ...sinceApproval(life, print, paper),
    ...(print.isDraft ? [`Catatan: ${paper.name} masih draf, belum disahkan.`] : []),
    ...(life.approvedAt !== null || print.isDraft ? [] : [`Catatan: ${paper.name} siap tanda tangan, belum disahkan.`]),
    ...(siklus.putaranSah > beku.putaran
      ? [`Catatan: sesudah ${paper.name} ada revisi yang disahkan, putaran ${siklus.putaranSah}.`]
      : []),
    ...(paper.hasPictures ? [`Catatan: gambar di ${paper.name} tidak diperiksa.`] : []),
  ];
}

/** What a person who holds this paper alone does not know. */
function sinceApproval({ approvedAt, round }: RoundLife, { state }: Print, { name }: Paper): readonly string[] {
  const { siklus, beku } = round;
  const lastRalat = ({ ralat }: KeadaanSiklus): number =>
    ralat.filter(({ putaran }) => putaran === beku.putaran).at(-1)?.ke ?? 0;
  const isEarlier = approvedAt !== null && state.disahkanNomor === 0;
  return [
    ...(isEarlier ? [`Catatan: ${name} dicetak sebelum disahkan pada Riwayat nomor ${approvedAt}.`] : []),
    ...(lastRalat(siklus) > lastRalat(state)
      ? [`Catatan: sesudah ${name} dicatat ralat ke-${lastRalat(siklus)}.`]
      : []),
  ];
}

/** Printed by a build that laid papers out otherwise, and word for word what was approved. */
function isApprovedElsewise({ naskah }: RoundLife, paper: Paper, { paragraphs }: Print): boolean {
  const layout = (texts: readonly string[]): string =>
    texts.flatMap((text) => text.match(/Tata letak \d+/) ?? [])[0] ?? '';
  const isOther = layout(paper.footers) !== layout(paragraphs.map(({ teks }) => teks));
  return isOther && sidikNaskah(wordsOf(paper)) === naskah;
}
