/** Pengguna: who may do what, from when to when. */
import { explainAlamat } from '../../domain/akun.ts';
import { explainNip } from '../../domain/bentuk.ts';
import { DAFTAR_PERAN, type Pengguna, type Peran } from '../../domain/pengguna.ts';
import { type Berat, createTemuan, isGalat, type Temuan } from '../../domain/temuan.ts';
import { parseTanggal } from '../../domain/waktu/kalender.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { type BarisTab, type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { parseDaftarBidang } from './bidang.ts';
import { WARNA } from './warna.ts';

export const TAB_PENGGUNA: Tab = {
  nama: 'Pengguna',
  sheetId: SHEET_ID.Pengguna,
  judul: 'Pengguna',
  petunjuk:
    'Satu baris satu peran. Plt/Plh: tulis di depan Jabatan, dengan Mulai, Selesai, dan Nomor SK. Peran hanya izin di aplikasi ini.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'email', judul: 'Email', lebar: 240, wajibPaket: true },
    { kunci: 'nama', judul: 'Nama', lebar: 220, wajibPaket: true },
    { kunci: 'nip', judul: 'NIP', lebar: 170, wajibPaket: true },
    { kunci: 'pangkat', judul: 'Pangkat', lebar: 150 },
    { kunci: 'jabatan', judul: 'Jabatan', lebar: 280, wajibPaket: true },
    { kunci: 'peran', judul: 'Peran', lebar: 130, pilihan: DAFTAR_PERAN, wajibPaket: true },
    { kunci: 'bidang', judul: 'Bidang', lebar: 120, catatan: 'Kode bidang; beberapa dipisah koma.', wajibPaket: true },
    {
      kunci: 'mulai',
      judul: 'Mulai',
      lebar: 100,
      catatan: 'Tanggal, misalnya 2026-01-02. Kosong = tanpa batas.',
      wajibPaket: true,
    },
    { kunci: 'selesai', judul: 'Selesai', lebar: 100, wajibPaket: true },
    { kunci: 'nomorSk', judul: 'Nomor SK', lebar: 160 },
    { kunci: 'bimtekSakip', judul: 'Bimtek SAKIP', lebar: 140 },
  ],
};

export function readPengguna(snapshot: Snapshot): IsiTab<readonly Pengguna[]> {
  const pengguna: Pengguna[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_PENGGUNA, nilaiTab(snapshot, 'Pengguna')))) {
    const hasil = readOrang(baris);
    if (hasil.orang) pengguna.push(hasil.orang);
    temuan.push(...hasil.temuan);
  }
  return { isi: pengguna, temuan };
}

/** A row whose date cannot be read gives no permission at all: never a longer one than was meant. */
function readOrang(baris: BarisTab): { orang: Pengguna | null; temuan: readonly Temuan[] } {
  const email = baris.teks('email').toLowerCase();
  const peran = DAFTAR_PERAN.find((p) => p === tidyPeran(baris.teks('peran')));
  const mulai = readTanggal(baris.teks('mulai'));
  const selesai = readTanggal(baris.teks('selesai'));
  const salah: Temuan[] = [];
  const note = (kolom: string, pesan: string, berat: Berat = 'galat'): void => {
    salah.push(createTemuan('PENGGUNA', berat, { tab: 'Pengguna', baris: baris.baris, kolom }, pesan));
  };
  const alamat = explainAlamat(baris.teks('email'));
  if (alamat !== '') note('Email', alamat);
  if (!peran) note('Peran', `"${baris.teks('peran')}" bukan peran. Pilih: ${DAFTAR_PERAN.join(', ')}.`);
  if (mulai === undefined) note('Mulai', `"${baris.teks('mulai')}" bukan tanggal. Tulis misalnya 2026-01-02.`);
  if (selesai === undefined) note('Selesai', `"${baris.teks('selesai')}" bukan tanggal. Tulis misalnya 2026-12-31.`);
  const nip = explainNip(baris.teks('nip'));
  if (nip !== '') note('NIP', nip, 'peringatan');
  if (salah.some(isGalat) || !peran || mulai === undefined || selesai === undefined)
    return { orang: null, temuan: salah };
  return { orang: createOrang(baris, email, peran, mulai, selesai), temuan: salah };
}

function createOrang(
  baris: BarisTab,
  email: string,
  peran: Peran,
  mulai: Tanggal | null,
  selesai: Tanggal | null,
): Pengguna {
  return {
    email,
    nama: baris.teks('nama'),
    nip: baris.teks('nip'),
    pangkat: baris.teks('pangkat'),
    jabatan: baris.teks('jabatan'),
    peran,
    bidang: parseDaftarBidang(baris.teks('bidang')),
    mulai,
    selesai,
    nomorSk: baris.teks('nomorSk'),
    bimtekSakip: baris.teks('bimtekSakip'),
  };
}

/** As people write it: "Bagian Organisasi", "Tim ". */
const tidyPeran = (teks: string): string =>
  teks
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** null = empty, undefined = not a date. */
function readTanggal(teks: string): Tanggal | null | undefined {
  return teks === '' || teks === '-' ? null : (parseTanggal(teks) ?? undefined);
}
