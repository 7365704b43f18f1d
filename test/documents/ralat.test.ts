import { describe, expect, test } from '@jest/globals';
import { NASKAH } from '../../src/app/dokumen/naskah-beku.ts';
import { teksNaskah } from '../../src/documents/teks-naskah.ts';
import type { DataLaporan } from '../../src/domain/laporan.ts';
import { FINAL } from './contoh.ts';

const butir = (tempat: string) => ({ tempat, semula: 'lama', menjadi: 'baru', sidik: 'x' });
const ralat = (ke: number, isi: DataLaporan['ralat'][number]['butir']) => ({
  ke,
  tanggal: '2026-05-20',
  alasan: 'salah ketik',
  oleh: 'Ratna, Kepala Dinas',
  butir: isi,
});

const cetak = (semua: DataLaporan['ralat'], jenis: keyof typeof NASKAH) => {
  const naskah = NASKAH[jenis]({ ...FINAL, ralat: semua });
  return { kaki: naskah.kaki, teks: teksNaskah(naskah).join('\n') };
};

describe('ralat on a paper', () => {
  const alamat = ralat(1, [butir('alamat instansi')]);
  const simpulan = ralat(2, [{ ...butir('Simpulan'), dokumen: 'laporan' }]);

  test('the footer names the last that this paper prints; the number is that of the siklus', () => {
    expect(cetak([alamat, simpulan], 'pengukuran').kaki).toContain(' · Ralat ke-1 · ');
    expect(cetak([alamat, simpulan], 'laporan').kaki).toContain(' · Ralat ke-2 · ');
    expect(cetak([simpulan], 'laporan').teks).toContain('Ralat ke-2 (20 Mei 2026): pada Simpulan');
  });

  test('of one that only the Laporan prints the Pengukuran says nothing', () => {
    const { kaki, teks } = cetak([simpulan], 'pengukuran');
    expect(kaki).not.toContain('Ralat');
    expect(teks).not.toContain('Ralat');
  });
});
