/** A paper whose words are those of the seal, and that shows a person others. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bukaMap, tulis, ubahKertas, verify } from './berkas.ts';
import { KEPT, kertas, RAMPING, tulisBuku } from './kantor.ts';

const BUKU = tulisBuku({ ...KEPT, workbook: RAMPING });
const ISI = /^word\/document\.xml$/;
const periksa = (bytes: Uint8Array) => verify(BUKU, tulis(bukaMap(), 'kertas.docx', bytes));

const ANGKA = '<w:t>80,00</w:t>';
const larik = (isi: string): string => `<w:r>${isi}</w:r>`;
/** Around the run of a figure. */
const keluar = (isi: string): string => `${ANGKA}</w:r>${isi}<w:r>`;
const field = (kode: string, hasil: string): string =>
  ['begin', `<w:instrText>${kode}</w:instrText>`, 'separate', `<w:t>${hasil}</w:t>`, 'end']
    .map((satu) => larik(satu.startsWith('<') ? satu : `<w:fldChar w:fldCharType="${satu}"/>`))
    .join('');

describe('a paper that shows a person something else than a program', () => {
  it.each<[string, RegExp, string | RegExp, string, string]>([
    ['a Choice for Word alone', ISI, ANGKA, keluar('<mc:AlternateContent/>'), 'bergantung pada program pembukanya'],
    ['a > in an attribute', ISI, ANGKA, keluar('<w:del w:id="9" w:author=">"/>'), 'perubahan terlacak'],
    ['what was moved away', ISI, ANGKA, keluar('<w:moveFrom w:id="9"/>'), 'perubahan terlacak'],
    ['a formula', ISI, larik(ANGKA), field('=99,99', '80,00'), 'isian otomatis'],
    ['a number of the page', ISI, ANGKA, keluar(field('PAGE', '9')), 'isian otomatis'],
    ['a simple field', ISI, ANGKA, keluar('<w:fldSimple w:instr="NUMPAGES"/>'), 'isian otomatis'],
    ['w:pgNum', ISI, ANGKA, `<w:pgNum/>${ANGKA}`, 'isian otomatis'],
    [
      'a field in the code below',
      /footer/,
      'Kode potret ',
      `Kode</w:t></w:r>${field('PAGE', '1')}<w:r><w:t> potret `,
      'isian otomatis',
    ],
    ['another formula below', /footer/, 'NUMPAGES', '=5', 'isian otomatis'],
    ['a formula of mathematics', ISI, ANGKA, keluar('<m:oMath/>'), 'rumus'],
    ['a form', ISI, ANGKA, keluar('<w:sdt/>'), 'isian formulir'],
    ['a style that hides', /styles/, '<w:rPr><w:b/>', '<w:rPr><w:vanish/><w:b/>', 'teks tersembunyi'],
    ['white letters', ISI, ANGKA, `<w:rPr><w:color w:val="FFFFFF"/></w:rPr>${ANGKA}`, 'warna huruf'],
    [
      'a colour of the theme',
      ISI,
      ANGKA,
      `<w:rPr><w:color w:val="000000" w:themeColor="light1"/></w:rPr>${ANGKA}`,
      'warna huruf',
    ],
    [
      'dark behind the letters',
      ISI,
      ANGKA,
      `<w:rPr><w:shd w:val="clear" w:fill="000000"/></w:rPr>${ANGKA}`,
      'warna latar',
    ],
    ['tiny letters', ISI, ANGKA, `<w:rPr><w:sz w:val="1"/></w:rPr>${ANGKA}`, 'ukuran huruf'],
    ['letters that are pictures', ISI, ANGKA, `<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>${ANGKA}`, 'jenis huruf'],
    ['a struck figure', ISI, ANGKA, `<w:rPr><w:dstrike/></w:rPr>${ANGKA}`, 'dicoret'],
    ['a hidden row', ISI, '<w:cantSplit/>', '<w:hidden/>', 'baris tabel tersembunyi'],
    ['a row too low', ISI, '<w:cantSplit/>', '<w:trHeight w:val="1" w:hRule="exact"/>', '<w:trHeight>'],
    ['a column too narrow', ISI, /<w:tcW w:w="\d+"/, '<w:tcW w:w="1"', '<w:tcW>'],
    ['a comment in the content types', /Content_Types/, '<Default', '<!-- --><Default', 'komentar XML'],
    ['a cell under another', ISI, /(<w:tcW [^>]*>)((?:(?!<w:tc>).)*80,00)/s, '$1<w:vMerge/>$2', 'sel gabungan'],
    ['beyond the page', ISI, /<w:pPr>/, '<w:pPr><w:ind w:left="30000"/>', '<w:ind>'],
    ['a list of other signs', /numbering/, '"•"', '"9"', 'label daftar'],
    ['a list that begins at 9', /numbering/, '<w:start w:val="1"/>', '<w:start w:val="9"/>', '<w:start>'],
    [
      'a label in a cell',
      ISI,
      /(<w:pPr><w:pStyle w:val="Sel"\/>)/,
      '$1<w:numPr><w:numId w:val="1"/></w:numPr>',
      'label daftar',
    ],
    ['a picture in the line', ISI, 'Demikian', '</w:t><w:drawing/><w:t>Demikian', 'gambar di antara teks'],
    ['a font of his own', /settings/, '<w:compat>', '<w:linkStyles/><w:compat>', '<w:linkStyles>'],
    ['another encoding', ISI, 'encoding="UTF-8"', 'encoding="UTF-7"', 'UTF-7'],
  ])('is refused: %s', async (_apa, part, dari, menjadi, kata) => {
    const { kode, out, err } = await periksa(ubahKertas(kertas('laporan'), part, dari, menjadi));
    expect({ kode, out, err }).toEqual({ kode: 2, out: [], err: [expect.stringContaining(kata)] });
  });

  it('is caught with a bullet where none was', async () => {
    const palsu = ubahKertas(
      kertas('laporan'),
      ISI,
      '<w:pPr><w:pStyle w:val="BodyText"/>',
      '$&<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    expect((await periksa(palsu)).err).toEqual([expect.stringContaining('titik atau nomor daftar di depan')]);
  });
});

describe('a paper whose tables are made otherwise', () => {
  it.each<[string, string | RegExp, string]>([
    ['a header over fewer columns', /<w:gridSpan w:val="\d+"\/>/, ''],
    ['a cell over two columns', /(<w:tcW [^>]*>)(?!<w:(?:gridSpan|vMerge))/, '$1<w:gridSpan w:val="2"/>'],
    ['the row of a table as a table of one column', /<\/w:tc><w:tc>/, '</w:tc></w:tr><w:tr><w:tc>'],
  ])('is caught: %s', async (_apa, dari, menjadi) => {
    const { err } = await periksa(ubahKertas(kertas('pengukuran'), ISI, dari, menjadi));
    expect(err).toEqual([expect.stringMatching(/^kertas\.docx, Tabel 1 .*berdiri di kolom lain/)]);
  });
});

/** A true copy beside what Word opens. */
function umpan(relasi: (asli: string, umpan: string) => string): Uint8Array {
  const bagian = unzipSync(ubahKertas(kertas('pengukuran'), ISI, '80,00', '98,00'));
  const asli = unzipSync(kertas('pengukuran'));
  const rels = strFromU8(bagian['_rels/.rels'] ?? new Uint8Array());
  const satu = /<Relationship [^>]*document\.xml"\/>/.exec(rels)?.[0] ?? '';
  return zipSync({
    ...bagian,
    'word/umpan.xml': asli['word/document.xml'] ?? new Uint8Array(),
    'word/_rels/umpan.xml.rels': asli['word/_rels/document.xml.rels'] ?? new Uint8Array(),
    '_rels/.rels': strToU8(
      rels.replace(satu, relasi(satu, satu.replace('document.xml', 'umpan.xml').replace('dokumen', 'umpan'))),
    ),
  });
}

describe('a paper with a decoy', () => {
  it.each<[string, (asli: string, umpan: string) => string, string]>([
    [
      'of another type',
      (asli, umpan) => umpan.replace(/http:[^"]*(?=\/officeDocument")/, 'urn:umpan') + asli,
      'urn:umpan/officeDocument',
    ],
    ['in a comment', (asli, umpan) => `<!--${umpan}-->${asli}`, 'komentar XML'],
    ['of the same type', (asli, umpan) => umpan + asli, 'dua dokumen'],
    ['of the same id', (asli, umpan) => umpan.replace('"umpan"', '"dokumen"') + asli, 'bernama sama'],
  ])('is refused: %s', async (_apa, relasi, kata) => {
    expect((await periksa(umpan(relasi))).err).toEqual([expect.stringContaining(kata)]);
  });
});

describe('a paper whose pages do not show what stands above and below', () => {
  it.each<[string, RegExp, RegExp, string, string]>([
    ['no header', ISI, /<w:headerReference[^>]*>/, '', 'tidak menampilkan kepala halaman di bagian 1'],
    ['no footer', ISI, /<w:footerReference[^>]*>/, '', 'tidak menampilkan kaki halaman di bagian 1'],
    ['no section', ISI, /<w:sectPr>.*?<\/w:sectPr>/gs, '', 'tidak menampilkan kepala dan kaki'],
    ['another first page', ISI, /<\/w:sectPr>/, '<w:titlePg/></w:sectPr>', 'di bagian 1, halaman pertama'],
    ['other even pages', /settings/, /<w:compat>/, '<w:evenAndOddHeaders/><w:compat>', 'di bagian 1, halaman genap'],
    ['an empty header', /header1/, /<w:r>.*<\/w:r>/s, '', 'kepala halaman: tercetak ""'],
    ['a section in a table', ISI, /<w:pStyle w:val="Sel"\/>/, '$&<w:sectPr/>', 'akhir bagian di dalam tabel'],
  ])('is named: %s', async (_apa, part, dari, menjadi, kata) => {
    const { kode, err } = await periksa(ubahKertas(kertas('pengukuran'), part, dari, menjadi));
    expect({ kode, err }).toEqual({ kode: 2, err: [expect.stringContaining(kata)] });
  });

  it('is still whole where a later section goes on with those of the first', async () => {
    const dua = ubahKertas(kertas('laporan'), ISI, /(.*)<w:headerReference[^>]*>/s, '$1');
    expect(await periksa(dua)).toMatchObject({ kode: 0, err: [] });
  });
});
