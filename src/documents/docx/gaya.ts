/**
 * word/styles.xml: the same in every paper. Sizes in half points, lengths in twips (1/20 point), lines in 240ths. Heights
 * of lines stand without w:lineRule, as the papers always had them: to Word that is "auto", to LibreOffice a fixed height.
 */

export const MERAH = 'C00000';
export const ABU = 'D9E2EC';
export const ABU_MUDA = 'F0F3F6';

/** Paragraph styles; those with an English name are Word's own, which its panes and Google Docs know. */
export type Gaya =
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'TOC1'
  | 'TOC2'
  | 'BodyText'
  | 'ListBullet'
  | 'ListNumber'
  | 'Caption'
  | 'Header'
  | 'Footer'
  | 'Rincian'
  | 'Gambar'
  | 'Catatan'
  | 'Kosong'
  | 'Sel'
  | 'SelKepala'
  | 'SelKelompok'
  | 'SetelahTabel';

const ukuran = (setengahPoin: number): string => `<w:sz w:val="${setengahPoin}"/><w:szCs w:val="${setengahPoin}"/>`;

/** `paragraf` and `huruf` in the order that the schema wants; `berikut`: the style after Enter. */
function gaya(id: Gaya, nama: string, paragraf: string, huruf: string, berikut: string = id): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nama}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="${berikut}"/><w:qFormat/><w:pPr>${paragraf}</w:pPr><w:rPr>${huruf}</w:rPr></w:style>`
  );
}

function judulBab(tingkat: 1 | 2 | 3, jarak: string, setengahPoin: number): string {
  const paragraf = `<w:keepNext/><w:spacing ${jarak}/><w:outlineLvl w:val="${tingkat - 1}"/>`;
  const huruf = `<w:b/><w:bCs/><w:color w:val="1F2937"/>${ukuran(setengahPoin)}`;
  return gaya(`Heading${tingkat}`, `heading ${tingkat}`, paragraf, huruf, 'BodyText');
}

const PINGGIR = `<w:color w:val="555555"/>${ukuran(16)}`;
const SEL = '<w:spacing w:line="240"/>';
const TEBAL = '<w:b/><w:bCs/>';

// Arial is in Word, Google Docs and LibreOffice (as Liberation Sans, of the same widths).
const BAKU = `<w:docDefaults>\
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${ukuran(22)}<w:lang w:val="id-ID"/></w:rPr></w:rPrDefault>\
<w:pPrDefault><w:pPr><w:spacing w:line="276"/></w:pPr></w:pPrDefault>\
</w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`;

const GARIS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((sisi) => `<w:${sisi} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
const JARAK_SEL = Object.entries({ top: 50, left: 70, bottom: 50, right: 70 })
  .map(([sisi, lebar]) => `<w:${sisi} w:w="${lebar}" w:type="dxa"/>`)
  .join('');
const TABEL = `<w:style w:type="table" w:styleId="Tabel"><w:name w:val="Tabel kinerja"/>\
<w:tblPr><w:tblBorders>${GARIS}</w:tblBorders><w:tblCellMar>${JARAK_SEL}</w:tblCellMar></w:tblPr></w:style>`;

export const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  BAKU,
  judulBab(1, 'w:after="240"', 28),
  judulBab(2, 'w:before="280" w:after="120"', 24),
  judulBab(3, 'w:before="200" w:after="120"', 22),
  gaya('TOC1', 'toc 1', '<w:spacing w:before="120" w:after="40"/>', TEBAL),
  gaya('TOC2', 'toc 2', '<w:spacing w:after="40"/><w:ind w:left="425"/>', ''),
  gaya('BodyText', 'Body Text', '<w:spacing w:after="120"/>', ''),
  gaya('ListBullet', 'List Bullet', '<w:spacing w:after="60"/>', ''),
  gaya('ListNumber', 'List Number', '<w:spacing w:after="60"/>', ''),
  gaya('Caption', 'caption', '<w:keepNext/><w:spacing w:before="160" w:after="80"/>', TEBAL + ukuran(20)),
  gaya('Header', 'header', '', PINGGIR),
  gaya('Footer', 'footer', '', PINGGIR),
  // A fixed height of the line would cut the picture off.
  gaya('Gambar', 'Gambar', '<w:spacing w:after="120" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', ''),
  gaya('Rincian', 'Rincian', '<w:spacing w:after="60"/><w:ind w:left="284"/>', ukuran(20)),
  gaya(
    'Catatan',
    'Catatan',
    '<w:spacing w:before="80" w:after="80" w:line="240"/>',
    `<w:i/><w:iCs/><w:color w:val="444444"/>${ukuran(18)}`,
  ),
  gaya('Kosong', 'Kosong', '<w:spacing w:after="120"/>', `<w:i/><w:iCs/><w:color w:val="${MERAH}"/>`),
  gaya('Sel', 'Sel', SEL, ukuran(17)),
  gaya('SelKepala', 'Sel kepala', `<w:keepNext/>${SEL}<w:jc w:val="center"/>`, TEBAL + ukuran(17)),
  gaya('SelKelompok', 'Sel kelompok', `<w:keepNext/>${SEL}`, TEBAL + ukuran(17)),
  gaya('SetelahTabel', 'Setelah tabel', '<w:spacing w:after="120" w:line="200"/>', ''),
  TABEL,
].join('')}</w:styles>`;
