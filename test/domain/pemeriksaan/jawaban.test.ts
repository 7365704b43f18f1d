/** Checks of what a bidang writes beside its figures: one case that triggers, one that does not, one at the limit. */
import { describe, expect, test } from '@jest/globals';
import { cari, dulu, indikator, jawab, pesan } from './contoh.ts';

const bukti = (teks: string) => ({ jawab: [jawab(80, { bukti: teks })] });

describe('evidence', () => {
  test('is a file, not a folder', () => {
    const folder = 'https://drive.google.com/drive/folders/1AbC';
    expect(cari('BUKTI-FOLDER', bukti(folder))).toMatchObject([{ berat: 'peringatan', kolom: 'Bukti Dukung' }]);
    for (const baik of ['https://drive.google.com/file/d/1AbC/view', 'SK Nomor 5/2026', 'arsip /folders/ lemari 2', ''])
      expect([baik, cari('BUKTI-FOLDER', bukti(baik))]).toEqual([baik, []]);
  });

  test('may serve three indikator, not four; the number of a paper may stand anywhere', () => {
    const sama = (banyak: number, teks: string) => {
      const kode = ['K', 'L', 'M', 'N'].slice(0, banyak);
      const semua = kode.map((satu) => jawab(80, { kode: satu, bukti: teks }));
      return { indikator: kode.map((satu) => indikator({ kode: satu })), jawab: semua };
    };
    expect(pesan('BUKTI-SAMA', sama(4, 'https://contoh.example.go.id/a'))).toEqual([
      'K: tautan bukti sama dengan L, M, N. Tautkan bukti masing-masing.',
    ]);
    expect(pesan('BUKTI-SAMA', sama(3, 'https://contoh.example.go.id/a'))).toEqual([]);
    expect(pesan('BUKTI-SAMA', sama(4, 'LKjIP 2025'))).toEqual([]);
  });

  test('is of this quarter and year', () => {
    const lama = 'https://contoh.example.go.id/2025/tw2/a';
    expect(pesan('BUKTI-LAMA', bukti(lama))).toEqual([expect.stringContaining('menyebut tahun 2025')]);
    expect(pesan('BUKTI-LAMA', bukti('https://contoh.example.go.id/2026/banding-2025'))).toEqual([]);
    expect(pesan('BUKTI-LAMA', bukti('https://contoh.example.go.id/id12025x'))).toEqual([]);
    const sekarang = 'https://contoh.example.go.id/2026/a';
    const dariTw1 = { potret: [dulu('TW I', 80, { bukti: sekarang })] };
    expect(pesan('BUKTI-LAMA', { ...bukti(sekarang), ...dariTw1 })).toEqual([expect.stringContaining('triwulan lalu')]);
    expect(pesan('BUKTI-LAMA', { ...bukti(`${sekarang}b`), ...dariTw1 })).toEqual([]);
  });
});

describe('last quarter’s tindak lanjut', () => {
  const janji = { potret: [dulu('TW I', 70, { tindakLanjut: 'Menambah petugas' })] };

  test('is asked for when nothing is said or the same is promised again', () => {
    expect(pesan('TINDAK-LANJUT-LALU', { ...janji, jawab: [jawab(80)] })).toEqual([
      expect.stringContaining('“Menambah petugas” belum disebut hasilnya'),
    ]);
    const lagi = (ketik: Parameters<typeof jawab>[1]) =>
      pesan('TINDAK-LANJUT-LALU', { ...janji, jawab: [jawab(80, ketik)] }).length;
    expect(lagi({ tindakLanjut: 'Menambah petugas ', pendorong: 'x' })).toBe(1);
    // What was promised is answered by what became of it, not by other words.
    expect(lagi({ pendorong: 'Dua petugas baru', tindakLanjut: 'Melatih petugas' })).toBe(1);
    expect(lagi({ tindakLanjut: 'selesai' })).toBe(1);
    for (const isi of ['Selesai: dua petugas baru', 'berjalan, satu dari dua', 'Belum - menunggu formasi'])
      expect([isi, lagi({ tindakLanjut: isi }), lagi({ penjelasanBidang: isi })]).toEqual([isi, 0, 0]);
  });

  test('is no promise where nothing was measured', () => {
    const nanti = { potret: [dulu('TW I', null, { tindakLanjut: 'Kegiatan dimulai TW II' })] };
    expect(pesan('TINDAK-LANJUT-LALU', { ...nanti, jawab: [jawab(80)] })).toEqual([]);
  });
});

describe('evidence that was promised last quarter', () => {
  const janji = { potret: [dulu('TW I', 70, { bukti: 'menyusul, 30 April 2026' })] };
  const ditanya = (ketik: Parameters<typeof jawab>[1]) =>
    pesan('MENYUSUL-LALU', { ...janji, jawab: [jawab(80, ketik)] }).length;

  test('is asked for until somebody says where it is; other words, or another promise, do not close it', () => {
    expect([ditanya({}), ditanya({ penjelasanBidang: 'Sudah ada' })]).toEqual([1, 1]);
    expect(ditanya({ penjelasanBidang: 'menyusul, BA-3/2026' })).toBe(1);
    expect(ditanya({ penjelasanBidang: 'Bukti TW I: BA-3/2026, lemari arsip 2' })).toBe(0);
  });
});

describe('belum rilis', () => {
  const belum = (teks: string) => ({
    jawab: [{ ...jawab(null, { realisasi: teks }), keadaan: 'belum rilis' as const }],
  });

  test('is complete with a reason and a time', () => {
    expect(cari('KAPAN-RILIS', belum('belum rilis: survei'))).toMatchObject([{ berat: 'info' }]);
    for (const lengkap of ['belum rilis: BPS Februari', 'belum rilis: LHE 2027-03', 'belum rilis: terbit triwulan III'])
      expect([lengkap, cari('KAPAN-RILIS', belum(lengkap))]).toEqual([lengkap, []]);
  });
});
