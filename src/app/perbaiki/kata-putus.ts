/** Damage to the ledger in words: what is lost, what stays, who acknowledged it. */
import type { Akui, BarisRiwayat } from '../../domain/peristiwa.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import type { SelRiwayat } from '../../workbook/tab/riwayat.ts';
import type { BukuPutus } from './buku-putus.ts';
import { kataPotretHilang } from './potret-hilang.ts';

const listNomor = (hilang: Akui['hilang']): string =>
  hilang.map(({ dari, sampai }) => (dari === sampai ? `${dari}` : `${dari}–${sampai}`)).join(', ');

const SEBUT = 5;

const petik = ({ nomor, kalimat }: SelRiwayat): string => `nomor ${nomor} "${kalimat.slice(0, 80)}"`;

/** What acknowledging costs. */
export function kataPutus({ putus: { hilang, sisih, jumlah, asal }, potret }: BukuPutus): readonly string[] {
  const tertulis = sisih.slice(0, SEBUT).map(petik).join('; ');
  return [
    ...(asal === undefined ? [] : [`File ini, salinan dari ${urlBuku(asal)}, menjadi buku kerja sendiri.`]),
    ...(hilang.length === 0
      ? ['Tidak ada baris Riwayat yang hilang.']
      : [`Baris Riwayat nomor ${listNomor(hilang)} tidak terbukti lagi; ${jumlah} baris lain tetap berlaku.`]),
    ...(sisih.length === 0
      ? []
      : [`Yang tertulis di sana, sebagai bukti saja: ${tertulis}${sisih.length > SEBUT ? '; …' : ''}.`]),
    ...(potret.length === 0 ? [] : [`${kataPotretHilang(potret)} Angka tahun berjalan tidak memuatnya lagi.`]),
  ];
}

const urlBuku = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** Every acknowledgement that the ledger holds, a sentence each. */
export const listDiakui = (riwayat: readonly BarisRiwayat[]): readonly string[] =>
  riwayat.flatMap(({ nomor, akibat: { akui } }) => {
    if (!akui) return [];
    const lalu = akui.potret ? `; ${akui.potret.length} baris isian lalu di tab Potret hilang` : '';
    const apa =
      akui.hilang.length === 0 ? 'tanpa baris yang hilang' : `baris nomor ${listNomor(akui.hilang)} tidak terbukti`;
    return [`Kerusakan diakui pada nomor ${nomor}: ${apa}${lalu}. Alasan: ${akui.alasan}`];
  });

/** Of those since a siklus began: whoever works in it or signs it reads them. */
export const diakuiSejak = (
  riwayat: readonly BarisRiwayat[],
  { dibuka }: Pick<KeadaanSiklus, 'dibuka'>,
): readonly string[] => listDiakui(riwayat.filter(({ waktu }) => waktu >= dibuka));
