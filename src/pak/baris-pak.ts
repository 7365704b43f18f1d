/** Rows of a pack that are read although nobody sees them, and rows that only add up others. */
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import type { BarisJudul } from './judul.ts';
import type { BarisPak, PakSheet } from './pak.ts';
import type { NamaTabPak } from './tab-pak.ts';

/** The tab Anggaran judges its own, also when it is typed. */
const TAB_BERKODE: readonly NamaTabPak[] = ['IKU', 'IKI', 'Isian', 'Historis', 'Rencana Aksi'];
const JUMLAH =
  /^(?:grand|sub)?[\s-]*(?:jumlah|jml|total|rata-?\s?rata)(?:\s+(?:total|iku|iki|keseluruhan|seluruhnya|capaian|bidang|program|sasaran)\b.*)?[.:]?$/i;

export function isBarisJumlah(tab: NamaTabPak, { nilai }: BarisPak): boolean {
  if (!TAB_BERKODE.includes(tab)) return false;
  const { Kode: kode = '' } = nilai;
  return JUMLAH.test(kode) || (kode === '' && Object.values(nilai).some((teks) => JUMLAH.test(teks)));
}

export function barisJumlah(tab: NamaTabPak, baris: readonly number[]): Temuan {
  const pesan = `Tab "${tab}" baris ${nameRows(baris)}: baris jumlah, jadi tidak dibaca.`;
  return createTemuan('PAK-BARIS', 'info', { tab, baris: baris[0] ?? null }, pesan);
}

export function checkTersembunyi(
  tab: NamaTabPak,
  { letak }: BarisJudul,
  terbaca: ReadonlySet<number>,
  tersembunyi: PakSheet['tersembunyi'],
): readonly Temuan[] {
  const baris = (tersembunyi?.baris ?? []).map((nomor) => nomor + 1).filter((nomor) => terbaca.has(nomor));
  const kolom = [...letak].flatMap(([nama, [tempat = -1]]) => (tersembunyi?.kolom.includes(tempat) ? [nama] : []));
  if (terbaca.size === 0 || baris.length + kolom.length === 0) return [];
  const apa = [
    ...(baris.length > 0 ? [`baris ${nameRows(baris)}`] : []),
    ...(kolom.length > 0 ? [`kolom ${kolom.join(', ')}`] : []),
  ].join(' dan ');
  const pesan = `Tab "${tab}": ${apa} tersembunyi atau tersaring, tetapi ikut dibaca. Tampilkan dan periksa; hapus bila tidak dipakai.`;
  return [createTemuan('PAK-BARIS', 'peringatan', { tab, baris: baris[0] ?? null }, pesan)];
}

/** `5, 7–9` */
function nameRows(baris: readonly number[]): string {
  const rentang: [number, number][] = [];
  for (const nomor of baris) {
    const akhir = rentang.at(-1);
    if (akhir && akhir[1] === nomor - 1) akhir[1] = nomor;
    else rentang.push([nomor, nomor]);
  }
  return rentang.map(([awal, akhir]) => (awal === akhir ? `${awal}` : `${awal}–${akhir}`)).join(', ');
}
