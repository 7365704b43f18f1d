/** Every row of the tab, in the order of risk and consequence. What each is for: docs/uji.md. */
import type { Alat, Jawab } from './alat.ts';
import { HARAPAN } from './harapan.ts';
import * as layanan from './uji-layanan.ts';
import * as metadata from './uji-metadata.ts';
import * as lindung from './uji-perlindungan.ts';
import * as sel from './uji-sel.ts';

/** `salinan`: whoever opens a copy of the file. */
export type Oleh = 'pertama' | 'kedua' | 'salinan';

type Probe = (alat: Alat) => Jawab;

export interface Uji {
  readonly nomor: string;
  readonly anggapan: string;
  readonly harap: string;
  /** Absent: a person tries it, and types what he saw. */
  readonly probe: Probe | undefined;
  readonly oleh: Oleh;
}

/** A question that only a person can answer is asked so that the answer should be this. */
const YA = 'ya';

export const listUji = (): readonly Uji[] =>
  listBaris().map(([nomor, anggapan, probe, oleh = 'pertama']) => {
    const harap: string = nomor in HARAPAN ? HARAPAN[nomor as keyof typeof HARAPAN] : YA;
    return { nomor, anggapan, harap, probe, oleh };
  });

/** A function: nobody else who runs the script needs any of it. */
const listBaris = (): readonly (readonly [nomor: string, anggapan: string, probe?: Probe, oleh?: Oleh])[] => [
  ['1a', 'Penyunting perlindungan yang belum punya akses', lindung.seeTanpaAkses],
  ['1b', 'Penyunting tanpa akun Google', lindung.seeTanpaAkun],
  ['1c', 'Penyunting yang bukan alamat', lindung.seeBukanAlamat],
  ['1d', 'Orang 1a setelah file dibagikan', lindung.seeHak, 'kedua'],
  ['2a', 'Rumus ditulis ke sel teks', sel.seeRumusDiTeks],
  ['2b', 'Sel rumus dijadikan teks', sel.seeRumusLaluTeks],
  ['3a', 'Layanan Sheets dan Drive', layanan.seeLayanan],
  ['3b', 'Izin', layanan.seeIzin],
  ['4a', 'Teks berawal apostrof', sel.seeApostrof],
  ['4b', 'Teks dengan CR LF', sel.seeCr],
  ['4c', 'Teks lain', sel.seeTeksLain],
  ['5', 'metadataId yang sudah ada', metadata.seeMetadataKembar],
  ['6a', 'Metadata dibuat dan dihapus dalam satu batch', metadata.seeMetadataKosong],
  ['6b', 'Menghapus metadata yang tidak ada', metadata.seeMetadataTiada],
  ['7a', 'Metadata di salinan file', metadata.seeMetadataSalinan, 'salinan'],
  ['7b', 'Properti dokumen di salinan file', metadata.seePropertiSalinan, 'salinan'],
  ['7c', 'Metadata setelah versi lama dipulihkan', metadata.seeMetadataPulih],
  ['8a', 'Daftar penyunting yang dikirim kosong', lindung.seePemilik],
  ['8b', 'Daftar penyunting bagi yang tidak berhak', lindung.seeDaftar, 'kedua'],
  ['9a', 'Satu sel terlindung dalam satu batch', lindung.seeSatuSel, 'kedua'],
  ['9b', 'Sel yang hanya memperingatkan', lindung.seePeringatan, 'kedua'],
  ['10a', 'Baris tambahan di atas baris kosong berformat', sel.seeBarisTambahan],
  ['10b', 'Baris tambahan di tab yang penuh', sel.seeKisiPenuh],
  ['11a', 'Nama lokal Indonesia', sel.seeLokal],
  ['11b', 'Rumus bertitik koma', sel.seeTitikKoma],
  ['11c', 'Aturan warna bertitik koma', sel.seeWarna],
  ['11d', 'Ketik 1.250 di sel kuning'],
  ['11e', 'Ketik 95% di sel kuning'],
  ['11f', 'Ketik 1/2 di sel kuning'],
  ['12a', 'sheetId pilihan sendiri', layanan.seeIdTab],
  ['12b', 'sheetId dari tab yang dihapus', layanan.seeIdTabLama],
  ['13a', 'sheetId dalam jawaban bacaan', sel.seeSaringan],
  ['13b', 'Urutan jawaban bacaan', sel.seeUrutan],
  ['13c', 'Nilai 0, FALSE, rumus kosong, sel kosong', sel.seeRompang],
  ['13d', 'Format dan tautan di balik sel', sel.seeTampak],
  ['14a', 'Bentuk penolakan: permintaan salah', layanan.seeGalat400],
  ['14b', 'Bentuk penolakan: file tidak ada', layanan.seeGalat404],
  ['14c', 'Bentuk penolakan: layanan bawaan', layanan.seeGalatBawaan],
  ['15a', 'Akun Anda', layanan.seeAkun],
  ['15b', 'Akun orang kedua', layanan.seeAkun, 'kedua'],
  ['15c', 'Dua akun di satu peramban: panel memakai akun Anda atau menyebut sebabnya?'],
  ['16a', 'Kunci dokumen', layanan.seeKunci],
  ['16b', 'Uji ini ditekan di dua jendela: yang kedua menolak?'],
  ['17a', 'Berkas baru di Drive', layanan.seeBerkas],
  ['17b', 'Naskah .docx dibuka di Google Dokumen: kode potret, tabel, nomor halaman utuh?'],
  ['17c', 'Id berkas yang diminta lebih dahulu, lalu diulang', layanan.seeIdBerkas],
  ['17d', 'Berkas dibagikan kepada orang kedua', layanan.seeIzinBerkas],
  ['18', 'Kemampuan mesin skrip', layanan.seeKemampuan],
  ['19', 'Tulisan besar', layanan.seeUkuran],
  ['20a', 'Sel belum di-Enter saat Serahkan ditekan: nilai lama yang dibaca?'],
  ['20b', 'Ctrl+Z setelah tindakan panel: sel yang ditulisnya tetap?'],
  ['20c', 'Disahkan di dialog: panel ikut berganti?'],
  ['20d', 'Salin pengingat di panel: papan klip terisi?'],
  ['20e', 'Dialog Siapkan membaca paket Excel?'],
];
