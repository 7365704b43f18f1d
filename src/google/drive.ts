/** Papers in Drive: one upload makes a Google Doc of the .docx. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import type { Berkas } from '../app/inti/store.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { FileLink } from '../kontrak/kontrak.ts';
import { sebabGoogle } from './galat.ts';
import { driveFiles } from './layanan.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** `id` marks the file, so that a repeated upload finds the first one instead of making a double. */
export function uploadDocx(berkas: Berkas, id: string): FileLink | Penolakan {
  try {
    const ada = findFile(id);
    return ada ?? createFile(berkas, id);
  } catch (sebab) {
    if (sebabGoogle(sebab) === null) throw sebab;
    console.error(sebab);
    return TOLAK_APP.unggahGagal(berkas.nama);
  }
}

function findFile(id: string): FileLink | null {
  const q = `appProperties has { key='idAksi' and value='${id.replace(/[\\']/g, '\\$&')}' } and trashed = false`;
  const [file] = driveFiles().list({ q, fields: 'files(id,name,webViewLink)' })?.files ?? [];
  return file ? { nama: file.name ?? '', url: file.webViewLink ?? '' } : null;
}

function createFile({ nama, isi }: Berkas, id: string): FileLink {
  const byte = Array.from(isi, (b) => (b > 127 ? b - 256 : b));
  const blob = Utilities.newBlob(byte, DOCX, nama);
  const judul = { name: nama, mimeType: GOOGLE_DOC, appProperties: { idAksi: id } };
  const file = driveFiles().create(judul, blob, { fields: 'id,name,webViewLink' });
  return { nama: file?.name ?? nama, url: file?.webViewLink ?? '' };
}
