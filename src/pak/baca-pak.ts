import type { Temuan } from '../domain/temuan.ts';
import { type BarisJudul, findJudul, normalise } from './judul.ts';
import type { BarisPak, KunciKolom, Pak, PakSheet, SelGabung, SelPak } from './pak.ts';
import { KOLOM_PAK, NAMA_TAB_PAK, type NamaTabPak, perTab, TAB_WAJIB } from './tab-pak.ts';
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

interface TabReading {
  readonly baris: readonly BarisPak[];
  readonly temuan: readonly Temuan[];
}

/**
 * Reads the sheets of a pack into tables by header. Every finding is a galat: a tab or column that the contract names
 * is missing or doubled. `tabWajib` is shorter for a file that only mends another, for instance `['Isian']`.
 */
export function readPak(
  sheets: readonly PakSheet[],
  tabWajib: readonly NamaTabPak[] = TAB_WAJIB,
): { readonly pak: Pak; readonly temuan: readonly Temuan[] } {
  const reading = perTab((tab) => readTab(tab, sheets, tabWajib.includes(tab)));
  return {
    pak: { tabel: perTab((tab) => reading[tab].baris) },
    temuan: NAMA_TAB_PAK.flatMap((tab) => reading[tab].temuan),
  };
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

function readSheet(tab: NamaTabPak, { baris, gabungan = [] }: PakSheet): TabReading {
  const { wajib, pilihan } = KOLOM_PAK[tab];
  const judul = findJudul(baris, wajib, [...wajib, ...pilihan]);
  if (!judul) return { baris: [], temuan: [judulHilang(tab, wajib)] };
  const isi = readBarisPak(baris, judul);
  return {
    baris: isi,
    temuan: [...checkJudul(tab, judul), ...checkGabungan(tab, judul, gabungan), ...checkTeks(tab, isi)],
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

function readBarisPak(semua: readonly (readonly SelPak[])[], judul: BarisJudul): readonly BarisPak[] {
  const kolom = [...judul.letak].map(([kunci, [tempat = 0]]) => [kunci, tempat] as const);
  return semua
    .map((sel, nomor) => ({ baris: nomor + 1, nilai: nilaiBaris(sel, kolom) }))
    .slice(judul.baris + 1)
    .filter(
      ({ nilai }, ke) => !isKosong(Object.values(nilai)) && !(ke === 0 && isNomorKolom(semua[judul.baris + 1] ?? [])),
    );
}

const nilaiBaris = (
  sel: readonly SelPak[],
  kolom: readonly (readonly [KunciKolom, number])[],
): Readonly<Record<KunciKolom, SelPak>> =>
  Object.fromEntries(kolom.map(([kunci, tempat]) => [kunci, (sel[tempat] ?? '').trim()]));

const isKosong = (sel: readonly SelPak[]): boolean => sel.every((teks) => teks.trim() === '');
