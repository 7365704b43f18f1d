/** An export that somebody kept from earlier: what Riwayat said then, it must still say. */
import type { SelRiwayat } from '../../src/workbook/tab/riwayat.ts';
import type { Book } from './book.ts';
import { checkLedger, type Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';

/** Throws a NotWhole. */
export function checkEarlier({ sel }: Ledger, earlier: Book): void {
  const old = ledgerOf(earlier);
  for (const [i, row] of old.entries()) {
    const now = sel[i];
    if (now === undefined)
      throw new NotWhole(
        `Riwayat berkas ini berakhir di nomor ${sel.length}, padahal ${earlier.name} sudah sampai nomor ${old.length}.`,
      );
    if (now.hash !== row.hash)
      throw new NotWhole(
        `Berkas ini bukan lanjutan ${earlier.name}: baris Riwayat nomor ${row.nomor} di sana ${quote(row)}, di sini ${quote(now)}.`,
      );
  }
}

const quote = ({ kalimat, waktu, hash }: SelRiwayat): string =>
  `"${kalimat.slice(0, 80)}" (${waktu}, sidik ${hash.slice(0, 8)})`;

function ledgerOf(book: Book): readonly SelRiwayat[] {
  try {
    return checkLedger(book).sel;
  } catch (cause) {
    if (!(cause instanceof NotWhole)) throw cause;
    throw new NotWhole(`Pembanding ${book.name} sendiri tidak utuh: ${cause.message}`, { cause });
  }
}
