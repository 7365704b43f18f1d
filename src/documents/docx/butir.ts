/** word/numbering.xml */

/** Every bulleted list is one list; a numbered one begins again at 1, so each has a numId of its own. */
export const TITIK = 1;
export const nomorDaftar = (ke: number): number => TITIK + ke;

const tingkat = (format: 'bullet' | 'decimal', teks: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${teks}"/><w:lvlJc w:val="left"/>` +
  '<w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl>';

const bentuk = (id: number, isi: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${isi}</w:abstractNum>`;

const mulaiSatu = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/** `bernomor`: how many numbered lists the paper has. */
export function renderNumbering(bernomor: number): string {
  const daftar = Array.from({ length: bernomor }, (_, ke) => ({ id: nomorDaftar(ke + 1) }));
  return (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    bentuk(0, tingkat('bullet', '•')) +
    bentuk(1, tingkat('decimal', '%1.')) +
    `<w:num w:numId="${TITIK}"><w:abstractNumId w:val="0"/></w:num>` +
    daftar.map(({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${mulaiSatu}</w:num>`).join('') +
    '</w:numbering>'
  );
}
