/** Riwayat: numbering, chain, every head that the file remembers, and the highest number that it ever had. */
import { EMPTY_HEAD, type LedgerHead, readRiwayat } from '../../src/app/inti/riwayat.ts';
import { akuiOf, checkRiwayat, isHilang, nomorOf, orderRows } from '../../src/app/inti/riwayat-diakui.ts';
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import { readSelRiwayat, type SelRiwayat } from '../../src/workbook/tab/riwayat.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { type Book, isCut } from './book.ts';
import { NotWhole, Unreadable } from './mistake.ts';

export interface Ledger {
  readonly sel: readonly SelRiwayat[];
  readonly riwayat: readonly BarisRiwayat[];
  readonly lost: Lost;
  /** Numbers of rows whose texts the export cut. */
  readonly cut: readonly string[];
}

/** Throws a NotWhole. */
export function checkLedger(book: Book): Ledger {
  const { snapshot, heads } = book;
  if (!snapshot.nilai.has(SHEET_ID.Riwayat)) throw new NotWhole(`Tab Riwayat tidak ada di ${book.name}.`);
  const written = readSelRiwayat(snapshot);
  if (written.length === 0) throw new NotWhole(`Tab Riwayat di ${book.name} kosong.`);
  const isTerpotong = (satu: SelRiwayat): boolean => isCut(book, Object.values(satu));
  const { rusak, baris: sel } = checkRiwayat(written, heads?.at(-1) ?? headOf(written), snapshot.tinggi, isTerpotong);
  if (rusak !== null) throw new NotWhole(rusak);
  const lost = lostNumbers(sel);
  for (const head of heads ?? []) checkHead(sel, head, lost);
  return { sel, riwayat: meaningOf(book, sel), lost, cut: sel.filter(isTerpotong).map(({ nomor }) => nomor) };
}

/** Whether the owner of the file has acknowledged that no row counts for a number. */
type Lost = (nomor: number) => boolean;

function lostNumbers(sel: readonly SelRiwayat[]): Lost {
  const acknowledged = sel.flatMap((satu) => akuiOf(satu) ?? []);
  return (nomor) => acknowledged.some((satu) => isHilang(satu, nomor));
}

/** As if the last row were the last that was written: an .xlsx cannot tell otherwise. */
function headOf(sel: readonly SelRiwayat[]): LedgerHead {
  const last = orderRows(sel)
    .filter((satu) => nomorOf(satu) !== null)
    .at(-1);
  return { ...EMPTY_HEAD, nomor: Number(last?.nomor ?? 0), hash: last?.hash ?? '' };
}

function checkHead(sel: readonly SelRiwayat[], { nomor, hash }: LedgerHead, lost: Lost): void {
  const row = sel.find((satu) => satu.nomor === String(nomor));
  if (nomor > 0 && row?.hash !== hash && !(row === undefined && lost(nomor)))
    throw new NotWhole(`Baris Riwayat nomor ${nomor} bukan yang tercatat di metadata berkas.`);
}

function meaningOf(book: Book, sel: readonly SelRiwayat[]): readonly BarisRiwayat[] {
  const lost = sel.find(({ akibat }) => isCut(book, [akibat]));
  if (lost) throw tooLong(book, lost.nomor);
  const read = readRiwayat(sel.map((satu) => (isCut(book, [satu.jawaban]) ? { ...satu, jawaban: 'null' } : satu)));
  if (read.status === 'terbaca') return checkProof(book, sel, checkCount(book, read.riwayat));
  const why = read.status === 'rusak' ? 'tidak terbaca' : 'ditulis Himpun Kinerja versi yang lebih baru';
  throw new NotWhole(`${read.baris} ${why}.`);
}

/** Far more than an agency has; the state after each costs as much as there are already. */
const MOST_ROWS = 200_000;
const MOST_FROZEN = 2_000;

function checkCount({ name }: Book, riwayat: readonly BarisRiwayat[]): readonly BarisRiwayat[] {
  const frozen = riwayat.filter(({ akibat }) => akibat.potret !== undefined || akibat.revisi !== undefined);
  if (riwayat.length > MOST_ROWS || frozen.length > MOST_FROZEN)
    throw new Unreadable(`"${name}" tidak dapat diperiksa: Riwayatnya memuat lebih banyak daripada instansi mana pun.`);
  return riwayat;
}

/** Whoever may make a text as long as he likes must not be able to hide behind it what freezes or signs. */
function checkProof(book: Book, sel: readonly SelRiwayat[], riwayat: readonly BarisRiwayat[]): readonly BarisRiwayat[] {
  const proves = ({ akibat }: BarisRiwayat): boolean =>
    [akibat.potret, akibat.pengesahan, akibat.himpun].some((satu) => satu !== undefined);
  const lost = riwayat.find((baris, i) => proves(baris) && isCut(book, Object.values(sel[i] ?? {})));
  if (lost) throw tooLong(book, String(lost.nomor));
  return riwayat;
}

const tooLong = ({ name }: Book, nomor: string): Unreadable =>
  new Unreadable(
    `"${name}" tidak dapat diperiksa: isi baris Riwayat nomor ${nomor} terpotong oleh batas sel .xlsx; pakai buku-kerja.json.`,
  );
