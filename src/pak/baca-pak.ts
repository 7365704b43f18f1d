import type { Temuan } from '../domain/temuan.ts';
import { barisJumlah, checkTersembunyi, isBarisJumlah } from './baris-pak.ts';
import { type BarisJudul, findJudul, normalise } from './judul.ts';
import { checkKode, type KodeAngka, withPoints } from './kode-angka.ts';
import type { BarisPak, KunciKolom, Pak, PakSheet, SelGabung, SelPak } from './pak.ts';
import { KOLOM_PAK, NAMA_TAB_PAK, type NamaTabPak, perTab, TAB_WAJIB } from './tab-pak.ts';
import { readTanda } from './tanda-sel.ts';
import {
  BATAS_TEKS,
  judulHilang,
  kolomGanda,
  kolomHilang,
  selGabung,
  tabGanda,
  tabHilang,
  teksDitolak,
} from './temuan-pak.ts';

/** Whether a sheet is one of the contract, whatever its spelling. */
export const isTabPak = (nama: string): boolean => NAMA_TAB_PAK.some((tab) => normalise(tab) === normalise(nama));

interface TabReading {
  readonly baris: readonly BarisPak[];
  readonly temuan: readonly Temuan[];
  /** Codes stored as numbers. */
  readonly kodeAngka?: readonly KodeAngka[];
}

/**
 * Reads the sheets of a pack into tables by header. A galat says that something of it cannot be taken: a tab or column that
 * the contract names is missing or doubled, a cell shows something else than it holds. `tabWajib` is shorter for a file that only mends another, for instance `['Isian']`.
 */
export function readPak(
  sheets: readonly PakSheet[],
  tabWajib: readonly NamaTabPak[] = TAB_WAJIB,
): { readonly pak: Pak; readonly temuan: readonly Temuan[] } {
  const reading = perTab((tab) => readTab(tab, sheets, tabWajib.includes(tab)));
  const kodeAngka = NAMA_TAB_PAK.flatMap((tab) => reading[tab].kodeAngka ?? []);
  const angka = new Set(kodeAngka.map(({ kode }) => kode));
  const pak = { tabel: perTab((tab) => withPoints(reading[tab].baris, angka)) };
  return { pak, temuan: [...NAMA_TAB_PAK.flatMap((tab) => reading[tab].temuan), ...checkKode(pak, kodeAngka)] };
}

function readTab(tab: NamaTabPak, sheets: readonly PakSheet[], wajibAda: boolean): TabReading {
  const cocok = sheets.filter(({ nama }) => normalise(nama) === normalise(tab));
  const [sheet] = cocok;
  const { wajib } = KOLOM_PAK[tab];
  if (!sheet) return { baris: [], temuan: wajibAda ? [tabHilang(tab, wajib)] : [] };
  if (cocok.length > 1)
    return {
      baris: [],
      temuan: [
        tabGanda(
          tab,
          cocok.map(({ nama }) => nama),
        ),
      ],
    };
  if (!wajibAda && sheet.baris.every(isKosong)) return { baris: [], temuan: [] };
  return readSheet(tab, sheet);
}

function readSheet(tab: NamaTabPak, sheet: PakSheet): TabReading {
  const { wajib, pilihan } = KOLOM_PAK[tab];
  const judul = findJudul(sheet.baris, wajib, [...wajib, ...pilihan]);
  if (!judul) return { baris: [], temuan: [judulHilang(tab, wajib)] };
  const sel = readTanda(tab, judul, sheet);
  const semua = readBarisPak(sheet.baris, judul, sel.teks);
  const isi = semua.filter((satu) => !isBarisJumlah(tab, satu));
  const abai = semua.filter((satu) => isBarisJumlah(tab, satu)).map(({ baris }) => baris);
  const terbaca = new Set(isi.map(({ baris }) => baris));
  return {
    baris: isi,
    temuan: [
      ...checkJudul(tab, judul),
      ...checkGabungan(tab, judul, sheet.gabungan ?? []),
      ...checkTeks(tab, isi),
      ...sel.temuan.filter(({ baris }) => terbaca.has(baris ?? 0)),
      ...checkTersembunyi(tab, judul, terbaca, sheet.tersembunyi),
      ...(abai.length > 0 ? [barisJumlah(tab, abai)] : []),
    ],
    kodeAngka: sel.kodeAngka,
  };
}

function checkJudul(tab: NamaTabPak, { baris, letak }: BarisJudul): readonly Temuan[] {
  const hilang = KOLOM_PAK[tab].wajib.filter((kolom) => !letak.has(kolom));
  const ganda = [...letak].filter(([, kolom]) => kolom.length > 1);
  return [
    ...hilang.map((kolom) => kolomHilang(tab, kolom, baris + 1)),
    ...ganda.map(([kolom, tempat]) => kolomGanda(tab, kolom, baris + 1, tempat)),
  ];
}

/** 95 merged over TW I to TW IV is one value for four cells: nobody can tell whether it is meant for each. */
function checkGabungan(tab: NamaTabPak, judul: BarisJudul, gabungan: readonly SelGabung[]): readonly Temuan[] {
  return gabungan.flatMap((sel) => {
    const kena = [...judul.letak].find(([, [tempat = -1]]) => tempat >= sel.kolom && tempat <= sel.kolomAkhir);
    return sel.baris > judul.baris && kena ? [selGabung(tab, kena[0], sel.baris + 1)] : [];
  });
}

/** Isian is typed, not imported: there Google itself refuses what it cannot hold. */
function checkTeks(tab: NamaTabPak, isi: readonly BarisPak[]): readonly Temuan[] {
  if (tab === 'Isian') return [];
  return isi.flatMap(({ baris, nilai }) =>
    Object.entries(nilai)
      .filter(([, teks]) => teks.length > BATAS_TEKS || teks.includes('\u0000'))
      .map(([kolom, teks]) => teksDitolak(tab, kolom, baris, teks)),
  );
}

/** `(1) (2) (3)`: many tables number their columns below the headers. */
function isNomorKolom(sel: readonly SelPak[]): boolean {
  const nomor = sel.map((teks) => teks.trim().replace(/[()]/g, '')).filter((teks) => teks !== '');
  return nomor.length >= 3 && nomor.every((teks, ke) => teks === String(ke + 1));
}

/** `teks`: by `baris,kolom`, what stands instead of the cell's own text. */
function readBarisPak(
  semua: readonly (readonly SelPak[])[],
  judul: BarisJudul,
  teks: ReadonlyMap<string, string>,
): readonly BarisPak[] {
  const kolom = [...judul.letak].map(([kunci, [tempat = 0]]) => [kunci, tempat] as const);
  return semua
    .map((sel, nomor) => ({
      baris: nomor + 1,
      nilai: nilaiBaris(kolom, (tempat) => teks.get(`${nomor},${tempat}`) ?? sel[tempat] ?? ''),
    }))
    .slice(judul.baris + 1)
    .filter(
      ({ nilai }, ke) => !isKosong(Object.values(nilai)) && !(ke === 0 && isNomorKolom(semua[judul.baris + 1] ?? [])),
    );
}

const nilaiBaris = (
  kolom: readonly (readonly [KunciKolom, number])[],
  teks: (tempat: number) => string,
): Readonly<Record<KunciKolom, SelPak>> =>
  Object.fromEntries(kolom.map(([kunci, tempat]) => [kunci, teks(tempat).trim()]));

/** A dash or a point far below says no more than an empty cell. */
const isKosong = (sel: readonly SelPak[]): boolean => sel.every((teks) => /^[-–—.\s]*$/.test(teks));
