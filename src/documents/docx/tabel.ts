import type { KolomTabel, Rata, SelTabel, Tabel } from '../naskah.ts';
import { ABU, ABU_MUDA, type Gaya } from './gaya.ts';
import { renderLarik, sifatHuruf } from './larik.ts';
import { type Paragraf, RATA } from './paragraf.ts';
import { layOutPetak, type Petak } from './petak.ts';

const UKURAN_ANGKA_PANJANG = 14;
/** A longer cell may break over two pages: kept whole it would be cut off at the page's end. */
const TEKS_UTUH = 700;

/** How the cells of a row look: what stands between their merging and their side. `rata` is that of the style. */
interface RupaTabel {
  readonly rata: Rata;
  readonly xml: string;
}

const latar = (warna: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${warna}"/>`;
const rupa = (gaya: Gaya, rata: Rata, sifat = ''): RupaTabel => ({
  rata,
  xml: `${sifat}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${gaya}"/>`,
});
const KEPALA = rupa('SelKepala', 'tengah', `${latar(ABU)}<w:vAlign w:val="center"/>`);
const KELOMPOK = rupa('SelKelompok', 'kiri', latar(ABU_MUDA));
const BIASA = rupa('Sel', 'kiri');

/** The table with its caption above and a little room below. `lebar` in twips. */
export function renderTabel(tabel: Tabel, lebar: number): (Paragraf | string)[] {
  const kolom = measureKolom(tabel.kolom, lebar);
  const judul = layOutPetak(tabel.judul, kolom).map(headerRow);
  const isi = layOutPetak(tabel.isi, kolom).map((petak, ke) => bodyRow(petak, tabel.isi[ke]?.kelompok === true, kolom));
  return [
    { isi: renderLarik(tabel.keterangan), sifat: { gaya: 'Caption' } },
    `<w:tbl>${sifatTabel(kolom)}${judul.join('')}${isi.join('')}</w:tbl>`,
    { isi: '', sifat: { gaya: 'SetelahTabel' } },
  ];
}

/** The columns with their widths in twips instead of shares. */
function measureKolom(kolom: readonly KolomTabel[], lebar: number): KolomTabel[] {
  const jumlah = kolom.reduce((sum, satu) => sum + satu.lebar, 0);
  return kolom.map((satu) => ({ ...satu, lebar: Math.floor((lebar * satu.lebar) / jumlah) }));
}

function sifatTabel(kolom: readonly KolomTabel[]): string {
  const lebar = kolom.reduce((sum, satu) => sum + satu.lebar, 0);
  const grid = kolom.map((satu) => `<w:gridCol w:w="${satu.lebar}"/>`).join('');
  return (
    `<w:tblPr><w:tblStyle w:val="Tabel"/><w:tblW w:w="${lebar}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>`
  );
}

function headerRow(daftar: readonly Petak[]): string {
  const isi = daftar.map((petak) => renderSel(petak, KEPALA, petak.sel.rata ?? 'tengah'));
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${isi.join('')}</w:tr>`;
}

function bodyRow(daftar: readonly Petak[], kelompok: boolean, kolom: readonly KolomTabel[]): string {
  const bentuk = kelompok ? KELOMPOK : BIASA;
  const isi = daftar.map((petak) => renderSel(petak, bentuk, petak.sel.rata ?? kolom[petak.kolom]?.rata ?? 'kiri'));
  const utuh = daftar.every(({ sel }) => sel.teks.length <= TEKS_UTUH);
  return `<w:tr>${utuh ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${isi.join('')}</w:tr>`;
}

/** In one go and of few parts: there are tens of thousands of them in a large paper. */
function renderSel({ sel, lebar, bentang, turun, lanjutan }: Petak, bentuk: RupaTabel, rata: Rata): string {
  const rentang = bentang > 1 ? `<w:gridSpan w:val="${bentang}"/>` : '';
  const gabung = lanjutan ? '<w:vMerge/>' : turun > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const jc = rata === bentuk.rata ? '' : RATA[rata];
  const isi = lanjutan ? '' : renderLarik(sel.teks, hurufSel(sel));
  return `<w:tc><w:tcPr><w:tcW w:w="${lebar}" w:type="dxa"/>${rentang}${gabung}${bentuk.xml}${jc}</w:pPr>${isi}</w:p></w:tc>`;
}

/** A number broken over two lines is misread: trillions of rupiah are set smaller instead. */
function hurufSel({ teks, tebal = false }: SelTabel): string {
  const panjang = teks.length >= 14 && /^[\d.,-]+$/.test(teks);
  if (!panjang && !tebal) return '';
  return sifatHuruf({ tebal, ...(panjang ? { ukuran: UKURAN_ANGKA_PANJANG } : {}) });
}
