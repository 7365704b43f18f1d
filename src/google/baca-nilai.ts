/** The values read: of tabs that only grow, the rows that are needed. Rows that were not asked for stand empty, so that the others keep their places. */
import type { Ekor } from '../app/inti/store.ts';
import { pairs, type RentangBaris, type RuangBaca } from '../app/inti/tempat-titik.ts';
import type { Nilai, Sel } from '../workbook/baca.ts';
import type { Rentang, StrukturGoogle } from '../workbook/sheets-json.ts';
import { SHEET_ID } from '../workbook/tab.ts';
import { sheets } from './layanan.ts';

export interface NilaiTerbaca {
  readonly nilai: ReadonlyMap<number, Nilai>;
  readonly ekor?: Ekor;
  /** The rows of Arsip that hold what was adopted of the reference tabs, beside what is read of it otherwise. */
  readonly arsip?: Nilai;
}

/** `ruang`: null for everything. `berlaku`: rows of Arsip that are read along, so that no aksi asks Google once more for them. */
export function readPartly(
  spreadsheetId: string,
  struktur: StrukturGoogle,
  sheetId: readonly number[],
  ruang: RuangBaca | null,
  berlaku: { readonly baris: number; readonly jumlah: number } | undefined,
): NilaiTerbaca {
  if (sheetId.length === 0) return { nilai: new Map() };
  const isi = sheetId.map((id) => {
    const baris = ruang?.tab.get(id);
    return { id, baris: baris?.filter(within(struktur, id)) ?? [SEMUA], sampai: baris?.at(-1)?.dari ?? 0 };
  });
  const titik = ruang ? rowsOfTitik(ruang, sheetId).filter(within(struktur, SHEET_ID.Arsip)) : [];
  const isDibacaUtuh = ruang === null && sheetId.includes(SHEET_ID.Arsip);
  const milik = berlaku && !isDibacaUtuh ? [{ dari: berlaku.baris, sampai: berlaku.baris + berlaku.jumlah }] : [];
  const adopsi = milik.filter(within(struktur, SHEET_ID.Arsip));
  const diminta = [...isi, { id: SHEET_ID.Arsip, baris: [...titik, ...adopsi] }];
  const jawaban = indexed(
    readRanges(
      spreadsheetId,
      diminta.flatMap(({ id, baris }) => baris.map(rangeOf(id))),
    ),
  );
  const nilai = new Map(
    isi.map(({ id, baris, sampai }) => [id, joinRows(baris, sampai, (satu) => jawaban.get(keyOf(id, satu)) ?? [])]),
  );
  const [ada] = adopsi;
  // Where Arsip is read whole, it may be for the screen alone.
  const utuh =
    isDibacaUtuh && berlaku && nilai.get(SHEET_ID.Arsip)?.slice(berlaku.baris, berlaku.baris + berlaku.jumlah);
  return {
    nilai,
    ...(ruang && { ekor: readEkor(ruang, jawaban) }),
    ...(utuh && { arsip: utuh }),
    ...(ada && { arsip: jawaban.get(keyOf(SHEET_ID.Arsip, ada)) ?? [] }),
  };
}

const SEMUA: RentangBaris = { dari: 0, sampai: null };

/** The checkpoint itself; its text of a year serves who reads the Potret. */
function rowsOfTitik({ tempat, tahun }: RuangBaca, sheetId: readonly number[]): readonly RentangBaris[] {
  const jejak = sheetId.includes(SHEET_ID.Potret) ? tahun : [];
  return [...pairs(tempat.inti), ...jejak.flatMap((satu) => pairs(tempat.tahun[String(satu)]?.jejak ?? []))];
}

/** Google refuses a range that begins below the last row of the grid; one that ends there is cut off (asumsi). */
function within({ sheets = [] }: StrukturGoogle, id: number): (satu: RentangBaris) => boolean {
  const lembar = sheets.find(({ properties }) => properties?.sheetId === id);
  const jumlah = lembar?.properties?.gridProperties?.rowCount ?? 0;
  return ({ dari }) => dari < jumlah;
}

const rangeOf =
  (sheetId: number) =>
  ({ dari, sampai }: RentangBaris): Rentang => ({
    sheetId,
    ...(dari > 0 && { startRowIndex: dari }),
    ...(sampai !== null && { endRowIndex: sampai }),
  });

const keyOf = (id: number, { dari, sampai }: RentangBaris): string => `${id}/${dari}/${sampai ?? ''}`;

/** Each answer names the data filter that it belongs to, without its zeros. */
function indexed(jawaban: ReturnType<typeof readRanges>): ReadonlyMap<string, Nilai> {
  return new Map(
    jawaban.map(({ valueRange, dataFilters }) => {
      const { sheetId = 0, startRowIndex = 0, endRowIndex = null } = dataFilters?.[0]?.gridRange ?? {};
      return [keyOf(sheetId, { dari: startRowIndex, sampai: endRowIndex }), (valueRange?.values ?? []) as Nilai];
    }),
  );
}

const TIDAK_DIBACA: readonly Sel[] = [];

/** As many rows as the tab has: what is added comes below row `sampai`, also where the last rows in front of it were not read. */
function joinRows(baris: readonly RentangBaris[], sampai: number, isiOf: (satu: RentangBaris) => Nilai): Nilai {
  if (sampai === 0) return isiOf(SEMUA);
  const semua = new Array<readonly Sel[]>(sampai).fill(TIDAK_DIBACA);
  for (const satu of baris)
    isiOf(satu).forEach((sel, i) => {
      semua[satu.dari + i] = sel;
    });
  return semua;
}

function readEkor(ruang: RuangBaca, jawaban: ReadonlyMap<string, Nilai>): Ekor {
  const { inti, arsip, tahun: perTahun } = ruang.tempat;
  const cells = (datar: readonly number[] = []): readonly string[] =>
    pairs(datar).flatMap((satu) =>
      (jawaban.get(keyOf(SHEET_ID.Arsip, satu)) ?? []).map((sel) => String(sel[arsip[2] ?? 0] ?? '')),
    );
  const jejak = ruang.tahun.map((satu) => [satu, cells(perTahun[String(satu)]?.jejak)] as const);
  return { ...ruang, inti: cells(inti), jejak: new Map(jejak.filter(([, potongan]) => potongan.length > 0)) };
}

/** Each answer names the data filter that it belongs to; their order is not promised. */
export function readRanges(spreadsheetId: string, ranges: readonly Rentang[]) {
  const jawaban = sheets().values.batchGetByDataFilter(
    {
      dataFilters: ranges.map((gridRange) => ({ gridRange })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    },
    spreadsheetId,
  );
  return jawaban?.valueRanges ?? [];
}
