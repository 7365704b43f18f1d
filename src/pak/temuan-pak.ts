/** What can be wrong with a pack before any of its values is looked at. All of it stops the import. */
import { hurufKolom } from '../domain/huruf-kolom.ts';
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import type { KunciKolom } from './pak.ts';
import type { NamaTabPak } from './tab-pak.ts';

export function tabHilang(tab: NamaTabPak, kolom: readonly KunciKolom[]): Temuan {
  const pesan = `Tab "${tab}" tidak ada di berkas; tambahkan tab itu dengan kolom ${kolom.join(', ')}.`;
  return createTemuan('PAK-TAB-HILANG', 'galat', { tab }, pesan);
}

export function tabGanda(tab: NamaTabPak, nama: readonly string[]): Temuan {
  const disebut = nama.map((each) => `"${each}"`).join(' dan ');
  const pesan = `Tab "${tab}" ada lebih dari satu (${disebut}); sisakan satu dan ganti nama yang lain.`;
  return createTemuan('PAK-TAB-GANDA', 'galat', { tab }, pesan);
}

/** `baris`: the row of headers, from 1. */
export function kolomHilang(tab: NamaTabPak, kolom: KunciKolom, baris: number): Temuan {
  const pesan = `Tab "${tab}" tidak punya kolom "${kolom}"; tambahkan judul itu di baris ${baris}.`;
  return createTemuan('PAK-KOLOM-HILANG', 'galat', { tab, baris, kolom }, pesan);
}

export function judulHilang(tab: NamaTabPak, kolom: readonly KunciKolom[]): Temuan {
  const pesan = `Tab "${tab}" tidak punya baris judul kolom; tulis judul ${kolom.join(', ')} di satu baris di atas datanya.`;
  return createTemuan('PAK-KOLOM-HILANG', 'galat', { tab }, pesan);
}

/** `letak`: the places of the columns, from 0. */
export function kolomGanda(tab: NamaTabPak, kolom: KunciKolom, baris: number, letak: readonly number[]): Temuan {
  const huruf = letak.map(hurufKolom).join(' dan ');
  const pesan = `Tab "${tab}" punya judul "${kolom}" lebih dari sekali (kolom ${huruf}); sisakan satu.`;
  return createTemuan('PAK-KOLOM-GANDA', 'galat', { tab, baris, kolom }, pesan);
}

/** `baris`: from 1. */
export function selGabung(tab: NamaTabPak, kolom: KunciKolom, baris: number): Temuan {
  const pesan = `Tab "${tab}" baris ${baris}: sel gabungan mulai kolom "${kolom}"; pisahkan, lalu isi tiap selnya.`;
  return createTemuan('PAK-SEL-GABUNG', 'galat', { tab, baris, kolom }, pesan);
}

/** Google holds 50,000 characters a cell and no NUL: what is cut off would be lost without a word. */
export const BATAS_TEKS = 50_000;

export function teksDitolak(tab: NamaTabPak, kolom: KunciKolom, baris: number, teks: string): Temuan {
  const awal = teks.replaceAll('\u0000', '\uFFFD').slice(0, 40);
  const sebab =
    teks.length > BATAS_TEKS
      ? `${teks.length} huruf, padahal satu sel memuat paling banyak ${BATAS_TEKS}; persingkat`
      : 'memuat huruf yang tidak diterima Google (NUL); ketik ulang';
  const pesan = `Tab "${tab}" baris ${baris} kolom "${kolom}" ("${awal}"): ${sebab}.`;
  return createTemuan('PAK-TEKS', 'galat', { tab, baris, kolom }, pesan);
}
