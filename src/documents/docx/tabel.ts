import { type Potongan, utf8 } from '../../domain/utf8.ts';
import type { KolomTabel, Rata, SelTabel, Tabel } from '../naskah.ts';
import { ABU, ABU_MUDA, type Gaya } from './gaya.ts';
import { isUtuh, renderLarik, sifatHuruf } from './larik.ts';
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

const UTUH = utf8('<w:tr><w:trPr><w:cantSplit/></w:trPr>');
const KEPALA_TABEL = utf8('<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
const AKHIR_SEL = utf8('</w:p></w:tc>');
const AKHIR_TEKS = utf8('</w:t></w:r></w:p></w:tc>');

/** The table with its caption above and a little room below. `lebar` in twips. */
export function renderTabel(tabel: Tabel, lebar: number): (Paragraf | readonly Potongan[])[] {
  const kolom = measureKolom(tabel.kolom, lebar);
  const xml: Potongan[] = [`<w:tbl>${sifatTabel(kolom)}`];
  const putKepala = createPutSel(xml, KEPALA);
  for (const petak of layOutPetak(tabel.judul, kolom)) {
    xml.push(KEPALA_TABEL);
    for (const satu of petak) putKepala(satu, satu.sel.rata ?? 'tengah');
    xml.push('</w:tr>');
  }
  const [putBiasa, putKelompok] = [createPutSel(xml, BIASA), createPutSel(xml, KELOMPOK)];
  for (const [ke, petak] of layOutPetak(tabel.isi, kolom).entries()) {
    const put = tabel.isi[ke]?.kelompok === true ? putKelompok : putBiasa;
    xml.push(petak.every(({ sel }) => sel.teks.length <= TEKS_UTUH) ? UTUH : '<w:tr>');
    for (const satu of petak) put(satu, satu.sel.rata ?? kolom[satu.kolom]?.rata ?? 'kiri');
    xml.push('</w:tr>');
  }
  xml.push('</w:tbl>');
  return [
    { isi: renderLarik(tabel.keterangan), sifat: { gaya: 'Caption' } },
    xml,
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

const GABUNG = ['', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'] as const;

/** Of the tens of thousands of cells of a large paper most begin as others do: each beginning is made once. */
function createPutSel(xml: Potongan[], bentuk: RupaTabel): (petak: Petak, rata: Rata) => void {
  const siap: Record<Rata, Map<number, Uint8Array>> = {
    kiri: new Map(),
    tengah: new Map(),
    kanan: new Map(),
    penuh: new Map(),
  };
  return ({ sel, lebar, bentang, turun, lanjutan }, rata) => {
    const huruf = hurufSel(sel);
    const gabung = lanjutan ? 2 : turun > 1 ? 1 : 0;
    const utuh = !lanjutan && huruf === '' && isUtuh(sel.teks);
    const kunci = ((lebar * 100 + bentang) * GABUNG.length + gabung) * 2 + Number(utuh);
    let awal = siap[rata].get(kunci);
    if (!awal) {
      awal = utf8(awalSel(lebar, bentang, GABUNG[gabung], bentuk, rata) + (utuh ? '<w:r><w:t>' : ''));
      siap[rata].set(kunci, awal);
    }
    if (utuh) xml.push(awal, sel.teks, AKHIR_TEKS);
    else xml.push(awal, lanjutan ? '' : renderLarik(sel.teks, huruf), AKHIR_SEL);
  };
}

function awalSel(lebar: number, bentang: number, gabung: string, bentuk: RupaTabel, rata: Rata): string {
  const rentang = bentang > 1 ? `<w:gridSpan w:val="${bentang}"/>` : '';
  const jc = rata === bentuk.rata ? '' : RATA[rata];
  return `<w:tc><w:tcPr><w:tcW w:w="${lebar}" w:type="dxa"/>${rentang}${gabung}${bentuk.xml}${jc}</w:pPr>`;
}

/** A number broken over two lines is misread: trillions of rupiah are set smaller instead. */
function hurufSel({ teks, tebal = false }: SelTabel): string {
  const panjang = teks.length >= 14 && /^[\d.,-]+$/.test(teks);
  if (!panjang && !tebal) return '';
  return sifatHuruf({ tebal, ...(panjang ? { ukuran: UKURAN_ANGKA_PANJANG } : {}) });
}
