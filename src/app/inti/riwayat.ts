/** The ledger's chain: each row carries the hash of the one before, the head stands in metadata. */
import * as z from 'zod/mini';
import type { BarisRiwayat, Peristiwa } from '../../domain/peristiwa.ts';
import { sidikTeks } from '../../domain/sidik.ts';
import type { Tetap } from '../../domain/simpanan.ts';
import type { Zona } from '../../domain/waktu/kalender.ts';
import { parseRiwayat, type SelRiwayat, toSelRiwayat } from '../../workbook/tab/riwayat.ts';
import type { Change } from '../../workbook/tulis.ts';

/** Hash before the first row. */
const AWAL_RANTAI = '0'.repeat(64);

export const SKEMA_KEPALA = z.strictObject({
  komit: z.number(),
  nomor: z.number(),
  hash: z.string(),
  /** The siklus that is running; '' = none. Lets a reading choose its tabs before it has read the ledger. */
  siklus: z.string(),
  /** Of the last commit: tells after a lost answer whether it was ours. */
  idAksi: z.string(),
  /** By sheetId, what was written last in a tab that only we write. */
  tulisan: z.exactOptional(z.record(z.string(), z.string())),
  /** What was adopted last of the reference tabs. */
  berlaku: z.exactOptional(
    z.strictObject({
      /** SHA-256 and length of its JSON in Arsip. */
      sidik: z.string(),
      byte: z.number(),
      /** By name of the tab. */
      tab: z.record(z.string(), z.string()),
      /** 0-based first row in Arsip, and how many; absent where that is not known. */
      di: z.exactOptional(z.strictObject({ baris: z.number(), jumlah: z.number() })),
      /** Rows that Arsip has, headers with them, as far as is known. */
      arsip: z.exactOptional(z.number()),
    }),
  ),
});
/** The last row as the file's metadata knows it; `komit` counts commits, so that two commits on one head collide. */
export type LedgerHead = Tetap<z.infer<typeof SKEMA_KEPALA>>;
export type KepalaBerlaku = NonNullable<LedgerHead['berlaku']>;

export const EMPTY_HEAD: LedgerHead = { komit: 0, nomor: 0, hash: AWAL_RANTAI, siklus: '', idAksi: '' };

const KUNCI_HASH = [
  'nomor',
  'waktu',
  'oleh',
  'peran',
  'kalimat',
  'aksi',
  'siklus',
  'langkah',
  'bidang',
  'akibat',
  'jawaban',
  'idAksi',
  'hashSebelum',
] as const;

/** Hash over the texts of the cells exactly as they stand. */
export function hashSel(sel: SelRiwayat): string {
  return sidikTeks(JSON.stringify(KUNCI_HASH.map((kunci) => sel[kunci])));
}

export interface PenulisRiwayat {
  readonly waktu: number;
  readonly oleh: string;
  readonly idAksi: string;
  readonly zona: Zona;
}

/** Continues the chain: rows ready to be appended, in order, and the head once they stand. */
export interface Rantai {
  readonly baris: readonly BarisRiwayat[];
  readonly sel: readonly SelRiwayat[];
  readonly kepala: LedgerHead;
}

export function chainPeristiwa(kepala: LedgerHead, peristiwa: readonly Peristiwa[], penulis: PenulisRiwayat): Rantai {
  const sel: SelRiwayat[] = [];
  const baris: BarisRiwayat[] = [];
  let hashSebelum = kepala.hash;
  for (const satu of peristiwa) {
    const { waktu, oleh, idAksi } = penulis;
    const calon: BarisRiwayat = {
      ...satu,
      nomor: kepala.nomor + baris.length + 1,
      waktu,
      oleh,
      idAksi,
      hashSebelum,
      hash: '',
    };
    const hash = hashSel(toSelRiwayat(calon, penulis.zona));
    baris.push({ ...calon, hash });
    sel.push(toSelRiwayat({ ...calon, hash }, penulis.zona));
    hashSebelum = hash;
  }
  return { baris, sel, kepala: headAfter(kepala, baris) };
}

function headAfter(kepala: LedgerHead, baris: readonly BarisRiwayat[]): LedgerHead {
  const terakhir = baris.at(-1);
  return {
    komit: kepala.komit + 1,
    nomor: terakhir?.nomor ?? kepala.nomor,
    hash: terakhir?.hash ?? kepala.hash,
    siklus: baris.filter(({ akibat }) => akibat.buka).at(-1)?.siklus ?? kepala.siklus,
    idAksi: terakhir?.idAksi ?? kepala.idAksi,
    ...(kepala.tulisan ? { tulisan: kepala.tulisan } : {}),
    ...(kepala.berlaku ? { berlaku: kepala.berlaku } : {}),
  };
}

/** The head once these changes are written. */
export function withTulisan(kepala: LedgerHead, perubahan: readonly Change[]): LedgerHead {
  const baru = perubahan.flatMap(({ tulisan }) => (tulisan ? [[String(tulisan.sheetId), tulisan.sidik] as const] : []));
  return { ...kepala, tulisan: { ...kepala.tulisan, ...Object.fromEntries(baru) } };
}

/** Where the ledger first fails, in words; null when it is whole. */
export interface RiwayatCheck {
  readonly jumlah: number;
  readonly kepala: string;
  readonly rusak: string | null;
}

/**
 * Checks every row against its own hash and the one before, the last against the head, and the length against the
 * highest number this file has ever had: edits, deletions, reordering and an older copy all show.
 */
export function verifyRiwayat(
  sel: readonly SelRiwayat[],
  kepala: LedgerHead,
  tinggi: { readonly nomor: number; readonly hash: string } | null,
  isTerpotong: Terpotong = () => false,
): RiwayatCheck {
  return { jumlah: sel.length, kepala: kepala.hash, rusak: findRusak(sel, kepala, tinggi, isTerpotong) };
}

/** Whether an export cut the texts of a row: what they were nobody can say, only whether its hash is the next one's. */
type Terpotong = (sel: SelRiwayat) => boolean;

function findRusak(
  sel: readonly SelRiwayat[],
  kepala: LedgerHead,
  tinggi: { nomor: number; hash: string } | null,
  isTerpotong: Terpotong,
): string | null {
  let sebelum = AWAL_RANTAI;
  for (const [i, baris] of sel.entries()) {
    if (baris.nomor !== String(i + 1))
      return `Baris Riwayat nomor ${i + 1} tidak ada di tempatnya (tertulis nomor ${baris.nomor || 'kosong'}).`;
    if (baris.hashSebelum !== sebelum) return `Baris Riwayat nomor ${i + 1} tidak bersambung dengan baris sebelumnya.`;
    if (!isTerpotong(baris) && hashSel(baris) !== baris.hash)
      return `Baris Riwayat nomor ${i + 1} (${baris.kalimat.slice(0, 60)}) isinya berubah sejak dicatat.`;
    sebelum = baris.hash;
  }
  return findPotongan(sel.length, sebelum, kepala, tinggi) ?? findLain(sel, tinggi);
}

function findPotongan(
  jumlah: number,
  hash: string,
  kepala: LedgerHead,
  tinggi: { nomor: number; hash: string } | null,
): string | null {
  if (jumlah < kepala.nomor)
    return `Riwayat berakhir di nomor ${jumlah}, padahal sudah tercatat sampai nomor ${kepala.nomor}: baris nomor ${jumlah + 1} dan seterusnya hilang.`;
  if (jumlah > kepala.nomor) return `Baris Riwayat nomor ${kepala.nomor + 1} ditambahkan di luar aplikasi.`;
  if (hash !== kepala.hash) return `Baris Riwayat nomor ${jumlah} bukan yang tercatat sebagai terakhir.`;
  if (tinggi && tinggi.nomor > jumlah)
    return `File ini versi lama: Riwayat pernah sampai nomor ${tinggi.nomor}, sekarang ${jumlah}. Baris nomor ${jumlah + 1} dan seterusnya hilang.`;
  return null;
}

/** An older copy that went on by itself: as long as the real one, but not the same rows. */
function findLain(sel: readonly SelRiwayat[], tinggi: { nomor: number; hash: string } | null): string | null {
  const baris = tinggi ? sel[tinggi.nomor - 1] : undefined;
  if (!tinggi || !baris || baris.hash === tinggi.hash) return null;
  return `Baris Riwayat nomor ${tinggi.nomor} bukan yang pernah dicatat di file ini: versi lama yang dilanjutkan sendiri.`;
}

/** What the rows of a whole ledger mean, or the first that this build cannot read: named, and whether a later one wrote it. */
type RiwayatTerbaca =
  | { readonly status: 'terbaca'; readonly riwayat: readonly BarisRiwayat[] }
  | { readonly status: 'lebih baru' | 'rusak'; readonly baris: string };

export function readRiwayat(sel: readonly SelRiwayat[]): RiwayatTerbaca {
  const riwayat: BarisRiwayat[] = [];
  for (const baris of sel) {
    const terbaca = parseRiwayat(baris);
    if (terbaca.status !== 'terbaca') return { status: terbaca.status, baris: `Baris Riwayat nomor ${baris.nomor}` };
    riwayat.push(terbaca.isi);
  }
  return { status: 'terbaca', riwayat };
}
