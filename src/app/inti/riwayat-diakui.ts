/** A ledger that was damaged and whose owner acknowledged it: which of its rows count, proved by the row that says so. */
import type { Akui } from '../../domain/peristiwa.ts';
import { sidikTeks } from '../../domain/sidik.ts';
import { parseRiwayat, type SelRiwayat } from '../../workbook/tab/riwayat.ts';
import {
  barisBerubah,
  barisHilang,
  hashSel,
  type LedgerHead,
  type RiwayatCheck,
  type Sambungan,
  type Terpotong,
  verifyRiwayat,
} from './riwayat.ts';

/** Beyond any ledger: what is typed there is a note. */
const NOMOR_MAKS = 1_000_000_000;

/** Null: no number that a row of the ledger can bear. */
export function nomorOf({ nomor }: SelRiwayat): number | null {
  const angka = Number(nomor);
  return Number.isInteger(angka) && angka >= 1 && angka <= NOMOR_MAKS ? angka : null;
}

/** By number, however people sorted them; a row pasted twice says nothing new. */
export function orderRows(sel: readonly SelRiwayat[]): readonly SelRiwayat[] {
  const nomor = new Map(sel.map((baris) => [baris, nomorOf(baris) ?? NOMOR_MAKS + 1]));
  const letak = (baris: SelRiwayat | undefined): number => (baris && nomor.get(baris)) ?? 0;
  // Nearly always they stand as they were written.
  if (sel.every((baris, i) => letak(sel[i - 1]) < letak(baris))) return sel;
  const urut = [...sel].sort((a, b) => letak(a) - letak(b));
  return urut.filter((baris, i) => !isSama(urut[i - 1], baris));
}

const isSama = (a: SelRiwayat | undefined, b: SelRiwayat): boolean =>
  a !== undefined && a.nomor === b.nomor && JSON.stringify(a) === JSON.stringify(b);

/** Whole, where nobody has changed it since it was written. */
export const isAsli = (baris: SelRiwayat): boolean => hashSel(baris) === baris.hash;

export const sidikDiakui = (baris: readonly SelRiwayat[]): string =>
  sidikTeks(JSON.stringify(baris.map(({ hash }) => hash)));

export function akuiOf(baris: SelRiwayat): Akui | null {
  if (!baris.akibat.includes('"akui"') || !isAsli(baris)) return null;
  const terbaca = parseRiwayat(baris);
  return terbaca.status === 'terbaca' ? (terbaca.isi.akibat.akui ?? null) : null;
}

export const isHilang = ({ hilang }: Pick<Akui, 'hilang'>, nomor: number): boolean =>
  hilang.some(({ dari, sampai }) => dari <= nomor && nomor <= sampai);

/** The first from `nomor` on that a row must bear. */
function nextNomor(akui: Akui, nomor: number): number {
  const rentang = akui.hilang.find(({ dari, sampai }) => dari <= nomor && nomor <= sampai);
  return rentang ? nextNomor(akui, rentang.sampai + 1) : nomor;
}

export interface RiwayatTerhitung extends RiwayatCheck {
  /** The rows that count, in order. */
  readonly baris: readonly SelRiwayat[];
}

/** As `verifyRiwayat`, of the rows as people left them: the last acknowledgement vouches for what comes before it. */
export function checkRiwayat(
  sel: readonly SelRiwayat[],
  kepala: LedgerHead,
  tinggi: Sambungan | null,
  isTerpotong: Terpotong = () => false,
): RiwayatTerhitung {
  const urut = orderRows(sel);
  const baris = urut.filter((satu) => akuiOf(satu) !== null).at(-1);
  const akui = baris && akuiOf(baris);
  if (!akui) return { ...verifyRiwayat(urut, kepala, tinggi, isTerpotong), baris: urut };
  const nomor = Number(baris.nomor);
  const letak = urut.indexOf(baris);
  const sebelum = urut.slice(0, letak).filter((satu) => !isHilang(akui, nomorOf(satu) ?? 0));
  const sesudah = urut.slice(letak + 1);
  const bernomor = sesudah.filter((satu) => nomorOf(satu) !== null);
  const lanjutan = sesudah.length - bernomor.length <= akui.tanpaNomor ? bernomor : sesudah;
  const hasil = verifyRiwayat(lanjutan, kepala, tinggi, isTerpotong, { nomor, hash: baris.hash });
  const berlaku = [...sebelum, baris, ...lanjutan];
  const rusak = findRusakDiakui(sebelum, baris, akui, isTerpotong) ?? hasil.rusak;
  return { ...hasil, jumlah: berlaku.length, rusak, baris: berlaku };
}

function findRusakDiakui(
  sebelum: readonly SelRiwayat[],
  { nomor, hashSebelum }: SelRiwayat,
  akui: Akui,
  isTerpotong: Terpotong,
): string | null {
  let harus = 0;
  for (let i = 0; i < akui.jumlah; i++) {
    harus = nextNomor(akui, harus + 1);
    const baris = sebelum[i];
    if (baris?.nomor !== String(harus)) return barisHilang(harus, baris?.nomor ?? '');
    if (!isTerpotong(baris) && !isAsli(baris)) return barisBerubah(baris);
  }
  if (sebelum.length === akui.jumlah && sidikDiakui(sebelum) === hashSebelum) return null;
  return `Baris sebelum nomor ${nomor} bukan yang diakui di sana.`;
}
