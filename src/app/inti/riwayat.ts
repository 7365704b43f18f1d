/** The ledger's chain: each row carries the hash of the one before, the head stands in metadata. */
import * as z from 'zod/mini';
import type { BarisRiwayat, Peristiwa } from '../../domain/peristiwa.ts';
import { sidikTeks } from '../../domain/sidik.ts';
import type { Tetap } from '../../domain/simpanan.ts';
import type { Zona } from '../../domain/waktu/kalender.ts';
import { AWAL_RANTAI } from '../../sop/titik.ts';
import { parseRiwayat, type SelRiwayat, toSelRiwayat } from '../../workbook/tab/riwayat.ts';
import type { Change } from '../../workbook/tulis.ts';
import { skemaTempat } from './tempat-titik.ts';

/** A row that a chain goes on from. */
export interface Sambungan {
  readonly nomor: number;
  readonly hash: string;
}

const AWAL: Sambungan = { nomor: 0, hash: AWAL_RANTAI };

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
  /** Where the newest checkpoint stands. */
  titik: z.exactOptional(skemaTempat),
  /** When a checkpoint is worth trying for again; absent: as soon as there are rows enough. */
  titikNanti: z.exactOptional(z.number()),
  /** What was adopted last of the reference tabs. */
  berlaku: z.exactOptional(
    z.strictObject({
      /** Version, SHA-256 and length of its JSON in Arsip. */
      versi: z.exactOptional(z.number()),
      sidik: z.string(),
      byte: z.number(),
      /** By name of the tab. */
      tab: z.record(z.string(), z.string()),
      /** When the last adoption was that is told to who signs; 0: none; absent: only its JSON says. */
      diberitahukan: z.exactOptional(z.number()),
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

/** A file that holds our tabs and no head. */
export const UJUNG_TERHAPUS = 'Ujung Riwayat di metadata file terhapus.';

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
    ...(kepala.titik ? { titik: kepala.titik } : {}),
    ...(kepala.titikNanti === undefined ? {} : { titikNanti: kepala.titikNanti }),
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
 * Checks every row behind `sesudah` against its own hash and the one before, the last against the head, and the length
 * against the highest number this file has ever had: edits, deletions and an older copy all show.
 */
export function verifyRiwayat(
  sel: readonly SelRiwayat[],
  kepala: LedgerHead,
  tinggi: Sambungan | null,
  isTerpotong: Terpotong = () => false,
  sesudah: Sambungan = AWAL,
): RiwayatCheck {
  const rusak = findRusak(sel, kepala, tinggi, isTerpotong, sesudah);
  return { jumlah: sesudah.nomor + sel.length, kepala: kepala.hash, rusak };
}

/** Whether an export cut the texts of a row: what they were nobody can say, only whether its hash is the next one's. */
export type Terpotong = (sel: SelRiwayat) => boolean;

function findRusak(
  sel: readonly SelRiwayat[],
  kepala: LedgerHead,
  tinggi: Sambungan | null,
  isTerpotong: Terpotong,
  sesudah: Sambungan,
): string | null {
  let { nomor, hash: sebelum } = sesudah;
  for (const baris of sel) {
    nomor += 1;
    if (baris.nomor !== String(nomor)) return barisHilang(nomor, baris.nomor);
    if (baris.hashSebelum !== sebelum) return `Baris Riwayat nomor ${nomor} tidak bersambung dengan baris sebelumnya.`;
    if (!isTerpotong(baris) && hashSel(baris) !== baris.hash) return barisBerubah(baris);
    sebelum = baris.hash;
  }
  return findPotongan({ nomor, hash: sebelum }, kepala, tinggi) ?? findLain(sel, tinggi);
}

export const barisHilang = (nomor: number, tertulis: string): string =>
  `Baris Riwayat nomor ${nomor} tidak ada di tempatnya (tertulis nomor ${tertulis || 'kosong'}).`;

export const barisBerubah = ({ nomor, kalimat }: SelRiwayat): string =>
  `Baris Riwayat nomor ${nomor} (${kalimat.slice(0, 60)}) isinya berubah sejak dicatat.`;

function findPotongan(akhir: Sambungan, kepala: LedgerHead, tinggi: Sambungan | null): string | null {
  const { nomor, hash } = akhir;
  if (nomor < kepala.nomor)
    return `Riwayat berakhir di nomor ${nomor}, padahal sudah tercatat sampai nomor ${kepala.nomor}: baris nomor ${nomor + 1} dan seterusnya hilang.`;
  if (nomor > kepala.nomor) return `Baris Riwayat nomor ${kepala.nomor + 1} ditambahkan di luar aplikasi.`;
  if (hash !== kepala.hash) return `Baris Riwayat nomor ${nomor} bukan yang tercatat sebagai terakhir.`;
  if (tinggi && tinggi.nomor > nomor)
    return `File ini versi lama: Riwayat pernah sampai nomor ${tinggi.nomor}, sekarang ${nomor}. Baris nomor ${nomor + 1} dan seterusnya hilang.`;
  return null;
}

/** An older copy that went on by itself: as long as the real one, but not the same rows. */
function findLain(sel: readonly SelRiwayat[], tinggi: Sambungan | null): string | null {
  const baris = tinggi ? sel.find(({ nomor }) => nomor === String(tinggi.nomor)) : undefined;
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
