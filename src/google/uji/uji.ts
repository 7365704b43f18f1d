/** *Uji di Google*: tries on the real Google, in a file for nothing else, what the add-in assumes of it. */
import type { StrukturGoogle } from '../../workbook/sheets-json.ts';
import { penolakanOf, withoutGoogleFailure } from '../galat.ts';
import { askText, tell } from '../layar.ts';
import { type Alat, addTab, NAMA_TAB_UJI, send } from './alat.ts';
import { listUji, type Oleh } from './daftar-uji.ts';
import { clean, findTab, NAMA_TAB_COBA, objectionTo, readFile } from './file-uji.ts';
import { tryRows } from './jalan-uji.ts';
import { jejakRequest, readJejak, writeProperti } from './jejak.ts';
import { judulRequest, makeTab, readTab, type TabUji } from './tab-uji.ts';
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

const TANYA_KEDUA =
  'Alamat akun Google orang kedua, yang BELUM diberi akses ke file ini (baris 1a). Kosongkan bila belum ada.';

/** Null: the person thought better of it. */
function begin(ukuranMB: readonly number[]): string | null {
  const mulai = Date.now();
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const struktur = readFile(spreadsheetId);
  const keberatan = objectionTo(spreadsheetId, struktur);
  if (keberatan !== null) return keberatan;
  const sheetId = findTab(struktur, NAMA_TAB_UJI);
  const lama = sheetId === null ? null : readTab(spreadsheetId, sheetId);
  if (lama && !isOurs(lama))
    return `Baris tab ${NAMA_TAB_UJI} tidak seperti ketika dibuat. Hapus tab itu, lalu ulangi.`;
  const saya = (Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail()).trim().toLowerCase();
  const oleh = turnOf(lama, spreadsheetId, saya);
  const kedua = oleh === 'pertama' ? askText(TANYA_KEDUA) : '';
  if (kedua === null) return null;
  const orang = { spreadsheetId, saya, kedua: kedua.toLowerCase(), ukuranMB, mulai };
  return locked(() => play(oleh, struktur, lama, orang));
}

/** Sorted, changed, or of another version. */
const isOurs = ({ isi }: TabUji): boolean =>
  [...isi.keys()].join() ===
  listUji()
    .map(({ nomor }) => nomor)
    .join();

function turnOf(lama: TabUji | null, spreadsheetId: string, saya: string): Oleh {
  if (lama === null) return 'pertama';
  if (lama.judul.file !== spreadsheetId) return 'salinan';
  return lama.judul.pertama === saya ? 'pertama' : 'kedua';
}

function locked(work: () => string): string {
  const kunci = LockService.getDocumentLock();
  if (kunci && !kunci.tryLock(1_000)) return 'Uji ini sedang berjalan di jendela lain. Tunggu sampai selesai.';
  try {
    return work();
  } finally {
    withoutGoogleFailure(() => kunci?.releaseLock());
  }
}

type Orang = Pick<Alat, 'spreadsheetId' | 'saya' | 'kedua' | 'ukuranMB' | 'mulai'>;

function play(oleh: Oleh, struktur: StrukturGoogle, lama: TabUji | null, orang: Orang): string {
  const { spreadsheetId } = orang;
  const jejak = readJejak(struktur, lama?.judul.ke ?? 0);
  if (oleh === 'pertama') clean(spreadsheetId, struktur);
  const tab = lama ?? readTab(spreadsheetId, makeTab(spreadsheetId));
  const sheetId =
    oleh === 'pertama' ? prepare(orang, tab, Math.max(...Object.values(jejak)) + 1) : findTab(struktur, NAMA_TAB_COBA);
  if (sheetId === null) return 'Minta orang pertama menjalankan uji ini sekali lagi: tab untuk mencoba tidak ada.';
  return tryRows(oleh, tab, { ...orang, sheetId, jejak, now: Date.now });
}

/** The tab for trying things, and the number of this run in its three places. */
function prepare({ spreadsheetId, saya }: Orang, tab: TabUji, ke: number): number {
  const sheetId = addTab(spreadsheetId, NAMA_TAB_COBA, { rowCount: 40, columnCount: 5 });
  const judul = judulRequest(tab.sheetId, { file: spreadsheetId, pertama: saya, ke });
  send(spreadsheetId, [judul, jejakRequest(ke), peringatan(sheetId)]);
  writeProperti(ke);
  return sheetId;
}
