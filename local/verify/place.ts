/** Where a paragraph of a paper stands, as a person would say it. */
import type { ParagrafNaskah } from '../../src/documents/teks-naskah.ts';

const NAMES: Partial<Readonly<Record<ParagrafNaskah['tempat'], string>>> = {
  kop: 'kop',
  sampul: 'sampul',
  'judul besar': 'judul dokumen',
  'daftar isi': 'daftar isi',
  'tanda tangan': 'blok tanda tangan',
};

export function placeOf({ tempat, judul, sel, teks }: ParagrafNaskah): string {
  if (sel !== null) {
    const [baris, kolom] = [name('baris', sel.baris), name('kolom', sel.kolom)];
    return [sel.tabel, sel.baris === '' ? 'kepala tabel' : baris, kolom].filter((satu) => satu !== '').join(', ');
  }
  if (tempat === 'tabel') return `keterangan tabel "${teks}"`;
  return NAMES[tempat] ?? (judul === '' ? 'bagian awal' : `bagian "${judul}"`);
}

const name = (apa: string, teks: string): string => (teks === '' ? '' : `${apa} "${teks}"`);
