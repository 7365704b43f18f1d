import type { Pak } from './kantor-daring.ts';

/** Every tab that a paper prints from has something in it. */
export function isiPenuh(pak: Pak): void {
  pak.Narasi = [
    { Bagian: 'Kata Pengantar', Sasaran: '', Teks: 'Laporan ini disusun menurut data bidang.', Penyusun: 'Rencana' },
    {
      Bagian: 'Simpulan',
      Sasaran: '',
      Teks: 'Target triwulan ini sebagian besar dapat dijalankan.',
      Penyusun: 'Rencana',
    },
  ];
  pak.Anggaran = [
    { Bidang: 'A', Program: 'Program Layanan', Kegiatan: 'Kegiatan A', Pagu: '460000000', Realisasi: '115000000' },
    { Bidang: 'B', Program: 'Program Layanan', Kegiatan: 'Kegiatan B', Pagu: '200000000', Realisasi: '20000000' },
  ];
  pak.Historis = [{ Kode: 'IKU-1', Tahun: '2025', Target: '36', Realisasi: '35' }];
  pak['Rencana Aksi'] = [
    {
      Kode: 'IKU-1',
      'Rencana Aksi': 'Menata arsip',
      Kegiatan: 'Kegiatan A',
      'Penanggung Jawab': 'Kabid A',
      'TW I': 'persiapan',
    },
  ];
  pak.Dokumen = [{ Jenis: 'Perjanjian Kinerja', Nomor: '060/008', Tanggal: '15 Januari 2026' }];
}
