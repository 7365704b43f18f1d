import { zipSync } from 'fflate';
import { type Potongan, utf8Berderet } from '../../domain/utf8.ts';
import type { Naskah } from '../naskah.ts';
import { renderNumbering } from './butir.ts';
import { namaGambar, relasiGambar } from './gambar.ts';
import { STYLES } from './gaya.ts';
import { lebarIsi, relasiKaki, relasiKepala } from './halaman.ts';
import { renderIsi } from './isi.ts';
import { contentTypes, DEKLARASI, type Part, RELASI_PAKET, renderRelasi, renderSifat, SETTINGS } from './paket.ts';
import { renderKaki, renderKepala } from './pinggir.ts';

// Without a zone, because zip times have none and fflate takes them apart with local getters.
const WAKTU_ZIP = '2000-01-01T00:00:00';
// A hash table of 128 kB where fflate would take 2 MB, and a short look for what was there before: the XML of tables says
// the same again and again, so the file is a sixth larger and done in two thirds of the time.
const SETELAN_ZIP = { mtime: WAKTU_ZIP, mem: 4, level: 2 } as const;

interface PartBerisi extends Part {
  readonly isi: Uint8Array;
}

/**
 * The paper as the bytes of a .docx file. Synchronous, because Apps Script has no timers, and without a clock or a
 * random number: the same naskah gives the same bytes.
 */
export function renderDocx(naskah: Naskah): Uint8Array {
  const parts = [...partBaku(naskah), ...partPinggir(naskah), ...partGambar(naskah)];
  const berkas = {
    '[Content_Types].xml': xml(contentTypes(parts)),
    '_rels/.rels': xml(RELASI_PAKET),
    'docProps/core.xml': xml(renderSifat(naskah.judul, naskah.penyusun, naskah.tanggal)),
    'word/document.xml': xml(renderIsi(naskah)),
    'word/_rels/document.xml.rels': xml(renderRelasi(parts)),
    ...Object.fromEntries(parts.map(({ part, isi }) => [`word/${part}`, isi])),
  };
  return zipSync(berkas, SETELAN_ZIP);
}

function partBaku(naskah: Naskah): PartBerisi[] {
  const bernomor = semuaBlok(naskah).filter(({ jenis }) => jenis === 'daftar bernomor').length;
  return [
    { id: 'gaya', jenis: 'styles', part: 'styles.xml', isi: xml(STYLES) },
    { id: 'setelan', jenis: 'settings', part: 'settings.xml', isi: xml(SETTINGS) },
    { id: 'butir', jenis: 'numbering', part: 'numbering.xml', isi: xml(renderNumbering(bernomor)) },
  ];
}

function partPinggir(naskah: Naskah): PartBerisi[] {
  return naskah.bagian.flatMap(({ arah }, ke): PartBerisi[] => {
    const [nomor, lebar] = [ke + 1, lebarIsi(arah)];
    return [
      { id: relasiKepala(nomor), jenis: 'header', part: `header${nomor}.xml`, isi: xml(renderKepala(naskah, lebar)) },
      { id: relasiKaki(nomor), jenis: 'footer', part: `footer${nomor}.xml`, isi: xml(renderKaki(naskah, lebar)) },
    ];
  });
}

function partGambar(naskah: Naskah): PartBerisi[] {
  const gambar = semuaBlok(naskah).filter((blok) => blok.jenis === 'gambar');
  return gambar.map((satu, ke) => {
    const nomor = ke + 1;
    return { id: relasiGambar(nomor), jenis: 'image', part: namaGambar(satu, nomor), isi: satu.isi };
  });
}

const semuaBlok = ({ bagian }: Naskah) => bagian.flatMap(({ isi }) => isi);

/** `isi` whole or in the pieces that it is made of. */
function xml(isi: string | Iterable<readonly Potongan[]>): Uint8Array {
  return utf8Berderet(typeof isi === 'string' ? [[DEKLARASI, isi]] : isi);
}
