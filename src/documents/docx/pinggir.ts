/** What stands above and below every page. */
import type { Naskah } from '../naskah.ts';
import { MERAH } from './gaya.ts';
import { renderField, renderLarik, sifatHuruf } from './larik.ts';
import { renderParagraf } from './paragraf.ts';

const DRAF = sifatHuruf({ tebal: true, warna: MERAH, ukuran: 18 });
const GARIS_ATAS = { sisi: 'top', xml: 'w:val="single" w:sz="4" w:space="4" w:color="999999"' } as const;

/** Behind the header; '' unless it is a draft. */
export const tandaDraf = ({ draf }: Pick<Naskah, 'draf'>): string => (draf ? '\tDRAF – belum disahkan' : '');

/** Around the number of the page and the number of pages. */
export const teksKaki = ({ kaki }: Pick<Naskah, 'kaki'>): readonly [string, string] => [`${kaki}\tHalaman `, ' dari '];

/** word/header….xml; `lebar` between the margins, in twips. */
export function renderKepala(naskah: Naskah, lebar: number): string {
  const tanda = tandaDraf(naskah);
  const isi = renderLarik(naskah.header) + (tanda === '' ? '' : renderLarik(tanda, DRAF));
  return bungkus('hdr', renderParagraf({ isi, sifat: { gaya: 'Header', tabKanan: lebar } }));
}

/** word/footer….xml */
export function renderKaki(naskah: Naskah, lebar: number): string {
  const [awal, dari] = teksKaki(naskah);
  const isi = renderLarik(awal) + renderField('PAGE') + renderLarik(dari) + renderField('NUMPAGES');
  return bungkus('ftr', renderParagraf({ isi, sifat: { gaya: 'Footer', garis: GARIS_ATAS, tabKanan: lebar } }));
}

const bungkus = (akar: 'hdr' | 'ftr', isi: string): string =>
  `<w:${akar} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${isi}</w:${akar}>`;
