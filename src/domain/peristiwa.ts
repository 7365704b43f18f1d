/** What happens in a siklus. Akibat is the storage format of every ledger in use: its field names never change. */
import * as z from 'zod/mini';
import { skemaCatatanPotret } from './catatan-potret.ts';
import { skemaDokumen } from './dokumen.ts';
import { skemaJumlahSatuan, skemaKendali } from './kendali.ts';
import type { Email } from './pengguna.ts';
import type { Simpanan, Tetap } from './simpanan.ts';
import type { Instant } from './waktu/kalender.ts';
import { DAFTAR_PERIODE } from './waktu/periode.ts';

const STATUS_LANGKAH = ['belum', 'berjalan', 'dikembalikan', 'selesai', 'dilewati'] as const;
export type StatusLangkah = (typeof STATUS_LANGKAH)[number];

const STATUS_BIDANG = ['belum mengisi', 'draf', 'diserahkan', 'dikembalikan', 'diterima'] as const;
export type StatusBidang = (typeof STATUS_BIDANG)[number];

/** `''` for a langkah of the whole agency, otherwise the kode of the bidang. */
export type Unit = string;

const skemaLangkah = z.strictObject({
  nomor: z.number(),
  unit: z.string(),
  status: z.enum(STATUS_LANGKAH),
  /** True when a return makes this langkah start over: one more putaran. */
  ulang: z.exactOptional(z.literal(true)),
});
export type PerubahanLangkah = Tetap<z.infer<typeof skemaLangkah>>;

const skemaKelengkapan = z.strictObject({
  jenis: z.string(),
  status: z.enum(['ada', 'belum', 'tidak berlaku']),
  alasan: z.string(),
});
/** A paper of a langkah, said to be there (or not to apply) by whoever keeps the register. */
export type CatatanKelengkapan = Tetap<z.infer<typeof skemaKelengkapan>>;

const skemaRekomendasi = z.strictObject({
  kode: z.string(),
  catatan: z.string(),
  rekomendasi: z.string(),
  pic: z.string(),
  /** A date, or '' for none. */
  batas: z.string(),
});
/** What the Tim says of one indikator; empty texts take it back. */
export type Rekomendasi = Tetap<z.infer<typeof skemaRekomendasi>>;

const skemaBaris = z.strictObject({ kode: z.string(), alasan: z.string() });
/** One row that a checker sends back, and why. */
export type BarisKembali = Tetap<z.infer<typeof skemaBaris>>;

const skemaBidang = z.strictObject({
  kode: z.string(),
  status: z.exactOptional(z.enum(STATUS_BIDANG)),
  /** Reason of skipping; null takes the skip back. */
  dilewati: z.exactOptional(z.nullable(z.string())),
  alasan: z.exactOptional(z.string()),
  /** The only rows that a return opens again; none named = all. */
  baris: z.exactOptional(z.array(skemaBaris)),
  sidik: z.exactOptional(z.string()),
  /** Control of what is handed in, by satuan. */
  jumlah: z.exactOptional(z.array(skemaJumlahSatuan)),
  susulan: z.exactOptional(z.literal(true)),
  /** Accepted with a paraf on paper: by whom, when, and where its scan is; whoever wrote the row recorded it. */
  kertas: z.exactOptional(z.strictObject({ oleh: z.string(), tanggal: z.string(), tautanPindaian: z.string() })),
  /** Where a siklus begins with what another one collected: who handed in and accepted there. */
  asal: z.exactOptional(z.strictObject({ putaran: z.number(), diserahkanOleh: z.string(), diterimaOleh: z.string() })),
  /** Which peringatan the Penjelasan of each row answered; see penjelasan.ts. */
  terjawab: z.exactOptional(z.record(z.string(), z.string())),
});
export type PerubahanBidang = Tetap<z.infer<typeof skemaBidang>>;

const skemaPengesahan = z.strictObject({
  penandaTangan: z.strictObject({ nama: z.string(), nip: z.string(), pangkat: z.string(), jabatan: z.string() }),
  /** "Kepala Dinas …" or "Plt. Kepala Dinas …": the capacity on that date. */
  kapasitas: z.string(),
  nomorSk: z.string(),
  tanggal: z.string(),
  cara: z.enum(['aplikasi', 'kertas']),
  /** Paper only: who recorded it and where the scan is. */
  dicatatOleh: z.string(),
  tautanPindaian: z.string(),
  /** Who adopted the row that lets this person sign, in words. */
  diberlakukanOleh: z.exactOptional(z.string()),
});
/** How the document was approved: by the Kepala's own click, or on paper and recorded afterwards by somebody else. */
export type Pengesahan = Tetap<z.infer<typeof skemaPengesahan>>;

const skemaSegel = z.strictObject({ versi: z.number(), sidik: z.string(), byte: z.number() });
/** Of all that a paper of a frozen round prints: SHA-256 and length of its JSON, which stands in the Arsip tab. */
export type CatatanSegel = Tetap<z.infer<typeof skemaSegel>>;

const skemaTeks = z.strictObject({ tempat: z.string(), semula: z.string(), menjadi: z.string() });
/** A text that was mended, as far as people have to read it. */
export type TeksBerubah = Tetap<z.infer<typeof skemaTeks>>;

const skemaRalat = z.strictObject({
  ke: z.number(),
  tanggal: z.string(),
  alasan: z.string(),
  /** Name and capacity. */
  oleh: z.string(),
  /** `sidik`: of the whole new text, '' where it is again what was sealed; `dokumen`: the only paper that prints it. */
  butir: z.array(
    z.strictObject({ ...skemaTeks.shape, sidik: z.string(), dokumen: z.exactOptional(z.literal('laporan')) }),
  ),
});
/** What the Kepala put right in the words of a signed paper. */
export type Ralat = Tetap<z.infer<typeof skemaRalat>>;

const skemaTitik = z.strictObject({ nomor: z.number(), sidik: z.string(), byte: z.number() });
/** What all rows up to `nomor` came to: SHA-256 and length of its JSON, which stands in the Arsip tab. */
export type CatatanTitik = Tetap<z.infer<typeof skemaTitik>>;
const skemaAkui = z.strictObject({
  /** Numbers, both ends included, for which no row counts any more. */
  hilang: z.array(z.strictObject({ dari: z.number(), sampai: z.number() })),
  /** Rows before it that count; the hash over their hashes stands in its `hashSebelum`. */
  jumlah: z.number(),
  /** Rows that bear no number of a ledger row. */
  tanpaNomor: z.number(),
  alasan: z.string(),
  /** Id of the file that this one is a copy of. */
  asal: z.exactOptional(z.string()),
  /** Fingerprints of rows of the Potret of which no copy is left. */
  potret: z.exactOptional(z.array(z.string())),
});
/** What the owner of the file acknowledged: the ledger goes on from the rows that hold. */
export type Akui = Tetap<z.infer<typeof skemaAkui>>;
const skemaBerlaku = z.strictObject({
  ...skemaSegel.shape,
  /** By name of the tab, the hash of its rows. */
  tab: z.record(z.string(), z.string()),
  /** When the last adoption was that is told to who signs; 0: none. */
  diberitahukan: z.exactOptional(z.number()),
});
/** What was adopted of the reference tabs: SHA-256 and length of its JSON, which stands in the Arsip tab. */
export type CatatanVersi = Tetap<z.infer<typeof skemaBerlaku>>;

const skemaAkibat = z.strictObject({
  buka: z.exactOptional(z.strictObject({ sop: z.string(), tahun: z.number(), periode: z.enum(DAFTAR_PERIODE) })),
  langkah: z.exactOptional(z.array(skemaLangkah)),
  bidang: z.exactOptional(z.array(skemaBidang)),
  isian: z.exactOptional(z.enum(['terbuka', 'tertutup'])),
  himpun: z.exactOptional(z.strictObject({ sidik: z.string(), kendali: z.exactOptional(skemaKendali) })),
  kelengkapan: z.exactOptional(skemaKelengkapan),
  rekomendasi: z.exactOptional(skemaRekomendasi),
  /** The peristiwa before this one in its siklus counts no more. */
  urung: z.exactOptional(z.literal(true)),
  /** Indikator whose evidence the checker has opened. */
  bukti: z.exactOptional(z.array(z.string())),
  potret: z.exactOptional(
    z.nullable(
      z.strictObject({
        putaran: z.number(),
        sidik: z.string(),
        kendali: z.exactOptional(skemaKendali),
        segel: z.exactOptional(skemaSegel),
      }),
    ),
  ),
  /** The texts for which a frozen round was sealed again, with the same figures. */
  redaksi: z.exactOptional(z.array(skemaTeks)),
  koreksi: z.exactOptional(z.nullable(z.number())),
  pengesahan: z.exactOptional(skemaPengesahan),
  /** SHA-256 of the words of the paper that was approved. */
  naskah: z.exactOptional(z.string()),
  revisi: z.exactOptional(z.strictObject({ ke: z.number(), alasan: z.string(), indikator: z.array(z.string()) })),
  ralat: z.exactOptional(skemaRalat),
  selesai: z.exactOptional(z.literal(true)),
  /** The siklus was begun by mistake and counts no more: why. */
  batal: z.exactOptional(z.string()),
  akui: z.exactOptional(skemaAkui),
  /** Whose file it is from now on; `usul`: once another one says so too. */
  pemilik: z.exactOptional(z.strictObject({ email: z.string(), usul: z.exactOptional(z.literal(true)) })),
  /** Of the rows that it added to the Potret. None of them in a row of an earlier build, where the key is not there. */
  barisPotret: z.exactOptional(z.array(skemaCatatanPotret)),
  /** Papers that were made of it and are kept in Drive. */
  dokumen: z.exactOptional(z.array(skemaDokumen)),
  /** The checkpoint that was written with it. */
  titik: z.exactOptional(skemaTitik),
  berlaku: z.exactOptional(skemaBerlaku),
  /** By indikator: the figure, far off, that a checker said is right. */
  konfirmasi: z.exactOptional(z.record(z.string(), z.string())),
});
/** What a peristiwa changed. The fold needs nothing else, so a later edit of the SOP tab cannot rewrite history. */
export type Akibat = Tetap<z.infer<typeof skemaAkibat>>;

export const SIMPANAN_AKIBAT: Simpanan<Akibat> = { versi: 5, skema: skemaAkibat, versiIsi: versiAkibat };

/** 2: with control, or with fingerprints of Potret rows; 3: with papers; 4: as below; 5: with answers to peringatan. An earlier build still reads rows without. */
function versiAkibat(akibat: Akibat): number {
  const { bidang = [], himpun, potret, barisPotret, dokumen, konfirmasi } = akibat;
  if (konfirmasi || bidang.some(({ terjawab }) => terjawab)) return 5;
  if (isVersiEmpat(akibat)) return 4;
  if (dokumen) return 3;
  return barisPotret || himpun?.kendali || potret?.kendali || bidang.some(({ jumlah }) => jumlah) ? 2 : 1;
}

/** With a checkpoint, what was adopted or who said who signs, acceptance on paper, or what gets people on. */
const isVersiEmpat = ({ bidang = [], titik, akui, batal, pemilik, berlaku, pengesahan }: Akibat): boolean =>
  [titik, akui, batal, pemilik, berlaku, pengesahan?.diberlakukanOleh].some((satu) => satu !== undefined) ||
  bidang.some(({ kertas }) => kertas);

/** What happened, before it has a place in the ledger. */
export interface Peristiwa {
  readonly aksi: string;
  /** '' when it belongs to no siklus. */
  readonly siklus: string;
  readonly langkah: number | null;
  readonly bidang: string;
  readonly peran: string;
  /** Plain Bahasa sentence for people. */
  readonly kalimat: string;
  readonly akibat: Akibat;
  /** The reply that the action gave: a repeated idAksi gets it again. */
  readonly jawaban?: unknown;
}

/** A row of Riwayat, the append-only ledger. `hash` covers everything before it in the row, and `hashSebelum`. */
export interface BarisRiwayat extends Peristiwa {
  readonly nomor: number;
  readonly waktu: Instant;
  readonly oleh: Email;
  readonly idAksi: string;
  readonly hashSebelum: string;
  readonly hash: string;
}

/** As much of a row as what it brought to the Potret can be found by. */
export interface JejakPotret extends Pick<BarisRiwayat, 'nomor' | 'aksi' | 'siklus' | 'bidang'> {
  readonly akibat: Pick<Akibat, 'buka' | 'batal' | 'akui' | 'barisPotret'>;
}
