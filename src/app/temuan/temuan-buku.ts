/** Every finding that there is: registry, live isian, drift since handing in. */
import { splitDaftar } from '../../domain/kelompok.ts';
import { applySetelan } from '../../domain/pemeriksaan/setelan.ts';
import { mapIndikator } from '../../domain/peta-indikator.ts';
import { createTemuan, isGalat, type Temuan } from '../../domain/temuan.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { tabAda } from '../../workbook/lembar.ts';
import { readAnggaran } from '../../workbook/tab/anggaran.ts';
import { readHistoris } from '../../workbook/tab/historis.ts';
import { sheetIdIsian } from '../../workbook/tab/isian.ts';
import { checkRekomendasi, type DaftarRekomendasi, rekomendasiLalu } from '../dokumen/rekomendasi.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { checkKembali } from '../isian/baris-kembali.ts';
import { type IsianBidang, readIsianBidang } from '../isian/isian.ts';
import { checkIsianLalu } from '../paket/isian-lalu.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import type { Registri } from '../registri/registri.ts';
import { checkBerubah } from './isian-berubah.ts';
import { checkSelGalat } from './sel-galat.ts';
import { checkWider } from './temuan-pemeriksaan.ts';
import { checkTriwulanHilang } from './triwulan-hilang.ts';

/** Findings of the whole agency for one period. Needs the registry tabs, Anggaran, Historis and `isian` of all collection tabs. */
export function checkSemua(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  isian: readonly IsianBidang[],
): readonly Temuan[] {
  const lalu = rekomendasiLalu(buku, run.siklus);
  return [
    ...checkTanpaIsian(buku, run, registri, isian),
    ...isian.flatMap((satu) => findingsOf(buku, run, satu, lalu)),
  ];
}

/** All of them but the collection tabs': what is frozen no longer depends on those. */
export function checkTanpaIsian(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  isian: readonly IsianBidang[] = [],
): readonly Temuan[] {
  const potret = readAngka(buku, run.siklus.tahun);
  const jawab = isian.flatMap(({ bidang, terbaca }) =>
    keadaanBidang(run.siklus, bidang).dilewati === null ? terbaca : [],
  );
  return [
    ...checkRujukan(buku, registri),
    ...checkIsianLalu(potret, run.siklus.tahun, new Set(buku.bidang.map(({ kode }) => kode))),
    ...applySetelan(buku.setelan, checkTriwulanHilang(potret, registri.indikator, run.siklus)),
    ...checkWider(buku, run, registri, potret, jawab),
  ];
}

/** What the reference tabs say now, each by itself. */
export function checkRujukan(buku: Buku, registri: Registri): readonly Temuan[] {
  return [
    ...buku.temuan,
    ...registri.temuan,
    ...readAnggaran(buku.snapshot).temuan,
    ...anggaranAsing(buku),
    ...readHistoris(buku.snapshot).temuan,
    ...checkSelGalat(buku.snapshot),
  ];
}

/** Its pagu is in every sum of the papers, so somebody must answer for it. */
function anggaranAsing({ snapshot, bidang }: Buku): readonly Temuan[] {
  const dikenal = new Set(bidang.map(({ kode }) => kode));
  const asing = readAnggaran(snapshot).isi.flatMap((baris) => splitDaftar(baris.bidang));
  return [...new Set(asing)]
    .filter((kode) => !dikenal.has(kode))
    .map((kode) => {
      const pesan = `Bidang "${kode}" tidak ada di tab Bidang, padahal anggarannya ikut dijumlahkan. Perbaiki kodenya.`;
      return createTemuan('ANGGARAN-BIDANG', 'peringatan', { tab: 'Anggaran', kolom: 'Bidang' }, pesan);
    });
}

export function readSemuaIsian(buku: Buku, run: SopRun, registri: Registri): readonly IsianBidang[] {
  const { tahun, periode } = run.siklus;
  const peta = mapIndikator(registri.indikator);
  return [...run.siklus.bidang.keys()]
    .filter((kode) => tabAda(buku.snapshot, sheetIdIsian(tahun, periode, kode)))
    .map((kode) => readIsianBidang(buku, run, peta, kode));
}

/** Of a bidang that has handed in, the copy counts: its live cells can only have drifted. A skipped bidang has none. */
function findingsOf(buku: Buku, run: SopRun, isian: IsianBidang, lalu: DaftarRekomendasi): readonly Temuan[] {
  const keadaan = keadaanBidang(run.siklus, isian.bidang);
  if (keadaan.dilewati !== null) return [];
  const temuan = [...isian.temuan, ...checkRekomendasi(lalu, isian)];
  const diserahkan = keadaan.status === 'diserahkan' || keadaan.status === 'diterima';
  if (!diserahkan) return [...temuan, ...checkKembali(buku, run, isian)];
  return [...temuan.filter((satu) => !isGalat(satu)), ...checkBerubah(buku, run, isian)];
}
