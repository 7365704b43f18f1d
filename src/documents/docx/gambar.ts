/** Pictures: one part in word/media/ each, one relation, and a drawing that stands in a line of text. */
import type { Gambar } from '../naskah.ts';
import { escapeXml } from './teks.ts';

export const namaGambar = ({ tipe }: Gambar, nomor: number): string => `media/gambar${nomor}.${tipe}`;
export const relasiGambar = (nomor: number): string => `gambar${nomor}`;

/** English Metric Units, of which a millimetre has 36,000. */
const emu = (milimeter: number): number => Math.round(milimeter * 36_000);

const SKEMA = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The picture as one run; its namespaces are declared here, because most papers have none. */
export function renderGambar({ lebar, tinggi, keterangan }: Gambar, nomor: number): string {
  const ukuran = `cx="${emu(lebar)}" cy="${emu(tinggi)}"`;
  const sebutan = `id="${nomor}" name="Gambar ${nomor}" descr="${escapeXml(keterangan)}"`;
  return `<w:r><w:drawing>\
<wp:inline xmlns:wp="${SKEMA}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
<wp:extent ${ukuran}/><wp:docPr ${sebutan}/>\
<a:graphic xmlns:a="${SKEMA}/main"><a:graphicData uri="${SKEMA}/picture">\
<pic:pic xmlns:pic="${SKEMA}/picture">\
<pic:nvPicPr><pic:cNvPr ${sebutan}/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip r:embed="${relasiGambar(nomor)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${ukuran}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
