import { zipSync } from 'fflate';
import { utf8 } from '../../domain/utf8.ts';
import type { Gambar, Naskah } from '../naskah.ts';
import { renderNumbering } from './butir.ts';
import { partGambar, relasiGambar } from './gambar.ts';
import { STYLES } from './gaya.ts';
import { lebarIsi, relasiKaki, relasiKepala } from './halaman.ts';
import { renderIsi } from './isi.ts';
import { contentTypes, type Part, RELASI_PAKET, renderRelasi, renderSifat, SETTINGS } from './paket.ts';
import { renderKaki, renderKepala } from './pinggir.ts';

const DEKLARASI = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
// Without a zone, because zip times have none and fflate takes them apart with local getters.
const WAKTU_ZIP = '2000-01-01T00:00:00';

/** A part of word/ with what is in it. */
interface Berisi extends Part {
  readonly isi: string | Uint8Array;
}

/**
 * The paper as the bytes of a .docx file. Synchronous, because Apps Script has no timers, and without a clock or a
 * random number: the same naskah gives the same bytes.
 */
export function renderDocx(naskah: Naskah): Uint8Array {
  const bagian = [...bagianBaku(naskah), ...bagianPinggir(naskah), ...bagianGambar(naskah)];
  return zip({
    '[Content_Types].xml': contentTypes(bagian),
    '_rels/.rels': RELASI_PAKET,
    'docProps/core.xml': renderSifat(naskah.judul, naskah.penyusun, naskah.tanggal),
    'word/document.xml': renderIsi(naskah),
    'word/_rels/document.xml.rels': renderRelasi(bagian),
    ...Object.fromEntries(bagian.map(({ part, isi }) => [`word/${part}`, isi])),
  });
}

function bagianBaku(naskah: Naskah): Berisi[] {
  const bernomor = semuaBlok(naskah).filter(({ jenis }) => jenis === 'daftar bernomor').length;
  return [
    { id: 'gaya', jenis: 'styles', part: 'styles.xml', isi: STYLES },
    { id: 'setelan', jenis: 'settings', part: 'settings.xml', isi: SETTINGS },
    { id: 'butir', jenis: 'numbering', part: 'numbering.xml', isi: renderNumbering(bernomor) },
  ];
}

function bagianPinggir(naskah: Naskah): Berisi[] {
  return naskah.bagian.flatMap(({ arah }, ke): Berisi[] => {
    const [nomor, lebar] = [ke + 1, lebarIsi(arah)];
    return [
      { id: relasiKepala(nomor), jenis: 'header', part: `header${nomor}.xml`, isi: renderKepala(naskah, lebar) },
      { id: relasiKaki(nomor), jenis: 'footer', part: `footer${nomor}.xml`, isi: renderKaki(naskah, lebar) },
    ];
  });
}

function bagianGambar(naskah: Naskah): Berisi[] {
  const gambar = semuaBlok(naskah).filter((blok): blok is Gambar => blok.jenis === 'gambar');
  return gambar.map((satu, ke) => {
    const nomor = ke + 1;
    return { id: relasiGambar(nomor), jenis: 'image', part: partGambar(satu, nomor), isi: satu.isi };
  });
}

const semuaBlok = ({ bagian }: Naskah) => bagian.flatMap(({ isi }) => isi);

function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const isi = Object.entries(parts).map(
    ([path, data]) => [path, typeof data === 'string' ? utf8(DEKLARASI + data) : data] as const,
  );
  return zipSync(Object.fromEntries(isi), { mtime: WAKTU_ZIP, mem: 4 });
}
