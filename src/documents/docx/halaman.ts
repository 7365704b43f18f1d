import type { BagianNaskah } from '../naskah.ts';

/** As Word writes 210 × 297 mm, in twips (1/20 point). */
const A4 = { lebar: 11906, tinggi: 16838 } as const;

export type ArahHalaman = BagianNaskah['arah'];

/** Margins in millimetres. */
const SISI = {
  tegak: { atas: 25, kanan: 20, bawah: 20, kiri: 25 },
  mendatar: { atas: 20, kanan: 15, bawah: 15, kiri: 15 },
} as const;

const KERTAS = {
  tegak: { lebar: A4.lebar, tinggi: A4.tinggi, putar: 'portrait' },
  mendatar: { lebar: A4.tinggi, tinggi: A4.lebar, putar: 'landscape' },
} as const;

/** Between the margins, in twips. */
export const lebarIsi = (arah: ArahHalaman): number => KERTAS[arah].lebar - twip(SISI[arah].kiri + SISI[arah].kanan);

/** Relations of what stands above and below the pages of the section `nomor`, from 1. */
export const relasiKepala = (nomor: number): string => `kepala${nomor}`;
export const relasiKaki = (nomor: number): string => `kaki${nomor}`;

/** <w:sectPr> of A4 pages in one direction. */
export function sifatBagian(arah: ArahHalaman, nomor: number): string {
  const { lebar, tinggi, putar } = KERTAS[arah];
  const { atas, kanan, bawah, kiri } = SISI[arah];
  return `<w:sectPr>\
<w:headerReference w:type="default" r:id="${relasiKepala(nomor)}"/><w:footerReference w:type="default" r:id="${relasiKaki(nomor)}"/>\
<w:pgSz w:w="${lebar}" w:h="${tinggi}" w:orient="${putar}"/>\
<w:pgMar w:top="${twip(atas)}" w:right="${twip(kanan)}" w:bottom="${twip(bawah)}" w:left="${twip(kiri)}" w:header="${twip(9)}" w:footer="${twip(8)}" w:gutter="0"/>\
</w:sectPr>`;
}

/** A millimetre is 1440 / 25.4 twips. */
function twip(milimeter: number): number {
  return Math.floor((milimeter * 1440) / 25.4);
}
