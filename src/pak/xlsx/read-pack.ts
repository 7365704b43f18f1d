import { type Cell, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { PakSheet, SelGabung } from '../pak.ts';
import { cellText } from './cell-text.ts';

/** The file cannot be read as a pack; the message is one sentence for its owner, in Bahasa Indonesia. */
export class PackError extends Error {}

/** All sheets of an .xlsx file in their order, hidden ones too, every cell as text. Throws PackError. */
export async function readPackFile(bytes: Uint8Array, fileName: string): Promise<PakSheet[]> {
  const objection = wrongKind(bytes);
  if (objection) throw new PackError(`Berkas "${fileName}" ${objection}`);
  const workbook = await readWorkbook(bytes, fileName);
  return workbook.sheets.map(sheetText);
}

async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    // A Word document opens too, as a workbook without sheets.
    if (workbook.sheets.length > 0) return workbook;
    throw notWorkbook(fileName);
  } catch (cause) {
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
  const baris = sheet.rows.map((row, at) => row.map((value, column) => cellText(value, cells.get(`${at},${column}`))));
  const gabungan = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    baris: startRow,
    kolom: startCol,
    barisAkhir: endRow,
    kolomAkhir: endCol,
  }));
  const isFilled = (merged: SelGabung): boolean => (baris[merged.baris]?.[merged.kolom] ?? '') !== '';
  const unread = gabungan.filter((merged) => isFilled(merged) && !fillDown(baris, merged));
  return { nama: sheet.name.trim(), baris, ...(unread.length > 0 && { gabungan: unread }) };
}
