/** Rows that an earlier build recorded no fingerprint of: what was typed is still known, as long as it stands in the collection tab. */
import { isRuntut } from '../../domain/baris-runtut.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { isDiserahkan, toPotret } from '../isian/serahan.ts';
import { type BarisRusak, readPotretTercatat, rusakLama } from './potret-tercatat.ts';
import { readSerahan } from './salinan.ts';
import { isMungkin } from './tanpa-sidik.ts';

/** What each bidang handed in last, against the collection tab where that is still what was handed in. */
export function checkSerahanLama(buku: Buku, run: SopRun): readonly BarisRusak[] {
  return [...run.siklus.bidang.keys()].flatMap((bidang) => {
    const { putaran, sidik } = keadaanBidang(run.siklus, bidang);
    const baris = roundLama(buku, run, bidang, putaran);
    if (baris === null || sidik === '') return [];
    const isian = readSerahan(buku, run, bidang);
    if (!isian.tabAda || !isDiserahkan(isian, sidik)) return [];
    return compare(toPotret(isian, run, putaran), baris);
  });
}

/** Null: their fingerprints were recorded. */
function roundLama(
  buku: Buku,
  { siklus: { tahun, periode } }: SopRun,
  bidang: string,
  putaran: number,
): readonly BarisLetak[] | null {
  const semasa = (id: string): boolean =>
    buku.siklus.get(id)?.tahun === tahun && buku.siklus.get(id)?.periode === periode;
  const terakhir = buku.jejak
    .filter(({ aksi, siklus, bidang: milik }) => aksi === 'serahkan' && milik === bidang && semasa(siklus))
    .at(-1);
  if (!terakhir || terakhir.akibat.barisPotret) return null;
  const { tanpaSidik, rusak } = readPotretTercatat(buku, tahun);
  const cacat = rusak.flatMap(({ sidik, kini }) => (sidik === '' && kini ? [kini] : []));
  return [...tanpaSidik, ...cacat].filter(
    ({ isi }) =>
      isi.tahap === 'diserahkan' && isi.siklus === terakhir.siklus && isi.bidang === bidang && isi.putaran === putaran,
  );
}

/** What a person typed, and the numbers read from it. The words around them may have changed from build to build. */
const DIBANDINGKAN = [
  ...['keadaan', 'teks', 'realisasi', 'pembilang', 'penyebut'],
  ...['bukti', 'pendorong', 'penghambat', 'tindakLanjut'],
] as readonly (keyof BarisPotret)[];

/** Where a row contradicts itself, nobody knows which of these was touched. */
const DIHITUNG = ['target', 'targetTahun', 'satuan', 'capaian', 'kategori'] as const;

const isSeisi = (a: BarisPotret, b: BarisPotret): boolean => DIBANDINGKAN.every((kunci) => a[kunci] === b[kunci]);
const isSama = (a: BarisPotret, b: BarisPotret): boolean => a.kode === b.kode && isSeisi(a, b);

function compare(hidup: readonly BarisPotret[], baris: readonly BarisLetak[]): readonly BarisRusak[] {
  const isUtuh = (satu: BarisPotret, calon: BarisLetak): boolean => isMungkin(calon) && isSama(satu, calon.isi);
  const bebas = baris.filter((calon) => !hidup.some((satu) => isUtuh(satu, calon)));
  const hilang = hidup.filter((satu) => !baris.some((calon) => isUtuh(satu, calon)));
  const terpakai = new Set<BarisLetak>();
  const berubah = hilang.map((satu): BarisRusak => {
    const sisa = bebas.filter((calon) => !terpakai.has(calon));
    const kini = sisa.find(({ isi }) => isi.kode === satu.kode) ?? sisa.find(({ isi }) => isSeisi(isi, satu)) ?? null;
    if (kini) terpakai.add(kini);
    const { tahap, siklus, tahun, periode, putaran, bidang, kode } = satu;
    const letak = { tahap, siklus, tahun, periode, putaran, bidang, kode };
    return { ...letak, sidik: '', nomor: 0, digantikan: null, kini, asli: kini ? restored(kini, satu) : satu };
  });
  return [...berubah, ...bebas.filter((satu) => !terpakai.has(satu)).map((satu) => rusakLama(satu, null))];
}

/** What was typed, and what is legible of the rest. */
function restored({ isi, asing }: BarisLetak, satu: BarisPotret): BarisPotret {
  const turunan = isRuntut(isi) ? [] : DIHITUNG;
  const pasti = [...DIBANDINGKAN, ...turunan, 'kode' as const, ...asing.map(({ kunci }) => kunci)];
  return { ...isi, ...Object.fromEntries(pasti.map((kunci) => [kunci, satu[kunci]])) };
}
