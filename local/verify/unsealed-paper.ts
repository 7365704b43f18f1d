/** A paper of a round that an earlier build froze: its words are kept nowhere, its figures are proven by the Potret. */
import { namaIndikator, selAngka } from '../../src/documents/tabel-kinerja.ts';
import { tidyText } from '../../src/documents/teks-naskah.ts';
import { groupBy } from '../../src/domain/kelompok.ts';
import { composeBaris } from '../../src/domain/susun-laporan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import type { Paper } from './docx-file.ts';
import { NotWhole } from './mistake.ts';
import { nameRound, provenRows, type Round } from './rounds.ts';

/** What else to tell. Throws a NotWhole. */
export function checkUnsealed(snapshot: Snapshot, round: Round, paper: Paper): readonly string[] {
  const printed = rowsOf(paper);
  const rows = composeBaris(provenRows(snapshot, round), [], null);
  const found = rows.filter((baris) => {
    const name = tidyText(namaIndikator(baris));
    const figures = selAngka(baris).map(({ teks }) => tidyText(teks));
    const row = printed.flatMap((cells) => afterName(cells, name, figures.length))[0];
    const wrong = row && wrongFigure(row, figures);
    if (wrong) throw new NotWhole(`${paper.name}, tabel indikator, baris "${name}": ${wrong}.`);
    return row !== undefined;
  });
  return [
    `Catatan: ${paper.name} milik ${nameRound(round)} yang tidak tersegel; hanya angka ${found.length} dari ${rows.length} indikator di tabelnya yang diperiksa.`,
  ];
}

function rowsOf({ body }: Paper): readonly (readonly string[])[] {
  const perRow = groupBy(
    body.filter(({ row }) => row !== null),
    ({ row }) => String(row),
  );
  return [...perRow.values()].map((cells) => cells.map(({ text }) => afterRevisi(tidyText(text))));
}

/** What stood there before a revisi is not kept in the row. */
const afterRevisi = (text: string): string => text.slice(text.lastIndexOf('→') + 1).trim();

/** In the table of the indikator, where as many figures follow the name; it also stands in tables of another kind. */
function afterName(cells: readonly string[], name: string, count: number): readonly (readonly string[])[] {
  const at = cells.indexOf(name);
  return at >= 0 && cells.length - at - 1 === count ? [cells.slice(at + 1)] : [];
}

function wrongFigure(row: readonly string[], figures: readonly string[]): string | null {
  const at = figures.findIndex((figure, i) => figure !== row[i]);
  return at < 0 ? null : `tercetak "${row[at] ?? ''}", menurut tab Potret "${figures[at] ?? ''}"`;
}
