import { renderDocx } from '../../../src/documents/docx/berkas.ts';
import type { BagianNaskah, Blok, Naskah } from '../../../src/documents/naskah.ts';
import { bongkar } from '../baca-docx.ts';

/** A picture of one red point. */
export const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64'),
);

export function contohNaskah(isi: readonly Blok[], lain: readonly BagianNaskah[] = []): Naskah {
  const bagian = [{ arah: 'tegak', isi } as const, ...lain];
  return { judul: 'Uji', penyusun: 'Dinas', tanggal: '2026-04-17', draf: false, header: 'Uji', kaki: 'Kode', bagian };
}

/** word/document.xml of a paper of these blocks. */
export const xmlDari = (isi: readonly Blok[]): string =>
  bongkar(renderDocx(contohNaskah(isi))).get('word/document.xml') ?? '';
