/** word/document.xml: the pages of a paper, section by section. */
import type { Blok, Naskah } from '../naskah.ts';
import { type Isi, renderBlok } from './blok.ts';
import { lebarIsi, sifatBagian } from './halaman.ts';
import { type Paragraf, renderParagraf } from './paragraf.ts';

const AWAL =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>';

/** In pieces: as one text it would be tens of megabytes in a large paper. */
export function renderIsi({ bagian }: Naskah): string[] {
  const judul = bagian.flatMap(({ isi }) => isi).filter((blok) => blok.jenis === 'judul');
  const nomorBlok = penomor();
  const tertulis = bagian.flatMap(({ arah, isi }, ke) => {
    const letak = { judul, lebar: lebarIsi(arah) };
    const satu = isi.flatMap((blok) => renderBlok(blok, nomorBlok(blok), letak));
    return renderBagian(satu, sifatBagian(arah, ke + 1), ke === bagian.length - 1);
  });
  return [AWAL, ...tertulis, '</w:body></w:document>'];
}

/** Counts the blocks of each jenis from 1, over the whole paper: bookmarks, lists and pictures are numbered so. */
function penomor(): (blok: Blok) => number {
  const jumlah = new Map<Blok['jenis'], number>();
  return ({ jenis }) => {
    const nomor = (jumlah.get(jenis) ?? 0) + 1;
    jumlah.set(jenis, nomor);
    return nomor;
  };
}

/** A section ends in its last paragraph; the last one of all ends with the body. */
function renderBagian(isi: readonly Isi[], sifat: string, terakhir: boolean): string[] {
  if (terakhir) return [...isi.map(renderSatu), sifat];
  const penutup = isi.at(-1);
  if (penutup === undefined || typeof penutup === 'string')
    return [...isi.map(renderSatu), akhiri({ isi: '', sifat: {} }, sifat)];
  return [...isi.slice(0, -1).map(renderSatu), akhiri(penutup, sifat)];
}

const renderSatu = (satu: Isi): string => (typeof satu === 'string' ? satu : renderParagraf(satu));

const akhiri = ({ isi, sifat }: Paragraf, akhirBagian: string): string =>
  renderParagraf({ isi, sifat: { ...sifat, akhirBagian } });
