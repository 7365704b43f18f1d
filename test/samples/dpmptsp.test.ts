import { beforeAll, describe, expect, test } from '@jest/globals';
import { indikator, isian, kolom, openPak, type Pak, type Sel, tab, unik } from './pak-contoh.ts';

/** Copied by hand from the published figures of a real office. */
const NAMA_DPMPTSP = [
  'Jumlah Investor',
  'Presentase peningkatan calon investor yang menerima informasi potensi investasi daerah',
  'Presentase Ketepatan Waktu Pelayanan Perizinan sesuai SOP',
  'Presentase pengendalian terhadap penanaman modal',
  'Presentase potensi investasi yang terintegrasi dalam sistem informasi penanaman modal',
  'Nilai AKIP',
  'Predikat SAKIP',
  'Jumlah Kegiatan pameran penanaman modal',
  'Jumlah Dokumen Hasil Kegiatan Promosi Penanaman Modal Kabupaten/Kota',
  'Jumlah Pelaku Usaha yang Mendapatkan Pembinaan Pelaksanaan Penanaman Modal',
  'Jumlah Laporan Kegiatan Monev Penanaman Modal',
  'Jumlah Dokumen Perencanaan Perangkat Daerah',
  'Presentase Cakupan Administrasi Kepegawaian Perangkat Daerah',
  'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN',
  'Jumlah Laporan Penyediaan Jasa Surat Menyurat',
];
const PERAN = ['bagian-organisasi', 'inspektur', 'kabid', 'kepala', 'perencana', 'sekretaris', 'staf', 'tim'];

let dpmptsp: Pak;

beforeAll(async () => {
  dpmptsp = await openPak('dpmptsp');
});

describe('the DPMPTSP pack', () => {
  test('has the size of a real office', () => {
    expect(tab(dpmptsp, 'Bidang')).toHaveLength(5);
    expect(tab(dpmptsp, 'IKU')).toHaveLength(12);
    expect(tab(dpmptsp, 'IKI')).toHaveLength(22);
    expect(tab(dpmptsp, 'Pengguna')).toHaveLength(22);
  });

  test('has every arah, rumus, akumulasi and peran', () => {
    const semua = indikator(dpmptsp);
    expect(unik(kolom(semua, 'Arah'))).toEqual(['naik', 'stabil', 'turun']);
    expect(unik(kolom(semua, 'Rumus'))).toEqual(['', '2T-R', 'T/R']);
    expect(unik(kolom(semua, 'Akumulasi'))).toEqual(['akhir', 'jumlah', 'kumulatif', 'rasio', 'rata-rata', 'tahunan']);
    expect(unik(kolom(tab(dpmptsp, 'Pengguna'), 'Peran'))).toEqual(PERAN);
  });

  test('has range targets, a zero target, shared IKU and a PK Perubahan from a date', () => {
    const iku = tab(dpmptsp, 'IKU');
    expect(kolom(iku, 'Target')).toEqual(expect.arrayContaining(['7-8', '80-90']));
    expect(iku.find((i) => i.Target === 0)?.Arah).toBe('turun');
    expect(
      unik(
        kolom(
          iku.filter((i) => String(i.Bidang).includes(',')),
          'Gabung',
        ),
      ),
    ).toEqual(['jumlah', 'rasio', 'rata-rata']);
    const berlaku = iku.filter((i) => i['Target Perubahan'] !== null).map((i) => i['Berlaku Sejak']);
    expect(berlaku).toEqual([new Date('2026-08-03T00:00:00Z'), new Date('2026-08-03T00:00:00Z')]);
  });

  test('has a kabid and staff in every bidang, the Sekretaris standing for the Sekretariat, and a Plt whose period is over', () => {
    const pengguna = tab(dpmptsp, 'Pengguna');
    const bidangDari = (peran: string): string[] =>
      unik(
        kolom(
          pengguna.filter((p) => p.Peran === peran),
          'Bidang',
        ),
      );
    expect(bidangDari('kabid')).toEqual(['DAL', 'DATIN', 'PROM', 'YAN']);
    expect(bidangDari('sekretaris')).toEqual(['SEK']);
    expect(bidangDari('staf')).toEqual(['DAL', 'DATIN', 'PROM', 'SEK', 'YAN']);
    const [plt, kepala] = pengguna.filter((p) => p.Peran === 'kepala');
    expect(plt?.Selesai).toEqual(new Date('2026-01-30T00:00:00Z'));
    expect(kepala?.Nama).toBe('Dr. Ratna Widyaningrum, S.H., M.Si.');
  });

  test('carries the published names, and its shared ratio is the published 78,16 %', () => {
    const nama = kolom(indikator(dpmptsp), 'Indikator');
    expect(NAMA_DPMPTSP.filter((n) => !nama.includes(n))).toEqual([]);
    const komponen = isian(dpmptsp, 'TW I').filter((b) => b.Kode === 'IKU-04');
    const sum = (k: string): number => komponen.reduce((a, b) => a + Number(b[k]), 0);
    expect(((sum('Pembilang') / sum('Penyebut')) * 100).toFixed(2)).toBe('78.16');
  });

  test('spends in TW I and TW II what was published', () => {
    const rupiah = (sel: Sel): number => (typeof sel === 'number' ? sel : Number(String(sel).replace(/\D/g, '')));
    const total = (periode: string): number =>
      tab(dpmptsp, 'Anggaran')
        .filter((a) => a.Periode === periode)
        .reduce((t, a) => t + rupiah(a.Realisasi ?? null), 0);
    expect([total('TW I'), total('TW II')]).toEqual([5_295_689_305, 9_750_679_175]);
  });

  test('maps the budget to sasaran that exist, but not all of it', () => {
    const sasaran = kolom(tab(dpmptsp, 'Anggaran'), 'Sasaran');
    const dikenal = kolom(tab(dpmptsp, 'IKU'), 'Sasaran');
    expect(sasaran.filter((s) => s !== '' && !dikenal.includes(s))).toEqual([]);
    expect(sasaran).toContain('');
  });

  test('keeps a register of every jenis of document that the SOPs ask for', () => {
    const jenis =
      'RPJMD|Renstra|SK Reviu Renstra|Renja/RKT|RKA|DPA|Perjanjian Kinerja|Rencana Aksi|SK IKU|IKI dan SK IKI|SK Tim|Pedoman|Disposisi|Undangan|Notulen|Format Isian|Data Kinerja|Draf Dokumen|Dokumen|Laporan Hasil Evaluasi';
    expect(kolom(tab(dpmptsp, 'Dokumen'), 'Jenis')).toEqual(jenis.split('|'));
    expect(unik(kolom(tab(dpmptsp, 'Dokumen'), 'Status'))).toEqual(['ada', 'belum', 'tidak berlaku']);
  });

  test('refers in its optional tabs only to indikator and sasaran that exist', () => {
    const kode = kolom(indikator(dpmptsp), 'Kode');
    const disebut = ['Rencana Aksi', 'Historis'].flatMap((t) => kolom(tab(dpmptsp, t), 'Kode'));
    expect(disebut.length).toBeGreaterThan(20);
    expect(disebut.filter((k) => !kode.includes(k))).toEqual([]);
    const sasaran = kolom(tab(dpmptsp, 'IKU'), 'Sasaran');
    expect(kolom(tab(dpmptsp, 'Narasi'), 'Sasaran').filter((s) => s !== '' && !sasaran.includes(s))).toEqual([]);
  });
});
