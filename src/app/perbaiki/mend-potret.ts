/** What Periksa & perbaiki does to the Potret: rows come back from a copy that the ledger proves, and from nothing else. */
import type { Kerusakan } from '../../workbook/perbaiki/perbaiki.ts';
import { restorePotret } from '../../workbook/perbaiki/pulih-potret.ts';
import { TAB_POTRET } from '../../workbook/tab/potret.ts';
import type { Change } from '../../workbook/tulis.ts';
import { type Buku, findRun } from '../inti/buku.ts';
import { adviseRusak, nameRusak } from '../potret/kata-rusak.ts';
import { type BarisRusak, readPotretTercatat } from '../potret/potret-tercatat.ts';
import { isSudah } from '../potret/rusak-dihitung.ts';
import { checkSerahanLama } from '../potret/rusak-lama.ts';
import { withSalinan } from '../potret/salinan.ts';

interface PotretMend {
  readonly perubahan: readonly Change[];
  readonly kerusakan: readonly Kerusakan[];
}

export function mendPotret(buku: Buku): PotretMend {
  const { rusak, asing } = readPotretTercatat(buku, 'semua');
  const lama = serahanLama(buku);
  const semua = withSalinan(buku, [...rusak.filter((satu) => !isSudah(satu, lama)), ...lama]);
  const disebut = semua.filter(({ asli, digantikan }) => asli !== null || digantikan === null);
  const pulih = semua.flatMap(({ kini, asli }) => (asli ? [{ baris: kini?.baris ?? null, asli }] : []));
  return {
    perubahan: pulih.length === 0 ? [] : [restorePotret(buku.snapshot, pulih)],
    kerusakan: [
      ...disebut.map((satu) => kerusakanOf(buku, satu)),
      ...(asing.length === 0 ? [] : [{ tab: TAB_POTRET.nama, pesan: describeAsing(asing), otomatis: false }]),
    ],
  };
}

const serahanLama = (buku: Buku): readonly BarisRusak[] =>
  [...buku.siklus.keys()].flatMap((id) => {
    const run = findRun(buku, id);
    return run ? checkSerahanLama(buku, run) : [];
  });

function kerusakanOf(buku: Buku, rusak: BarisRusak): Kerusakan {
  const nama = nameRusak(rusak);
  const pesan = rusak.asli ? `${nama}; ditulis kembali` : `${nama}. ${adviseRusak(buku, rusak)}`;
  return { tab: TAB_POTRET.nama, pesan, otomatis: rusak.asli !== null };
}

function describeAsing(asing: readonly { readonly baris: number }[]): string {
  const baris = asing.slice(0, 5).map((satu) => satu.baris);
  const lebih = asing.length > baris.length ? ', …' : '';
  return `${asing.length} baris tidak tercatat di Riwayat (baris ${baris.join(', ')}${lebih}), jadi tidak dihitung. Hapus bila tidak diperlukan`;
}
