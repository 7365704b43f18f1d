import type { BedaKendali, JumlahSatuan, Kendali } from '../domain/kendali.ts';
import type { Email } from '../domain/pengguna.ts';
import type { CatatanTerjawab } from '../domain/penjelasan.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Akibat, BarisKembali, Pengesahan, TeksBerubah } from '../domain/peristiwa.ts';
import type { Zona } from '../domain/waktu/kalender.ts';
import type { Posisi } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import type { KeadaanSiklus } from './keadaan.ts';
import type { PenggunaPada } from './pelaksana.ts';

export interface KelengkapanKurang {
  readonly wajib: readonly string[];
  readonly lain: readonly string[];
}

/** What whoever read the data has looked up. The table says which aksi needs what; a button is drawn without. */
export interface Computed {
  /** Open galat that concern this aksi. */
  readonly galat: number;
  /** Fingerprint of the figures as they would be consolidated now. */
  readonly sidikKini: string | null;
  /** The registry says something else than when the siklus opened. */
  readonly adaBedaDefinisi: boolean;
  /** Bidang whose isian was read in the way that a new definition ends. */
  readonly harusKembali: readonly string[];
  /** Indikator that would change although the open revisi does not name them, with what changes where that is known. */
  readonly diLuarRevisi: readonly string[];
  /** Bidang of each indikator; of what it does not name, nothing is known. */
  readonly bidangPerKode: ReadonlyMap<string, readonly string[]> | null;
  /** Indikator of the potret that was signed. */
  readonly disahkan: readonly string[] | null;
  /** The collection tab that two bidang would share. */
  readonly tabBentrok: string | null;
  /** What of the frozen figures, or of all that their papers print, is not what Riwayat recorded, in words; null = nothing. */
  readonly bekuRusak: () => string | null;
  readonly segelRusak: () => string | null;
  /** Control of the figures as they would be consolidated now, and where one counting differs from another. */
  readonly kendaliKini: Kendali | null;
  readonly bedaKendali: readonly BedaKendali[];
  /** Rows that the figures stand on and that are not as Riwayat recorded them, a sentence each. */
  readonly rusakPotret: () => readonly string[];
  /** Formulas that failed in cells that the papers print, a place each. */
  readonly selGalat: () => readonly string[];
  readonly adaTabIsian: (bidang: string) => boolean;
  /** What the tabs say otherwise than the frozen round. */
  readonly redaksi: Redaksi | null;
  /** Figures far off, that nobody may accept without saying that they are right. */
  readonly perluKonfirmasi: readonly PerluKonfirmasi[];
}

export interface PerluKonfirmasi {
  readonly kode: string;
  readonly bidang: readonly string[];
  /** As it was typed: another figure is asked about again. */
  readonly angka: string;
  readonly pesan: string;
}

/** A text to be mended, as far as people have to read it; `sidik`: of the whole new text, '' = as it was sealed. */
export interface ButirRalat extends TeksBerubah {
  readonly sidik: string;
  /** The only paper that prints it. */
  readonly dokumen?: 'laporan';
  /** By which a person picks it. */
  readonly kode: string;
  /** Picked unless a person says otherwise. */
  readonly awal: boolean;
}

export interface Redaksi {
  /** In words: what is no text. */
  readonly angka: readonly string[];
  readonly butir: readonly ButirRalat[];
  /** Of them, by kode and in words: what no paper can print. */
  readonly rusak: readonly { readonly kode: string; readonly pesan: string }[];
}

/** Nothing was looked up, so nothing is held against anybody. */
export const BELUM_DIHITUNG: Computed = {
  galat: 0,
  sidikKini: null,
  adaBedaDefinisi: false,
  harusKembali: [],
  diLuarRevisi: [],
  bidangPerKode: null,
  disahkan: null,
  tabBentrok: null,
  bekuRusak: () => null,
  segelRusak: () => null,
  kendaliKini: null,
  bedaKendali: [],
  rusakPotret: () => [],
  selGalat: () => [],
  adaTabIsian: () => true,
  redaksi: null,
  perluKonfirmasi: [],
};

/** All that the engine looks at. */
export interface EngineInput extends PenggunaPada, Computed {
  readonly sop: Sop;
  readonly siklus: KeadaanSiklus;
  readonly zona: Zona;
  readonly bolehPeriksaSendiri: boolean;
  readonly kelengkapanKurang: (langkah: Langkah) => KelengkapanKurang;
}

/** What the person asks for, besides the aksi itself. */
export interface AksiRequest {
  readonly langkah: number | null;
  readonly bidang: string;
  readonly alasan: string;
  /** Bidang named in a return. */
  readonly bidangKembali: readonly string[];
  /** By bidang: rows that alone are opened again. */
  readonly barisKembali: ReadonlyMap<string, readonly BarisKembali[]>;
  /** Indikator whose evidence was opened. */
  readonly bukti: readonly string[];
  /** Fingerprint of the potret that was on the screen of whoever signs. */
  readonly sidik: string;
  /** Control of what is handed in; null where nothing is. */
  readonly jumlah: readonly JumlahSatuan[] | null;
  /** What the Penjelasan of each row answers of what is handed in. */
  readonly terjawab: CatatanTerjawab;
  /** Indikator whose figure, far off, the person says is right. */
  readonly konfirmasi: readonly string[];
  readonly pengesahan: Pengesahan | null;
  /** As typed, of a signature on paper. */
  readonly kertas: {
    readonly tanggal: string;
    readonly tautanPindaian: string;
    readonly kode: string;
    /** Whose signature it bears; absent = of whoever had the right to sign on that day. */
    readonly penandaTangan?: Email | undefined;
  } | null;
  readonly indikator: readonly string[];
  /** Kodes of the texts that were picked. */
  readonly butir: readonly string[];
  /** Number and date of the letter of somebody outside the agency. */
  readonly surat: string;
  /** What is only written down. */
  readonly catat: Pick<Akibat, 'kelengkapan' | 'ralat' | 'redaksi' | 'rekomendasi'>;
}

export const EMPTY_REQUEST: AksiRequest = {
  langkah: null,
  bidang: '',
  alasan: '',
  bidangKembali: [],
  barisKembali: new Map(),
  bukti: [],
  sidik: '',
  jumlah: null,
  terjawab: {},
  konfirmasi: [],
  pengesahan: null,
  kertas: null,
  indikator: [],
  butir: [],
  surat: '',
  catat: {},
};

/** A try of one aksi by one person at one place. */
export interface Attempt {
  readonly input: EngineInput;
  readonly email: Email;
  /** The langkah it is about, null for aksi on a bidang or siklus. */
  readonly posisi: Posisi | null;
  readonly langkah: Langkah | null;
  readonly request: AksiRequest;
}

/** Null when the condition holds. */
export type Syarat = (attempt: Attempt) => Penolakan | null;
