/** One run through the rows of one person: what is known stands in the tab while the rest is still being tried. */
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { withoutGoogleFailure } from '../galat.ts';
import { type Alat, NAMA_TAB_UJI, send } from './alat.ts';
import { listUji, type Oleh, type Uji } from './daftar-uji.ts';
import { countPutusan, hideNames, listBaris } from './laporan-uji.ts';
import { type Hasil, judgeTyped, tryProbe } from './putusan.ts';
import { hasilRequests, type IsiBaris, laporanRequest, type TabUji } from './tab-uji.ts';

/** So many requests are written at once: a write for each row would use up what Google allows in a minute. */
const SEKALIGUS = 6;

/** @returns what to tell the person */
export function tryRows(oleh: Oleh, tab: TabUji, peralatan: Omit<Alat, 'jawabOf'>): string {
  const { spreadsheetId, mulai } = peralatan;
  const daftar = listUji();
  const isi = new Map<string, IsiBaris>(tab.isi);
  const alat: Alat = { ...peralatan, jawabOf: (nomor) => String(isi.get(nomor)?.terlihat ?? '').replace(/:.*/s, '') };
  const tunda: SheetsRequest[] = [];
  const cacat: unknown[] = [];
  for (const [urutan, uji] of daftar.entries()) {
    const lama = isi.get(uji.nomor)?.terlihat ?? '';
    const hasil = uji.probe ? seeRow(uji, oleh, alat) : { putusan: judgeTyped(uji, lama) };
    if (hasil === null) continue;
    isi.set(uji.nomor, { terlihat: lama, ...hasil });
    if ('cacat' in hasil) cacat.push(hasil.cacat);
    tunda.push(...hasilRequests(tab.sheetId, urutan, hasil));
    if (tunda.length >= SEKALIGUS) writeSome(spreadsheetId, tunda);
  }
  const jumlah = countPutusan(daftar, isi);
  const kepala = `Uji di Google, ${new Date(mulai).toISOString()}, ${oleh}: ${jumlah}`;
  const laporan = hideNames([kepala, ...listBaris(daftar, isi)].join('\n'), spreadsheetId);
  send(spreadsheetId, [...tunda, laporanRequest(tab.sheetId, laporan)]);
  if (cacat.length > 0) throw cacat[0];
  return `${jumlah}. Laporannya di sel B2 tab ${NAMA_TAB_UJI}: salin dan kirim. ${BERIKUTNYA[oleh] ?? ''}`;
}

const BERIKUTNYA: Readonly<Partial<Record<Oleh, string>>> = {
  pertama: 'Berikutnya: bagikan file ini kepada orang kedua sebagai Editor; ia menjalankan uji ini juga.',
};

/** Null: not this person's row, or nothing to see yet. */
function seeRow(uji: Uji, oleh: Oleh, alat: Alat): Hasil | null {
  if (uji.oleh !== oleh && !(uji.oleh === 'tangan' && oleh === 'pertama')) return null;
  const kabar = `${uji.nomor} ${uji.anggapan}`;
  withoutGoogleFailure(() => SpreadsheetApp.getActiveSpreadsheet().toast(kabar, NAMA_TAB_UJI));
  return tryProbe(uji, alat);
}

/** What Google does not take now goes with the rows that follow. */
function writeSome(spreadsheetId: string, tunda: SheetsRequest[]): void {
  withoutGoogleFailure(() => {
    send(spreadsheetId, tunda);
    tunda.length = 0;
  });
}
