/** Which bodies one commit is sent in: one, or numbered parts when it is too large. */
import type { LedgerHead } from '../app/inti/riwayat.ts';
import type { Nilai } from '../workbook/baca.ts';
import type { SheetsRequest, StrukturGoogle } from '../workbook/sheets-json.ts';
import { SHEET_ID } from '../workbook/tab.ts';
import type { Change } from '../workbook/tulis.ts';
import { deleteMetadata, headId, headText, replaceHead, requireAbsent } from './ledger-head.ts';
import { BATAS_BYTE, splitParts, ukuran } from './potongan.ts';
import {
  clearSisa,
  idCatatan,
  isiCatatan,
  isSisaKosong,
  markTab,
  type Sisa,
  type SisaTerbaca,
  writeCatatan,
} from './sisa.ts';

/** What was read before deciding, with the remains of an unfinished commit still in it. */
export interface ReadState {
  readonly struktur: StrukturGoogle;
  readonly nilai: ReadonlyMap<number, Nilai>;
  readonly sisa: SisaTerbaca;
}

export interface CommitInput {
  readonly spreadsheetId: string;
  readonly dibaca: ReadState;
  readonly head: LedgerHead;
  readonly perubahan: readonly Change[];
}

/** One body, and the metadata that it makes: the proof, after a lost answer, that Google applied it. */
export interface CommitPart {
  readonly requests: readonly SheetsRequest[];
  readonly bukti: { readonly metadataId: number; readonly isi: string };
}

export function planCommit(input: CommitInput): readonly CommitPart[] {
  const { perubahan } = input;
  const satu = lastPart(input, { ...openRemains(input), isi: perubahan.flatMap((c) => c.permintaan) });
  return ukuran(satu.requests) <= BATAS_BYTE ? [satu] : planParts(input);
}

interface LastPart {
  /** Requests that come before anything else. */
  readonly awal: readonly SheetsRequest[];
  readonly isi: readonly SheetsRequest[];
  /** Tabs whose mark goes. */
  readonly ditulis: readonly number[];
  /** What stays unfinished: it stands in tabs that were not read. */
  readonly tetap: Sisa;
  readonly nomor: number;
}

function openRemains({ dibaca: { sisa, struktur, nilai } }: CommitInput): Omit<LastPart, 'isi'> {
  const { permintaan, tetap } = clearSisa(sisa, struktur, nilai);
  return { awal: permintaan, tetap, ditulis: sisa.ditulis.filter((id) => nilai.has(id)), nomor: 1 };
}

function lastPart({ spreadsheetId, dibaca, head }: CommitInput, penutup: LastPart): CommitPart {
  const { awal, isi, ditulis, tetap, nomor } = penutup;
  const requests = [
    ...awal,
    ...isi,
    ...ditulis.flatMap((id) => markTab(id, dibaca.nilai.get(id) ?? [], true)),
    ...(isSisaKosong(tetap) ? [] : [writeCatatan(idCatatan(dibaca.sisa, nomor), tetap)]),
    ...replaceHead(dibaca.struktur, spreadsheetId, head),
  ];
  return { requests, bukti: { metadataId: headId(head), isi: headText(head, spreadsheetId) } };
}

/** New tabs stay hidden and added rows unread until the last part, which holds the event and the head. */
function planParts(input: CommitInput): readonly CommitPart[] {
  const { dibaca, perubahan } = input;
  const awal = openRemains(input);
  const kelompok = perubahan.map(({ permintaan }) => permintaan.filter((p) => !isLast(p)).map(hideNew));
  const potongan = splitParts([...kelompok].sort((a, b) => Number(isRewrite(a)) - Number(isRewrite(b))));
  const sisa = remainsOf(kelompok.flat(), dibaca, awal.tetap);
  const nomor = potongan.length + 1;
  const isi = [...perubahan.flatMap((c) => [...c.permintaan.filter(isLast)]), ...showNew(perubahan)].sort(deletesLast);
  const tutup = { tetap: awal.tetap, nomor, isi, ditulis: sisa.ditulis.filter((id) => dibaca.nilai.has(id)) };
  return [
    ...potongan.map((requests, i) => notedPart(input, requests, sisa, i + 1, awal.awal)),
    lastPart(input, { ...tutup, awal: [deleteMetadata(idCatatan(dibaca.sisa, nomor - 1))] }),
  ];
}

function notedPart(
  { dibaca, head }: CommitInput,
  isi: readonly SheetsRequest[],
  sisa: Sisa,
  nomor: number,
  bersih: readonly SheetsRequest[],
): CommitPart {
  const metadataId = idCatatan(dibaca.sisa, nomor);
  const tanda = sisa.ditulis.flatMap((id) => markTab(id, dibaca.nilai.get(id) ?? [], false));
  const pembuka = nomor === 1 ? [...bersih, ...tanda] : [deleteMetadata(idCatatan(dibaca.sisa, nomor - 1))];
  const requests = [...requireAbsent(head), ...pembuka, writeCatatan(metadataId, sisa), ...isi];
  return { requests, bukti: { metadataId, isi: isiCatatan(sisa) } };
}

/** The ledger row belongs with the head; a file needs one tab in sight, so the empty one goes when ours are shown. */
const isLast = (p: SheetsRequest): boolean =>
  'deleteSheet' in p || ('appendCells' in p && sheetIdOf(p) === SHEET_ID.Riwayat);

const deletesLast = (a: SheetsRequest, b: SheetsRequest): number =>
  Number('deleteSheet' in a) - Number('deleteSheet' in b);

const isRewrite = (kelompok: readonly SheetsRequest[]): boolean =>
  kelompok.some((p) => 'updateCells' in p) && !kelompok.some((p) => 'addSheet' in p);

function remainsOf(permintaan: readonly SheetsRequest[], { nilai, sisa }: ReadState, tetap: Sisa): Sisa {
  const baru = permintaan.filter((p) => 'addSheet' in p).map(sheetIdOf);
  const lama = (jenis: string): readonly number[] =>
    [...new Set(permintaan.filter((p) => jenis in p).map(sheetIdOf))].filter((id) => !baru.includes(id));
  const barisAwal = (id: number): number =>
    Math.min(nilai.get(id)?.length ?? 0, sisa.awal[id] ?? Number.MAX_SAFE_INTEGER);
  return {
    baru,
    awal: { ...tetap.awal, ...Object.fromEntries(lama('appendCells').map((id) => [id, barisAwal(id)])) },
    ditulis: [...new Set([...tetap.ditulis, ...sisa.ditulis, ...lama('updateCells')])],
  };
}

interface WriteTarget {
  readonly sheetId?: number;
  readonly start?: { readonly sheetId: number };
  readonly range?: { readonly sheetId: number };
  readonly properties?: { readonly sheetId: number; readonly hidden?: boolean };
}

function sheetIdOf(permintaan: SheetsRequest): number {
  const isi = Object.values(permintaan)[0] as WriteTarget;
  return isi.sheetId ?? isi.start?.sheetId ?? isi.range?.sheetId ?? isi.properties?.sheetId ?? 0;
}

function hideNew(permintaan: SheetsRequest): SheetsRequest {
  const properties = permintaan.addSheet?.properties;
  return properties ? { addSheet: { properties: { ...properties, hidden: true } } } : permintaan;
}

function showNew(perubahan: readonly Change[]): readonly SheetsRequest[] {
  return perubahan
    .flatMap(({ permintaan }) => permintaan)
    .filter((p) => 'addSheet' in p && !(Object.values(p)[0] as WriteTarget).properties?.hidden)
    .map((p) => ({
      updateSheetProperties: { properties: { sheetId: sheetIdOf(p), hidden: false }, fields: 'hidden' },
    }));
}
