/** A paper of a round that an earlier build froze: its words are kept nowhere, its figures are proven by the Potret. */
import { namaIndikator, selAngka } from '../../src/documents/tabel-kinerja.ts';
import { rapikan } from '../../src/documents/teks-naskah.ts';
import { composeBaris } from '../../src/domain/susun-laporan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import type { Paper } from './docx-file.ts';
import { NotWhole } from './mistake.ts';
import { nameRound, provenRows, type Round } from './rounds.ts';

/** What else to tell. Throws a NotWhole. */
export function checkUnsealed(snapshot: Snapshot, round: Round, paper: Paper): readonly string[] {
  const cells = paper.body.filter(({ isInTable }) => isInTable).map(({ text }) => afterRevisi(rapikan(text)));
  const rows = composeBaris(provenRows(snapshot, round), [], null);
  const found = rows.map((segel) => {
    const baris = { ...segel, rekomendasi: null };
    const name = rapikan(namaIndikator(baris));
    const figures = selAngka(baris).map(({ teks }) => rapikan(teks));
    const row = rowOf(cells, name, figures);
    const wrong = row && wrongFigure(row, figures);
    if (wrong) throw new NotWhole(`${paper.name}, tabel indikator, baris "${name}": ${wrong}.`);
    return row;
  });
  const count = found.filter((row) => row !== null).length;
  return [
    `Catatan: ${paper.name} milik ${nameRound(round)} yang tidak tersegel; hanya angka ${count} dari ${rows.length} indikator di tabelnya yang diperiksa.`,
  ];
}

/** What stood there before a revisi is not kept in the row. */
const afterRevisi = (text: string): string => text.slice(text.lastIndexOf('→') + 1).trim();

/** The cells after the name, where most of them are right: an indikator also stands in tables of another kind. */
function rowOf(cells: readonly string[], name: string, figures: readonly string[]): readonly string[] | null {
  const rows = cells.flatMap((text, at) => (text === name ? [cells.slice(at + 1, at + 1 + figures.length)] : []));
  const right = (row: readonly string[]): number => figures.filter((figure, i) => figure === row[i]).length;
  const [best] = rows.sort((a, b) => right(b) - right(a));
  return best && right(best) * 2 > figures.length ? best : null;
}

function wrongFigure(row: readonly string[], figures: readonly string[]): string | null {
  const at = figures.findIndex((figure, i) => figure !== row[i]);
  return at < 0 ? null : `tercetak "${row[at] ?? ''}", menurut tab Potret "${figures[at] ?? ''}"`;
}
