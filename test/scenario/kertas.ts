/** What a person reads in the paper that was kept last. */
import { strFromU8, unzipSync } from 'fflate';
import { paperName } from '../../local/cli/files.ts';
import type { Kantor } from './kantor-daring.ts';

export function teksDocx({ google }: Kantor, nama: string): string {
  const berkas = google.files.filter((file) => paperName(file) === nama).at(-1);
  if (!berkas) throw new Error(`no ${nama}; there are ${google.files.map(({ name }) => name).join(', ')}`);
  const xml = unzipSync(Uint8Array.from(berkas.bytes))['word/document.xml'];
  if (!xml) throw new Error(`${nama} is no Word document`);
  return strFromU8(xml)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}
