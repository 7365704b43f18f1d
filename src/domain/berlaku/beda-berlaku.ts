/** What was typed in a reference tab against what was adopted of it: row by row, cell by cell, in words. */
import { groupBy } from '../kelompok.ts';

/** Texts of the cells that are not empty, by column key. */
export type BarisTeks = Readonly<Record<string, string>>;

/** 1: counts at once; 2: people, by SK or Surat Perintah; 3: what is measured and how the work goes, by a document. */
export type Kelas = 1 | 2 | 3;

/** What has to be known of a tab to compare it. */
export interface SifatTab {
  readonly nama: string;
  readonly kolom: readonly { readonly kunci: string; readonly judul: string }[];
  /** Columns that name a row; a row that differs in nothing else was renamed. */
  readonly penama: readonly string[];
  /** Rows with the same key are the same row. */
  readonly kunci: (baris: BarisTeks) => string;
  readonly sebut: (baris: BarisTeks) => string;
  /** `kolom` null: of a whole row. */
  readonly kelas: (baris: BarisTeks, kolom: string | null) => Kelas;
  /** The order of rows says something; elsewhere sorting changes nothing. */
  readonly urut: boolean;
}

interface SelBeda {
  readonly kolom: string;
  readonly judul: string;
  readonly lama: string;
  readonly baru: string;
  readonly kelas: Kelas;
}

/** `lama` null: a new row; `baru` null: one that is gone; both null: rows in another order. */
export interface BarisBeda {
  readonly lama: BarisTeks | null;
  readonly baru: BarisTeks | null;
  readonly sel: readonly SelBeda[];
  readonly kelas: Kelas;
}

export interface BedaTab {
  readonly sifat: SifatTab;
  readonly lama: readonly BarisTeks[];
  readonly baru: readonly BarisTeks[];
  readonly baris: readonly BarisBeda[];
  /** Rows as typed, beside the adopted ones that they stand for. */
  readonly pasangan: ReadonlyMap<BarisTeks, BarisTeks>;
}

export function bedaTab(sifat: SifatTab, lama: readonly BarisTeks[], baru: readonly BarisTeks[]): BedaTab {
  const pasangan = pairRows(sifat, lama, baru);
  const tetap = new Set(pasangan.values());
  const baris = [
    ...baru.flatMap((b) => rowChange(sifat, pasangan.get(b) ?? null, b)),
    ...lama.filter((l) => !tetap.has(l)).map((l) => wholeRow(sifat, l, null)),
  ];
  const urutan = sifat.urut && baris.length === 0 && !isSameOrder(lama, baru, pasangan);
  return { sifat, lama, baru, pasangan, baris: urutan ? [{ lama: null, baru: null, sel: [], kelas: 3 }] : baris };
}

const isSameOrder = (
  lama: readonly BarisTeks[],
  baru: readonly BarisTeks[],
  pasangan: ReadonlyMap<BarisTeks, BarisTeks>,
): boolean => baru.every((b, i) => pasangan.get(b) === lama[i]);

function pairRows(sifat: SifatTab, lama: readonly BarisTeks[], baru: readonly BarisTeks[]): Map<BarisTeks, BarisTeks> {
  const pasangan = new Map<BarisTeks, BarisTeks>();
  const sisa = groupBy(lama, sifat.kunci);
  const take = (b: BarisTeks, calon: BarisTeks[], jarak: number): void => {
    const i = calon.findIndex((l) => countDiff(sifat, l, b) <= jarak);
    const l = calon[i];
    if (l) {
      pasangan.set(b, l);
      calon.splice(i, 1);
    }
  };
  // Of several rows with one key the likest belong together: equal ones first.
  for (let jarak = 0; jarak <= sifat.kolom.length && pasangan.size < baru.length; jarak++)
    for (const b of baru) if (!pasangan.has(b)) take(b, sisa.get(sifat.kunci(b)) ?? [], jarak);
  const yatim = [...sisa.values()].flat();
  const isi = { ...sifat, kolom: sifat.kolom.filter(({ kunci }) => !sifat.penama.includes(kunci)) };
  for (const b of baru)
    if (!pasangan.has(b) && isi.kolom.some(({ kunci }) => b[kunci])) takeRenamed(isi, b, yatim, pasangan);
  return pasangan;
}

function takeRenamed(isi: SifatTab, b: BarisTeks, yatim: BarisTeks[], pasangan: Map<BarisTeks, BarisTeks>): void {
  const i = yatim.findIndex((l) => countDiff(isi, l, b) === 0);
  const l = yatim[i];
  if (!l) return;
  pasangan.set(b, l);
  yatim.splice(i, 1);
}

const countDiff = ({ kolom }: SifatTab, a: BarisTeks, b: BarisTeks): number =>
  kolom.filter(({ kunci }) => (a[kunci] ?? '') !== (b[kunci] ?? '')).length;

function rowChange(sifat: SifatTab, lama: BarisTeks | null, baru: BarisTeks): readonly BarisBeda[] {
  if (!lama) return [wholeRow(sifat, null, baru)];
  const sel = sifat.kolom.flatMap(({ kunci, judul }): readonly SelBeda[] => {
    const [dulu, kini] = [lama[kunci] ?? '', baru[kunci] ?? ''];
    return dulu === kini ? [] : [{ kolom: kunci, judul, lama: dulu, baru: kini, kelas: sifat.kelas(baru, kunci) }];
  });
  return sel.length === 0 ? [] : [{ lama, baru, sel, kelas: Math.max(...sel.map(({ kelas }) => kelas)) as Kelas }];
}

const wholeRow = (sifat: SifatTab, lama: BarisTeks | null, baru: BarisTeks | null): BarisBeda => ({
  lama,
  baru,
  sel: [],
  kelas: sifat.kelas(baru ?? lama ?? {}, null),
});

/** Of a difference, or of one cell of a changed row. */
export type Pilih = (baris: BarisBeda, sel: SelBeda | null) => boolean;

/** What counts as it is typed. */
export const isEjaan: Pilih = (baris, sel) => (sel ?? baris).kelas === 1;

/** The adopted rows with the chosen differences in them; with all of them the rows as they are typed. */
export function adoptRows({ sifat, lama, baru, baris, pasangan }: BedaTab, choose: Pilih): readonly BarisTeks[] {
  const isDipilih = (satu: BarisBeda): boolean =>
    satu.sel.length === 0 ? choose(satu, null) : satu.sel.every((sel) => choose(satu, sel));
  if (baris.every(isDipilih)) return baru;
  const beda = new Map(baris.map((satu) => [satu.lama ?? satu.baru, satu]));
  const hasil = lama.flatMap((l): { asal: BarisTeks; isi: BarisTeks }[] => {
    const satu = beda.get(l);
    if (!satu) return [{ asal: l, isi: l }];
    if (satu.baru) return [{ asal: l, isi: withCells(sifat, l, satu, choose) }];
    return choose(satu, null) ? [] : [{ asal: l, isi: l }];
  });
  // A new row stands below the one that it was typed under.
  let di = 0;
  for (const b of baru) {
    const l = pasangan.get(b);
    const satu = beda.get(b);
    if (l) di = hasil.findIndex(({ asal }) => asal === l) + 1 || di;
    else if (satu && choose(satu, null)) hasil.splice(di++, 0, { asal: b, isi: b });
  }
  return hasil.map(({ isi }) => isi);
}

function withCells({ kolom }: SifatTab, lama: BarisTeks, satu: BarisBeda, choose: Pilih): BarisTeks {
  const dipilih = new Map(satu.sel.filter((sel) => choose(satu, sel)).map((sel) => [sel.kolom, sel.baru]));
  return Object.fromEntries(
    kolom.flatMap(({ kunci }) => {
      const isi = dipilih.get(kunci) ?? lama[kunci] ?? '';
      return isi === '' ? [] : [[kunci, isi]];
    }),
  );
}

/** As much of a cell as a sentence quotes. */
const KUTIP = 60;

const quote = (isi: string): string => {
  const rapi = isi.replace(/\s+/g, ' ');
  return rapi === '' ? 'kosong' : rapi.length > KUTIP ? `${rapi.slice(0, KUTIP - 1)}…` : rapi;
};

/** "Langkah 3 (depok-pengumpulan): Aktif ya → tidak" */
export function kataBeda({ nama, sebut }: SifatTab, { lama, baru, sel }: BarisBeda): string {
  if (lama && baru)
    return `${sebut(lama)}: ${sel.map((s) => `${s.judul} ${quote(s.lama)} → ${quote(s.baru)}`).join('; ')}`;
  if (baru) return `${sebut(baru)} ditambahkan`;
  return lama ? `${sebut(lama)} dihapus` : `Urutan baris tab ${nama} berubah`;
}
