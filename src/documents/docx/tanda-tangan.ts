import type { TandaTangan } from '../naskah.ts';
import { MERAH } from './gaya.ts';
import { renderLarik, sifatHuruf } from './larik.ts';
import type { Paragraf, SifatParagraf } from './paragraf.ts';

/** In the right half, kept together on one page. `lebar` between the margins, in twips. */
export function renderTandaTangan(blok: TandaTangan, lebar: number): Paragraf[] {
  const letak: SifatParagraf = { rata: 'tengah', menjorok: Math.floor(lebar * 0.5), sesudah: 0 };
  const baris = (teks: string, huruf?: string, sifat: SifatParagraf = letak): Paragraf => ({
    isi: renderLarik(teks, huruf),
    sifat: { ...sifat, bersamaBerikut: true },
  });
  const terakhir = blok.nip === '' ? '' : `NIP ${blok.nip}`;
  return [
    baris(blok.penutup, undefined, { utuh: true, sebelum: 240, sesudah: 0 }),
    baris(blok.tempatTanggal, undefined, { ...letak, sebelum: 240 }),
    baris(blok.kapasitas),
    baris(blok.keadaan, sifatHuruf({ miring: true, ukuran: 18, warna: blok.sah ? '444444' : MERAH }), {
      ...letak,
      sebelum: 400,
      sesudah: 400,
    }),
    baris(blok.nama, sifatHuruf({ tebal: true, garisBawah: true })),
    baris(blok.pangkat),
    { isi: renderLarik(terakhir), sifat: letak },
  ];
}
