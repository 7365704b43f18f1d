/** What of a seal is text that may be mended, by the names that people read; whatever is not named here is a figure. */
import type { IsiSegel } from './isi-segel.ts';
import type { Rekam } from './pasangan-rekam.ts';

export type Teks = Readonly<Record<string, string>>;

export interface TercetakDi {
  /** The only paper that prints it. */
  readonly dokumen?: 'laporan';
  /** The text without which there is no name to print. */
  readonly wajib?: string;
}

interface SatuanTeks extends TercetakDi {
  readonly pick: (isi: IsiSegel) => object;
  readonly teks: Teks;
}

/** Rows that are known by `kunci`; a row whose key was mended itself, by `cadangan`. */
export interface DaftarTeks extends TercetakDi {
  readonly pick: (isi: IsiSegel) => readonly object[];
  readonly teks: Teks;
  readonly kunci: readonly string[];
  readonly cadangan: readonly string[];
  /** Said by the name of a row already, where the whole row came or went. */
  readonly disebut: readonly string[];
  readonly nama: (baris: Rekam) => string;
}

export const SATUAN_TEKS: readonly SatuanTeks[] = [
  {
    wajib: 'namaInstansi',
    pick: ({ profil }) => profil,
    teks: {
      namaInstansi: 'nama instansi',
      singkatan: 'singkatan instansi',
      pemerintahDaerah: 'nama pemerintah daerah',
      alamat: 'alamat instansi',
      tempat: 'tempat penandatanganan',
    },
  },
  {
    pick: ({ profil }) => profil.kepala,
    teks: { nama: 'nama Kepala', nip: 'NIP Kepala', pangkat: 'pangkat Kepala', jabatan: 'jabatan Kepala' },
  },
  { wajib: 'judulDokumen', pick: ({ sop }) => sop, teks: { nama: 'nama SOP', judulDokumen: 'judul dokumen' } },
  {
    dokumen: 'laporan',
    pick: ({ perjanjian }) => perjanjian,
    teks: { nomor: 'nomor Perjanjian Kinerja', tanggal: 'tanggal Perjanjian Kinerja' },
  },
];

const kurung = (teks: unknown): string => (teks === '' || teks === undefined ? '' : ` (${teks})`);

const BIDANG: DaftarTeks = {
  wajib: 'nama',
  pick: ({ bidang }) => bidang,
  teks: { nama: 'nama' },
  kunci: ['kode'],
  cadangan: [],
  disebut: [],
  nama: ({ kode }) => `bidang ${kode}`,
};

export const INDIKATOR: DaftarTeks = {
  wajib: 'uraian',
  pick: ({ indikator }) => indikator,
  teks: {
    uraian: 'uraian',
    sasaran: 'sasaran',
    definisiOperasional: 'definisi operasional',
    formulasi: 'formulasi',
    sumberData: 'sumber data',
    pemilik: 'pemilik',
    dasarPerubahan: 'dasar perubahan target',
  },
  kunci: ['kode'],
  cadangan: [],
  disebut: [],
  nama: ({ kode }) => `${kode}`,
};

export const NARASI: DaftarTeks = {
  dokumen: 'laporan',
  pick: ({ narasi }) => narasi,
  teks: { teks: '', bagian: 'judul', sasaran: 'sasaran' },
  kunci: ['bagian', 'sasaran'],
  cadangan: ['teks'],
  disebut: ['bagian', 'sasaran'],
  nama: ({ bagian, sasaran }) => `${bagian}${kurung(sasaran)}`,
};

export const ANGGARAN: DaftarTeks = {
  dokumen: 'laporan',
  pick: ({ anggaran }) => anggaran,
  teks: { program: 'program', kegiatan: 'kegiatan', subKegiatan: 'subkegiatan', sasaran: 'sasaran' },
  kunci: ['bidang', 'program', 'kegiatan', 'subKegiatan', 'periode'],
  cadangan: ['bidang', 'periode', 'pagu', 'paguPerubahan', 'realisasi'],
  disebut: ['bidang', 'program', 'kegiatan', 'subKegiatan', 'periode'],
  nama: ({ bidang, program, kegiatan, subKegiatan, periode }) =>
    `anggaran ${subKegiatan || kegiatan || program || `bidang ${bidang}`}${kurung(periode)}`,
};

const HISTORIS: DaftarTeks = {
  dokumen: 'laporan',
  pick: ({ historis }) => historis,
  teks: {},
  kunci: ['kode', 'tahun'],
  cadangan: [],
  disebut: ['kode', 'tahun'],
  nama: ({ kode, tahun }) => `${kode} tahun ${tahun}`,
};

const RENCANA_AKSI: DaftarTeks = {
  dokumen: 'laporan',
  pick: ({ rencanaAksi }) => rencanaAksi,
  teks: { aksi: 'uraian', kegiatan: 'kegiatan', penanggungJawab: 'penanggung jawab', triwulan: 'jadwal' },
  kunci: ['kode', 'aksi'],
  cadangan: ['kode'],
  disebut: ['kode'],
  nama: ({ kode }) => `rencana aksi ${kode}`,
};

export const TEKS_DAFTAR: readonly DaftarTeks[] = [BIDANG, INDIKATOR, NARASI, ANGGARAN, HISTORIS, RENCANA_AKSI];
