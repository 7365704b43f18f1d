/** Packs as rows of cells, and the smallest agency that can run every SOP. */
import { writeXlsx } from 'hucre/xlsx';

export type Sel = string | number | null;
/** The first row has the headers. */
export type Tabs = Record<string, readonly (readonly Sel[])[]>;

/** `a | b | c` per line; blank lines are left out. */
export function tabel(teks: string): string[][] {
  return teks
    .split('\n')
    .filter((baris) => baris.trim() !== '')
    .map((baris) => baris.split('|').map((sel) => sel.trim()));
}

export const KEPALA_IKU =
  'Kode | Sasaran | Indikator | Satuan | Arah | Rumus | Akumulasi | Bidang | Gabung | Target | Target Perubahan | Berlaku Sejak | TW I | TW II | TW III | TW IV | TW III Perubahan | TW IV Perubahan | Realisasi Tahun Lalu | Target Renstra | Standar Nasional';
export const KEPALA_IKI =
  'Kode | Induk | Pemilik | Indikator | Satuan | Arah | Rumus | Akumulasi | Bidang | Target | TW I | TW II | TW III | TW IV';
export const KEPALA_ISIAN =
  'Periode | Bidang | Kode | Realisasi | Pembilang | Penyebut | Bukti Dukung | Faktor Pendorong | Faktor Penghambat | Tindak Lanjut';

const PROFIL = `
Kunci | Nilai
Nama Instansi | Dinas Periksa Kota Contoh
Singkatan | Disperiksa
Pemerintah Daerah | Kota Contoh
Alamat | Jalan Uji Nomor 1
Tempat | Contoh
Tahun | 2026
Zona Waktu | WIB
Kepala Nama | Dra. Hasna Wulandari
Kepala NIP | 197001011995032001
Kepala Jabatan | Kepala Dinas Periksa
Kepala Pangkat | Pembina Utama Muda (IV/c)`;

const PENGGUNA = `
Email | Nama | NIP | Jabatan | Peran | Bidang | Mulai | Selesai
hasna@example.go.id | Dra. Hasna Wulandari | 197001011995032001 | Kepala Dinas Periksa | kepala | | |
surya@example.go.id | Surya Atmaja | 197502022000031002 | Sekretaris Dinas | sekretaris | SEK | |
ratri@example.go.id | Ratri Kusuma | 198503032010012003 | Perencana Ahli Muda | perencana | SEK | |
tono@example.go.id | Tono Wibowo | 198604042011011004 | Anggota Tim SAKIP | tim | SEK | |
sari@example.go.id | Sari Melati | 199005052015032005 | Pengelola Data | staf | SEK | |
anis@example.go.id | Anis Baharu | 198006062005012006 | Kepala Bidang A | kabid | A | |
adit@example.go.id | Adit Pranoto | 199107072016031007 | Analis A | staf | A | |
bram@example.go.id | Bram Santoso | 198108082006031008 | Kepala Bidang B | kabid | B | |
bela@example.go.id | Bela Anggraini | 199209092017032009 | Analis B | staf | B | |`;

export const INSTANSI: Tabs = {
  Profil: tabel(PROFIL),
  Bidang: tabel('Kode | Nama\nSEK | Sekretariat\nA | Bidang A\nB | Bidang B'),
  Pengguna: tabel(PENGGUNA),
  Anggaran: tabel('Bidang | Program | Kegiatan | Pagu | Realisasi'),
};

/** Cells that stand in the file as numbers shown as per cent: [tab, row, column] from 0. */
export type Persen = readonly (readonly [tab: string, baris: number, kolom: number])[];

export async function packBytes(tabs: Tabs, persen: Persen = []): Promise<Uint8Array> {
  const sheets = Object.entries(tabs).map(([name, rows]) => {
    const milik = persen.filter(([tab]) => tab === name);
    const cells = new Map(milik.map(([, b, k]) => [`${b},${k}`, { style: { numFmt: '0.00%' } }]));
    return { name, rows: rows.map((row) => [...row]), cells };
  });
  return writeXlsx({ sheets });
}
