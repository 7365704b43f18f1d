/** Writing: ONE batchUpdate with cells, ledger rows and the new head. Google applies it whole or not at all. */

import { TOLAK_APP } from '../app/kata.ts';
import type { KepalaRiwayat } from '../app/riwayat.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { PermintaanSheets, StrukturGoogle } from '../workbook/google.ts';
import type { Change } from '../workbook/tulis.ts';
import { ID_KEPALA, KUNCI_KEPALA } from './baca-google.ts';
import { isDitolak, isKalahCepat, pesanGalat } from './galat.ts';
import { sheets } from './layanan.ts';
import { splitParts } from './potongan.ts';
import { writeTinggi } from './properti.ts';

/** As many heads as stay in the file. */
const SIMPAN_KEPALA = 32;

export type HasilKomit = 'committed' | 'lost-race' | Penolakan;

export function commitWorkbook(
  spreadsheetId: string,
  dari: KepalaRiwayat,
  kepala: KepalaRiwayat,
  perubahan: readonly Change[],
): HasilKomit {
  const permintaan = perubahan.flatMap((change) => change.permintaan);
  const bagian = splitParts([...permintaan, ...headRequests(dari, kepala)]);
  for (const satu of bagian) {
    const hasil = sendOnce(spreadsheetId, kepala, satu);
    if (hasil !== 'committed') return hasil;
  }
  writeTinggi({ nomor: kepala.nomor, hash: kepala.hash });
  return 'committed';
}

/** The new head; the oldest that we keep goes in the same batch. */
function headRequests(dari: KepalaRiwayat, kepala: KepalaRiwayat): readonly PermintaanSheets[] {
  const tertua = dari.komit - SIMPAN_KEPALA + 1;
  const metadata = {
    metadataId: ID_KEPALA + kepala.komit,
    metadataKey: KUNCI_KEPALA,
    metadataValue: JSON.stringify(kepala),
    location: { spreadsheet: true },
    visibility: 'DOCUMENT',
  };
  const hapus = { dataFilter: { developerMetadataLookup: { metadataId: ID_KEPALA + tertua } } };
  return [
    { createDeveloperMetadata: { developerMetadata: metadata } },
    ...(tertua > 0 ? [{ deleteDeveloperMetadata: hapus }] : []),
  ];
}

/** A lost answer may hide a write that happened: the head is read again before anything is sent a second time. */
function sendOnce(spreadsheetId: string, kepala: KepalaRiwayat, requests: readonly PermintaanSheets[]): HasilKomit {
  const metadataId = ID_KEPALA + kepala.komit;
  for (let percobaan = 1; ; percobaan++) {
    try {
      sheets().spreadsheets.batchUpdate({ requests: requests as object[] }, spreadsheetId);
      return 'committed';
    } catch (sebab) {
      const pesan = pesanGalat(sebab);
      const tercatat = readHead(spreadsheetId, metadataId);
      if (tercatat === JSON.stringify(kepala)) return 'committed';
      if (tercatat !== null || isKalahCepat(pesan, metadataId)) return 'lost-race';
      if (isDitolak(pesan)) return TOLAK_APP.googleMenolak(pesan.slice(0, 200));
      if (percobaan === 2) return TOLAK_APP.googleGagal();
    }
  }
}

function readHead(spreadsheetId: string, metadataId: number): string | null {
  const struktur = sheets().spreadsheets.get(spreadsheetId, {
    fields: 'developerMetadata(metadataId,metadataValue)',
  }) as StrukturGoogle;
  return struktur.developerMetadata?.find((m) => m.metadataId === metadataId)?.metadataValue ?? null;
}
