/** A paper against the seal that it names: code, signer, every figure and every word. */
import { sidikNaskah } from '../../src/documents/teks-naskah.ts';
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
  const codes = [...paper.footers, ...wordsOf(paper)].flatMap(
    (text) => text.match(/\b[0-9A-F]{4}-[0-9A-F]{4}\b/g) ?? [],
  );
  const round = rounds.find((satu) => codes.includes(codeOf(satu)));
  if (!round) return checkForeign(snapshot, ledger, rounds, paper, codes[0]);
  const life = lifeOf(ledger.riwayat, round);
  if (life.returnedAt !== null)
    throw new NotWhole(
      `${paper.name}: ${nameRound(round)} tidak pernah disahkan; ia dikembalikan pada Riwayat nomor ${life.returnedAt}.`,
    );
  return round.beku.segel === null ? checkUnsealed(snapshot, round, paper) : checkSealed(snapshot, life, paper);
}

function checkSealed(snapshot: Snapshot, life: RoundLife, paper: Paper): readonly string[] {
  const { print, difference } = closestPrint(snapshot, life, paper);
  const isOtherLayout = difference !== null && isApprovedElsewise(life, paper, print);
  if (difference !== null && !isOtherLayout) throw new NotWhole(`${paper.name}, ${difference}.`);
  const nomor = life.isApproved ? life.states[0]?.disahkanNomor : null;
  const isEarlier = life.isApproved && print.state.disahkanNomor === 0;
  const { siklus, beku } = life.round;
  return [
    ...(isOtherLayout
      ? [
          `Catatan: ${paper.name} bertata letak lain; seluruh kata-katanya sama dengan sidik yang tercatat saat disahkan, tetapi tidak dibandingkan satu per satu dengan segel.`,
        ]
      : []),
    ...(isEarlier ? [`Catatan: ${paper.name} dicetak sebelum disahkan pada Riwayat nomor ${nomor}.`] : []),
    ...(print.isDraft ? [`Catatan: ${paper.name} masih draf, belum disahkan.`] : []),
    ...(life.isApproved || print.isDraft ? [] : [`Catatan: ${paper.name} siap tanda tangan, belum disahkan.`]),
    ...(siklus.putaranSah > beku.putaran
      ? [`Catatan: sesudah ${paper.name} ada revisi yang disahkan, putaran ${siklus.putaranSah}.`]
      : []),
    ...(paper.hasPictures ? [`Catatan: gambar di ${paper.name} tidak diperiksa.`] : []),
  ];
}

/** Printed by a build that laid papers out otherwise, and word for word what was approved. */
function isApprovedElsewise({ naskah }: RoundLife, paper: Paper, { paragraphs }: Print): boolean {
  const layout = (texts: readonly string[]): string =>
    texts.flatMap((text) => text.match(/Tata letak \d+/) ?? [])[0] ?? '';
  const isOther = layout(paper.footers) !== layout(paragraphs.map(({ teks }) => teks));
  return isOther && sidikNaskah(wordsOf(paper)) === naskah;
}
