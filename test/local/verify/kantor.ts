/** One played office, with the files that an auditor gets of it. */
import { join } from 'node:path';
import { paperName } from '../../../local/cli/files.ts';
import { kantorDepok } from '../../scenario/kantor-daring.ts';
import { bukaMap, rampingkan, tulis } from './berkas.ts';

const kantor = kantorDepok('disahkan', (pak) => {
  pak.Narasi = [{ Bagian: 'Simpulan', Sasaran: '', Teks: 'Kinerja triwulan ini baik.' }];
});
kantor.harus('rencana', 'susun', { siklus: 'depok-pengumpulan 2026 TW I' });

export const KEPT = kantor.google.keep();

export const RAMPING = rampingkan(KEPT.workbook);

export function kertas(nama: 'pengukuran' | 'laporan'): Uint8Array {
  const satu = KEPT.files.filter((file) => paperName(file) === `${nama}-kinerja.docx`).at(-1);
  if (!satu) throw new Error(`no ${nama}: ${KEPT.files.map(({ name }) => name).join(', ')}`);
  return Uint8Array.from(satu.bytes);
}

/** The workbook with the properties beside it, in a folder of its own. */
export function tulisBuku({ workbook, properties }: Pick<typeof KEPT, 'workbook' | 'properties'>): string {
  const map = bukaMap();
  tulis(map, 'properti.json', JSON.stringify({ properti: properties }));
  return tulis(map, 'buku-kerja.json', JSON.stringify(workbook));
}

const map = bukaMap();
export const BUKU = tulisBuku(KEPT);
export const PENGUKURAN = tulis(map, 'pengukuran.docx', kertas('pengukuran'));
export const LAPORAN = tulis(map, 'laporan.docx', kertas('laporan'));
export const TIADA = join(map, 'tiada.docx');
