/** What staff type in a row of a collection tab, letter for letter. Whatever names these columns follows from here. */

/** The columns that hold a number, with the titles that people see. */
export const JUDUL_BILANGAN = { realisasi: 'Realisasi', pembilang: 'Pembilang', penyebut: 'Penyebut' } as const;

/** The columns that hold words. */
export const JUDUL_URAIAN = {
  bukti: 'Bukti Dukung',
  pendorong: 'Faktor Pendorong',
  penghambat: 'Faktor Penghambat',
  tindakLanjut: 'Tindak Lanjut',
  penjelasanBidang: 'Penjelasan',
} as const;

export const JUDUL_KETIK = { ...JUDUL_BILANGAN, ...JUDUL_URAIAN } as const;

export type KolomBilangan = keyof typeof JUDUL_BILANGAN;
export type KolomUraian = keyof typeof JUDUL_URAIAN;
export type KolomTeks = keyof typeof JUDUL_KETIK;

/** In the order of the tab, which is also that of the fingerprints of what was handed in: adding one changes them. */
export const DAFTAR_KETIK = Object.keys(JUDUL_KETIK) as readonly KolomTeks[];

export type Ketikan = Readonly<Record<KolomTeks, string>>;

/** A row of a collection tab, as typed. */
export interface IsianMentah extends Ketikan {
  readonly bidang: string;
  readonly tab: string;
  readonly baris: number;
  readonly kode: string;
}

export const createKetikan = (teks: (kolom: KolomTeks) => string): Ketikan => ({
  realisasi: teks('realisasi'),
  pembilang: teks('pembilang'),
  penyebut: teks('penyebut'),
  bukti: teks('bukti'),
  pendorong: teks('pendorong'),
  penghambat: teks('penghambat'),
  tindakLanjut: teks('tindakLanjut'),
  penjelasanBidang: teks('penjelasanBidang'),
});

export const adaKetikan = (ketikan: Ketikan): boolean => DAFTAR_KETIK.some((kolom) => ketikan[kolom] !== '');

/** The numbers of a row as one text, as typed: "80 · 8 / 10". */
export function teksAngka({ realisasi, pembilang, penyebut }: Pick<Ketikan, KolomBilangan>): string {
  const komponen = pembilang === '' && penyebut === '' ? '' : `${pembilang} / ${penyebut}`;
  return [realisasi, komponen].filter((teks) => teks !== '').join(' · ');
}
