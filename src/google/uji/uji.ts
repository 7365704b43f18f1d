/** *Uji di Google*: tries on the real Google, in a file for nothing else, what the add-in assumes of it. */
import type { StrukturGoogle } from '../../workbook/sheets-json.ts';
import { akunKini } from '../akun.ts';
import { penolakanOf, withoutGoogleFailure } from '../galat.ts';
import { askText, tell } from '../layar.ts';
import { type Alat, makeTab, NAMA_TAB_UJI, send } from './alat.ts';
import { listUji, type Oleh } from './daftar-uji.ts';
import { clean, findTab, isInUse, NAMA_TAB_COBA, readFile } from './file-uji.ts';
import { tryRows } from './jalan-uji.ts';
import { jejakRequest, readJejak, writeProperti } from './jejak.ts';
import { fileRequest, makeTabUji, readTabUji, type TabUji } from './tab-uji.ts';
import { peringatan } from './uji-perlindungan.ts';

/** `ukuranMB`: of the bodies that are tried, in this order. */
export function ujiGoogle(ukuranMB: readonly number[]): void {
  try {
    const pesan = begin(ukuranMB);
    if (pesan !== null) tell(pesan);
  } catch (sebab) {
    const penolakan = penolakanOf(sebab);
    if (penolakan === null) throw sebab;
    console.error(sebab);
    tell(penolakan.pesan);
  }
}

const TOLAK_UJI = {
  berisi: 'Uji di Google hanya berjalan di file coba yang kosong. Buat file lain seperti pada docs/uji.md.',
  tabBerubah: `Baris tab ${NAMA_TAB_UJI} tidak seperti ketika dibuat. Hapus tab itu, lalu ulangi.`,
  berjalan: 'Uji ini sedang berjalan di jendela lain. Tunggu sampai selesai.',
  tanpaTabCoba: `Tab ${NAMA_TAB_COBA} tidak ada. Minta orang pertama menjalankan uji ini sekali lagi.`,
} as const;

const TANYA_KEDUA = 'Alamat akun Google orang kedua yang BELUM diberi akses ke file ini (baris 1a); boleh kosong.';

type Dasar = Pick<Alat, 'spreadsheetId' | 'saya' | 'kedua' | 'ukuranMB' | 'mulai' | 'dipegang'>;

/** Null: the person thought better of it. */
function begin(ukuranMB: readonly number[]): string | null {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const struktur = readFile({ spreadsheetId });
  if (isInUse({ spreadsheetId }, struktur)) return TOLAK_UJI.berisi;
  const sheetId = findTab(struktur, NAMA_TAB_UJI);
  const lama = sheetId === undefined ? null : readTabUji({ spreadsheetId }, sheetId);
  if (lama && !isWhole(lama)) return TOLAK_UJI.tabBerubah;
  const saya = akunKini();
  const oleh = turnOf(lama, spreadsheetId, saya);
  const kedua = oleh === 'pertama' ? askText(TANYA_KEDUA) : '';
  if (kedua === null) return null;
  const dasar = { spreadsheetId, saya, kedua: kedua.toLowerCase(), ukuranMB, mulai: Date.now() };
  return locked((dipegang) => play(oleh, struktur, lama, { ...dasar, dipegang }));
}

/** Neither sorted nor of another version: rows are written by their place. */
const isWhole = ({ isi }: TabUji): boolean => `${[...isi.keys()]}` === `${listUji().map(({ nomor }) => nomor)}`;

/** A run that broke off before it wrote whose tab and file this is has left both empty: it begins anew. */
function turnOf(lama: TabUji | null, spreadsheetId: string, saya: string): Oleh {
  if (!lama?.file) return 'pertama';
  if (lama.file !== spreadsheetId) return 'salinan';
  return lama.pertama === saya ? 'pertama' : 'kedua';
}

function locked(work: (dipegang: boolean) => string): string {
  const kunci = LockService.getDocumentLock();
  if (kunci && !kunci.tryLock(1_000)) return TOLAK_UJI.berjalan;
  try {
    // Of another Lock object, made later, Google would say no.
    return work(kunci?.hasLock() === true);
  } finally {
    withoutGoogleFailure(() => kunci?.releaseLock());
  }
}

function play(oleh: Oleh, struktur: StrukturGoogle, lama: TabUji | null, dasar: Dasar): string {
  const jejak = readJejak(struktur, lama?.ke ?? 0);
  if (oleh === 'pertama') clean(dasar, struktur);
  const tab = lama ?? readTabUji(dasar, makeTabUji(dasar));
  const ke = Math.max(...Object.values(jejak)) + 1;
  const sheetId = oleh === 'pertama' ? prepare(dasar, tab.sheetId, ke) : findTab(struktur, NAMA_TAB_COBA);
  if (sheetId === undefined) return TOLAK_UJI.tanpaTabCoba;
  const tanpaAkses = `${tab.isi.get('1a')?.terlihat}`;
  return tryRows(oleh, tab, { ...dasar, sheetId, jejak, tanpaAkses });
}

/** The tab for trying things, and the number of this run in its three places. */
function prepare(dasar: Dasar, tabUji: number, ke: number): number {
  const sheetId = makeTab(dasar, NAMA_TAB_COBA, 12, 13);
  const { spreadsheetId, saya } = dasar;
  send(dasar, [fileRequest(tabUji, spreadsheetId, saya, ke), jejakRequest(ke), peringatan(sheetId)]);
  writeProperti(ke);
  return sheetId;
}
