import type { Instant } from '../domain/kalender.ts';
import type { Pengesahan } from '../domain/laporan.ts';
import type { Email } from '../domain/pengguna.ts';
import type { Periode } from '../domain/periode.ts';
import type {
  Akibat,
  BarisKembali,
  BarisRiwayat,
  CatatanKelengkapan,
  PerubahanBidang,
  PerubahanLangkah,
  Rekomendasi,
  StatusBidang,
  StatusLangkah,
  Unit,
} from '../domain/peristiwa.ts';

export interface KeadaanLangkah {
  readonly status: StatusLangkah;
  readonly oleh: readonly Email[];
  readonly mulai: Instant | null;
  readonly selesai: Instant | null;
  readonly putaran: number;
}

export interface KeadaanBidang {
  readonly status: StatusBidang;
  /** How often it was handed in. */
  readonly putaran: number;
  readonly diserahkanOleh: Email;
  readonly diserahkanPada: Instant | null;
  readonly diterimaOleh: Email;
  readonly alasanKembali: string;
  /** Rows that the last return named, until the isian is accepted; none = all of them are open. */
  readonly barisKembali: readonly BarisKembali[];
  /** Which handing in that was; 0 = nothing came back yet. */
  readonly putaranKembali: number;
  readonly dilewati: string | null;
  readonly susulan: boolean;
  readonly sidik: string;
}

/** One run of an SOP for one period: the fold over its rows of Riwayat. */
export interface KeadaanSiklus {
  readonly id: string;
  readonly sop: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly dibuka: Instant;
  readonly langkah: ReadonlyMap<string, KeadaanLangkah>;
  readonly bidang: ReadonlyMap<string, KeadaanBidang>;
  readonly isianTerbuka: boolean;
  readonly himpun: { readonly sidik: string; readonly pada: Instant } | null;
  readonly potret: { readonly putaran: number; readonly sidik: string; readonly pada: Instant } | null;
  /** How often the potret was frozen so far; a return does not count back. */
  readonly putaranPotret: number;
  /** Correction langkah that a return has to pass first. */
  readonly koreksi: number | null;
  readonly pengesahan: Pengesahan | null;
  readonly disahkanPada: Instant | null;
  readonly revisi: readonly { readonly ke: number; readonly alasan: string; readonly indikator: readonly string[] }[];
  readonly selesai: Instant | null;
  /** Papers said to be there for this siklus, besides those in the Dokumen tab. */
  readonly kelengkapan: readonly CatatanKelengkapan[];
  /** The last word on each indikator. */
  readonly rekomendasi: readonly (Rekomendasi & { readonly pada: Instant })[];
  /** The last peristiwa, where it may be taken back. */
  readonly urung: Pick<BarisRiwayat, 'nomor' | 'oleh'> | null;
}

export const kunciLangkah = (nomor: number, unit: Unit): string => `${nomor}/${unit}`;

export const siklusId = (sop: string, tahun: number, periode: Periode): string => `${sop} ${tahun} ${periode}`;

const LANGKAH_BARU: KeadaanLangkah = { status: 'belum', oleh: [], mulai: null, selesai: null, putaran: 1 };

export const BIDANG_BARU: KeadaanBidang = {
  status: 'belum mengisi',
  putaran: 0,
  diserahkanOleh: '',
  diserahkanPada: null,
  diterimaOleh: '',
  alasanKembali: '',
  barisKembali: [],
  putaranKembali: 0,
  dilewati: null,
  susulan: false,
  sidik: '',
};

export function keadaanLangkah(siklus: KeadaanSiklus, nomor: number, unit: Unit): KeadaanLangkah {
  return siklus.langkah.get(kunciLangkah(nomor, unit)) ?? LANGKAH_BARU;
}

export function keadaanBidang(siklus: KeadaanSiklus, kode: string): KeadaanBidang {
  return siklus.bidang.get(kode) ?? BIDANG_BARU;
}

/** State of every siklus, by id, from the whole ledger in order. */
export function foldRiwayat(riwayat: readonly BarisRiwayat[]): ReadonlyMap<string, KeadaanSiklus> {
  const semua = new Map<string, KeadaanSiklus>();
  const sebelum = new Map<string, KeadaanSiklus>();
  for (const baris of riwayat) {
    if (baris.siklus === '') continue;
    const lama = semua.get(baris.siklus) ?? siklusBaru(baris);
    if (!lama) continue;
    const kini = (baris.akibat.urung && sebelum.get(baris.siklus)) || applyAkibat(lama, baris);
    semua.set(baris.siklus, { ...kini, urung: dapatDiurungkan(baris) });
    sebelum.set(baris.siklus, lama);
  }
  return semua;
}

const AKSI_DIURUNGKAN: readonly string[] = ['terima', 'selesaikan', 'lewatiBidang', 'himpun'];

/** A frozen round stands in the Potret for good, an ended siklus has opened others and made papers. */
function dapatDiurungkan({ aksi, nomor, oleh, akibat }: BarisRiwayat): KeadaanSiklus['urung'] {
  return AKSI_DIURUNGKAN.includes(aksi) && akibat.potret === undefined && !akibat.selesai ? { nomor, oleh } : null;
}

function siklusBaru({ siklus, akibat, waktu }: BarisRiwayat): KeadaanSiklus | null {
  if (!akibat.buka) return null;
  return {
    id: siklus,
    ...akibat.buka,
    dibuka: waktu,
    langkah: new Map(),
    bidang: new Map(),
    isianTerbuka: false,
    himpun: null,
    potret: null,
    putaranPotret: 0,
    koreksi: null,
    pengesahan: null,
    disahkanPada: null,
    revisi: [],
    selesai: null,
    kelengkapan: [],
    rekomendasi: [],
    urung: null,
  };
}

type Catatan = Pick<BarisRiwayat, 'akibat' | 'waktu' | 'oleh'>;

/** State after one peristiwa. */
export function applyAkibat(siklus: KeadaanSiklus, { akibat, waktu, oleh }: Catatan): KeadaanSiklus {
  return {
    ...siklus,
    langkah: withLangkah(siklus.langkah, akibat.langkah ?? [], waktu, oleh),
    bidang: withBidang(siklus.bidang, akibat.bidang ?? [], waktu, oleh),
    isianTerbuka: akibat.isian === undefined ? siklus.isianTerbuka : akibat.isian === 'terbuka',
    himpun: akibat.himpun ? { ...akibat.himpun, pada: waktu } : siklus.himpun,
    ...withPotret(siklus, akibat, waktu),
    koreksi: akibat.koreksi === undefined ? siklus.koreksi : akibat.koreksi,
    ...withPengesahan(siklus, akibat, waktu),
    revisi: akibat.revisi ? [...siklus.revisi, akibat.revisi] : siklus.revisi,
    kelengkapan: replaceBy('jenis', siklus.kelengkapan, akibat.kelengkapan),
    rekomendasi: replaceBy('kode', siklus.rekomendasi, akibat.rekomendasi && { ...akibat.rekomendasi, pada: waktu }),
    selesai: akibat.selesai ? waktu : akibat.revisi ? null : siklus.selesai,
  };
}

/** The newest stands last, in place of the one before. */
function replaceBy<K extends string, T extends Readonly<Record<K, string>>>(kunci: K, lama: readonly T[], baru?: T) {
  return baru ? [...lama.filter((satu) => satu[kunci] !== baru[kunci]), baru] : lama;
}

/** A signature is of one frozen potret: opened for revisi or returned over, it no longer stands. */
function withPengesahan({ pengesahan, disahkanPada }: KeadaanSiklus, akibat: Akibat, waktu: Instant) {
  if (akibat.pengesahan) return { pengesahan: akibat.pengesahan, disahkanPada: waktu };
  if (akibat.revisi || akibat.potret === null) return { pengesahan: null, disahkanPada: null };
  return { pengesahan, disahkanPada };
}

function withPotret(siklus: KeadaanSiklus, { potret }: Akibat, waktu: Instant) {
  if (potret === undefined) return { potret: siklus.potret, putaranPotret: siklus.putaranPotret };
  if (potret === null) return { potret: null, putaranPotret: siklus.putaranPotret };
  return { potret: { ...potret, pada: waktu }, putaranPotret: potret.putaran };
}

function withLangkah(
  lama: KeadaanSiklus['langkah'],
  perubahan: readonly PerubahanLangkah[],
  waktu: Instant,
  oleh: Email,
): KeadaanSiklus['langkah'] {
  if (perubahan.length === 0) return lama;
  const baru = new Map(lama);
  for (const { nomor, unit, status, ulang } of perubahan) {
    const kunci = kunciLangkah(nomor, unit);
    const dulu = baru.get(kunci) ?? LANGKAH_BARU;
    const usai = status === 'selesai';
    const mulai = status === 'berjalan' || status === 'dikembalikan';
    baru.set(kunci, {
      status,
      oleh: usai && !dulu.oleh.includes(oleh) ? [...dulu.oleh, oleh] : dulu.oleh,
      mulai: mulai ? (dulu.mulai ?? waktu) : dulu.mulai,
      selesai: usai ? waktu : status === 'dilewati' ? dulu.selesai : null,
      putaran: dulu.putaran + (ulang ? 1 : 0),
    });
  }
  return baru;
}

function withBidang(
  lama: KeadaanSiklus['bidang'],
  perubahan: readonly PerubahanBidang[],
  waktu: Instant,
  oleh: Email,
): KeadaanSiklus['bidang'] {
  if (perubahan.length === 0) return lama;
  const baru = new Map(lama);
  for (const { kode, status, dilewati, alasan, baris, sidik, susulan, asal } of perubahan) {
    const dulu = baru.get(kode) ?? BIDANG_BARU;
    const serah = status === 'diserahkan' && sidik !== undefined && asal === undefined;
    const kembali = status === 'dikembalikan';
    baru.set(kode, {
      status: status ?? dulu.status,
      putaran: dulu.putaran + (serah ? 1 : 0),
      diserahkanOleh: serah ? oleh : dulu.diserahkanOleh,
      diserahkanPada: serah ? waktu : dulu.diserahkanPada,
      diterimaOleh: status === 'diterima' ? oleh : dulu.diterimaOleh,
      alasanKembali: kembali ? (alasan ?? '') : status === undefined ? dulu.alasanKembali : '',
      barisKembali: kembali ? (baris ?? []) : status === 'diterima' ? [] : dulu.barisKembali,
      putaranKembali: kembali ? dulu.putaran : dulu.putaranKembali,
      dilewati: dilewati === undefined ? dulu.dilewati : dilewati,
      susulan: dulu.susulan || susulan === true,
      sidik: sidik ?? dulu.sidik,
      ...asal,
    });
  }
  return baru;
}
