import { type Cell, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { PakSheet, SelGabung, TandaSel } from '../pak.ts';
import { boundParts, MOST_ROWS, TooLarge } from './bounded-parts.ts';
import { readCell } from './cell-text.ts';

/** The file cannot be read as a pack; the message is one sentence for its owner, in Bahasa Indonesia. */
export class PackError extends Error {}

/**
 * The sheets of an .xlsx file that are wanted, in their order, hidden ones too, every cell as text. What is not wanted is
 * never looked at. Throws PackError.
 */
export async function readPackFile(
  bytes: Uint8Array,
  fileName: string,
  isWanted: (sheet: string) => boolean = () => true,
): Promise<PakSheet[]> {
  const objection = wrongKind(bytes);
  if (objection) throw new PackError(`Berkas "${fileName}" ${objection}`);
  const workbook = await readWorkbook(bytes, fileName, isWanted);
  return workbook.sheets.map(sheetText);
}

async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  isWanted: (sheet: string) => boolean,
): Promise<Workbook> {
  let isWorkbook = false;
  try {
    const workbook = await readXlsx(boundParts(bytes, isWanted), {
      readStyles: true,
      range: `A1:GR${MOST_ROWS}`,
      sheets: ({ name }) => {
        isWorkbook = true;
        return isWanted(name);
      },
    });
    // A Word document opens too, as a workbook without sheets.
    if (isWorkbook) return workbook;
    throw notWorkbook(fileName);
  } catch (cause) {
    if (cause instanceof TooLarge) throw new PackError(`Berkas "${fileName}"${cause.message}`);
    throw cause instanceof PackError ? cause : notWorkbook(fileName, cause);
  }
}

const notWorkbook = (fileName: string, cause?: unknown): PackError =>
  new PackError(
    `Berkas "${fileName}" rusak atau bukan buku kerja Excel (.xlsx); buka di Excel, LibreOffice, atau Google Sheets lalu simpan ulang sebagai .xlsx.`,
    { cause },
  );

/** What the first bytes already tell. */
function wrongKind(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'kosong; simpan ulang buku kerja Excel-nya lalu coba lagi.';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return isEncrypted(bytes)
      ? 'terkunci kata sandi; hapus kata sandinya di Excel lalu simpan ulang.'
      : 'masih berformat lama (.xls); simpan ulang sebagai .xlsx.';
  if (!startsWith(bytes, [0x50, 0x4b])) return 'bukan buku kerja Excel (.xlsx); simpan ulang sebagai .xlsx.';
  return undefined;
}

/** A text merged downwards (a sasaran beside its indikator) is meant for each row; false where that cannot be said. */
function fillDown(rows: string[][], { baris, kolom, barisAkhir, kolomAkhir }: SelGabung): boolean {
  const text = rows[baris]?.[kolom] ?? '';
  if (kolom !== kolomAkhir || !/^\p{L}/u.test(text)) return false;
  for (let at = baris + 1; at <= barisAkhir; at++) {
    const row = rows[at];
    while (row && row.length <= kolom) row.push('');
    if (row) row[kolom] = text;
  }
  return true;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => hasAt(bytes, 0, signature);

const hasAt = (bytes: Uint8Array, start: number, sequence: readonly number[]): boolean =>
  sequence.every((byte, at) => bytes[start + at] === byte);

/** An encrypted workbook is an OLE container too; its directory names the stream EncryptedPackage in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean => bytes.some((_, start) => hasAt(bytes, start, ENCRYPTED));

const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function sheetText(sheet: Sheet): PakSheet {
  const cells = sheet.cells ?? new Map<string, Partial<Cell>>();
  const tanda: TandaSel[] = [];
  const baris = sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const { text, asal } = readCell(value, cells.get(`${at},${column}`));
      for (const each of asal) tanda.push({ baris: at, kolom: column, ...each });
      return text;
    }),
  );
  const gabungan = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    baris: startRow,
    kolom: startCol,
    barisAkhir: endRow,
    kolomAkhir: endCol,
  }));
  const isFilled = (merged: SelGabung): boolean => (baris[merged.baris]?.[merged.kolom] ?? '') !== '';
  const unread = gabungan.filter((merged) => isFilled(merged) && !fillDown(baris, merged));
  const hidden = {
    baris: [...(sheet.rowDefs ?? [])].flatMap(([at, def]) => (def.hidden ? [at] : [])),
    kolom: (sheet.columns ?? []).flatMap((def, at) => (def.hidden ? [at] : [])),
  };
  return {
    nama: sheet.name.trim(),
    baris,
    ...(unread.length > 0 && { gabungan: unread }),
    ...(tanda.length > 0 && { tanda }),
    ...(hidden.baris.length + hidden.kolom.length > 0 && { tersembunyi: hidden }),
  };
}
