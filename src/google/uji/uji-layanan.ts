/** Probes 3, 12 and 14 to 19: services, accounts, the lock, Drive, the language, and how large a write may be. */
import { sebabGoogle } from '../galat.ts';
import { driveFiles, sheets } from '../layanan.ts';
import { type Alat, type Jawab, NAMA_TAB_UJI, refusalOf, send, teks, withTab, writeSel } from './alat.ts';

export function seeLayanan({ spreadsheetId, mulai }: Alat): Jawab {
  sheets().spreadsheets.get(spreadsheetId, { fields: 'spreadsheetId' });
  findFiles(`tiada-${mulai}`);
  return 'menyala';
}

export function seeIzin(): Jawab {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return status === ScriptApp.AuthorizationStatus.NOT_REQUIRED ? 'lengkap' : ['kurang', String(status)];
}

/** As the first tab and a collection tab are numbered. */
const ID_TAB = [101, 523_109_621] as const;
const ID_LAMA = 102;

const addTab = (sheetId: number) => ({
  addSheet: {
    properties: { sheetId, title: `${NAMA_TAB_UJI} ${sheetId}`, gridProperties: { rowCount: 2, columnCount: 2 } },
  },
});
const deleteTab = (sheetId: number) => ({ deleteSheet: { sheetId } });

export function seeIdTab({ spreadsheetId }: Alat): Jawab {
  send(
    spreadsheetId,
    ID_TAB.flatMap((id) => [addTab(id), writeSel(id, 0, 0, [[teks('a')]])]),
  );
  send(spreadsheetId, ID_TAB.map(deleteTab));
  return 'diterima';
}

/** In a batch of its own, and in the one that deletes the tab. */
export function seeIdTabLama({ spreadsheetId }: Alat): Jawab {
  for (const requests of [
    [addTab(ID_LAMA)],
    [deleteTab(ID_LAMA)],
    [addTab(ID_LAMA)],
    [deleteTab(ID_LAMA), addTab(ID_LAMA)],
    [deleteTab(ID_LAMA)],
  ])
    send(spreadsheetId, requests);
  return 'boleh dipakai lagi';
}

export function seeGalatLayanan({ spreadsheetId }: Alat): Jawab {
  const salah = nameOf(() => sheets().spreadsheets.batchUpdate({ requests: [] }, spreadsheetId));
  const tiada = nameOf(() => sheets().spreadsheets.get('tiada', { fields: 'spreadsheetId' }));
  return `${salah}, ${tiada}`;
}

export const seeGalatBawaan = ({ sheetId }: Alat): Jawab =>
  nameOf(() => SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)?.getRange(1, 9_999).activate());

/** What galat.ts tells exceptions by. */
function nameOf(work: () => unknown): string {
  try {
    work();
  } catch (sebab) {
    if (sebabGoogle(sebab) === 'gangguan') throw sebab;
    const { name, details } = sebab as { readonly name?: string; readonly details?: { readonly code?: number } };
    return [sebab instanceof Error ? '' : 'bukan Error', name, details?.code].filter(Boolean).join(' ');
  }
  return 'tanpa galat';
}

export function seeAkun(): Jawab {
  const aktif = Session.getActiveUser().getEmail();
  if (aktif === '') return 'kosong';
  return aktif === Session.getEffectiveUser().getEmail() ? 'sama' : 'berlainan';
}

/** The run itself has taken it. */
export function seeKunci(): Jawab {
  const kunci = LockService.getDocumentLock();
  if (!kunci) return 'tidak ada';
  return kunci.hasLock() ? 'dipegang' : 'lepas';
}

/** The file stays in the Drive of whoever runs this. The mark is as long as the longest of ours: 124 bytes with its key. */
export function seeBerkasBaru({ mulai }: Alat): Jawab {
  const idAksi = `uji-${mulai}`.padEnd(80, '-');
  const blob = Utilities.newBlob('Boleh dihapus.', 'text/plain', 'uji-google.txt');
  const judul = { name: `${NAMA_TAB_UJI} (boleh dihapus).txt`, appProperties: { idAksi } };
  driveFiles().create(judul, blob, { fields: 'id' });
  return findFiles(idAksi) === 1 ? 'langsung ditemukan' : 'belum ditemukan';
}

function findFiles(idAksi: string): number {
  const q = `appProperties has { key='idAksi' and value='${idAksi}' } and trashed = false`;
  return driveFiles().list({ q, fields: 'files(id)' })?.files?.length ?? 0;
}

/** What the bundle needs of the language beyond its syntax; each may throw where it is missing. */
const KEMAMPUAN: Readonly<Record<string, () => unknown>> = {
  at: () => [1].at(-1) === 1,
  hasOwn: () => Object.hasOwn({ a: 1 }, 'a'),
  replaceAll: () => 'aa'.replaceAll('a', 'b') === 'bb',
  flatMap: () => [1].flatMap((satu) => [satu, satu]).length === 2,
  fromEntries: () => Object.fromEntries([['a', 1]]).a === 1,
  matchAll: () => [...'ab'.matchAll(/./g)].length === 2,
  normalize: () => 'e\u0301'.normalize('NFC').length === 1,
  'lihat balik': () => isMatch('(?<=a)b', '', 'ab'),
  'kelas huruf': () => isMatch('\\p{Lu}', 'u', 'A'),
  'titik baris': () => isMatch('a.b', 's', 'a\nb'),
  'nama grup': () => isMatch('(?<satu>a)', 'y', 'a'),
};

/** A pattern of text: one that is written out would stop the whole file where the engine does not know it. */
const isMatch = (pola: string, bendera: string, isi: string): boolean => new RegExp(pola, bendera).test(isi);

export function seeKemampuan(): Jawab {
  const tiada = Object.keys(KEMAMPUAN).filter((nama) => {
    try {
      return KEMAMPUAN[nama]?.() !== true;
    } catch {
      return true;
    }
  });
  return tiada.length === 0 ? 'semua ada' : ['kurang', tiada.join(', ')];
}

/** Google ends a run after six minutes, and one write may take a minute and more. */
const BATAS_MULAI_MS = 180_000;
/** Fits a cell. */
const HURUF_SEL = 40_000;

/** As long as there is time: the report says how far it came. */
export const seeUkuran = (alat: Alat): Jawab =>
  withTab(alat, Math.ceil((Math.max(...alat.ukuranMB) * 1e6) / HURUF_SEL), (sheetId) => {
    const lama: string[] = [];
    for (const mb of alat.ukuranMB) {
      const dari = alat.now();
      if (dari - alat.mulai > BATAS_MULAI_MS)
        return lama.length > 0 ? ['diterima', `${lama.join('; ')}; waktu habis`] : null;
      const baris = Array(Math.ceil((mb * 1e6) / HURUF_SEL)).fill([teks('x'.repeat(HURUF_SEL))]);
      const ditolak = refusalOf(alat, [writeSel(sheetId, 0, 0, baris)]);
      if (ditolak !== null) return ['ditolak', `${mb} MB: ${ditolak}`];
      lama.push(`${mb} MB ${alat.now() - dari} ms`);
    }
    return ['diterima', lama.join('; ')];
  });
