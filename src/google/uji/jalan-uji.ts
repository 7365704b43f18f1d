/** One run through the rows of one person: what is known stands in the tab while the rest is still being tried. */
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { withoutGoogleFailure } from '../galat.ts';
import { type Alat, NAMA_TAB_UJI, send } from './alat.ts';
import { listUji, type Oleh } from './daftar-uji.ts';
import { countPutusan, writeLaporan } from './laporan-uji.ts';
import { judgeTyped, tryProbe } from './putusan.ts';
import { hasilRequest, laporanRequest, putusanRequest, type TabUji } from './tab-uji.ts';

/** So many rows are written at once: a write for each would use up what Google allows in a minute. */
const SEKALIGUS = 4;

/** @returns what to tell the person */
export function tryRows(oleh: Oleh, { sheetId, isi: lama }: TabUji, alat: Alat): string {
  const daftar = listUji();
  const isi = new Map(lama);
  const tunda: SheetsRequest[] = [];
  const cacat: unknown[] = [];
  for (const [urutan, uji] of daftar.entries()) {
    const { nomor, anggapan, probe } = uji;
    if (!probe) {
      const { terlihat = '' } = isi.get(nomor) ?? {};
      const putusan = judgeTyped(uji, terlihat);
      isi.set(nomor, { terlihat, putusan });
      tunda.push(putusanRequest(sheetId, urutan, putusan));
    } else if (uji.oleh === oleh) {
      withoutGoogleFailure(() => SpreadsheetApp.getActiveSpreadsheet().toast(`${nomor} ${anggapan}`, NAMA_TAB_UJI));
      const hasil = tryProbe(uji, alat);
      // Nothing to see this time is no answer in place of an earlier one.
      if (hasil.terlihat === '' && isi.get(nomor)?.terlihat) continue;
      isi.set(nomor, hasil);
      if ('cacat' in hasil) cacat.push(hasil.cacat);
      tunda.push(hasilRequest(sheetId, urutan, hasil.terlihat, hasil.putusan));
    }
    if (tunda.length >= SEKALIGUS) writeSome(alat, tunda);
  }
  const jumlah = countPutusan(isi);
  const kepala = `${NAMA_TAB_UJI}, ${new Date(alat.mulai).toISOString()}, ${oleh}: ${jumlah}`;
  send(alat, [...tunda, laporanRequest(sheetId, writeLaporan(kepala, daftar, isi, alat.spreadsheetId))]);
  if (cacat.length > 0) throw cacat[0];
  return `${jumlah}. Laporan ada di sel B2 tab ${NAMA_TAB_UJI}. Langkah berikutnya: docs/uji.md.`;
}

/** What Google does not take now goes with the rows that follow. */
function writeSome(alat: Alat, tunda: SheetsRequest[]): void {
  withoutGoogleFailure(() => {
    send(alat, tunda);
    tunda.length = 0;
  });
}
