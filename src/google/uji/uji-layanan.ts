/** Rows 3, 12 and 14 to 19: services, tabs, exceptions, accounts, the lock, Drive, the language, and large writes. */
import { sebabGoogle } from '../galat.ts';
import { drive, sheets } from '../layanan.ts';
import { type Alat, addTab, deleteTab, type Jawab, NAMA_TAB_UJI, send, sendFor, withTab, writeTeks } from './alat.ts';

/** Sheets has answered already, or there would be no tab. */
export function seeLayanan({ mulai }: Alat): Jawab {
  countFiles(`tidak-ada-${mulai}`);
  return 'menyala';
}

export function seeIzin(): Jawab {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return status === ScriptApp.AuthorizationStatus.NOT_REQUIRED ? 'lengkap' : 'kurang';
}

/** As the first tab and a collection tab are numbered. */
const ID_TAB = [101, 523_109_621] as const;
const ID_LAMA = 102;

const addNumbered = (sheetId: number) => addTab(`${NAMA_TAB_UJI} ${sheetId}`, 1, 1, sheetId);

export const seeIdTab = (alat: Alat): Jawab =>
  sendFor(
    alat,
    ID_TAB.flatMap((id) => [addNumbered(id), writeTeks(id, 0, 0, 'a')]),
    () => sendFor(alat, ID_TAB.map(deleteTab)),
  );

/** In a batch after the one that deletes the tab, and in the same. */
export function seeIdTabLama(alat: Alat): Jawab {
  const [tambah, hapus] = [addNumbered(ID_LAMA), deleteTab(ID_LAMA)];
  send(alat, [tambah]);
  send(alat, [hapus]);
  return sendFor(alat, [tambah], () => sendFor(alat, [hapus, tambah], () => sendFor(alat, [hapus])));
}

export const seeGalat400 = ({ spreadsheetId }: Alat): Jawab =>
  nameOf(() => sheets().spreadsheets.batchUpdate({ requests: [] }, spreadsheetId));

export const seeGalat404 = ({ mulai }: Alat): Jawab =>
  nameOf(() => sheets().spreadsheets.get(`tidak-ada-${mulai}`, { fields: 'spreadsheetId' }));

export const seeGalatBawaan = ({ sheetId }: Alat): Jawab =>
  nameOf(() => SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)?.getRange(9_999, 1).activate());

/** What galat.ts knows exceptions by. */
function nameOf(work: () => unknown): Jawab {
  try {
    work();
  } catch (sebab) {
    if (sebabGoogle(sebab) === 'gangguan') throw sebab;
    const { name, details } = sebab as { readonly name?: string; readonly details?: { readonly code?: number } };
    const nama = `${name} ${details?.code ?? ''}`.trim();
    return sebab instanceof Error ? nama : ['bukan Error', nama];
  }
  return 'tidak ada galat';
}

export function seeAkun(): Jawab {
  const aktif = Session.getActiveUser().getEmail();
  return aktif !== '' && aktif === Session.getEffectiveUser().getEmail() ? 'sama' : ['lain', `"${aktif}"`];
}

export const seeKunci = ({ dipegang }: Alat): Jawab => (dipegang ? 'dipegang' : 'tidak ada');

/** The file stays in the Drive of whoever runs this. The mark is as long as Drive allows: 124 bytes with its key. */
export function seeBerkas({ mulai }: Alat): Jawab {
  const idAksi = `${mulai}`.padEnd(118, '-');
  drive().files.create({ name: `${NAMA_TAB_UJI} (boleh dihapus)`, appProperties: { idAksi } }, smallFile(), {
    fields: 'id',
  });
  return countFiles(idAksi) > 0 ? 'langsung ditemukan' : 'belum ditemukan';
}

/** As papers are kept: under an id that was drawn before, so that the same upload once more finds it there. */
export function seeIdBerkas(): Jawab {
  const [id = ''] = drive().files.generateIds({ count: 1 }).ids ?? [];
  const keep = () =>
    drive().files.create({ id, name: `${NAMA_TAB_UJI} (boleh dihapus)` }, smallFile(), { fields: 'id' });
  if (keep().id !== id) return 'id lain';
  return nameOf(keep);
}

/** Of a file that this run makes; without a second address nobody can be let in. */
export function seeIzinBerkas({ kedua }: Alat): Jawab {
  if (kedua === '') return null;
  const { id = '' } = drive().files.create({ name: `${NAMA_TAB_UJI} (boleh dihapus)` }, smallFile(), { fields: 'id' });
  const izin = { role: 'reader', type: 'user', emailAddress: kedua };
  drive().permissions.create(izin, id, { sendNotificationEmail: false, fields: 'id' });
  return 'dibagikan';
}

const smallFile = () => Utilities.newBlob('Boleh dihapus.', 'text/plain', NAMA_TAB_UJI);

function countFiles(idAksi: string): number {
  const q = `appProperties has { key='idAksi' and value='${idAksi}' } and trashed = false`;
  return drive().files.list({ q, fields: 'files(id)' })?.files?.length ?? 0;
}

/** What the bundle needs of the language beyond its syntax. Patterns as text: one written out would stop the whole file. */
export function seeKemampuan(): Jawab {
  const fungsi: Readonly<Record<string, unknown>> = {
    at: [].at,
    hasOwn: Object.hasOwn,
    replaceAll: ''.replaceAll,
    flatMap: [].flatMap,
  };
  const tiada = Object.entries(fungsi).flatMap(([nama, ada]) => (ada ? [] : [nama]));
  for (const pola of ['(?<=a)b', '\\p{Cs}', '(?<a>b)'])
    try {
      RegExp(pola, 'gsuy');
    } catch {
      tiada.push(pola);
    }
  return tiada.length === 0 ? 'lengkap' : ['kurang', tiada.join(' ')];
}

/** Google ends a run after six minutes, and one write may take a minute and more. */
const BATAS_MS = 180_000;
/** Fits a cell. */
const HURUF_SEL = 40_000;

/** As long as there is time: the row says how far it came. */
export const seeUkuran = (alat: Alat): Jawab =>
  withTab(alat, 2, (sheetId) => {
    const lama: string[] = [];
    for (const mb of alat.ukuranMB) {
      const dari = Date.now();
      if (dari - alat.mulai > BATAS_MS) break;
      const permintaan = writeTeks(sheetId, 0, 0, 'x'.repeat(HURUF_SEL));
      const jawab = sendFor(alat, Array(Math.ceil((mb * 1e6) / HURUF_SEL)).fill(permintaan));
      if (jawab !== 'diterima') return ['ditolak', `${mb} MB, ${jawab}`];
      lama.push(`${mb} MB ${Date.now() - dari} ms`);
    }
    return lama.length > 0 ? ['diterima', lama.join(', ')] : 'waktu habis';
  });
