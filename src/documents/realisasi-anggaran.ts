import { formatPersen } from '../domain/angka.ts';
import { kelompokkan } from '../domain/kelompok.ts';
import type { DataLaporan } from '../domain/laporan.ts';
import type { BarisAnggaran } from '../domain/profil.ts';
import { anggaranSampai, jumlahkan, serapan } from './anggaran.ts';
import { type BarisTabel, type Blok, baris, catatan, paragraf, type Sel, type Tabel } from './naskah.ts';
import { formatNilai, masaLaporan } from './sebutan.ts';
import { namaBidang } from './tabel-kinerja.ts';

/** Bab III.B: pagu, realisasi and serapan per bidang and program, with sums. */
export function realisasiAnggaran(data: DataLaporan): Blok[] {
  const anggaran = anggaranSampai(data.anggaran, data.periode);
  if (anggaran.length === 0) return [paragraf('Realisasi anggaran belum dicatat pada tab Anggaran.')];
  const kosong = anggaran.filter((satu) => satu.realisasi === null).length;
  const catatanKosong =
    kosong === 0
      ? []
      : [catatan(`${kosong} baris belum terisi realisasinya; baris itu tidak ikut dihitung dalam serapan.`)];
  const serap = formatPersen(serapan(anggaran));
  return [
    paragraf(`Realisasi anggaran s.d. ${masaLaporan(data)} menyerap ${serap}% dari pagu.`),
    tabelAnggaran(data, anggaran),
    ...catatanKosong,
  ];
}

function tabelAnggaran(data: DataLaporan, anggaran: readonly BarisAnggaran[]): Tabel {
  const isi = [...kelompokkan(anggaran, (satu) => satu.bidang)].flatMap(([bidang, anggota]) => [
    jumlahBaris(namaBidang(data, bidang), anggota),
    ...anggota.map((satu): BarisTabel => ({ sel: [{ teks: namaBaris(satu) }, ...angka([satu])] })),
  ]);
  return {
    jenis: 'tabel',
    keterangan: 'Realisasi Anggaran per Bidang dan Program',
    kolom: [{ lebar: 50 }, { lebar: 19, rata: 'kanan' }, { lebar: 19, rata: 'kanan' }, { lebar: 12, rata: 'kanan' }],
    kepala: [baris('Bidang / Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan %')],
    isi: [...isi, jumlahBaris('Jumlah', anggaran)],
  };
}

const namaBaris = (satu: BarisAnggaran): string =>
  [satu.program, satu.kegiatan, satu.subKegiatan].filter((teks) => teks.trim() !== '').join('\n');

const jumlahBaris = (nama: string, anggaran: readonly BarisAnggaran[]): BarisTabel => ({
  kelompok: true,
  sel: [{ teks: nama }, ...angka(anggaran)],
});

function angka(anggaran: readonly BarisAnggaran[]): Sel[] {
  const jumlah = jumlahkan(anggaran);
  return [formatNilai(jumlah.pagu), formatNilai(jumlah.realisasi), formatPersen(serapan(anggaran))].map((teks) => ({
    teks,
  }));
}
