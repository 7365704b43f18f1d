/** Riwayat: the append-only ledger. Its rows are hashed one after the other; see src/app/inti/riwayat.ts. */
import { type BarisRiwayat, SIMPANAN_AKIBAT } from '../../domain/peristiwa.ts';
import { parseJson, readSimpanan, type SimpananTerbaca, writeSimpanan } from '../../domain/simpanan.ts';
import { clipSel } from '../../domain/teks-sel.ts';
import { isoOf, type Zona } from '../../domain/waktu/kalender.ts';
import { type BarisTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { appendRows, type BarisTulis, type Change } from '../tulis.ts';
import { WARNA } from './warna.ts';

export const TAB_RIWAYAT: Tab = {
  nama: 'Riwayat',
  sheetId: SHEET_ID.Riwayat,
  judul: 'Riwayat',
  petunjuk:
    'Catatan setiap tindakan, hanya bertambah. Setiap baris memuat sidik baris sebelumnya: perubahan atau penghapusan akan ketahuan.',
  perlindungan: 'peringatan',
  warna: WARNA.sistem,
  barisCadangan: 1,
  kolom: [
    { kunci: 'nomor', judul: 'No', lebar: 60, bentuk: 'bulat' },
    { kunci: 'waktu', judul: 'Waktu', lebar: 190 },
    { kunci: 'oleh', judul: 'Oleh', lebar: 220 },
    { kunci: 'peran', judul: 'Peran', lebar: 110 },
    { kunci: 'kalimat', judul: 'Peristiwa', lebar: 560 },
    { kunci: 'aksi', judul: 'Aksi', lebar: 120 },
    { kunci: 'siklus', judul: 'Siklus', lebar: 220 },
    { kunci: 'langkah', judul: 'Langkah', lebar: 70 },
    { kunci: 'bidang', judul: 'Bidang', lebar: 90 },
    { kunci: 'akibat', judul: 'Akibat', lebar: 160, potong: true },
    { kunci: 'jawaban', judul: 'Jawaban', lebar: 160, potong: true },
    { kunci: 'idAksi', judul: 'Id aksi', lebar: 160, potong: true },
    { kunci: 'hashSebelum', judul: 'Sidik sebelum', lebar: 160, potong: true },
    { kunci: 'hash', judul: 'Sidik', lebar: 160, potong: true },
  ],
};

/** A row as it stands in the cells; the hash is taken over exactly these texts. */
export type SelRiwayat = Readonly<
  Record<
    | 'nomor'
    | 'waktu'
    | 'oleh'
    | 'peran'
    | 'kalimat'
    | 'aksi'
    | 'siklus'
    | 'langkah'
    | 'bidang'
    | 'akibat'
    | 'jawaban'
    | 'idAksi'
    | 'hashSebelum'
    | 'hash',
    string
  >
>;

export function readSelRiwayat(snapshot: Snapshot): readonly SelRiwayat[] {
  const terbaca = locateTab(TAB_RIWAYAT, nilaiTab(snapshot, 'Riwayat'));
  return readBaris(terbaca).map(
    (baris) => Object.fromEntries(TAB_RIWAYAT.kolom.map(({ kunci }) => [kunci, mentah(baris, kunci)])) as SelRiwayat,
  );
}

/** Not trimmed: the ledger's texts are compared letter for letter. */
function mentah(baris: BarisTab, kunci: string): string {
  const sel = baris.sel(kunci);
  return sel === null ? '' : String(sel);
}

/** The row's meaning. The version of its akibat is that of the whole row. */
export function parseRiwayat(sel: SelRiwayat): SimpananTerbaca<BarisRiwayat> {
  const akibat = readSimpanan(SIMPANAN_AKIBAT, sel.akibat);
  if (akibat.status !== 'terbaca') return akibat;
  const nomor = Number(sel.nomor);
  const waktu = Date.parse(sel.waktu);
  const langkah = sel.langkah === '' ? null : Number(sel.langkah);
  const jawaban = parseJson(sel.jawaban);
  if ([nomor, waktu, langkah].some(Number.isNaN) || jawaban === undefined) return { status: 'rusak' };
  return { status: 'terbaca', isi: { ...sel, nomor, waktu, langkah, akibat: akibat.isi, jawaban } };
}

export function toSelRiwayat(baris: BarisRiwayat, zona: Zona): SelRiwayat {
  return {
    nomor: String(baris.nomor),
    waktu: isoOf(baris.waktu, zona),
    oleh: baris.oleh,
    peran: baris.peran,
    // As its cell keeps it: the hash is taken over what can be read back.
    kalimat: clipSel(baris.kalimat),
    aksi: baris.aksi,
    siklus: baris.siklus,
    langkah: baris.langkah === null ? '' : String(baris.langkah),
    bidang: baris.bidang,
    akibat: writeSimpanan(SIMPANAN_AKIBAT, baris.akibat),
    jawaban: JSON.stringify(baris.jawaban ?? null),
    idAksi: baris.idAksi,
    hashSebelum: baris.hashSebelum,
    hash: baris.hash,
  };
}

export function appendRiwayat(snapshot: Snapshot, rows: readonly SelRiwayat[]): Change {
  return appendRows(
    TAB_RIWAYAT,
    nilaiTab(snapshot, 'Riwayat'),
    rows.map((sel): BarisTulis => ({ ...sel, nomor: Number(sel.nomor) })),
  );
}
