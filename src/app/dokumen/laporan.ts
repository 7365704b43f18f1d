/** The papers of a siklus, from what is committed: the frozen potret where there is one, otherwise a draft of what was handed in. */
import { renderDocx } from '../../documents/docx/berkas.ts';
import { laporanKinerja } from '../../documents/laporan/laporan-kinerja.ts';
import { pengukuranKinerja } from '../../documents/pengukuran/pengukuran-kinerja.ts';
import type { BidangLaporan, DataLaporan } from '../../domain/laporan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { composeBaris, roundRows } from '../../domain/susun-laporan.ts';
import { formatTanggal, type Instant, parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { JenisDokumen } from '../../kontrak/requests.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { readAnggaran } from '../../workbook/tab/anggaran.ts';
import { readHistoris } from '../../workbook/tab/historis.ts';
import { readNarasi } from '../../workbook/tab/narasi.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { Berkas } from '../inti/store.ts';
import { isBekuUtuh, readAngka } from '../potret/potret-tercatat.ts';
import { himpunKini, TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { catatanBeku } from '../temuan/temuan-pemeriksaan.ts';

export const TAB_LAPORAN: readonly NamaTab[] = [
  ...TAB_REGISTRI,
  'Potret',
  'Narasi',
  'Anggaran',
  'Historis',
  'Rencana Aksi',
];

const NAMA_BERKAS: Readonly<Record<JenisDokumen, string>> = {
  pengukuran: 'pengukuran-kinerja.docx',
  laporan: 'laporan-kinerja.docx',
};

/** Bytes of the papers asked for. `pada`: the moment of the peristiwa they belong to, so that a repeat makes the same bytes. */
export function composeBerkas(
  buku: Buku,
  run: SopRun,
  dokumen: readonly JenisDokumen[],
  pada: Instant,
): readonly Berkas[] {
  if (dokumen.length === 0) return [];
  const data = dataLaporan(buku, run, pada);
  const naskah = { pengukuran: pengukuranKinerja, laporan: laporanKinerja };
  return dokumen.map((jenis) => ({ nama: NAMA_BERKAS[jenis], isi: renderDocx(naskah[jenis](data)) }));
}

function dataLaporan(buku: Buku, run: SopRun, pada: Instant): DataLaporan {
  const { siklus, sop } = run;
  const registri = readRegistriSiklus(buku, run);
  const potret = readAngka(buku, siklus.tahun);
  const beku = siklus.potret ? roundRows(potret, siklus.id, siklus.potret.putaran) : null;
  const baris: readonly BarisPotret[] = beku ?? himpunKini(buku, run, registri.indikator).baris.map((b) => b.potret);
  const revisi = siklus.revisi.at(-1) ?? null;
  const sebelum = revisi && siklus.putaranPotret > 1 ? roundRows(potret, siklus.id, siklus.putaranDirevisi) : null;
  return {
    profil: buku.profil,
    tahun: siklus.tahun,
    periode: siklus.periode,
    sop: { id: sop.id, nama: sop.nama, judulDokumen: sop.judulDokumen },
    bidang: [...siklus.bidang.keys()].map((kode) => bidangLaporan(buku, run, kode)),
    indikator: composeBaris(baris, registri.indikator, sebelum, rekomendasiTercetak(siklus)),
    pengesahan: siklus.pengesahan,
    revisi,
    sidikPotret: siklus.potret ? kodeSidik(siklus.potret.sidik) : '',
    ledgerHead: { nomor: buku.head.nomor, hash: buku.head.hash },
    perjanjian: perjanjianKinerja(buku),
    narasi: readNarasi(buku.snapshot).isi,
    anggaran: readAnggaran(buku.snapshot).isi,
    historis: readHistoris(buku.snapshot).isi,
    rencanaAksi: readRencanaAksi(buku.snapshot).isi,
    catatanPeringatan: catatanBeku(buku, run, registri, potret, baris),
    disusunTanggal: tanggalOf(pada, buku.profil.zona),
  };
}

function perjanjianKinerja({ dokumen }: Buku): DataLaporan['perjanjian'] {
  const { nomor = '', tanggal = '' } = dokumen.find(({ jenis }) => jenis === 'Perjanjian Kinerja') ?? {};
  const terbaca = parseTanggal(tanggal);
  return { nomor, tanggal: terbaca === null ? tanggal : formatTanggal(terbaca) };
}

/** A signed paper made again says what it said. */
const rekomendasiTercetak = ({ rekomendasi, disahkanPada }: SopRun['siklus']) =>
  rekomendasi.filter(({ pada }) => disahkanPada === null || pada <= disahkanPada);

function bidangLaporan(buku: Buku, { siklus }: SopRun, kode: string): BidangLaporan {
  const keadaan = keadaanBidang(siklus, kode);
  return {
    kode,
    nama: buku.bidang.find((b) => b.kode === kode)?.nama ?? kode,
    status: keadaan.status,
    alasanDilewati: keadaan.dilewati,
    diperiksaSendiri: keadaan.diserahkanOleh !== '' && keadaan.diserahkanOleh === keadaan.diterimaOleh,
  };
}

/** The potret as it stands in its tab is the one that Riwayat recorded. */
export function isPotretUtuh(buku: Buku, { siklus }: SopRun): boolean {
  return siklus.potret !== null && isBekuUtuh(buku, siklus, siklus.potret.putaran);
}
