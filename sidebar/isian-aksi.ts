/** What an aksi asks before it is sent, and the request that comes of it. */
import type { BidangPanel, Giliran, TawaranPanel } from '../src/shared/panel.ts';
import { T } from './teks.ts';

export type NamaIsian = 'alasan' | 'catatan' | 'nomor' | 'tanggal' | 'tautan' | 'tautanPindaian';

export interface Isian {
  readonly nama: NamaIsian;
  readonly label: string;
  readonly bantu: string;
  readonly jenis: 'paragraf' | 'teks' | 'date' | 'url';
  readonly wajib: boolean;
}

export interface Pertanyaan {
  readonly isian: readonly Isian[];
  /** Kodes to tick. */
  readonly centang: {
    readonly label: string;
    readonly bantu: string;
    readonly wajib: boolean;
    readonly pilihan: readonly Centang[];
  } | null;
  /** Asked once more before it is sent. */
  readonly yakin: string | null;
}

export interface Centang {
  readonly nilai: string;
  readonly label: string;
  readonly awal: boolean;
}

export interface Terisi {
  readonly isian: Readonly<Partial<Record<NamaIsian, string>>>;
  readonly centang: readonly string[];
}

const ALASAN: Isian = {
  nama: 'alasan',
  label: T.isian.alasan,
  bantu: T.isian.alasanBantu,
  jenis: 'paragraf',
  wajib: true,
};
const CATATAN: Isian = { nama: 'catatan', label: T.isian.catatan, bantu: '', jenis: 'paragraf', wajib: false };
const SURAT: readonly Isian[] = [
  { nama: 'nomor', label: T.isian.nomor, bantu: '', jenis: 'teks', wajib: true },
  { nama: 'tanggal', label: T.isian.tanggalSurat, bantu: '', jenis: 'date', wajib: true },
  { nama: 'tautan', label: T.isian.tautanSurat, bantu: '', jenis: 'url', wajib: false },
];
const TANGGAL: Isian = { nama: 'tanggal', label: T.isian.tanggal, bantu: '', jenis: 'date', wajib: true };
const PINDAIAN: Isian = { nama: 'tautanPindaian', label: T.isian.pindaian, bantu: '', jenis: 'url', wajib: true };

const TANPA: Pertanyaan = { isian: [], centang: null, yakin: null };

export function pertanyaan(giliran: Giliran, { aksi, langkah, bidang }: TawaranPanel): Pertanyaan {
  switch (aksi) {
    case 'selesaikan':
    case 'terima': {
      const milik = giliran.langkah.find(({ nomor }) => nomor === langkah);
      const catatan = { ...CATATAN, bantu: T.isian.catatanBantu(milik?.kelengkapanKurang ?? []) };
      return { ...TANPA, isian: milik?.jenis === 'pihak luar' ? [...SURAT, catatan] : [catatan] };
    }
    case 'kembalikan':
      return { ...TANPA, isian: [ALASAN], centang: bidang === '' ? bidangKembali(giliran.bidang) : null };
    case 'kembalikanIsian':
    case 'lewatiBidang':
      return { ...TANPA, isian: [ALASAN] };
    case 'susun':
      return { ...TANPA, centang: DOKUMEN };
    case 'sahkan':
      return { ...TANPA, yakin: T.keputusan.yakin(giliran.keputusan?.kode ?? '') };
    case 'catatPengesahan':
      return { ...TANPA, isian: [TANGGAL, PINDAIAN], yakin: T.keputusan.yakin(giliran.keputusan?.kode ?? '') };
    case 'bukaRevisi':
      return { ...TANPA, isian: [ALASAN], centang: indikatorRevisi(giliran) };
    case 'pakaiDefinisi':
      return { ...TANPA, isian: [ALASAN], centang: definisiBaru(giliran) };
    default:
      return TANPA;
  }
}

/** Nothing to ask: the button sends at once. */
export const isLangsung = ({ isian, centang, yakin }: Pertanyaan): boolean =>
  isian.length === 0 && centang === null && yakin === null;

/** Only a bidang that has handed in can get its isian back. */
function bidangKembali(bidang: readonly BidangPanel[]): Pertanyaan['centang'] {
  const pilihan = bidang
    .filter(({ status, dilewati }) => dilewati === null && (status === 'diserahkan' || status === 'diterima'))
    .map(({ kode, nama }) => ({ nilai: kode, label: nama, awal: false }));
  if (pilihan.length === 0) return null;
  return { label: T.isian.bidangKembali, bantu: T.isian.bidangBantu, wajib: false, pilihan };
}

const DOKUMEN: Pertanyaan['centang'] = {
  label: T.isian.dokumen,
  bantu: '',
  wajib: true,
  pilihan: [
    { nilai: 'pengukuran', label: T.isian.pengukuran, awal: true },
    { nilai: 'laporan', label: T.isian.laporan, awal: true },
  ],
};

function indikatorRevisi({ keputusan }: Giliran): Pertanyaan['centang'] {
  const pilihan = (keputusan?.sasaran ?? [])
    .flatMap(({ indikator }) => indikator)
    .map(({ kode, uraian }) => ({ nilai: kode, label: `${kode} ${uraian}`, awal: false }));
  return { label: T.isian.indikator, bantu: '', wajib: true, pilihan };
}

function definisiBaru({ definisi }: Giliran): Pertanyaan['centang'] {
  const pilihan = definisi.map(({ kode, beda }) => ({ nilai: kode, label: `${kode} ${beda}`, awal: false }));
  return { label: T.isian.definisi, bantu: T.isian.definisiBantu, wajib: true, pilihan };
}

/** Labels of what is still missing. */
export function yangKurang({ isian, centang }: Pertanyaan, terisi: Terisi): readonly string[] {
  const kosong = isian.filter(({ nama, wajib }) => wajib && (terisi.isian[nama] ?? '').trim() === '');
  const tanpaCentang = centang?.wajib && terisi.centang.length === 0 ? [centang.label] : [];
  return [...kosong.map(({ label }) => label), ...tanpaCentang];
}

/** A letter goes as one thing, where one was asked for. */
function isianSelesai({ nomor, tanggal, tautan, ...isian }: Terisi['isian']): object {
  return nomor === undefined ? isian : { ...isian, surat: { nomor, tanggal, tautan } };
}

/** What is sent for an aksi: where it belongs, what was filled in, and the potret that was looked at. */
export function dataAksi({ siklus, keputusan }: Giliran, tawaran: TawaranPanel, { isian, centang }: Terisi): object {
  const { aksi, langkah, bidang } = tawaran;
  return {
    ...(siklus ? { siklus: siklus.id } : {}),
    ...(langkah === null ? {} : { langkah }),
    ...(bidang === '' ? {} : { bidang }),
    ...(aksi === 'selesaikan' ? isianSelesai(isian) : isian),
    ...(aksi === 'kembalikan' && centang.length > 0 ? { bidangKembali: centang } : {}),
    ...(aksi === 'susun' ? { dokumen: centang } : {}),
    ...(aksi === 'bukaRevisi' || aksi === 'pakaiDefinisi' ? { indikator: centang } : {}),
    ...(aksi === 'sahkan' || aksi === 'catatPengesahan' ? { sidik: keputusan?.sidik ?? '' } : {}),
  };
}
