import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { ABU, ABU_MUDA, RATA } from './docx-gaya.ts';
import { larik } from './docx-teks.ts';
import type { BarisTabel, Kolom, Rata, Sel, Tabel } from './naskah.ts';

const UKURAN_SEL = 17;
const UKURAN_ANGKA_PANJANG = 14;
/** A longer cell may break over two pages: kept whole it would be cut off at the page's end. */
const TEKS_UTUH = 700;

// A number broken over two lines is misread: trillions of rupiah are set smaller instead.
const ukuranOf = (teks: string): number => (/^[\d.,-]{14,}$/.test(teks) ? UKURAN_ANGKA_PANJANG : UKURAN_SEL);

function lebarKolom(kolom: readonly Kolom[], lebar: number): number[] {
  const jumlah = kolom.reduce((sum, satu) => sum + satu.lebar, 0);
  return kolom.map((satu) => Math.floor((lebar * satu.lebar) / jumlah));
}

function tableCell(sel: Sel, rata: Rata, latar: string | null, tebal: boolean): TableCell {
  return new TableCell({
    columnSpan: sel.kolom ?? 1,
    rowSpan: sel.baris ?? 1,
    verticalAlign: latar === ABU ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(latar === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: latar } }),
    children: [
      new Paragraph({
        alignment: RATA[sel.rata ?? rata],
        spacing: { line: 240 },
        children: larik(sel.teks, { size: ukuranOf(sel.teks), bold: tebal || sel.tebal === true }),
      }),
    ],
  });
}

function headerRow(satu: BarisTabel): TableRow {
  const cells = satu.sel.map((sel) => tableCell(sel, 'tengah', ABU, true));
  return new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: cells });
}

function bodyRow(satu: BarisTabel, kolom: readonly Kolom[]): TableRow {
  const kelompok = satu.kelompok === true;
  const cells = satu.sel.map((sel, ke) =>
    tableCell(sel, kolom[ke]?.rata ?? 'kiri', kelompok ? ABU_MUDA : null, kelompok),
  );
  const utuh = satu.sel.every((sel) => sel.teks.length <= TEKS_UTUH);
  return new TableRow({ cantSplit: utuh, keepNext: kelompok, children: cells });
}

/** The table with its caption above and a little room below. `lebar` in twips. */
export function renderTabel(tabel: Tabel, lebar: number): (Paragraph | Table)[] {
  const keterangan = new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: larik(tabel.keterangan, { bold: true, size: 20 }),
  });
  const columnWidths = lebarKolom(tabel.kolom, lebar);
  const isi = new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { type: WidthType.DXA, size: columnWidths.reduce((sum, satu) => sum + satu, 0) },
    margins: { top: 50, bottom: 50, left: 70, right: 70 },
    rows: [...tabel.kepala.map(headerRow), ...tabel.isi.map((satu) => bodyRow(satu, tabel.kolom))],
  });
  return [keterangan, isi, new Paragraph({ spacing: { after: 120, line: 200 }, children: [] })];
}
