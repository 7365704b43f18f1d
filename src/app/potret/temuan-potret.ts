/** What is to be said of the Potret: rows that do not hold, rows that nobody recorded, rows that nothing proves. */
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { describeRusak, temuanRusak } from './kata-rusak.ts';
import { type BarisRusak, readPotretTercatat } from './potret-tercatat.ts';
import { isSudah, listRusakDihitung } from './rusak-dihitung.ts';
import { withSalinan } from './salinan.ts';
import { nameKolom } from './sel-beda.ts';

/** A tab that was scrambled is told by its first rows. */
const SEBUT = 100;

export function checkPotret(buku: Buku, run: SopRun): readonly Temuan[] {
  const { rusak, asing, tanpaSidik } = readPotretTercatat(buku, run.siklus.tahun);
  const dihitung = listRusakDihitung(buku, run);
  const lain = rusak.filter((satu) => !dihitung.includes(satu) && !isSudah(satu, dihitung));
  const semua: readonly (readonly [BarisRusak, boolean])[] = [
    ...withSalinan(buku, dihitung.slice(0, SEBUT)).map((satu) => [satu, true] as const),
    ...withSalinan(buku, lain.slice(0, SEBUT)).map((satu) => [satu, false] as const),
  ];
  return [
    ...semua.map(([satu, isDihitung]) => temuanRusak(buku, satu, isDihitung)),
    ...asing.slice(0, SEBUT).map(temuanAsing),
    ...temuanTanpaSidik(tanpaSidik.length),
  ];
}

/** For a refusal: what the siklus stands on and does not hold. */
export const describeDihitung = (buku: Buku, run: SopRun): readonly string[] =>
  withSalinan(buku, listRusakDihitung(buku, run).slice(0, SEBUT)).map((satu) => describeRusak(buku, satu));

function temuanAsing({ baris, isi: { kode, bidang }, asing: [sel] }: BarisLetak): Temuan {
  const tempat = {
    tab: 'Potret',
    baris,
    kolom: sel ? nameKolom(sel.kunci) : null,
    bidang: bidang || null,
    indikator: kode || null,
  };
  const isi = sel ? ` (kolom ${nameKolom(sel.kunci)} berisi "${sel.teks.slice(0, 60)}")` : '';
  const pesan = `Baris ${baris} tab Potret tidak tercatat di Riwayat${isi}, jadi tidak dihitung. Hapus barisnya bila tidak diperlukan.`;
  return createTemuan('POTRET-ASING', 'info', tempat, pesan);
}

function temuanTanpaSidik(jumlah: number): readonly Temuan[] {
  if (jumlah === 0) return [];
  const pesan = `${jumlah} baris tab Potret dicatat versi lama tanpa sidik, jadi dihitung sebagaimana adanya. Yang diserahkan mulai sekarang bersidik.`;
  return [createTemuan('POTRET-TANPA-SIDIK', 'info', { tab: 'Potret' }, pesan)];
}
