import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../../../src/documents/docx/berkas.ts';
import type { Blok } from '../../../src/documents/naskah.ts';
import { bongkar } from '../baca-docx.ts';
import { contohNaskah, PNG, xmlDari } from './kertas.ts';

const tabel: Blok = {
  jenis: 'tabel',
  keterangan: 'Rencana Aksi',
  kolom: [{ lebar: 1 }],
  judul: [],
  isi: [{ sel: [{ teks: 'lebar' }] }],
};
const paragraf = (teks: string): Blok => ({ jenis: 'paragraf', teks });

describe('the pages of a paper', () => {
  it('turn to landscape for a wide annex and back, each with its own header, footer and page numbers', () => {
    const naskah = contohNaskah(
      [paragraf('depan'), paragraf('pengantar')],
      [
        { arah: 'mendatar', isi: [tabel] },
        { arah: 'tegak', isi: [paragraf('belakang')] },
      ],
    );
    const files = bongkar(renderDocx(naskah));
    const bagian = (files.get('word/document.xml') ?? '').split('<w:sectPr>');
    expect(bagian.slice(1).map((satu) => /w:orient="(\w+)"/.exec(satu)?.[1])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(bagian.map((satu) => /depan|lebar|belakang/.exec(satu)?.[0])).toEqual([
      'depan',
      'lebar',
      'belakang',
      undefined,
    ]);
    const relasi = files.get('word/_rels/document.xml.rels') ?? '';
    const dipakai = bagian.slice(1).flatMap((satu) => [...satu.matchAll(/r:id="(\w+)"/g)].map((cocok) => cocok[1]));
    const part = dipakai.map((id) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relasi)?.[1] ?? '');
    expect(new Set(part).size).toBe(6);
    // The page number stands at the right margin, wherever that is.
    const tepi = part.map((nama) => /<w:tab w:val="right" w:pos="(\d+)"/.exec(files.get(`word/${nama}`) ?? '')?.[1]);
    expect(tepi).toEqual(['9355', '9355', '15138', '15138', '9355', '9355']);
  });

  it('end a section without an empty page or line of its own', () => {
    const xml = bongkar(renderDocx(contohNaskah([paragraf('satu')], [{ arah: 'tegak', isi: [paragraf('dua')] }])));
    expect((xml.get('word/document.xml') ?? '').split('<w:p>')).toHaveLength(3);
  });

  it('list the headings as links that are ready, and ask nobody to update them', () => {
    const xml = xmlDari([
      { jenis: 'daftar isi' },
      { jenis: 'judul', tingkat: 1, teks: 'Bab I <Awal>' },
      { jenis: 'judul', tingkat: 3, teks: 'Rincian' },
      { jenis: 'judul', tingkat: 2, teks: 'A. Umum' },
    ]);
    const tautan = [...xml.matchAll(/<w:hyperlink w:anchor="(\w+)"[^>]*>.*?<w:t(?: [^>]*)?>([^<]*)/g)];
    expect(tautan.map(([, , teks]) => teks)).toEqual(['Bab I &lt;Awal&gt;', 'A. Umum']);
    for (const [, jangkar = '', teks = ''] of tautan) {
      const [, sesudah = ''] = xml.split(`w:name="${jangkar}"/>`);
      expect(sesudah.slice(0, sesudah.indexOf('<w:bookmarkEnd'))).toContain(teks);
    }
    expect(xml).not.toMatch(/fldChar|fldSimple|instrText/);
  });

  it('have headings that Word, Google Docs and LibreOffice know as headings', () => {
    const files = bongkar(renderDocx(contohNaskah([{ jenis: 'judul', tingkat: 2, teks: 'A' }])));
    expect(files.get('word/document.xml')).toContain('<w:pStyle w:val="Heading2"/>');
    expect(files.get('word/styles.xml')).toMatch(
      /w:styleId="Heading2"><w:name w:val="heading 2"\/>.*?<w:outlineLvl w:val="1"\/>/,
    );
  });

  it('begin every numbered list at 1, and give bullets no number', () => {
    const files = bongkar(
      renderDocx(
        contohNaskah([
          { jenis: 'daftar bernomor', butir: ['a', 'b'] },
          { jenis: 'daftar', butir: ['titik'] },
          { jenis: 'daftar bernomor', butir: ['c'] },
        ]),
      ),
    );
    const daftar = [...(files.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    const [a, b, titik, c] = daftar;
    expect([a === b, a === c, titik === a, titik === c]).toEqual([true, false, false, false]);
    const numbering = files.get('word/numbering.xml') ?? '';
    const num = (id = '') => new RegExp(`<w:num w:numId="${id}">.*?</w:num>`).exec(numbering)?.[0] ?? '';
    expect([a, c].every((id) => num(id).includes('<w:startOverride w:val="1"/>'))).toBe(true);
    const bentuk = (id: string) =>
      new RegExp(`<w:abstractNum w:abstractNumId="${id}">.*?w:numFmt w:val="(\\w+)"`).exec(numbering)?.[1];
    const bentukOf = (id = '') => bentuk(/<w:abstractNumId w:val="(\d+)"/.exec(num(id))?.[1] ?? '');
    expect([a, titik, c].map(bentukOf)).toEqual(['decimal', 'bullet', 'decimal']);
  });

  it('show a picture in its size, with words for who cannot see it', () => {
    const naskah = contohNaskah([
      paragraf('atas'),
      { jenis: 'gambar', tipe: 'png', isi: PNG, lebar: 25.4, tinggi: 10, keterangan: 'Lambang "Kota" & tulisan' },
    ]);
    const files = unzipSync(renderDocx(naskah));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<wp:extent cx="914400" cy="360000"/>');
    // A line of fixed height would cut it off.
    expect(xml).toMatch(/<w:pStyle w:val="Gambar"\/><\/w:pPr><w:r><w:drawing>/);
    const gaya = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    expect(gaya).toMatch(/w:styleId="Gambar">(?:(?!<\/w:style>).)*w:lineRule="auto"/);
    expect(xml).toContain('descr="Lambang &quot;Kota&quot; &amp; tulisan"');
    const id = /r:embed="(\w+)"/.exec(xml)?.[1];
    const relasi = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
    const target = new RegExp(`Id="${id}"[^>]*/image" Target="([^"]+)"`).exec(relasi)?.[1];
    expect(files[`word/${target}`]).toEqual(PNG);
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain('Extension="png"');
  });

  it('keep tabs, line breaks and spaces at either end of what was typed', () => {
    const xml = xmlDari([paragraf(' kiri\tkanan \nbawah')]);
    expect(xml).toContain(
      '<w:t xml:space="preserve"> kiri</w:t><w:tab/><w:t xml:space="preserve">kanan </w:t><w:br/><w:t>bawah</w:t>',
    );
  });
});
