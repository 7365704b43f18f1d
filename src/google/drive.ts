/**
 * Papers in Drive: the .docx itself is kept, under an id that was drawn before, so that a repeated upload finds the first.
 * https://developers.google.com/workspace/drive/api/guides/create-file (files.generateIds)
 */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Berkas, Tersimpan } from '../app/inti/store.ts';
import { urlDokumen } from '../domain/dokumen.ts';
import type { Email } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { codeOf, failureOf, LayananMati, sebabGoogle } from './galat.ts';
import { drive } from './layanan.ts';
import type { Sabar } from './sabar.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Null: Drive is off, or closed to this person; throws where it fails for a moment, so that nothing is recorded yet. */
export function drawFileIds(jumlah: number, sabar: Sabar): readonly string[] | null {
  try {
    return sabar.read(() => drive().files.generateIds({ count: jumlah, space: 'drive', type: 'files' }).ids ?? []);
  } catch (sebab) {
    if (!(sebab instanceof LayananMati) && sebabGoogle(sebab) !== 'ditolak') throw sebab;
    console.error(sebab);
    return null;
  }
}

export function uploadDocx(berkas: Berkas, idAksi: string, sabar: Sabar): Tersimpan | Penolakan {
  try {
    const tanda = `${idAksi}/${berkas.jenis}${berkas.id === null ? '-google' : ''}`;
    const keep = () => (berkas.id === null ? keepAsGoogleDoc(berkas, tanda) : keepAsDocx(berkas, berkas.id, tanda));
    const { id, url } = sabar.read(keep);
    return { tautan: { nama: berkas.nama, url }, tanpaAkses: shareWith(id, berkas.pembaca, sabar) };
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    console.error(sebab);
    return TOLAK_APP.unggahGagal(berkas.nama);
  }
}

interface Tempat {
  readonly id: string;
  readonly url: string;
}

const SUDAH_ADA = 409;

function keepAsDocx(berkas: Berkas, id: string, tanda: string): Tempat {
  try {
    create({ ...kepala(berkas, tanda), id, mimeType: DOCX }, berkas);
  } catch (sebab) {
    if (!(sebab instanceof Error) || codeOf(sebab) !== SUDAH_ADA) throw sebab;
  }
  return { id, url: urlDokumen(id) };
}

/** Drive gives no id in advance for what it converts: its mark finds the one that a lost answer made. */
function keepAsGoogleDoc(berkas: Berkas, tanda: string): Tempat {
  const q = `appProperties has { key='idAksi' and value='${tanda.replace(/[\\']/g, '\\$&')}' } and trashed = false`;
  const [ada] = drive().files.list({ q, fields: 'files(id,webViewLink)' })?.files ?? [];
  const file = ada ?? create({ ...kepala(berkas, tanda), mimeType: GOOGLE_DOC }, berkas);
  return { id: file?.id ?? '', url: file?.webViewLink ?? '' };
}

/** `dokumen`: by which the commands tell the papers, whatever their names. */
const kepala = ({ nama, jenis }: Berkas, idAksi: string) => ({ name: nama, appProperties: { idAksi, dokumen: jenis } });

function create(judul: object, { nama, isi }: Berkas) {
  const byte = Array.from(new Int8Array(isi));
  return drive().files.create(judul, Utilities.newBlob(byte, DOCX, nama), { fields: 'id,webViewLink' });
}

/** Google ends an execution after six minutes, and the reply must still come: who is left is named. */
const BATAS_BAGI_MS = 180_000;

/** Google takes them one at a time. Those whom it refuses: no Google account, or sharing outside is forbidden. */
function shareWith(id: string, pembaca: readonly Email[], sabar: Sabar): readonly Email[] {
  const sampai = Date.now() + BATAS_BAGI_MS;
  return pembaca.filter((emailAddress) => {
    if (Date.now() > sampai) return true;
    const izin = { role: 'reader', type: 'user', emailAddress };
    const share = () => drive().permissions.create(izin, id, { sendNotificationEmail: false, fields: 'id' });
    return failureOf(() => sabar.read(share)) !== null;
  });
}
