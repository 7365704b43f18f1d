/** What Word and Google Docs add to a paper that they save again, besides what kertas.test.ts has. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bukaMap, tulis, verify } from './berkas.ts';
import { KEPT, kertas, RAMPING, tulisBuku } from './kantor.ts';

const BUKU = tulisBuku({ ...KEPT, workbook: RAMPING });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

interface Tambahan {
  readonly part: string;
  readonly jenis: string;
  readonly isi: string;
}

const catatan = (teks: string): Tambahan => ({
  part: 'footnotes.xml',
  jenis: 'footnotes',
  isi: `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/>${teks}</w:r></w:p></w:footnote></w:footnotes>`,
});
const tema = (tinta: string): Tambahan => ({
  part: 'theme/theme1.xml',
  jenis: 'theme',
  isi: `<a:theme ${A} name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="${tinta}"/></a:dk2></a:clrScheme></a:themeElements></a:theme>`,
});
const huruf = (sisipan: string): Tambahan => ({
  part: 'fontTable.xml',
  jenis: 'fontTable',
  isi: `<w:fonts ${W}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>${sisipan}</w:font></w:fonts>`,
});

const SETELAN =
  '<w:zoom w:percent="100"/><w:proofState w:spelling="clean"/><w:rsids><w:rsidRoot w:val="00A1"/></w:rsids><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2"/><w:decimalSymbol w:val=","/>';
const GAYA =
  '<w:latentStyles w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0"/></w:latentStyles><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';
const RUPA_GOOGLE =
  '<w:rPr><w:smallCaps w:val="0"/><w:strike w:val="0"/><w:color w:val="434343"/><w:u w:val="none"/><w:shd w:fill="auto" w:val="clear"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/></w:rPr>';

function simpanUlang(...tambahan: readonly Tambahan[]): Uint8Array {
  const bagian = unzipSync(kertas('laporan'));
  const ubah = (path: string, dari: string | RegExp, menjadi: string): void => {
    bagian[path] = strToU8(strFromU8(bagian[path] ?? new Uint8Array()).replace(dari, menjadi));
  };
  ubah('word/settings.xml', '<w:compat>', `${SETELAN}<w:compat>`);
  ubah('word/styles.xml', '</w:docDefaults>', `</w:docDefaults>${GAYA}`);
  ubah('word/document.xml', /<w:r><w:t>/g, `<w:r>${RUPA_GOOGLE}<w:t>`);
  ubah(
    'word/document.xml',
    /<w:p><w:pPr>/g,
    '<w:p w:rsidR="00A1"><w:pPr><w:widowControl w:val="0"/><w:bidi w:val="0"/>',
  );
  for (const { part, jenis, isi } of tambahan) {
    bagian[`word/${part}`] = strToU8(isi);
    ubah(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="${jenis}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${jenis}" Target="${part}"/></Relationships>`,
    );
  }
  return zipSync(bagian);
}

const periksa = (bytes: Uint8Array) => verify(BUKU, tulis(bukaMap(), 'kertas.docx', bytes));

describe('what Word and Google Docs add of their own', () => {
  it('changes nothing', async () => {
    expect(await periksa(simpanUlang(catatan(''), tema('44546A'), huruf('')))).toMatchObject({ kode: 0, err: [] });
  });

  it.each<[string, Tambahan, string]>([
    ['a note', catatan('<w:t>98,00</w:t>'), 'catatan kaki'],
    ['white ink of the theme', tema('FFFFFF'), 'warna huruf'],
    [
      'dark ink made light',
      {
        ...tema(''),
        isi: tema('000000').isi.replace('000000"/></a:dk2>', '000000"><a:lumOff val="99000"/></a:srgbClr></a:dk2>'),
      },
      '<a:lumOff>',
    ],
    ['an embedded font', huruf('<w:embedRegular/>'), '<w:embedRegular>'],
    ['a macro', { part: 'vba.xml', jenis: 'vbaProject', isi: '<a/>' }, 'vbaProject'],
  ])('is refused where it could say something: %s', async (_apa, tambahan, kata) => {
    expect((await periksa(simpanUlang(tambahan))).err).toEqual([expect.stringContaining(kata)]);
  });
});
