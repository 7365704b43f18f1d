/**
 * The words of a paper as its .docx has them: every paragraph of word/document.xml in its order, then what stands above and
 * below each page. Whoever holds a paper can compare it with them, whatever program saved it last.
 */
import { sidikTeks } from '../domain/sidik.ts';
import { layOutPetak, type Petak } from './docx/petak.ts';
import { tandaDraf, teksKaki } from './docx/pinggir.ts';
import { teksAman } from './docx/teks.ts';
import type { BagianNaskah, Blok, Judul, Naskah, Tabel, TandaTangan } from './naskah.ts';

/** Of a cell: the caption of its table, what names its row, and the headers above it. */
interface LetakSel {
  readonly tabel: string;
  readonly baris: string;
  readonly kolom: string;
  /** Its first column in the grid, from 0, and how many it covers. */
  readonly awal: number;
  readonly bentang: number;
}

export interface ParagrafNaskah {
  readonly teks: string;
  readonly tempat: Blok['jenis'] | 'kepala halaman' | 'kaki halaman';
  /** The heading above it; '' where none is. */
  readonly judul: string;
  readonly sel: LetakSel | null;
}

export const teksNaskah = (naskah: Naskah): readonly string[] => paragrafNaskah(naskah).map(({ teks }) => teks);

/** Of the words alone: a program that saves the paper again may add or drop empty paragraphs and space. */
export function sidikNaskah(paragraf: readonly string[]): string {
  return sidikTeks(
    paragraf
      .map(tidyText)
      .filter((teks) => teks !== '')
      .join('\n'),
  );
}

export const tidyText = (teks: string): string => teks.normalize('NFC').replace(/\s+/g, ' ').trim();

export function paragrafNaskah(naskah: Naskah): readonly ParagrafNaskah[] {
  const judul = naskah.bagian.flatMap(({ isi }) => isi).filter((blok) => blok.jenis === 'judul');
  const pinggir = (tempat: ParagrafNaskah['tempat'], teks: string) => ({ tempat, teks, judul: '', sel: null });
  const semua = [
    ...naskah.bagian.flatMap((bagian, ke) => paragrafBagian(bagian, judul, ke === naskah.bagian.length - 1)),
    pinggir('kepala halaman', naskah.header + tandaDraf(naskah)),
    pinggir('kaki halaman', teksKaki(naskah).join('')),
  ];
  return semua.map((satu) => ({ ...satu, teks: teksAman(satu.teks) }));
}

/** A section that says nothing still ends in a paragraph. */
function paragrafBagian({ isi }: BagianNaskah, judul: readonly Judul[], terakhir: boolean): readonly ParagrafNaskah[] {
  let kini = '';
  const semua = isi.flatMap((blok) => {
    if (blok.jenis === 'judul') kini = blok.teks;
    return paragrafBlok(blok, judul).map(({ teks, sel = null }) => ({ tempat: blok.jenis, teks, judul: kini, sel }));
  });
  return semua.length > 0 || terakhir ? semua : [{ tempat: 'paragraf', teks: '', judul: '', sel: null }];
}

interface Teks {
  readonly teks: string;
  readonly sel?: LetakSel;
}

const masing = (daftar: readonly string[]): readonly Teks[] => daftar.map((teks) => ({ teks }));

function paragrafBlok(blok: Blok, judul: readonly Judul[]): readonly Teks[] {
  switch (blok.jenis) {
    case 'kop':
      return masing([blok.pemerintah, blok.instansi, blok.alamat]);
    case 'sampul':
      return masing([...blok.judul, ...blok.kaki]);
    case 'judul besar':
      return masing(blok.baris);
    case 'rincian':
      return masing([`${blok.label}: ${blok.teks}`]);
    case 'daftar':
    case 'daftar bernomor':
      return masing(blok.butir);
    case 'daftar isi':
      return masing(judul.flatMap(({ tingkat, teks }) => (tingkat === 3 ? [] : [teks])));
    case 'gambar':
      return masing(['']);
    case 'tabel':
      return [{ teks: blok.keterangan }, ...selTabel(blok), { teks: '' }];
    case 'tanda tangan':
      return masing(barisTandaTangan(blok));
    default:
      return masing([blok.teks]);
  }
}

const barisTandaTangan = (blok: TandaTangan): readonly string[] => [
  ...[blok.penutup, blok.tempatTanggal, blok.kapasitas, blok.keadaan, blok.nama, blok.pangkat],
  blok.nip === '' ? '' : `NIP ${blok.nip}`,
];

function selTabel({ keterangan, kolom, judul, isi }: Tabel): readonly Teks[] {
  const kepala = layOutPetak(judul, kolom);
  const nama = kolom.map((_, ke) => headersOf(kepala, ke));
  return [...kepala, ...layOutPetak(isi, kolom)].flatMap((petak, ke) => {
    const baris = ke < kepala.length ? '' : nameRow(petak, nama);
    return petak.map(({ sel, kolom: awal, bentang, lanjutan }) => ({
      teks: lanjutan ? '' : sel.teks,
      sel: { tabel: keterangan, baris, kolom: nama[awal] ?? '', awal, bentang },
    }));
  });
}

/** The indikator where there is one, otherwise the first words; a running number names nothing. */
function nameRow(petak: readonly Petak[], nama: readonly string[]): string {
  const kata = petak.filter(({ sel, lanjutan }) => !lanjutan && /\p{L}.*\p{L}/su.test(sel.teks));
  const milik = kata.find(({ kolom }) => /^Indikator/.test(nama[kolom] ?? '')) ?? kata[0];
  return milik ? tidyText(milik.sel.teks) : '';
}

/** "Triwulan I, Realisasi": the headers over a column, from above. */
function headersOf(kepala: readonly (readonly Petak[])[], kolom: number): string {
  const diAtas = kepala.flatMap((petak) =>
    petak.filter((satu) => !satu.lanjutan && satu.kolom <= kolom && kolom < satu.kolom + satu.bentang),
  );
  return diAtas.map(({ sel }) => tidyText(sel.teks)).join(', ');
}
