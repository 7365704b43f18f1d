/** What the papers print, from the tabs as they stand: for a draft, and for the seal when it is frozen. */
import type { Kendali } from '../../domain/kendali.ts';
import type { BidangLaporan, DataLaporan } from '../../domain/laporan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { composeBaris } from '../../domain/susun-laporan.ts';
import { formatTanggal, parseTanggal } from '../../domain/waktu/kalender.ts';
import { langkahJalan } from '../../sop/alur.ts';
import { isDiperiksaSendiri, keadaanBidang } from '../../sop/keadaan.ts';
import { readAnggaran } from '../../workbook/tab/anggaran.ts';
import { readHistoris } from '../../workbook/tab/historis.ts';
import { readNarasi } from '../../workbook/tab/narasi.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { himpunKini, TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenRound } from '../segel/putaran-beku.ts';
import { perubahanTriwulan, type Rentang, rentangLalu } from '../segel/triwulan-lalu.ts';
import { catatanBeku } from '../temuan/temuan-pemeriksaan.ts';

export const TAB_LAPORAN: readonly NamaTab[] = [
  ...TAB_REGISTRI,
  'Potret',
  'Arsip',
  'Narasi',
  'Anggaran',
  'Historis',
  'Rencana Aksi',
];

/** Figures with the control of what went into them; null where an earlier build kept none. */
export interface AngkaTercetak {
  readonly baris: readonly BarisPotret[];
  readonly kendali: Kendali | null;
}

/** `putaran`: the frozen round that the figures are, 0 for a draft. */
export function composeIsi(buku: Buku, run: SopRun, { baris, kendali }: AngkaTercetak, putaran: number): IsiSegel {
  const { siklus, sop } = run;
  const registri = readRegistriSiklus(buku, run);
  const revisi = siklus.revisi.at(-1) ?? null;
  const rentang = rentangLalu(buku, siklus, putaran);
  const ada = new Set(baris.map(({ kode }) => kode));
  const lalu = rentang ? perubahanTriwulan(buku, siklus, rentang).filter(({ kode }) => ada.has(kode)) : [];
  const seandainya = rentang && lalu.length > 0 && !revisi ? yearBefore(buku, run, rentang) : null;
  const sebelum = revisi ? frozenRound(buku.snapshot, siklus, siklus.putaranDirevisi) : seandainya;
  return {
    siklus: siklus.id,
    putaran,
    profil: buku.profil,
    tahun: siklus.tahun,
    periode: siklus.periode,
    sop: { id: sop.id, nama: sop.nama, judulDokumen: sop.judulDokumen, mengesahkan: isMengesahkan(sop) },
    bidang: [...siklus.bidang.keys()].map((kode) => bidangLaporan(buku, run, kode)),
    indikator: composeBaris(baris, registri.indikator, sebelum),
    revisi,
    perubahanTriwulan: lalu,
    ...isiRujukan(buku),
    catatanPeringatan: catatanBeku(buku, run, registri, readAngka(buku, run.siklus.tahun), baris),
    kendali,
  };
}

const isMengesahkan = (sop: SopRun['sop']): boolean =>
  langkahJalan(sop).some(({ dampak }) => dampak.includes('mengesahkan'));

/** This period with the earlier quarters as they counted. */
export const yearBefore = (buku: Buku, run: SopRun, { dulu }: Rentang): readonly BarisPotret[] =>
  himpunKini(buku, run, readRegistriSiklus(buku, run).indikator, [], dulu).baris.map(({ potret }) => potret);

/** What the papers print of tabs that nobody hands in. */
export const isiRujukan = (buku: Buku) => ({
  perjanjian: perjanjianKinerja(buku),
  narasi: readNarasi(buku.snapshot).isi,
  anggaran: readAnggaran(buku.snapshot).isi,
  historis: readHistoris(buku.snapshot).isi,
  rencanaAksi: readRencanaAksi(buku.snapshot).isi,
});

function perjanjianKinerja({ dokumen }: Buku): DataLaporan['perjanjian'] {
  const { nomor = '', tanggal = '' } = dokumen.find(({ jenis }) => jenis === 'Perjanjian Kinerja') ?? {};
  const terbaca = parseTanggal(tanggal);
  return { nomor, tanggal: terbaca === null ? tanggal : formatTanggal(terbaca) };
}

function bidangLaporan(buku: Buku, { siklus }: SopRun, kode: string): BidangLaporan {
  const keadaan = keadaanBidang(siklus, kode);
  return {
    kode,
    nama: buku.bidang.find((b) => b.kode === kode)?.nama ?? kode,
    status: keadaan.status,
    alasanDilewati: keadaan.dilewati,
    diperiksaSendiri: isDiperiksaSendiri(keadaan),
  };
}
