/** A small giliran, to be changed where a test looks. */
import type { BidangPanel, Giliran, LangkahPanel, OfferPanel } from '../../src/kontrak/giliran.ts';
import type { IndikatorPanel } from '../../src/kontrak/keputusan.ts';
import { type AksiSop, barisAksi } from '../../src/sop/tabel-aksi.ts';
import type { Rupa } from '../../src/sop/tanya.ts';

export const bidang = (ubah: Partial<BidangPanel> = {}): BidangPanel => ({
  kode: 'PTSP',
  nama: 'Pelayanan Perizinan',
  status: 'draf',
  putaran: 0,
  dilewati: null,
  susulan: false,
  alasanKembali: '',
  kembali: [],
  diserahkanOleh: '',
  diterimaOleh: '',
  penyerah: [{ email: 'galih@example.go.id', nama: 'Galih Pradana' }],
  sheetId: 4711,
  diminta: 4,
  terisi: 3,
  galat: 0,
  peringatan: 1,
  ...ubah,
});

export const langkah = (nomor: number, ubah: Partial<LangkahPanel> = {}): LangkahPanel => ({
  nomor,
  uraian: `Langkah ke-${nomor}`,
  pelaksana: ['Perencana'],
  jenis: 'persiapan',
  status: 'belum',
  tenggat: null,
  putaran: 1,
  waktuBaku: '',
  kembaliKe: null,
  hanyaKoreksi: false,
  usulan: false,
  kelengkapanKurang: [],
  kelengkapan: [],
  oleh: [],
  menunggu: [],
  ...ubah,
});

/** As the server sends it; `rupa`: what its question depends on. */
export function tawaran(aksi: AksiSop, ubah: Partial<OfferPanel> = {}, rupa: Partial<Rupa> = {}): OfferPanel {
  const { sedang, berbagian, tombol, tanya } = barisAksi(aksi);
  const milik: Rupa = { jenis: null, unit: ubah.bidang ?? '', kurang: [], potret: null, ...rupa };
  return { aksi, label: aksi, langkah: null, bidang: '', sedang, berbagian, tombol, tanya: tanya(milik), ...ubah };
}

export const indikator = (ubah: Partial<IndikatorPanel> = {}): IndikatorPanel => ({
  kode: 'IKU-1',
  uraian: 'Indeks Kepuasan Masyarakat',
  target: '85 Nilai',
  realisasi: '80 Nilai',
  capaian: 94.12,
  kategori: 'Sangat Tinggi',
  keadaan: 'terisi',
  penghambat: '',
  tindakLanjut: '',
  penjelasan: '',
  ...ubah,
});

export const giliran = (ubah: Partial<Giliran> = {}): Giliran => ({
  usulan: null,
  saya: { email: 'sari@example.go.id', nama: 'Sari Dewi', jabatan: 'Perencana', peran: ['perencana'], bidang: [] },
  instansi: 'DPMPTSP',
  hariIni: '2026-04-13',
  daftarSiklus: [],
  periodeUsulan: 'TW I',
  urlBuku: 'https://docs.google.com/spreadsheets/d/buku/edit',
  sopTersedia: [],
  halangan: [],
  siklus: {
    id: 'depok-pengumpulan 2026 TW I',
    sop: 'Pengumpulan Data Kinerja',
    judulDokumen: 'Laporan Data Kinerja',
    pelaksana: ['Perencana'],
    lanjutan: [],
    tahun: 2026,
    periode: 'TW I',
    isianTerbuka: true,
    dibagikan: true,
    selesai: false,
    pengesahan: null,
    kelengkapan: [],
    dokumen: [],
    revisi: [],
  },
  tawaran: [],
  langkah: [],
  bidang: [],
  temuan: [],
  periksa: [],
  keputusan: null,
  konfirmasi: [],
  rekomendasi: { indikator: [], kini: [], lalu: [] },
  riwayat: [],
  definisi: [],
  ralat: [],
  catatan: [],
  ...ubah,
});
