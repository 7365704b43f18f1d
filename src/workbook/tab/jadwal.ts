/** Jadwal: tenggat as a date per langkah, where the agency sets one. */
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { parseTanggal } from '../../domain/waktu/kalender.ts';
import { type Periode, parsePeriode, type Tanggal } from '../../domain/waktu/periode.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_JADWAL: Tab = {
  nama: 'Jadwal',
  sheetId: SHEET_ID.Jadwal,
  judul: 'Jadwal tenggat',
  petunjuk:
    'Tenggat per langkah dan periode. Yang kosong dihitung dari waktu baku SOP, paling cepat akhir hari kerja berikutnya. Langkah "batas kirim" = batas pengiriman laporan.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 60,
  kolom: [
    { kunci: 'sop', judul: 'SOP', lebar: 220 },
    { kunci: 'langkah', judul: 'Langkah', lebar: 110, catatan: 'Nomor langkah, atau: batas kirim', wajibPaket: true },
    { kunci: 'periode', judul: 'Periode', lebar: 100 },
    { kunci: 'tenggat', judul: 'Tenggat', lebar: 120, wajibPaket: true },
  ],
};

export interface BarisJadwal {
  /** '' = in every SOP. */
  readonly sop: string;
  /** A langkah's number, or the day by which the report has to be sent. */
  readonly langkah: number | 'batas kirim';
  /** null = in every periode. */
  readonly periode: Periode | null;
  readonly tenggat: Tanggal;
}

export function readJadwal(snapshot: Snapshot): IsiTab<readonly BarisJadwal[]> {
  const jadwal: BarisJadwal[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(TAB_JADWAL, nilaiTab(snapshot, 'Jadwal')))) {
    const langkah = parseLangkah(baris.teks('langkah'));
    const periode = parsePeriode(baris.teks('periode'));
    const tenggat = parseTanggal(baris.teks('tenggat'));
    const periodeTerbaca = periode !== null || baris.teks('periode') === '';
    if (langkah !== null && periodeTerbaca && tenggat !== null) {
      jadwal.push({ sop: baris.teks('sop'), langkah, periode, tenggat });
      continue;
    }
    const kolom = langkah === null ? 'Langkah' : periodeTerbaca ? 'Tenggat' : 'Periode';
    const isi = baris.teks(kolom.toLowerCase());
    const pesan = `"${isi}" tidak terbaca, jadi baris ini tidak dipakai. Contoh: langkah 4, TW I, 2026-04-20.`;
    temuan.push(createTemuan('JADWAL', 'peringatan', { tab: 'Jadwal', baris: baris.baris, kolom }, pesan));
  }
  return { isi: jadwal, temuan };
}

function parseLangkah(teks: string): number | 'batas kirim' | null {
  if (/^batas\s*kirim$/i.test(teks)) return 'batas kirim';
  return /^\d{1,2}$/.test(teks) ? Number(teks) : null;
}

/** Whether a row speaks of this SOP and periode. */
export function isJadwalUntuk(baris: BarisJadwal, sop: string, periode: Periode): boolean {
  return (baris.sop === '' || baris.sop === sop) && (baris.periode === null || baris.periode === periode);
}
