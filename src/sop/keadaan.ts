/** Where an SOP stands: of every langkah, of every bidang, and of the run as a whole. */
import { adaAkun } from '../domain/akun.ts';
import type { CatatanDokumen } from '../domain/dokumen.ts';
import type { JumlahSatuan, Kendali } from '../domain/kendali.ts';
import type { Email } from '../domain/pengguna.ts';
import type { CatatanTerjawab } from '../domain/penjelasan.ts';
import type {
  BarisKembali,
  BarisRiwayat,
  CatatanKelengkapan,
  CatatanSegel,
  Pengesahan,
  Ralat,
  Rekomendasi,
  StatusBidang,
  StatusLangkah,
  TeksBerubah,
  Unit,
} from '../domain/peristiwa.ts';
import { kodeSidik } from '../domain/sidik.ts';
import type { Instant } from '../domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Periode, parsePeriode, type Tanggal } from '../domain/waktu/periode.ts';

export interface KeadaanLangkah {
  readonly status: StatusLangkah;
  readonly oleh: readonly Email[];
  readonly mulai: Instant | null;
  /** When the round that counts began: its tenggat runs from there. */
  readonly mulaiPutaran: Instant | null;
  readonly selesai: Instant | null;
  readonly putaran: number;
}

export interface KeadaanBidang {
  readonly status: StatusBidang;
  /** How often it was handed in. */
  readonly putaran: number;
  readonly diserahkanOleh: Email;
  /** All who handed in what was not accepted yet when they did: withdrawing does not make it another's. */
  readonly penyerah: readonly Email[];
  readonly diserahkanPada: Instant | null;
  readonly diterimaOleh: Email;
  /** Where that was on paper; null: by a click. */
  readonly diterimaKertas: { readonly tanggal: Tanggal; readonly dicatatOleh: Email } | null;
  readonly alasanKembali: string;
  /** Rows that the last return named, until the isian is accepted; none = all of them are open. */
  readonly barisKembali: readonly BarisKembali[];
  /** Which handing in that was; 0 = nothing came back yet. */
  readonly putaranKembali: number;
  readonly dilewati: string | null;
  readonly susulan: boolean;
  readonly sidik: string;
  /** Control of what it handed in; null where that was not recorded. */
  readonly jumlah: readonly JumlahSatuan[] | null;
  /** What the Penjelasan of its rows answered when it was handed in. */
  readonly terjawab: CatatanTerjawab;
}

/** Figures as Riwayat knows them; before there was control, without. */
interface AngkaTercatat {
  readonly sidik: string;
  readonly kendali?: Kendali;
  readonly pada: Instant;
}

/** A frozen round: `sidik` of its figures alone, `segel` of all that its papers print (null: frozen by an earlier build). */
export interface PotretBeku extends AngkaTercatat {
  readonly putaran: number;
  readonly segel: CatatanSegel | null;
  /** Of the row of Riwayat that froze it, and the hash of the row before. */
  readonly nomor: number;
  readonly hashSebelum: string;
  /** Of the row that froze these figures first: sealing a mended text again gathers nothing. */
  readonly nomorAngka: number;
  /** The row that froze it is lost; it was taken over from its seal when that was acknowledged. */
  readonly diakui?: true;
}

/** A round that was signed; `ke`: as which revisi, 0 = the first paper. */
interface PutaranSah {
  readonly putaran: number;
  readonly ke: number;
  readonly tanggal: Tanggal;
  /** Of the row of Riwayat that approved it. */
  readonly nomor: number;
}

/** What stands for the frozen round on paper and screen: whoever signs names it. */
export const sidikPotret = ({ sidik, segel }: Pick<PotretBeku, 'sidik' | 'segel'>): string => segel?.sidik ?? sidik;

/** '' while nothing is frozen. */
export const kodePotret = ({ potret }: Pick<KeadaanSiklus, 'potret'>): string =>
  potret ? kodeSidik(sidikPotret(potret)) : '';

/** With the row of Riwayat that it was made with; only `oleh` may reach the file in Drive through the add-in. */
export interface DokumenTersimpan extends CatatanDokumen, Pick<BarisRiwayat, 'nomor' | 'oleh' | 'waktu'> {}

/** One run of an SOP for one period: the fold over its rows of Riwayat. */
export interface KeadaanSiklus {
  readonly id: string;
  readonly sop: string;
  readonly tahun: number;
  readonly periode: Periode;
  readonly dibuka: Instant;
  readonly langkah: ReadonlyMap<string, KeadaanLangkah>;
  readonly bidang: ReadonlyMap<string, KeadaanBidang>;
  /** The collection tabs were handed out. */
  readonly dibagikan: boolean;
  readonly isianTerbuka: boolean;
  readonly himpun: AngkaTercatat | null;
  readonly potret: PotretBeku | null;
  /** Every round that was frozen, by its number; one that was returned stays readable. */
  readonly beku: ReadonlyMap<number, PotretBeku>;
  /** How often the potret was frozen so far; a return does not count back. */
  readonly putaranPotret: number;
  /** Every signature, in order. */
  readonly sah: readonly PutaranSah[];
  /** Texts mended since the figures were frozen and not signed yet. */
  readonly redaksi: readonly TeksBerubah[];
  /** Of every signed round, in order. */
  readonly ralat: readonly (Ralat & { readonly putaran: number })[];
  /** The frozen round that was signed last, also while a revisi of it is open; 0 = none yet. */
  readonly putaranSah: number;
  /** The signed round that the last revisi opened again; 0 = no revisi. */
  readonly putaranDirevisi: number;
  /** Correction langkah that a return has to pass first. */
  readonly koreksi: number | null;
  readonly pengesahan: Pengesahan | null;
  readonly disahkanPada: Instant | null;
  /** Of the row of Riwayat that approved it; 0 = nothing is approved. With the hash of the row before. */
  readonly disahkanNomor: number;
  readonly disahkanSebelum: string;
  readonly revisi: readonly { readonly ke: number; readonly alasan: string; readonly indikator: readonly string[] }[];
  readonly selesai: Instant | null;
  /** Begun by mistake: why; null: it counts. */
  readonly batal: string | null;
  /** Papers said to be there for this siklus, besides those in the Dokumen tab. */
  readonly kelengkapan: readonly CatatanKelengkapan[];
  /** Papers that were kept in Drive, in order. */
  readonly dokumen: readonly DokumenTersimpan[];
  /** The last word on each indikator. */
  readonly rekomendasi: readonly (Rekomendasi & { readonly pada: Instant })[];
  /** Figures far off that a checker said are right, by indikator. */
  readonly konfirmasi: Readonly<Record<string, string>>;
  /** The last peristiwa, where it may be taken back. */
  readonly urung: Pick<BarisRiwayat, 'nomor' | 'oleh' | 'kalimat'> | null;
}

export const kunciLangkah = (nomor: number, unit: Unit): string => `${nomor}/${unit}`;

export const siklusId = (sop: string, tahun: number, periode: Periode): string => `${sop} ${tahun} ${periode}`;

/** Null: no id of a siklus. */
export function parseSiklusId(id: string): Pick<KeadaanSiklus, 'sop' | 'tahun' | 'periode'> | null {
  const [, sop = '', tahun = '', kata = ''] = /^(\S+) (\d{4}) (.+)$/.exec(id) ?? [];
  const periode = parsePeriode(kata);
  return periode === null ? null : { sop, tahun: Number(tahun), periode };
}

export const LANGKAH_BARU: KeadaanLangkah = {
  status: 'belum',
  oleh: [],
  mulai: null,
  mulaiPutaran: null,
  selesai: null,
  putaran: 1,
};

export const BIDANG_BARU: KeadaanBidang = {
  status: 'belum mengisi',
  putaran: 0,
  diserahkanOleh: '',
  penyerah: [],
  diserahkanPada: null,
  diterimaOleh: '',
  diterimaKertas: null,
  alasanKembali: '',
  barisKembali: [],
  putaranKembali: 0,
  dilewati: null,
  susulan: false,
  sidik: '',
  jumlah: null,
  terjawab: {},
};

/** A siklus in which nothing was done yet; which one it is stands in the peristiwa that opens it. */
export const SIKLUS_BARU: Omit<KeadaanSiklus, 'id' | 'sop' | 'tahun' | 'periode' | 'dibuka'> = {
  langkah: new Map(),
  bidang: new Map(),
  dibagikan: false,
  isianTerbuka: false,
  himpun: null,
  potret: null,
  beku: new Map(),
  putaranPotret: 0,
  sah: [],
  redaksi: [],
  ralat: [],
  putaranSah: 0,
  putaranDirevisi: 0,
  koreksi: null,
  pengesahan: null,
  disahkanPada: null,
  disahkanNomor: 0,
  disahkanSebelum: '',
  revisi: [],
  selesai: null,
  batal: null,
  kelengkapan: [],
  dokumen: [],
  rekomendasi: [],
  konfirmasi: {},
  urung: null,
};

/** The frozen round whose figures count for later periods: freezing alone does not replace a signature. */
export const putaranBerlaku = ({ putaranSah, putaranPotret }: KeadaanSiklus): number => putaranSah || putaranPotret;

/** Something is still signed, printed or counted from it; a paper without a seal prints what it revised from the Potret. */
export function isPutaranDipakai(siklus: KeadaanSiklus, putaran: number): boolean {
  const { potret, putaranDirevisi } = siklus;
  const lama = potret?.segel ? 0 : putaranDirevisi;
  return [putaranBerlaku(siklus), potret?.putaran, lama].includes(putaran);
}

/** The one whose figures counted when a row of Riwayat was written; 0 = none yet. */
export function putaranPada({ sah, beku }: KeadaanSiklus, nomor: number): number {
  const tertanda = sah.filter((satu) => satu.nomor < nomor).at(-1);
  return (tertanda ?? [...beku.values()].filter((satu) => satu.nomor < nomor).at(-1))?.putaran ?? 0;
}

/** An earlier quarter of the same year, whose figures the year so far is made of. */
export function isSebelum(a: KeadaanSiklus, b: KeadaanSiklus): boolean {
  return a.tahun === b.tahun && DAFTAR_PERIODE.indexOf(a.periode) < DAFTAR_PERIODE.indexOf(b.periode);
}

export function keadaanLangkah(siklus: KeadaanSiklus, nomor: number, unit: Unit): KeadaanLangkah {
  return siklus.langkah.get(kunciLangkah(nomor, unit)) ?? LANGKAH_BARU;
}

export function keadaanBidang(siklus: KeadaanSiklus, kode: string): KeadaanBidang {
  return siklus.bidang.get(kode) ?? BIDANG_BARU;
}

export const isPenyerah = ({ diserahkanOleh, penyerah }: KeadaanBidang, email: Email): boolean =>
  adaAkun([...penyerah, ...(diserahkanOleh === '' ? [] : [diserahkanOleh])], email);

/** Whoever accepted it had handed it in. */
export const isDiperiksaSendiri = (bidang: KeadaanBidang): boolean =>
  bidang.status === 'diterima' && isPenyerah(bidang, bidang.diterimaOleh);
