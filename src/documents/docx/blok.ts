import type { Potongan } from '../../domain/utf8.ts';
import type { Blok, Judul } from '../naskah.ts';
import { nomorDaftar, TITIK } from './butir.ts';
import { renderGambar } from './gambar.ts';
import { renderDaftarIsi, renderJudul } from './judul.ts';
import { renderLarik, sifatHuruf, TEBAL } from './larik.ts';
import type { Paragraf, SifatParagraf } from './paragraf.ts';
import { renderTabel } from './tabel.ts';
import { renderTandaTangan } from './tanda-tangan.ts';

/** A paragraph, or the XML of a table. */
export type Isi = Paragraf | readonly Potongan[];

export interface Letak {
  /** All headings of the paper, in order. */
  readonly judul: readonly Judul[];
  /** Between the margins, in twips. */
  readonly lebar: number;
}

type Jenis = Blok['jenis'];
/** `nomor`: of the block among those of its jenis in the whole paper, from 1. */
type Penulis<J extends Jenis> = (blok: Extract<Blok, { jenis: J }>, nomor: number, letak: Letak) => readonly Isi[];

const TENGAH: SifatParagraf = { rata: 'tengah' };
const GARIS_KOP = { sisi: 'bottom', xml: 'w:val="double" w:sz="12" w:space="6" w:color="000000"' } as const;

const PENULIS: { readonly [J in Jenis]: Penulis<J> } = {
  kop: ({ pemerintah, instansi, alamat }) => [
    { isi: renderLarik(pemerintah, sifatHuruf({ ukuran: 24 })), sifat: { ...TENGAH, sesudah: 40 } },
    { isi: renderLarik(instansi, sifatHuruf({ ukuran: 28, tebal: true })), sifat: { ...TENGAH, sesudah: 40 } },
    { isi: renderLarik(alamat, sifatHuruf({ ukuran: 18 })), sifat: { ...TENGAH, sesudah: 240, garis: GARIS_KOP } },
  ],
  sampul: ({ judul, kaki }) => [
    ...judul.map((teks, ke) => ({
      isi: renderLarik(teks, sifatHuruf({ tebal: true, ukuran: 36 })),
      sifat: { ...TENGAH, sebelum: ke === 0 ? 3600 : 120 },
    })),
    ...kaki.map((teks, ke) => ({
      isi: renderLarik(teks, sifatHuruf({ tebal: true, ukuran: 26 })),
      sifat: { ...TENGAH, sebelum: ke === 0 ? 5200 : 60 },
    })),
  ],
  'judul besar': ({ baris }) =>
    baris.map((teks, ke) => ({
      isi: renderLarik(teks, sifatHuruf({ tebal: true, ukuran: 26 })),
      sifat: { ...TENGAH, bersamaBerikut: true, sesudah: ke === baris.length - 1 ? 240 : 60 },
    })),
  judul: (blok, nomor) => [renderJudul(blok, nomor)],
  paragraf: ({ teks, rata, tebal }) => [
    {
      isi: renderLarik(teks, tebal ? TEBAL : ''),
      // What announces a list stays with it.
      sifat: { gaya: 'BodyText', rata: rata ?? 'kiri', bersamaBerikut: teks.endsWith(':') },
    },
  ],
  rincian: ({ label, teks }) => [
    { isi: renderLarik(`${label}: `, TEBAL) + renderLarik(teks), sifat: { gaya: 'Rincian' } },
  ],
  catatan: ({ teks }) => [{ isi: renderLarik(teks), sifat: { gaya: 'Catatan' } }],
  kosong: ({ teks }) => [{ isi: renderLarik(teks), sifat: { gaya: 'Kosong' } }],
  daftar: ({ butir }) => butir.map((teks) => ({ isi: renderLarik(teks), sifat: { gaya: 'ListBullet', butir: TITIK } })),
  'daftar bernomor': ({ butir }, nomor) =>
    butir.map((teks) => ({ isi: renderLarik(teks), sifat: { gaya: 'ListNumber', butir: nomorDaftar(nomor) } })),
  'daftar isi': (_blok, _nomor, { judul }) => renderDaftarIsi(judul),
  gambar: (blok, nomor) => [{ isi: renderGambar(blok, nomor), sifat: { gaya: 'Gambar' } }],
  tabel: (blok, _nomor, { lebar }) => renderTabel(blok, lebar),
  'tanda tangan': (blok, _nomor, { lebar }) => renderTandaTangan(blok, lebar),
};

/** One block as paragraphs and tables of a Word document. */
export function renderBlok<J extends Jenis>(
  blok: Extract<Blok, { jenis: J }>,
  nomor: number,
  letak: Letak,
): readonly Isi[] {
  return PENULIS[blok.jenis as J](blok, nomor, letak);
}
