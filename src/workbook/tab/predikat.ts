/** Predikat: the agency's own scores for texts such as "Sangat Baik", added to the known ones. */
import { readAngka } from '../../domain/angka/angka.ts';
import { kunciPredikat, PREDIKAT_BAKU } from '../../domain/angka/predikat.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type BarisTab, type IsiTab, locateTab, readBaris, readOnce } from '../baca.ts';
import { SHEET_ID, type Tab } from '../tab.ts';
import { WARNA } from './warna.ts';

export const TAB_PREDIKAT: Tab = {
  nama: 'Predikat',
  sheetId: SHEET_ID.Predikat,
  judul: 'Skor predikat',
  petunjuk: 'Skor untuk predikat yang dipakai instansi. Predikat umum (AA–D, WTP, Sangat Baik) sudah dikenal.',
  perlindungan: 'kelola',
  warna: WARNA.rujukan,
  barisCadangan: 30,
  kolom: [
    { kunci: 'teks', judul: 'Teks', lebar: 200, wajibPaket: true },
    { kunci: 'skor', judul: 'Skor', lebar: 100, kanan: true, wajibPaket: true },
  ],
};

/** Known predikat with the agency's own on top. */
export const readPredikat = readOnce('Predikat', (nilai): IsiTab<ReadonlyMap<string, number>> => {
  const baris = readBaris(locateTab(TAB_PREDIKAT, nilai));
  return { isi: skorOf(baris), temuan: checkRows(baris) };
});

function skorOf(daftar: readonly BarisTab[]): ReadonlyMap<string, number> {
  const tabel = new Map(PREDIKAT_BAKU);
  for (const { teks } of daftar) {
    const reading = readSkor(teks('skor'));
    if (reading.jenis === 'angka' && teks('teks') !== '') tabel.set(kunciPredikat(teks('teks')), reading.nilai);
  }
  return tabel;
}

const readSkor = (skor: string) => readAngka(skor, { satuan: '', target: null });

function keberatan(teks: string, skor: string, sudah: Map<string, number>): string | null {
  if (teks === '') return `Skor "${skor}" tanpa teks predikat. Tulis predikatnya, misalnya "Sangat Baik".`;
  const reading = readSkor(skor);
  if (reading.jenis !== 'angka')
    return `Predikat "${teks}": skor "${skor}" bukan satu angka yang pasti. Ketik angkanya, misalnya 5.`;
  const dulu = sudah.get(kunciPredikat(teks)) ?? reading.nilai;
  sudah.set(kunciPredikat(teks), dulu);
  return dulu === reading.nilai ? null : `Predikat "${teks}" berskor ${dulu} dan ${reading.nilai}. Sisakan satu.`;
}

/** A score that cannot be read would leave the known one in force, or the predikat unknown, without a word. */
function checkRows(daftar: readonly BarisTab[]): readonly Temuan[] {
  const sudah = new Map<string, number>();
  return daftar.flatMap((baris) => {
    const teks = baris.teks('teks');
    const pesan = keberatan(teks, baris.teks('skor'), sudah);
    if (pesan === null) return [];
    const kolom = teks === '' ? 'Teks' : 'Skor';
    return [createTemuan('PREDIKAT', 'galat', { tab: 'Predikat', baris: baris.baris, kolom }, pesan)];
  });
}
