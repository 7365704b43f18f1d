/** Reading: one structure read and one values read; a third of those typed cells alone that show something else than their value. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Needs, Reading } from '../app/inti/store.ts';
import { isSaatnya, planRuang, type RuangBaca } from '../app/inti/tempat-titik.ts';
import { parseSiklusId } from '../sop/keadaan.ts';
import type { Snapshot } from '../workbook/baca.ts';
import type { LembarGoogle, StrukturGoogle } from '../workbook/sheets-json.ts';
import { ruangIsian, sheetIdIsian } from '../workbook/tab/isian.ts';
import { SHEET_ID, TAB_BOLEH_TIADA } from '../workbook/tab.ts';
import { type NilaiTerbaca, readPartly } from './baca-nilai.ts';
import { withShown } from './baca-tampak.ts';
import type { ReadState } from './commit-plan.ts';
import { TabHilang } from './galat.ts';
import { sheets } from './layanan.ts';
import { readHead } from './ledger-head.ts';
import { readTinggi } from './properti.ts';
import type { Sabar } from './sabar.ts';
import { hideSisa, readSisa, trimSisa } from './sisa.ts';
import { readUjung } from './ujung.ts';

const FIELDS = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
].join(',');
const FIELDS_LEMBAR = 'properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))';

/** Protections and colour rules are nine tenths of all that could be answered, and few aksi look at them. */
function marksOf({ lindung, hak, semua }: Needs): Partial<Record<keyof LembarGoogle, string>> {
  if (semua) return { protectedRanges: 'protectedRanges', conditionalFormats: 'conditionalFormats' };
  if (lindung) return { protectedRanges: 'protectedRanges' };
  return hak ? { protectedRanges: 'protectedRanges(warningOnly,requestingUserCanEdit)' } : {};
}

/** What an action sees, and what Google answered before the remains of an unfinished commit were taken out. */
export interface BacaanGoogle extends Reading {
  readonly dibaca: ReadState;
  /** With the tabs that only the screen wants: what an aksi decides must not hang on who asked for more. */
  readonly seluruh: Snapshot;
}

export function readWorkbook(spreadsheetId: string, perlu: Needs, sabar: Sabar): BacaanGoogle {
  const struktur = sabar.read(() => readStruktur(spreadsheetId, perlu));
  const longgar = perlu.longgar ? sabar.read(() => readUjung(struktur, spreadsheetId)) : null;
  const sisa = longgar?.sisa ?? readSisa(struktur);
  const terlihat = hideSisa(struktur, sisa);
  const head = longgar?.head ?? readHead(struktur, spreadsheetId);
  const sendiri = sheetsToRead(terlihat, head, perlu);
  const diminta = [...new Set([...sendiri, ...(perlu.juga ? sheetsToRead(terlihat, head, asFarAs(perlu.juga)) : [])])];
  const ruang = longgar ? null : planRuang(head, perlu);
  const lengkap = wantsWhole(head, perlu, ruang) ? sheetsToRead(terlihat, head, TAB_TITIK) : [];
  const { nilai, ...sebagian } = sabar.read(() =>
    readShown(spreadsheetId, () =>
      readPartly(spreadsheetId, struktur, [...new Set([...diminta, ...lengkap])], ruang, head.berlaku?.di),
    ),
  );
  const { arsip, ekor } = sebagian;
  const seluruh = {
    struktur: terlihat,
    nilai: trimSisa(nilai, sisa),
    tinggi: longgar ? longgar.tinggi : sabar.read(readTinggi),
    ...(arsip && { arsip }),
  };
  const milik = new Map([...seluruh.nilai].filter(([id]) => sendiri.includes(id)));
  return {
    ...{ snapshot: { ...seluruh, nilai: milik }, head, dibaca: { struktur, nilai, sisa }, seluruh },
    ...(longgar && { ujung: longgar.ujung }),
    ...(ekor && { ekor }),
    ...(lengkap.length > 0 && { lengkap: seluruh }),
  };
}

/** Read anew where cells were moved meanwhile; where that does not end, the values themselves count, and what is odd in them is asked. */
function readShown(spreadsheetId: string, read: () => NilaiTerbaca): NilaiTerbaca {
  let terbaca = read();
  for (let ke = 0; ke < 3; ke++) {
    const nilai = withShown(spreadsheetId, terbaca.nilai);
    if (nilai) return { ...terbaca, nilai };
    terbaca = read();
  }
  return terbaca;
}

/** A checkpoint is made of them as they stand. */
const TAB_TITIK: Needs = { tab: [], bilaAda: ['Riwayat', 'Potret', 'Arsip'] };

/** An aksi that has to read the ledger from its first row writes the next checkpoint with what it does. */
const wantsWhole = (head: LedgerHead, { kini, semua }: Needs, ruang: RuangBaca | null): boolean =>
  kini !== undefined && !semua && ruang === null && (head.titik !== undefined || isSaatnya(head, kini));

/** No aksi is refused for a tab that only the screen misses. */
const asFarAs = ({ tab, bilaAda = [], ...lain }: Needs): Needs => ({ ...lain, tab: [], bilaAda: [...tab, ...bilaAda] });

/** Google leaves out what is empty: where it was asked for it is said to be empty, so that nobody takes unread for none. */
function readStruktur(spreadsheetId: string, perlu: Needs): StrukturGoogle {
  const marks = marksOf(perlu);
  const fields = `${FIELDS},sheets(${[FIELDS_LEMBAR, ...Object.values(marks)].join(',')})`;
  const struktur = sheets().spreadsheets.get(spreadsheetId, { fields }) as StrukturGoogle;
  const kosong = Object.fromEntries(Object.keys(marks).map((nama) => [nama, []]));
  return { ...struktur, sheets: (struktur.sheets ?? []).map((lembar) => ({ ...kosong, ...lembar })) };
}

/** Our tabs by their fixed ids, the period's collection tabs by their range of ids. Throws where one that is needed is gone. */
export function sheetsToRead(
  struktur: StrukturGoogle,
  kepala: LedgerHead,
  { tab, bilaAda = [], isian, siklus, asing, semua, longgar }: Needs,
): readonly number[] {
  const ada = (struktur.sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0);
  if (asing) return ada.slice(0, 1);
  if (kepala.komit === 0 && !longgar) return [];
  if (semua) return gridSheets(struktur);
  const hilang = tab.filter((nama) => !ada.includes(SHEET_ID[nama]));
  const wajib = hilang.find((nama) => !TAB_BOLEH_TIADA.includes(nama));
  if (wajib !== undefined) throw new TabHilang(wajib);
  const dibaca = [...tab.filter((nama) => !hilang.includes(nama)), ...bilaAda].map((nama) => SHEET_ID[nama]);
  return [...new Set(dibaca.filter((id) => ada.includes(id))), ...isianIds(ada, isian, siklus ?? kepala.siklus)];
}

/** A sheet that holds only a chart has no cells to read. */
function gridSheets({ sheets: lembar = [] }: StrukturGoogle): readonly number[] {
  return lembar.flatMap(({ properties }) => (properties?.gridProperties ? [properties.sheetId ?? 0] : []));
}

function isianIds(ada: readonly number[], isian: Needs['isian'], siklus: string): readonly number[] {
  const masa = parseSiklusId(siklus);
  if (isian === undefined || !masa) return [];
  const { tahun, periode } = masa;
  const { dari, sampai } = ruangIsian(tahun, periode);
  const diminta = isian === 'semua' ? null : new Set(isian.map((kode) => sheetIdIsian(tahun, periode, kode)));
  return ada.filter((id) => id >= dari && id < sampai && (diminta === null || diminta.has(id)));
}
