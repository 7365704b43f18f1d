/** The papers as they stand, kept in Drive. */
import type { BarisAksi } from '../baris-aksi.ts';
import { kendaliCocok, potretTercatat, segelUtuh } from '../syarat-potret.ts';
import { tanyaCentang } from '../tanya.ts';

export const SUSUN = {
  label: 'Susun dokumen',
  sedang: 'Menyusun dokumen…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana', 'tim', 'sekretaris', 'kepala'],
  dari: 'semua',
  syarat: [],
  syaratIsi: [],
  syaratUtuh: [segelUtuh, potretTercatat, kendaliCocok],
  menghitung: ['segelRusak', 'rusakPotret', 'bedaKendali'],
  akibat: () => ({}),
  dapatDiurungkan: false,
  menulis: ['Dokumen'],
  berbagian: true,
  tombol: 'lain',
  tanya: () =>
    tanyaCentang({
      kunci: 'dokumen',
      label: 'Dokumen',
      bantu: '',
      wajib: true,
      pilihan: [
        { nilai: 'pengukuran', label: 'Pengukuran Kinerja', awal: true },
        { nilai: 'laporan', label: 'Laporan Kinerja', awal: true },
        { nilai: 'pengukuran-google', label: 'Pengukuran Kinerja sebagai Google Dokumen', awal: false },
        { nilai: 'laporan-google', label: 'Laporan Kinerja sebagai Google Dokumen', awal: false },
      ],
      satuSatu: 'Menyusun',
    }),
} as const satisfies BarisAksi;
