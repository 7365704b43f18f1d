import type { BarisTabel, KolomTabel, SelTabel } from '../../../src/documents/naskah.ts';
import { xmlDari } from './kertas.ts';

const KOLOM: readonly KolomTabel[] = [
  { lebar: 1, rata: 'tengah' },
  { lebar: 4 },
  { lebar: 3 },
  { lebar: 2, rata: 'kanan' },
];
const sel = (...isi: readonly (string | SelTabel)[]): BarisTabel => ({
  sel: isi.map((satu) => (typeof satu === 'string' ? { teks: satu } : satu)),
});

interface Terbaca {
  readonly teks: string;
  readonly xml: string;
}

/** The cells of each row as they stand in the file, those covered by a cell above included. */
function rows(isi: readonly BarisTabel[], judul: readonly BarisTabel[] = []): Terbaca[][] {
  const xml = xmlDari([{ jenis: 'tabel', keterangan: 'T', kolom: KOLOM, judul, isi }]);
  return xml
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.split('<w:tc>').slice(1))
    .map((cells) => cells.map((satu) => ({ xml: satu, teks: (/<w:t(?: [^>]*)?>([^<]*)/.exec(satu) ?? [])[1] ?? '' })));
}

const number = (pola: RegExp, xml: string): number => Number(pola.exec(xml)?.[1] ?? 1);
const bentang = ({ xml }: Terbaca): number => number(/<w:gridSpan w:val="(\d+)"/, xml);
const lebar = ({ xml }: Terbaca): number => number(/<w:tcW w:w="(\d+)"/, xml);
const jumlah = (angka: readonly number[]): number => angka.reduce((sum, satu) => sum + satu, 0);

describe('a table on paper', () => {
  const sasaran = [
    sel('1', { teks: 'Investasi naik', baris: 3 }, 'IKU-1', '80'),
    sel('2', 'IKU-2', '90'),
    sel('3', 'IKU-3', '7'),
    sel('4', 'Layanan baik', 'IKU-4', '5'),
  ];

  it('shows a sasaran once beside all of its indikator', () => {
    const kolomSasaran = rows(sasaran).map((row) => row[1]);
    expect(kolomSasaran.map((satu) => satu?.teks)).toEqual(['Investasi naik', '', '', 'Layanan baik']);
    const gabung = kolomSasaran.map((satu) => /<w:vMerge[^>]*>/.exec(satu?.xml ?? '')?.[0]);
    expect(gabung).toEqual(['<w:vMerge w:val="restart"/>', '<w:vMerge/>', '<w:vMerge/>', undefined]);
  });

  it('keeps every figure under its own heading, at the side that its column asks for', () => {
    const angka = rows(sasaran).map((row) => row[3]);
    expect(angka.map((satu) => satu?.teks)).toEqual(['80', '90', '7', '5']);
    for (const satu of angka) expect(satu?.xml).toContain('<w:jc w:val="right"/>');
  });

  it('is as wide in every row as its columns together, whatever is merged', () => {
    const kepala = [sel({ teks: 'No', baris: 2 }, { teks: 'Uraian', kolom: 2, baris: 2 }, 'Nilai'), sel('Target')];
    const semua = rows(
      [...sasaran, sel({ teks: 'Bidang Data', kolom: 4 }), sel({ teks: 'Jumlah', kolom: 3 }, '9')],
      kepala,
    );
    expect(semua).toHaveLength(8);
    for (const row of semua) expect(jumlah(row.map(bentang))).toBe(4);
    expect(new Set(semua.map((row) => jumlah(row.map(lebar)))).size).toBe(1);
  });

  it('repeats a head of two rows whole, shaded, over every page', () => {
    const xml = xmlDari([
      {
        jenis: 'tabel',
        keterangan: 'T',
        kolom: KOLOM,
        judul: [sel({ teks: 'No', baris: 2 }, { teks: 'Triwulan I', kolom: 3 }), sel('Target', 'Realisasi', 'Capaian')],
        isi: [sel('1', 'a', 'b', 'c')],
      },
    ]);
    const [atas = '', bawah = '', isi = ''] = xml.split('<w:tr>').slice(1);
    for (const row of [atas, bawah]) {
      expect(row).toContain('<w:tblHeader/>');
      expect(row.split('<w:tc>').length).toBe(row.split('w:fill="D9E2EC"').length);
    }
    expect(isi).not.toMatch(/tblHeader|w:fill/);
  });

  it('keeps the line that heads a group with the row below it', () => {
    const xml = xmlDari([
      {
        jenis: 'tabel',
        keterangan: 'T',
        kolom: KOLOM,
        judul: [],
        isi: [{ ...sel({ teks: 'Bidang Data', kolom: 4 }), kelompok: true }, sel('1', 'a', 'b', 'c')],
      },
    ]);
    const [kelompok = '', isi = ''] = xml.split('<w:tr>').slice(1);
    expect(kelompok).toMatch(/w:fill="F0F3F6".*SelKelompok/);
    expect(isi).not.toMatch(/w:fill|SelKelompok/);
  });

  it('sets trillions of rupiah smaller instead of breaking the number', () => {
    const [row = []] = rows([sel('1', 'Pagu', 'Rp', '4.000.000.000.000'), sel('2', 'Pagu', 'Rp', '4.000.000')]);
    expect(row[3]?.xml).toContain('<w:sz w:val="14"/>');
    expect(row[1]?.xml).not.toContain('<w:sz ');
  });

  it('keeps the line breaks of a cell and the bold one bold', () => {
    const [row = []] = rows([sel('1', 'baris satu\nbaris dua', { teks: 'Total', tebal: true }, '5')]);
    expect(row[1]?.xml).toMatch(/baris satu<\/w:t><w:br\/><w:t[^>]*>baris dua/);
    expect(row.map(({ xml }) => xml.includes('<w:b/>'))).toEqual([false, false, true, false]);
  });
});
