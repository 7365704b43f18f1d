/** Profil: Kunci | Nilai. */
import { explainNip } from '../../domain/bentuk.ts';
import type { Profil } from '../../domain/profil.ts';
import { type Berat, createTemuan, type Temuan } from '../../domain/temuan.ts';
import { DAFTAR_ZONA, type Zona } from '../../domain/waktu/kalender.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_PROFIL: Tab = {
  nama: 'Profil',
  sheetId: SHEET_ID.Profil,
  judul: 'Profil instansi',
  petunjuk: 'Isi kolom Nilai. Kunci tidak perlu diubah.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 10,
  kolom: [
    { kunci: 'kunci', judul: 'Kunci', lebar: 220, wajibPaket: true },
    { kunci: 'nilai', judul: 'Nilai', lebar: 420, wajibPaket: true },
  ],
};

/** Keys of the Profil tab, in the order they are shown. The last two are settings and may stay empty. */
export const KUNCI_PROFIL = [
  'Nama Instansi',
  'Singkatan',
  'Pemerintah Daerah',
  'Alamat',
  'Tempat',
  'Tahun',
  'Zona Waktu',
  'Kepala Nama',
  'Kepala NIP',
  'Kepala Jabatan',
  'Kepala Pangkat',
  'Menit Kerja Sehari',
  'Boleh Periksa Sendiri',
] as const;
type KunciProfil = (typeof KUNCI_PROFIL)[number];

const MENIT_SEHARI = 450;

/** Case, spaces and punctuation do not tell two keys apart. */
export const kunciProfil = (teks: string): string => teks.toLowerCase().replace(/[^a-z]/g, '');

type NilaiProfil = (kunci: KunciProfil) => string;

function nilaiProfil(snapshot: Snapshot): NilaiProfil {
  const baris = readBaris(locateTab(TAB_PROFIL, nilaiTab(snapshot, 'Profil')));
  const nilai = new Map(baris.map((b) => [kunciProfil(b.teks('kunci')), b.teks('nilai')]));
  return (kunci) => nilai.get(kunciProfil(kunci)) ?? '';
}

/** The Profil; what is missing is '' (or 0 for the year) and has a Temuan. */
export function readProfil(snapshot: Snapshot): IsiTab<Profil> {
  const nilai = nilaiProfil(snapshot);
  return { isi: profilOf(nilai), temuan: checkNilai(nilai) };
}

function profilOf(nilai: NilaiProfil): Profil {
  return {
    namaInstansi: nilai('Nama Instansi'),
    singkatan: nilai('Singkatan'),
    pemerintahDaerah: nilai('Pemerintah Daerah'),
    alamat: nilai('Alamat'),
    tempat: nilai('Tempat'),
    tahun: parseTahun(nilai('Tahun')) ?? 0,
    zona: parseZona(nilai('Zona Waktu')) ?? 'WIB',
    kepala: {
      nama: nilai('Kepala Nama'),
      nip: nilai('Kepala NIP'),
      pangkat: nilai('Kepala Pangkat'),
      jabatan: nilai('Kepala Jabatan'),
    },
    menitSehari: parseMenit(nilai('Menit Kerja Sehari')) ?? MENIT_SEHARI,
    bolehPeriksaSendiri: /^(ya|y|boleh|1)$/i.test(nilai('Boleh Periksa Sendiri')),
  };
}

function parseTahun(teks: string): number | null {
  return /^20\d\d$/.test(teks) ? Number(teks) : null;
}

function parseZona(teks: string): Zona | null {
  return DAFTAR_ZONA.find((zona) => zona === teks.toUpperCase()) ?? null;
}

function parseMenit(teks: string): number | null {
  const menit = /^\d{2,3}$/.test(teks) ? Number(teks) : 0;
  return menit >= 60 && menit <= 720 ? menit : null;
}

/** A Profil without year or time zone cannot carry a siklus. */
function checkNilai(nilai: NilaiProfil): readonly Temuan[] {
  const temuan = (kunci: KunciProfil, berat: Berat, pesan: string): Temuan =>
    createTemuan('PROFIL', berat, { tab: 'Profil', kolom: 'Nilai' }, `${kunci}: ${pesan}`);
  const daftar: Temuan[] = [];
  if (parseTahun(nilai('Tahun')) === null) {
    daftar.push(temuan('Tahun', 'galat', `"${nilai('Tahun')}" bukan tahun. Tulis empat angka, misalnya 2026.`));
  }
  if (parseZona(nilai('Zona Waktu')) === null) {
    daftar.push(temuan('Zona Waktu', 'galat', `"${nilai('Zona Waktu')}" tidak dikenal. Tulis WIB, WITA, atau WIT.`));
  }
  if (nilai('Nama Instansi') === '') daftar.push(temuan('Nama Instansi', 'galat', 'belum diisi.'));
  if (nilai('Menit Kerja Sehari') !== '' && parseMenit(nilai('Menit Kerja Sehari')) === null) {
    daftar.push(temuan('Menit Kerja Sehari', 'peringatan', 'harus 60 sampai 720; dipakai 450 (Perpres 21/2023).'));
  }
  const nip = explainNip(nilai('Kepala NIP'));
  if (nip !== '') daftar.push(temuan('Kepala NIP', 'peringatan', nip));
  return daftar;
}
