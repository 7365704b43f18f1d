/** word/document.xml: the pages of a paper, section by section. */
import type { Potongan } from '../../domain/utf8.ts';
import type { Blok, Naskah } from '../naskah.ts';
import { type Isi, type Letak, renderBlok } from './blok.ts';
import { lebarIsi, sifatBagian } from './halaman.ts';
import { DEKLARASI } from './paket.ts';
import { isParagraf, type Paragraf, renderParagraf } from './paragraf.ts';

const AWAL =
  DEKLARASI +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>';

/** Piece by piece: as one text it would be tens of megabytes in a large paper. */
export function* renderIsi({ bagian }: Naskah): Generator<readonly Potongan[]> {
  const judul = bagian.flatMap(({ isi }) => isi).filter((blok) => blok.jenis === 'judul');
  const nomorBlok = penomor();
  yield [AWAL];
  for (const [ke, { arah, isi }] of bagian.entries()) {
    const letak = { judul, lebar: lebarIsi(arah) };
    yield* renderBagian(renderSemua(isi, nomorBlok, letak), sifatBagian(arah, ke + 1), ke === bagian.length - 1);
  }
  yield ['</w:body></w:document>'];
}

function* renderSemua(isi: readonly Blok[], nomorBlok: (blok: Blok) => number, letak: Letak): Generator<Isi> {
  for (const blok of isi) yield* renderBlok(blok, nomorBlok(blok), letak);
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
function* renderBagian(isi: Iterable<Isi>, sifat: string, terakhir: boolean): Generator<readonly Potongan[]> {
  let tertahan: Isi = [];
  for (const satu of isi) {
    yield renderSatu(tertahan);
    tertahan = satu;
  }
  if (!terakhir && isParagraf(tertahan)) yield [akhiri(tertahan, sifat)];
  else yield [...renderSatu(tertahan), terakhir ? sifat : akhiri({ isi: '', sifat: {} }, sifat)];
}

const renderSatu = (satu: Isi): readonly Potongan[] => (isParagraf(satu) ? [renderParagraf(satu)] : satu);

const akhiri = ({ isi, sifat }: Paragraf, akhirBagian: string): string =>
  renderParagraf({ isi, sifat: { ...sifat, akhirBagian } });
