/** A ledger that does not hold: which rows would count if its owner acknowledged the damage, and from where it would go on. */
import { groupBy } from '../../domain/kelompok.ts';
import type { Akui } from '../../domain/peristiwa.ts';
import { parseRiwayat, type SelRiwayat } from '../../workbook/tab/riwayat.ts';
import { EMPTY_HEAD, type LedgerHead, type Sambungan } from './riwayat.ts';
import { akuiOf, isAsli, isHilang, nomorOf, orderRows, sidikDiakui } from './riwayat-diakui.ts';

/** What metadata and properties of the file still say of its ledger. */
export interface Ujung {
  /** Commits that they remember, the newest last. */
  readonly saksi: readonly Sambungan[];
  /** The highest number there can be; null: that is not known. */
  readonly batas: number | null;
  /** Why they cannot be relied on, in words; null: nothing is wrong with them. */
  readonly rusak: string | null;
  /** The file that this one is a copy of; null: it is none. */
  readonly asal: string | null;
}

export interface Putus extends Omit<Akui, 'alasan'> {
  /** The rows that count, in order. */
  readonly baris: readonly SelRiwayat[];
  /** Rows that stand there and do not count, as far as they bear a number. */
  readonly sisih: readonly SelRiwayat[];
  /** The head that the acknowledgement goes on from. */
  readonly kepala: LedgerHead;
}

export function planPutus(sel: readonly SelRiwayat[], kepala: LedgerHead, ujung: Ujung): Putus {
  const urut = orderRows(sel);
  const baris = pickRows(urut, ujung);
  const semua = [...urut.flatMap((satu) => nomorOf(satu) ?? []), ...ujung.saksi.map(({ nomor }) => nomor)];
  const tertinggi = Math.max(0, ...semua);
  const terhitung = new Set(baris);
  return {
    baris,
    sisih: urut.filter((satu) => nomorOf(satu) !== null && !terhitung.has(satu)),
    hilang: gapsOf(baris, tertinggi),
    jumlah: baris.length,
    tanpaNomor: urut.filter((satu) => nomorOf(satu) === null).length,
    kepala: {
      ...EMPTY_HEAD,
      komit: kepala.komit,
      ...(kepala.tulisan ? { tulisan: kepala.tulisan } : {}),
      nomor: tertinggi,
      hash: sidikDiakui(baris),
      siklus: kepala.siklus,
      ...lastBerlaku(kepala, baris),
    },
    ...(ujung.asal === null ? {} : { asal: ujung.asal }),
  };
}

/**
 * From the last row down: a row holds by its own hash and, where the one after it counts or the file remembers its
 * commit, by the hash that is told of it there. Of two that claim one number none does.
 */
function pickRows(urut: readonly SelRiwayat[], { saksi, batas }: Ujung): readonly SelRiwayat[] {
  const kata = new Map(saksi.map(({ nomor, hash }) => [nomor, hash]));
  const hasil: SelRiwayat[] = [];
  const diakui: Pick<Akui, 'hilang'>[] = [];
  let sesudah: SelRiwayat | null = null;
  const perNomor = [...groupBy(urut, (satu) => String(nomorOf(satu) ?? ''))].reverse();
  for (const [teks, calon] of perNomor) {
    const nomor = Number(teks);
    if (nomor === 0 || nomor > (batas ?? nomor) || diakui.some((akui) => isHilang(akui, nomor))) continue;
    const harus: string | null = kata.get(nomor) ?? toldBy(sesudah, nomor);
    const cocok: readonly SelRiwayat[] = calon.filter(
      (satu) => isAsli(satu) && isTerbaca(satu) && (harus === null || satu.hash === harus),
    );
    const [satu] = cocok;
    if (!satu || cocok.length > 1) continue;
    const akui = akuiOf(satu);
    if (akui) diakui.push(akui);
    hasil.push(satu);
    sesudah = satu;
  }
  return hasil.reverse();
}

/** What was adopted goes on to count: damage adopts nothing. */
function lastBerlaku({ berlaku }: LedgerHead, baris: readonly SelRiwayat[]): Pick<LedgerHead, 'berlaku'> {
  if (berlaku) return { berlaku };
  const calon = baris.filter(({ akibat }) => akibat.includes('"berlaku"')).at(-1);
  const terbaca = calon && parseRiwayat(calon);
  const catatan = terbaca?.status === 'terbaca' ? terbaca.isi.akibat.berlaku : undefined;
  return catatan ? { berlaku: catatan } : {};
}

const isTerbaca = (baris: SelRiwayat): boolean => parseRiwayat(baris).status === 'terbaca';

/** The hash of row `nomor` as the next one that counts has it; null: that one says nothing of it. */
function toldBy(sesudah: SelRiwayat | null, nomor: number): string | null {
  return sesudah && Number(sesudah.nomor) === nomor + 1 && akuiOf(sesudah) === null ? sesudah.hashSebelum : null;
}

function gapsOf(baris: readonly SelRiwayat[], tertinggi: number): Akui['hilang'] {
  const hilang: Akui['hilang'][number][] = [];
  let harus = 1;
  for (const nomor of [...baris.map((satu) => Number(satu.nomor)), tertinggi + 1]) {
    if (nomor > harus) hilang.push({ dari: harus, sampai: nomor - 1 });
    harus = nomor + 1;
  }
  return hilang;
}
