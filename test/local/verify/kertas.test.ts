import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { wordsOf } from '../../../local/verify/closest-print.ts';
import { readDocx } from '../../../local/verify/docx-file.ts';
import { sidikNaskah } from '../../../src/documents/teks-naskah.ts';
import { bukaMap, tulis, ubahKertas, verify } from './berkas.ts';
import { KEPT, kertas, RAMPING, tulisBuku } from './kantor.ts';
import { tulisUlang } from './palsukan.ts';

const BUKU = tulisBuku({ ...KEPT, workbook: RAMPING });
const ISI = /^word\/document\.xml$/;
const periksa = (bytes: Uint8Array) => verify(BUKU, tulis(bukaMap(), 'kertas.docx', bytes));

describe('a paper that somebody changed', () => {
  it.each<[string, 'pengukuran' | 'laporan', RegExp, string | RegExp, string, string]>([
    [
      'a figure in a table',
      'pengukuran',
      ISI,
      '<w:t>80,00</w:t>',
      '<w:t>98,00</w:t>',
      'Tabel 1 Capaian Indikator Kinerja Utama, baris "IKU-1 Indikator IKU-1", kolom "Triwulan I, Capaian %": tercetak "98,00", menurut segel "80,00"',
    ],
    [
      'a figure in a sentence',
      'pengukuran',
      ISI,
      'dibagi target 10 × 100 = 80,00',
      'dibagi target 9 × 100 = 80,00',
      'bagian "IKU-1 Indikator IKU-1": tercetak "Perhitungan: Realisasi 8 dibagi target 9 × 100',
    ],
    [
      'the signer',
      'pengukuran',
      ISI,
      '<w:t>Kepala</w:t>',
      '<w:t>Orang Lain</w:t>',
      'blok tanda tangan: tercetak "Orang Lain", menurut Riwayat "Kepala"',
    ],
    [
      'the date',
      'pengukuran',
      ISI,
      /Contoh, \d+ April/,
      'Contoh, 30 April',
      'blok tanda tangan: tercetak "Contoh, 30 April',
    ],
    ['the code below', 'pengukuran', /footer\d/, /Kode potret \w{4}/, 'Kode potret 0000', 'kaki halaman: tercetak'],
    [
      'a narrative text',
      'laporan',
      ISI,
      'Kinerja triwulan ini baik.',
      'Kinerja triwulan ini sangat baik.',
      'bagian "A. Simpulan": tercetak "Kinerja triwulan ini sangat baik.", menurut segel "Kinerja triwulan ini baik."',
    ],
    [
      'a sentence more',
      'laporan',
      ISI,
      /(<w:t>Kinerja triwulan ini baik\.<\/w:t><\/w:r><\/w:p>)/,
      '$1<w:p><w:r><w:t>Terbaik se-Indonesia.</w:t></w:r></w:p>',
      'sesudah bagian "A. Simpulan": "Terbaik se-Indonesia." tidak ada dalam segel',
    ],
    [
      'a sentence less',
      'laporan',
      ISI,
      /<w:p>(?:(?!<w:p>).)*Kinerja triwulan ini baik\..*?<\/w:p>/,
      '',
      'bagian "A. Simpulan": "Kinerja triwulan ini baik." tidak ada di kertas',
    ],
    ['a mark', 'pengukuran', /header\d/, '</w:p>', '<w:r><w:t>SALINAN</w:t></w:r></w:p>', 'kepala halaman: tercetak'],
  ])('is named with its place and the figure: %s', async (_apa, nama, part, dari, menjadi, kata) => {
    const kata2 = await periksa(ubahKertas(kertas(nama), part, dari, menjadi));
    expect(kata2).toEqual({ kode: 2, out: [], err: [expect.stringContaining(kata)] });
  });

  it('is named when its code is that of nobody', async () => {
    const palsu = ubahKertas(
      kertas('pengukuran'),
      /document|footer/,
      /(?<=ode (?:potret )?)[0-9A-F]{4}-[0-9A-F]{4}/g,
      '0000-0000',
    );
    expect((await periksa(palsu)).err).toEqual([
      expect.stringMatching(/0000-0000, yang bukan kode segel.* Selain kode/),
    ]);
  });

  it('is named when its code is that of nobody and it is like none of ours', async () => {
    const palsu = ubahKertas(kertas('pengukuran'), ISI, /<w:body>.*(<w:sectPr>)/s, '<w:body><w:p/>$1');
    const asing = ubahKertas(palsu, /footer/, /[0-9A-F]{4}-[0-9A-F]{4}/g, '0000-0000');
    expect((await periksa(asing)).err).toEqual([expect.stringContaining('tidak berasal dari berkas ini')]);
    const tanpa = ubahKertas(palsu, /footer/, /Kode potret/, 'x').slice();
    expect((await periksa(ubahKertas(tanpa, /footer/, /[0-9A-F]{4}-[0-9A-F]{4}/g, ''))).err).toEqual([
      expect.stringContaining('tidak menyebut kode potret'),
    ]);
  });
});

describe('a paper of a build that laid papers out otherwise', () => {
  const kata = ubahKertas(kertas('pengukuran'), ISI, 'Demikian dokumen ini disusun', 'Dokumen ini disusun');
  const lain = ubahKertas(kata, /footer/, /Tata letak \d+/, 'Tata letak 0');
  const sidik = sidikNaskah(wordsOf(readDocx('lain', lain)));
  const buku = tulisBuku(
    tulisUlang({ ...KEPT, workbook: RAMPING }, (teks) => teks.replace(/"naskah":"\w+"/, `"naskah":"${sidik}"`)),
  );

  it('is known by the hash of its words that was kept when it was approved', async () => {
    const { kode, out } = await verify(buku, tulis(bukaMap(), 'lama.docx', lain));
    expect({ kode, out }).toEqual({ kode: 0, out: [expect.anything(), expect.stringContaining('bertata letak lain')] });
  });

  it('is not known with one word more, nor when it says that its layout is that of today', async () => {
    const palsu = ubahKertas(lain, ISI, 'Dokumen ini disusun', 'Dokumen ini memang disusun');
    expect((await verify(buku, tulis(bukaMap(), 'palsu.docx', palsu))).kode).toBe(2);
    expect((await verify(buku, tulis(bukaMap(), 'kata.docx', kata))).kode).toBe(2);
  });
});

/** As Word saves what it opened: other runs, marks of its own, numbers of pages, parts of other names. */
function simpanDenganWord(bytes: Uint8Array): Uint8Array {
  const pecah = (xml: string): string =>
    xml
      .replace(
        /<w:p>/g,
        '<w:p w:rsidR="00A1" w14:paraId="1" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">',
      )
      .replace(/<w:t>([^<]{2,})<\/w:t>/g, (_utuh, teks: string) => {
        const tengah = teks.startsWith('&') || teks.includes(';') ? teks.length : 1;
        const [awal, akhir] = [teks.slice(0, tengah), teks.slice(tengah)];
        return `<w:t xml:space="preserve">${awal}</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">${akhir}</w:t>`;
      })
      .replace('<w:fldChar w:fldCharType="separate"/></w:r>', '$&<w:r><w:t>3</w:t></w:r>')
      .replace('</w:body>', '<w:p w:rsidR="00A2"/></w:body>');
  const nama = (teks: string): string => teks.replace(/(header|footer)(\d)/g, '$1Baru$2');
  const bagian = Object.entries(unzipSync(bytes)).map(([path, isi]) => {
    const teks = strFromU8(isi);
    return [nama(path), strToU8(/^word\/(document|header|footer)/.test(path) ? pecah(teks) : nama(teks))] as const;
  });
  return zipSync(Object.fromEntries(bagian));
}

describe('a paper that Word saved again', () => {
  it('has the fingerprint of the one that we made', () => {
    const sidik = (bytes: Uint8Array): string => sidikNaskah(wordsOf(readDocx('kertas', bytes)));
    expect(sidik(simpanDenganWord(kertas('laporan')))).toBe(sidik(kertas('laporan')));
  });

  it.each(['pengukuran', 'laporan'] as const)('is still understood: %s', async (nama) => {
    expect(await periksa(simpanDenganWord(kertas(nama)))).toMatchObject({ kode: 0, err: [] });
  });

  it('is caught all the same with another figure', async () => {
    const palsu = simpanDenganWord(ubahKertas(kertas('pengukuran'), ISI, '<w:t>80,00</w:t>', '<w:t>98,00</w:t>'));
    expect((await periksa(palsu)).err).toEqual([expect.stringContaining('tercetak "98,00", menurut segel "80,00"')]);
  });
});

describe('a paper that shows a person something else than a program', () => {
  it.each([
    ['a comment in the text', /<w:t>80,00/, '<w:t>80,00<!-- -->1', 'komentar XML'],
    ['hidden words', '<w:t>80,00', '<w:rPr><w:vanish/></w:rPr><w:t>80,00', 'teks tersembunyi'],
    [
      'words of another name',
      '<w:body>',
      '<w:body xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      'ruang nama',
    ],
    ['a chunk from elsewhere', '<w:body>', '<w:body><w:altChunk r:id="x"/>', 'disisipkan dari luar'],
  ])('is refused: %s', async (_apa, dari, menjadi, kata) => {
    expect(await periksa(ubahKertas(kertas('pengukuran'), ISI, dari, menjadi))).toEqual({
      kode: 2,
      out: [],
      err: [expect.stringContaining(kata)],
    });
  });
});
