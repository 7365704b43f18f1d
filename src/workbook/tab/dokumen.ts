/** Dokumen: the agency's register of papers that the SOP's langkah need. */
import { explainTanggal, explainTautan } from '../../domain/bentuk.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type BarisTab, type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { appendRows, type BarisTulis, type Change } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const STATUS_DOKUMEN = ['ada', 'belum', 'tidak berlaku'] as const;
type StatusDokumen = (typeof STATUS_DOKUMEN)[number];

/** One form each; the SOPs' kelengkapan point to these. */
const JENIS_DOKUMEN = [
  'RPJMD',
  'Renstra',
  'SK Reviu Renstra',
  'Renja/RKT',
  'RKA',
  'DPA',
  'Perjanjian Kinerja',
  'Rencana Aksi',
  'SK IKU',
  'IKI dan SK IKI',
  'SK Tim',
  'Pedoman',
  'Disposisi',
  'Undangan',
  'Notulen',
  'Format Isian',
  'Data Kinerja',
  'Draf Dokumen',
  'Dokumen',
  'Laporan Hasil Evaluasi',
] as const;

export interface BarisDokumen {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly status: StatusDokumen;
  readonly alasan: string;
  readonly versi: string;
  readonly tautan: string;
}

export const TAB_DOKUMEN: Tab = {
  nama: 'Dokumen',
  sheetId: SHEET_ID.Dokumen,
  judul: 'Register dokumen',
  petunjuk:
    'Catat dokumen yang diminta langkah SOP. Status "tidak berlaku" memerlukan alasan. Yang belum ada tampil di Kendali.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'jenis', judul: 'Jenis', lebar: 180, pilihan: JENIS_DOKUMEN, wajibPaket: true },
    { kunci: 'nomor', judul: 'Nomor', lebar: 170 },
    { kunci: 'tanggal', judul: 'Tanggal', lebar: 100 },
    { kunci: 'berlaku', judul: 'Berlaku', lebar: 110 },
    { kunci: 'versi', judul: 'Versi', lebar: 90 },
    { kunci: 'tautan', judul: 'Tautan', lebar: 260 },
    { kunci: 'lokasiFisik', judul: 'Lokasi Fisik', lebar: 160 },
    { kunci: 'status', judul: 'Status', lebar: 110, pilihan: STATUS_DOKUMEN },
    { kunci: 'alasan', judul: 'Alasan', lebar: 240, catatan: 'Wajib bila status "tidak berlaku".' },
  ],
};

/** Rows of the register; a status that is none of the three counts as "belum". Dates and links stay as they were written. */
export function readDokumen(snapshot: Snapshot): IsiTab<readonly BarisDokumen[]> {
  const baris = readBaris(locateTab(TAB_DOKUMEN, nilaiTab(snapshot, 'Dokumen')));
  return { isi: baris.map(readRow), temuan: baris.flatMap(checkRow) };
}

const readRow = ({ teks }: BarisTab): BarisDokumen => ({
  jenis: teks('jenis'),
  nomor: teks('nomor'),
  tanggal: teks('tanggal'),
  status: STATUS_DOKUMEN.find((s) => s === teks('status').toLowerCase()) ?? 'belum',
  alasan: teks('alasan'),
  versi: teks('versi'),
  tautan: teks('tautan'),
});

/** Entered by us: its versi ends in the kode of its figures. */
export const isKertasBerkode = ({ versi }: Pick<BarisDokumen, 'versi'>): boolean =>
  /, kode [0-9A-F]{4}-[0-9A-F]{4}$/.test(versi);

/** Below what people have entered; whatever they typed stays theirs. */
export const appendDokumen = (snapshot: Snapshot, rows: readonly BarisTulis[]): Change =>
  appendRows(TAB_DOKUMEN, nilaiTab(snapshot, 'Dokumen'), rows);

/** Shape only. */
function checkRow({ baris, teks }: BarisTab): readonly Temuan[] {
  return [
    { kolom: 'Tanggal', pesan: explainTanggal(teks('tanggal')) },
    { kolom: 'Tautan', pesan: explainTautan(teks('tautan')) },
  ]
    .filter(({ pesan }) => pesan)
    .map(({ kolom, pesan }) => createTemuan('DOKUMEN', 'peringatan', { tab: 'Dokumen', baris, kolom }, pesan));
}

/** A paper is there, or it is said why it does not apply. */
export function isDokumenBeres(
  jenis: string,
  dokumen: readonly Pick<BarisDokumen, 'jenis' | 'status' | 'alasan'>[],
): boolean {
  return dokumen.some(
    (d) => d.jenis === jenis && (d.status === 'ada' || (d.status === 'tidak berlaku' && d.alasan !== '')),
  );
}
