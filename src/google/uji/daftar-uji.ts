/** Every row of the tab, in the order of risk and consequence. What each is for: docs/uji.md. */
import type { Alat, Jawab } from './alat.ts';
import { HARAPAN } from './harapan.ts';
import * as layanan from './uji-layanan.ts';
import * as metadata from './uji-metadata.ts';
import * as lindung from './uji-perlindungan.ts';
import * as sel from './uji-sel.ts';

/** `salinan`: in a copy of the file. `tangan`: a person tries it and types what he saw; a probe may see it for him. */
export type Oleh = 'pertama' | 'kedua' | 'salinan' | 'tangan';

type Baris = readonly [nomor: string, oleh: Oleh, anggapan: string, harap: string, probe?: (alat: Alat) => Jawab];

export interface Uji {
  readonly nomor: string;
  readonly oleh: Oleh;
  readonly anggapan: string;
  readonly harap: string;
  /** Absent: a person types what he saw. */
  readonly probe: ((alat: Alat) => Jawab) | undefined;
}

export const listUji = (): readonly Uji[] =>
  listBaris().map(([nomor, oleh, anggapan, harap, probe]) => ({ nomor, oleh, anggapan, harap, probe }));

/** A function: nobody else who runs the script needs any of it. */
const listBaris = (): readonly Baris[] => [
  ['1a', 'pertama', 'Penyunting perlindungan tanpa akses ke file', HARAPAN.penyuntingTanpaAkses, lindung.seeTanpaAkses],
  ['1b', 'pertama', 'Penyunting tanpa akun Google', HARAPAN.penyuntingTanpaAkun, lindung.seeTanpaAkun],
  ['1c', 'pertama', 'Penyunting yang bukan alamat', HARAPAN.penyuntingBukanAlamat, lindung.seeBukanAlamat],
  ['1d', 'kedua', 'Hak 1a setelah file dibagikan', HARAPAN.hakSesudahDibagikan, lindung.seeHakSesudahDibagikan],
  ['2a', 'pertama', 'Rumus ditulis ke sel teks (@)', HARAPAN.rumusDiSelTeks, sel.seeRumusDiSelTeks],
  ['2b', 'pertama', 'Sel rumus lalu dijadikan teks (@)', HARAPAN.rumusLaluTeks, sel.seeRumusLaluTeks],
  ['3a', 'pertama', 'Layanan Sheets dan Drive', HARAPAN.layanan, layanan.seeLayanan],
  ['3b', 'pertama', 'Izin yang diminta', HARAPAN.izin, layanan.seeIzin],
  ['4a', 'pertama', 'Teks berawal apostrof', HARAPAN.apostrof, sel.seeApostrof],
  ['4b', 'pertama', 'Teks dengan CR LF', HARAPAN.gantiBaris, sel.seeGantiBaris],
  ['4c', 'pertama', 'Teks lain, huruf demi huruf', HARAPAN.teksLain, sel.seeTeksLain],
  ['5', 'pertama', 'metadataId dipakai dua kali', HARAPAN.metadataKembar, metadata.seeMetadataKembar],
  ['6a', 'pertama', 'Metadata kosong dibuat dan dihapus sekaligus', HARAPAN.metadataKosong, metadata.seeMetadataKosong],
  ['6b', 'pertama', 'Menghapus metadata yang tidak ada', HARAPAN.metadataTiada, metadata.seeMetadataTiada],
  ['7a', 'salinan', 'Metadata di salinan file', HARAPAN.metadataSalinan, metadata.seeMetadataSalinan],
  ['7b', 'salinan', 'Properti dokumen di salinan file', HARAPAN.propertiSalinan, metadata.seePropertiSalinan],
  ['7c', 'tangan', 'Metadata setelah versi lama dipulihkan', HARAPAN.metadataPulih, metadata.seeMetadataPulih],
  ['8a', 'pertama', 'Pemilik dalam daftar penyunting kosong', HARAPAN.pemilik, lindung.seePemilik],
  ['8b', 'kedua', 'Daftar penyunting bagi yang tidak berhak', HARAPAN.daftarPenyunting, lindung.seeDaftarPenyunting],
  ['9a', 'kedua', 'Satu sel terlindung dalam satu batch', HARAPAN.satuSelTerlindung, lindung.seeSatuSelTerlindung],
  ['9b', 'kedua', 'Perlindungan yang hanya memperingatkan', HARAPAN.hanyaPeringatan, lindung.seeHanyaPeringatan],
  ['10a', 'pertama', 'Baris tambahan bila ada baris berformat kosong', HARAPAN.barisTambahan, sel.seeBarisTambahan],
  ['10b', 'pertama', 'Baris tambahan bila kisi penuh', HARAPAN.kisiPenuh, sel.seeKisiPenuh],
  ['11a', 'pertama', 'Nama lokal Indonesia', HARAPAN.lokal, sel.seeLokal],
  ['11b', 'pertama', 'Rumus dengan titik koma', HARAPAN.titikKoma, sel.seeTitikKoma],
  ['11c', 'pertama', 'Aturan warna dengan titik koma', HARAPAN.aturanWarna, sel.seeAturanWarna],
  ['11d', 'tangan', 'Ketik 1.250 di kolom Terlihat', '1.250'],
  ['11e', 'tangan', 'Ketik 95% di kolom Terlihat', '95%'],
  ['11f', 'tangan', 'Ketik 1/2 di kolom Terlihat', '1/2'],
  ['12a', 'pertama', 'sheetId pilihan, dipakai dalam batch yang sama', HARAPAN.idTab, layanan.seeIdTab],
  ['12b', 'pertama', 'sheetId dari tab yang dihapus', HARAPAN.idTabLama, layanan.seeIdTabLama],
  ['13a', 'pertama', 'Jawaban bacaan beberapa tab', HARAPAN.saringan, sel.seeSaringan],
  ['13b', 'pertama', 'Urutan jawaban itu', HARAPAN.urutanJawaban, sel.seeUrutanJawaban],
  ['13c', 'pertama', 'Nilai 0, FALSE, rumus "", dan sel kosong', HARAPAN.barisRompang, sel.seeBarisRompang],
  ['14a', 'pertama', 'Galat layanan lanjutan', HARAPAN.galatLayanan, layanan.seeGalatLayanan],
  ['14b', 'pertama', 'Galat layanan bawaan', HARAPAN.galatBawaan, layanan.seeGalatBawaan],
  ['15a', 'pertama', 'Akun aktif dan akun yang menjalankan', HARAPAN.akun, layanan.seeAkun],
  ['15b', 'kedua', 'Akun aktif orang kedua', HARAPAN.akun, layanan.seeAkun],
  ['15c', 'tangan', 'Dua akun dalam satu peramban: panel memakai akun Anda, atau mengatakan sebabnya?', 'ya'],
  ['16a', 'pertama', 'Kunci dokumen', HARAPAN.kunci, layanan.seeKunci],
  ['16b', 'tangan', 'Jalankan uji ini di dua jendela sekaligus: yang kedua menolak?', 'ya'],
  ['17a', 'pertama', 'Berkas baru di Drive, tanda 124 byte', HARAPAN.berkasBaru, layanan.seeBerkasBaru],
  ['17b', 'tangan', 'Buka naskah .docx di Google Dokumen: kode potret, tabel, dan nomor halaman utuh?', 'ya'],
  ['18', 'pertama', 'Kemampuan mesin skrip', HARAPAN.kemampuan, layanan.seeKemampuan],
  ['19', 'pertama', 'Tulisan 2, 6, dan 9 MB', HARAPAN.ukuran, layanan.seeUkuran],
  ['20a', 'tangan', 'Sel belum di-Enter, Serahkan ditekan di panel: nilai lama yang dibaca?', 'ya'],
  ['20b', 'tangan', 'Ctrl+Z setelah tindakan panel: sel yang ditulisnya tetap?', 'ya'],
  ['20c', 'tangan', 'Sahkan di dialog: panel ikut berganti?', 'ya'],
  ['20d', 'tangan', 'Salin pengingat di panel: papan klip terisi?', 'ya'],
  ['20e', 'tangan', 'Dialog Siapkan membuka paket Excel?', 'ya'],
];
