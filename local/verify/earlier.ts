/** An export that somebody kept from earlier: what Riwayat said then, it must still say. */
import { type SelRiwayat, TAB_RIWAYAT } from '../../src/workbook/tab/riwayat.ts';
import type { Book } from './book.ts';
import { checkLedger, type Ledger } from './ledger.ts';
import { NotWhole } from './mistake.ts';

/** Numbers that only the export still proves, since their loss here was acknowledged. Throws a NotWhole. */
export function checkEarlier({ sel, lost }: Ledger, earlier: Book): readonly string[] {
  const old = ledgerOf(earlier);
  const perNumber = new Map(sel.map((row) => [row.nomor, row]));
  const gone: string[] = [];
  for (const row of old) {
    const now = perNumber.get(row.nomor);
    if (now === undefined && lost(Number(row.nomor))) {
      gone.push(row.nomor);
      continue;
    }
    if (now === undefined)
      throw new NotWhole(
        `Riwayat berkas ini berakhir di nomor ${sel.length}, padahal ${earlier.name} sudah sampai nomor ${old.length}.`,
      );
    if (now.hash !== row.hash)
      throw new NotWhole(
        `Berkas ini bukan lanjutan ${earlier.name}: baris Riwayat nomor ${row.nomor} (${row.waktu}, "${row.kalimat.slice(0, 80)}") berbeda pada kolom ${changedColumns(row, now)}.`,
      );
  }
  return gone;
}

/** Of what a row says; its hashes only follow. */
function changedColumns(old: SelRiwayat, now: SelRiwayat): string {
  const columns = TAB_RIWAYAT.kolom.filter(
    ({ kunci }) => old[kunci as keyof SelRiwayat] !== now[kunci as keyof SelRiwayat],
  );
  const said = columns.filter(({ kunci }) => kunci !== 'hash' && kunci !== 'hashSebelum');
  return (said.length === 0 ? columns : said).map(({ judul }) => judul).join(', ');
}

function ledgerOf(book: Book): readonly SelRiwayat[] {
  try {
    return checkLedger(book).sel;
  } catch (cause) {
    if (!(cause instanceof NotWhole)) throw cause;
    throw new NotWhole(`Pembanding ${book.name} sendiri tidak utuh: ${cause.message}`, { cause });
  }
}
