import { describe, expect, test } from '@jest/globals';
import { EMPTY_HEAD, type LedgerHead } from '../../src/app/inti/riwayat.ts';
import { type CommitPart, planCommit, type ReadState } from '../../src/google/commit-plan.ts';
import { hideSisa, readSisa, trimSisa } from '../../src/google/sisa.ts';
import type { Nilai } from '../../src/workbook/baca.ts';
import { createTab } from '../../src/workbook/buat.ts';
import type { SheetsRequest, StrukturGoogle } from '../../src/workbook/sheets-json.ts';
import { TAB_KENDALI } from '../../src/workbook/tab/kendali.ts';
import { TAB_POTRET } from '../../src/workbook/tab/potret.ts';
import { TAB_RIWAYAT } from '../../src/workbook/tab/riwayat.ts';
import { appendRows, type Change, writeRows } from '../../src/workbook/tulis.ts';
import { type OpenFile, openFile } from '../local/services/a-file.ts';
import { TAB } from '../workbook/tab-contoh.ts';

const FILE = 'buku-kerja-1';
const OURS = [TAB_KENDALI, TAB_POTRET, TAB_RIWAYAT];
const kepala = (komit: number): LedgerHead => ({ ...EMPTY_HEAD, komit, nomor: komit });
/** As much as a cell holds: two hundred of them are more than one body may carry. */
const PANJANG = 'x'.repeat(45_000);

/** What one reading finds in the file, the remains of an unfinished commit still in it. */
function dibacaDari(google: OpenFile): ReadState {
  const struktur = google.get({ fields: 'developerMetadata,sheets.properties' }) as StrukturGoogle;
  const nilai = new Map<number, Nilai>();
  for (const { properties = {} } of struktur.sheets ?? []) {
    const [satu] = google.values({ sheetId: properties.sheetId }) as { valueRange: { values?: Nilai } }[];
    nilai.set(properties.sheetId ?? 0, satu?.valueRange.values ?? []);
  }
  return { struktur, nilai, sisa: readSisa(struktur) };
}

/** What an action sees of it. */
function terlihat({ struktur, nilai, sisa }: ReadState) {
  const lembar = (hideSisa(struktur, sisa).sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0);
  const terbaca = trimSisa(nilai, sisa);
  return { lembar, potret: terbaca.get(TAB_POTRET.sheetId), riwayat: terbaca.get(TAB_RIWAYAT.sheetId) };
}

function bukuBaru(): OpenFile {
  const google = openFile();
  google.batch(OURS.flatMap((tab) => createTab(tab, { rows: [] })));
  return google;
}

/** Kendali is written over, rows are added to Potret and Riwayat, a tab is made. */
function perubahan({ nilai, struktur }: ReadState, teks: string, banyak: number): readonly Change[] {
  const snapshot = { struktur, nilai, tinggi: null };
  const [kendali = [], potret = [], riwayat = []] = OURS.map(({ sheetId }) => nilai.get(sheetId));
  const baris = Array.from({ length: banyak }, (_, i) => ({ kode: `K-${i}`, uraian: teks }));
  return [
    writeRows(TAB_KENDALI, snapshot, kendali, [{ uraian: 'Langkah 1' }]),
    appendRows(TAB_POTRET, potret, baris),
    { permintaan: createTab(TAB, { rows: baris.slice(0, 3) }) },
    appendRows(TAB_RIWAYAT, riwayat, [{ nomor: 1, kalimat: 'Selesai.' }]),
  ];
}

const tabBaru = ({ struktur }: Pick<ReadState, 'struktur'>) =>
  struktur.sheets?.find(({ properties }) => properties?.sheetId === TAB.sheetId)?.properties;

const plan = (dibaca: ReadState, isi: readonly Change[], komit = 1): readonly CommitPart[] =>
  planCommit({ spreadsheetId: FILE, dibaca, head: kepala(komit), perubahan: isi });
const teks = (requests: readonly SheetsRequest[]): string => JSON.stringify(requests);
const isRiwayat = (p: SheetsRequest): boolean => p.appendCells?.sheetId === TAB_RIWAYAT.sheetId;
const metadataDibuat = ({ requests }: CommitPart) =>
  requests.flatMap(({ createDeveloperMetadata: p }) => (p ? [p.developerMetadata as { metadataId: number }] : []));

describe('a change that fits into one body', () => {
  const google = bukuBaru();
  const dibaca = dibacaDari(google);
  const isi = perubahan(dibaca, 'pendek', 3);

  test('is sent whole with the new head behind it: data and history cannot disagree', () => {
    const [satu, ...lain] = plan(dibaca, isi);
    expect(lain).toEqual([]);
    expect(satu?.requests.slice(0, -1)).toEqual(isi.flatMap(({ permintaan }) => permintaan));
    expect(satu?.requests.at(-1)).toMatchObject({
      createDeveloperMetadata: { developerMetadata: { metadataId: 1_000_001, metadataValue: satu?.bukti.isi } },
    });
    expect(satu?.bukti.metadataId).toBe(1_000_001);
  });

  test('of two on the same head, only the first is taken', () => {
    const [satu] = plan(dibaca, isi);
    google.batch(satu?.requests ?? []);
    const sesudah = teks([google.google.workbook()] as never);
    const [lain] = plan(dibaca, [appendRows(TAB_RIWAYAT, dibaca.nilai.get(TAB_RIWAYAT.sheetId) ?? [], [{ nomor: 9 }])]);
    expect(() => google.batch(lain?.requests ?? [])).toThrow(/1000001/);
    expect(teks([google.google.workbook()] as never)).toBe(sesudah);
  });
});

test('thirty-two heads stay in the file; the oldest goes with the one that comes', () => {
  const google = bukuBaru();
  for (let komit = 1; komit <= 35; komit++)
    google.batch(plan(dibacaDari(google), [], komit).flatMap(({ requests }) => requests));
  const heads = (dibacaDari(google).struktur.developerMetadata ?? []).map(({ metadataId }) => metadataId);
  expect(heads).toHaveLength(32);
  expect([Math.min(...heads.map(Number)), Math.max(...heads.map(Number))]).toEqual([1_000_004, 1_000_035]);
});

describe('a change too large for one body', () => {
  const awal = bukuBaru();
  const dibaca = dibacaDari(awal);
  const bagian = plan(dibaca, perubahan(dibaca, PANJANG, 400));
  const terakhir = bagian.length - 1;

  test('goes in parts, each small enough, the ledger row and the head only with the last', () => {
    expect(bagian.length).toBeGreaterThan(2);
    for (const [i, { requests }] of bagian.entries()) {
      expect(teks(requests).length).toBeLessThan(10 * 1024 * 1024);
      expect([i, requests.some(isRiwayat)]).toEqual([i, i === terakhir]);
    }
    expect(bagian.map(({ bukti }) => bukti.metadataId)).toEqual([
      ...bagian.slice(0, -1).map((_, i) => 3_000_001 + i),
      1_000_001,
    ]);
  });

  test('is proved, part by part, by metadata that no other part makes', () => {
    for (const satu of bagian)
      expect(metadataDibuat(satu)).toContainEqual(
        expect.objectContaining({ metadataId: satu.bukti.metadataId, metadataValue: satu.bukti.isi }),
      );
  });

  test('is not seen until the last part has come, and then whole, without a trace of the parts', () => {
    const google = bukuBaru();
    const sebelum = terlihat(dibacaDari(google));
    for (const [i, { requests }] of bagian.entries()) {
      google.batch(requests);
      if (i === terakhir) break;
      const kini = dibacaDari(google);
      expect([i, terlihat(kini)]).toEqual([i, sebelum]);
      expect(String(kini.nilai.get(TAB_KENDALI.sheetId)?.[1]?.[0])).toMatch(/^Sedang disusun/);
      const baru = tabBaru(kini);
      expect(baru === undefined || baru.hidden).toBe(true);
    }
    const { struktur, nilai, sisa } = dibacaDari(google);
    expect(nilai.get(TAB_POTRET.sheetId)).toHaveLength((dibaca.nilai.get(TAB_POTRET.sheetId)?.length ?? 0) + 400);
    expect(nilai.get(TAB_KENDALI.sheetId)?.[1]).toEqual(dibaca.nilai.get(TAB_KENDALI.sheetId)?.[1]);
    expect(tabBaru({ struktur })).toMatchObject({ title: TAB.nama });
    expect(tabBaru({ struktur })?.hidden).toBeFalsy();
    expect([sisa.catatan, struktur.developerMetadata?.length]).toEqual([[], 1]);
  });

  test('cut off after its first part, is cleared away by the next commit', () => {
    const google = bukuBaru();
    const sebelum = terlihat(dibacaDari(google));
    google.batch(bagian[0]?.requests ?? []);
    google.batch(plan(dibacaDari(google), []).flatMap(({ requests }) => requests));
    const { sisa, ...sesudah } = dibacaDari(google);
    expect(terlihat({ sisa, ...sesudah })).toEqual(sebelum);
    expect(sesudah.nilai.get(TAB_POTRET.sheetId)).toEqual(dibaca.nilai.get(TAB_POTRET.sheetId));
    expect(sisa.catatan).toEqual([]);
  });

  test('stops at the part before which somebody else’s commit landed', () => {
    const google = bukuBaru();
    google.batch(bagian[0]?.requests ?? []);
    google.batch(plan(dibacaDari(google), []).flatMap(({ requests }) => requests));
    expect(() => google.batch(bagian[1]?.requests ?? [])).toThrow(/1000001/);
  });
});
