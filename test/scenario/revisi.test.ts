import { describe, expect, test } from '@jest/globals';
import {
  bekukanDepok,
  bukaKantor,
  ISIAN_A,
  type Kantor,
  kantorDepok,
  mulaiDepok,
  terimaDepok,
  triwulanDepok,
} from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const TW1 = 'depok-pengumpulan 2026 TW I';
const alasan = 'salah menjumlah dokumen';

function bukaRevisi(kantor: Kantor): void {
  kantor.harus('kepala', 'bukaRevisi', { siklus: TW1, indikator: ['IKU-1'], alasan });
}

/** Hands the reopened isian of A in and takes it to the Sekdis. */
function serahkanLagi(kantor: Kantor, isi: Readonly<Record<string, string>>): void {
  terimaDepok(kantor, 'A', 'TW I', isi);
  kantor.harus('rencana', 'himpun', { siklus: TW1 });
}

describe('revisi after approval', () => {
  test('only the Kepala, for indikator that were approved, with a reason', () => {
    const kantor = kantorDepok('disahkan');
    expect(kantor.minta('rencana', 'bukaRevisi', { indikator: ['IKU-1'], alasan }).kode).toBe('BUKAN-GILIRAN');
    expect(kantor.minta('kepala', 'bukaRevisi', { indikator: ['IKU-9'], alasan }).kode).toBe('INDIKATOR-TIDAK-DIKENAL');
    expect(kantor.minta('kepala', 'bukaRevisi', { indikator: ['IKU-1'], alasan: '' }).kode).toBe('ALASAN-WAJIB');
    expect(kantor.minta('kepala', 'bukaRevisi', { indikator: [], alasan }).kode).toBe('PERMINTAAN-SALAH');
    bukaRevisi(kantor);
  });

  test('of a round that nobody can read any more it is said, not that the indikator is unknown', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('Potret', { tahap: 'dibekukan', kode: 'IKU-1' }, 'realisasi', '9');
    const asal = kantor.google.remember();
    bukaRevisi(kantor);
    asal();
    kantor.ubah('Arsip', { siklus: TW1 }, 'isi', 'rusak');
    expect(kantor.minta('kepala', 'bukaRevisi', { siklus: TW1, indikator: ['IKU-1'], alasan })).toMatchObject({
      kode: 'SEGEL-RUSAK',
      pesan: expect.stringContaining('tab Arsip'),
    });
  });

  test('the old potret stays, and the paper prints the figure before and after', () => {
    const kantor = kantorDepok('disahkan');
    const lama = kantor.tabel('Potret').filter((b) => b.tahap === 'dibekukan');
    bukaRevisi(kantor);
    expect(kantor.keadaan({ siklus: TW1 }).siklus).toMatchObject({ disahkan: false, selesai: false, potret: null });
    serahkanLagi(kantor, { 'IKU-1': '6' });
    kantor.harus('sekretaris', 'selesaikan', { siklus: TW1 });
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });
    const beku = kantor.tabel('Potret').filter((b) => b.tahap === 'dibekukan');
    expect(beku.slice(0, lama.length)).toEqual(lama);
    expect(beku.filter((b) => b.kode === 'IKU-1').map((b) => [b.putaran, b.realisasi])).toEqual([
      ['1', '8'],
      ['2', '6'],
    ]);
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(kertas).toMatch(/Revisi ke-1/i);
    expect(kertas).toMatch(/salah menjumlah dokumen/);
    expect(kertas).toMatch(/8\s*→\s*6/);
  });

  test('its drafts say the same already: every one between the opening and the freeze', () => {
    const kantor = kantorDepok('disahkan');
    const draf = () => {
      kantor.harus('rencana', 'susun', { siklus: TW1, dokumen: ['pengukuran'] });
      return teksDocx(kantor, 'pengukuran-kinerja.docx');
    };
    bukaRevisi(kantor);
    expect(draf()).toMatch(/8\s*→\s*belum masuk/);
    serahkanLagi(kantor, { 'IKU-1': '6' });
    expect(draf()).toMatch(/8\s*→\s*6/);
    expect(draf()).toContain('Angka berubah pada IKU-1, ditulis lama → baru.');
    expect(draf()).not.toContain('Tidak ada angka yang berubah');
  });

  test('a figure that the revisi does not name cannot be handed in changed', () => {
    const kantor = kantorDepok('disahkan');
    bukaRevisi(kantor);
    kantor.ketik('TW I', 'A', { 'IKU-1': '6', 'IKU-3': '13' });
    const { kode, pesan } = kantor.minta('staf.a', 'serahkan', { siklus: TW1, bidang: 'A' });
    expect(kode).toBe('DI-LUAR-REVISI');
    expect(pesan).toMatch(/IKU-3/);
    expect(pesan).not.toMatch(/IKU-1/);
  });

  test('nor may its target change: neither gathered nor frozen', () => {
    const kantor = kantorDepok('disahkan');
    bukaRevisi(kantor);
    terimaDepok(kantor, 'A', 'TW I', { 'IKU-1': '6' });
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    kantor.harus('rencana', 'pakaiDefinisi', { siklus: TW1, indikator: ['IKU-2'], alasan: 'PK Perubahan' });
    expect(kantor.minta('rencana', 'himpun', { siklus: TW1 })).toMatchObject({
      kode: 'DI-LUAR-REVISI',
      pesan: expect.stringMatching(/IKU-2/),
    });
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '10');
    kantor.harus('rencana', 'pakaiDefinisi', { siklus: TW1, indikator: ['IKU-2'], alasan: 'keliru, dikembalikan' });
    kantor.harus('rencana', 'himpun', { siklus: TW1 });
    kantor.harus('sekretaris', 'selesaikan', { siklus: TW1 });
  });

  test('a later quarter that was gathered with the old figure says so in Kendali until it is gathered again', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    terimaDepok(kantor, 'A', 'TW II');
    terimaDepok(kantor, 'B', 'TW II');
    kantor.harus('rencana', 'himpun');
    const catatan = () => kantor.tabel('Kendali').filter(({ status }) => status === 'perhatian');
    expect(catatan()).toEqual([]);
    bukaRevisi(kantor);
    expect(catatan()[0]?.uraian).toMatch(/TW I direvisi.*angka lama/);
    serahkanLagi(kantor, { 'IKU-1': '6' });
    kantor.harus('sekretaris', 'selesaikan', { siklus: TW1 });
    const sampai = () => kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-1')?.realisasiTahun;
    kantor.harus('rencana', 'himpunUlang');
    // Frozen again but not signed: what was approved still counts.
    expect(sampai()).toBe('16');
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: kantor.keadaan({ siklus: TW1 }).siklus.potret?.sidik });
    expect(catatan()).toHaveLength(1);
    kantor.harus('rencana', 'himpunUlang');
    expect(sampai()).toBe('14');
    expect(catatan()).toEqual([]);
  });
});

describe('a second quarter in the same workbook', () => {
  test('the year so far is made of the figures that were approved, not of those that were returned', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    bekukanDepok(kantor);
    kantor.harus('kepala', 'kembalikan', { alasan: 'angka IKU-1 janggal' });
    kantor.harus('sekretaris', 'kembalikan', { alasan: 'mohon diperiksa', bidangKembali: ['A'] });
    terimaDepok(kantor, 'A', 'TW I', { ...ISIAN_A, 'IKU-1': '7' });
    kantor.harus('kepala', 'sahkan', { sidik: bekukanDepok(kantor) });
    kantor.harus('rencana', 'selesaikan');
    kantor.tanggal('2026-07-01');
    triwulanDepok(kantor, 'TW II');
    const beku = kantor.tabel('Potret').filter((b) => b.tahap === 'dibekukan' && b.periode === 'TW II');
    expect(beku.find((b) => b.kode === 'IKU-1')).toMatchObject({ realisasi: '8', realisasiTahun: '15' });
  });

  test('the targets of a PK Perubahan hold from the quarter in which it takes effect', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], (pak) => {
      pak.IKU = (pak.IKU ?? []).map((b) =>
        b.Kode === 'IKU-1'
          ? { ...b, 'Target Perubahan': '60', 'Berlaku Sejak': '2026-05-01', 'TW II Perubahan': '20' }
          : b,
      );
    });
    triwulanDepok(kantor);
    kantor.tanggal('2026-07-01');
    triwulanDepok(kantor, 'TW II');
    const iku1 = kantor.tabel('Potret').filter((b) => b.tahap === 'dibekukan' && b.kode === 'IKU-1');
    expect(iku1.map((b) => [b.periode, b.target, b.targetTahun, b.capaian])).toEqual([
      ['TW I', '10', '40', '80'],
      ['TW II', '20', '60', '40'],
    ]);
  });
});
