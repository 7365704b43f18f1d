import fc from 'fast-check';
import type { Indikator, Target } from '../../src/domain/indikator.ts';
import { readTarget, targetTahunUntuk, targetUntuk, teksTarget } from '../../src/domain/target.ts';

const tepat = (nilai: number, teks = String(nilai)): Target => ({ jenis: 'angka', nilai, teks });
const rentang = (bawah: number, atas: number, teks = `${bawah}-${atas}`): Target => ({
  jenis: 'rentang',
  bawah,
  atas,
  teks,
});

describe('reading a target', () => {
  test.each<[string, string, Target | null]>([
    ['95', '%', tepat(95)],
    ['80%', '%', tepat(80, '80%')],
    ['2 Lap', 'Laporan', tepat(2, '2 Lap')],
    ['Rp 6.821.000.000,-', 'Rupiah', tepat(6821000000, 'Rp 6.821.000.000,-')],
    ['0', 'kasus', tepat(0)],
    ['-5', 'indeks', tepat(-5)],
    ['WTP', 'Opini', tepat(4, 'WTP')],
    ['> 90', '%', tepat(90, '> 90')],
    ['≥ 90', '%', tepat(90, '≥ 90')],
    ['minimal 90', '%', tepat(90, 'minimal 90')],
    ['maks. 3 hari', 'hari', tepat(3, 'maks. 3 hari')],
    ['80-90', '%', rentang(80, 90)],
    ['80 - 90%', '%', rentang(80, 90, '80 - 90%')],
    ['80% – 90%', '%', rentang(80, 90, '80% – 90%')],
    ['7-8', 'bulan', rentang(7, 8)],
    ['7 – 8 bulan', 'bulan', rentang(7, 8, '7 – 8 bulan')],
    ['7 bulan - 8 bulan', 'bulan', rentang(7, 8, '7 bulan - 8 bulan')],
    ['11,9 hingga 12,4', 'indeks', rentang(11.9, 12.4, '11,9 hingga 12,4')],
    ['7 s.d. 8', 'bulan', rentang(7, 8, '7 s.d. 8')],
    ['7 s/d 8', 'bulan', rentang(7, 8, '7 s/d 8')],
    ['7 sampai dengan 8', 'bulan', rentang(7, 8, '7 sampai dengan 8')],
    ['Rp 1.500.000 - Rp 2.000.000', 'Rupiah', rentang(1500000, 2000000, 'Rp 1.500.000 - Rp 2.000.000')],
    ['', '%', null],
    ['-', '%', null],
    ['n/a', '%', null],
    ['tidak berlaku', '%', null],
  ])('“%s” in %s', (teks, satuan, target) => {
    expect(readTarget(teks, satuan)).toEqual({ target });
  });

  test.each<[string, string, string]>([
    ['90-80', '%', 'terbalik'],
    ['1.250', 'indeks', 'seribu dua ratus lima puluh (ketik 1250) atau satu koma dua lima (ketik 1,25)'],
    ['nihil', 'kasus', 'apakah maksudnya nol'],
    ['#REF!', '%', 'galat rumus'],
    ['2026-03-01', 'indeks', 'tidak terbaca'],
    ['80-90-95', '%', 'tidak terbaca'],
    ['baik', 'indeks', 'tidak terbaca'],
    ['1'.repeat(50_000), '%', 'tidak terbaca'],
    ['80-90\u0000', '%', 'tidak terbaca'],
  ])('“%.30s” in %s is refused: %s', (teks, satuan, kata) => {
    expect(readTarget(teks, satuan)).toEqual({ rusak: expect.stringContaining(kata) });
  });

  test('an agency that scores its own predikat gets its own target', () => {
    expect(readTarget('hijau', 'Predikat', new Map([['HIJAU', 3]]))).toEqual({ target: tepat(3, 'hijau') });
  });

  test('any text ends as a finite target, none, or a refusal', () => {
    const teks = fc.string({ unit: fc.constantFrom(...'0123456789.,-–% sdhinga>Rp'), maxLength: 120 });
    fc.assert(
      fc.property(teks, (t) => {
        const hasil = readTarget(t, 'indeks');
        if ('rusak' in hasil || hasil.target === null) return;
        const { target } = hasil;
        const batas = target.jenis === 'angka' ? [target.nilai] : [target.bawah, target.atas];
        expect(batas.every(Number.isFinite)).toBe(true);
        expect(batas[0]).toBeLessThanOrEqual(batas[1] ?? Infinity);
      }),
      { numRuns: 2000 },
    );
  });
});

const KOSONG = { 'TW I': null, 'TW II': null, 'TW III': null, 'TW IV': null };

function indikator(ubah: Partial<Indikator>): Indikator {
  return {
    kode: 'IKU-1',
    jenis: 'IKU',
    induk: null,
    pemilik: '',
    sasaran: '',
    uraian: '',
    definisiOperasional: '',
    formulasi: '',
    sumberData: '',
    satuan: '%',
    arah: 'naik',
    rumus: '2T-R',
    akumulasi: 'jumlah',
    gabung: null,
    bidang: ['A'],
    target: tepat(100),
    targetPerubahan: null,
    berlakuSejak: null,
    dasarPerubahan: '',
    triwulan: { 'TW I': tepat(10), 'TW II': tepat(20), 'TW III': tepat(30), 'TW IV': null },
    triwulanPerubahan: KOSONG,
    realisasiTahunLalu: null,
    targetRenstra: null,
    standarNasional: null,
    ...ubah,
  };
}

describe('the target in force', () => {
  test("a quarter has its own target, the year the year's, an untargeted quarter none", () => {
    expect(targetUntuk(indikator({}), 'TW II', 2026)).toEqual(tepat(20));
    expect(targetUntuk(indikator({}), 'TW IV', 2026)).toBeNull();
    expect(targetUntuk(indikator({}), 'Tahunan', 2026)).toEqual(tepat(100));
    expect(targetTahunUntuk(indikator({}), 'TW I', 2026)).toEqual(tepat(100));
  });

  test('a PK Perubahan counts from its date, quarter by quarter', () => {
    const berubah = indikator({
      targetPerubahan: tepat(120),
      berlakuSejak: '2026-09-30',
      triwulanPerubahan: { ...KOSONG, 'TW II': tepat(25), 'TW III': tepat(35) },
    });
    expect(targetUntuk(berubah, 'TW II', 2026)).toEqual(tepat(20));
    expect(targetUntuk(berubah, 'TW III', 2026)).toEqual(tepat(35));
    expect(targetTahunUntuk(berubah, 'TW II', 2026)).toEqual(tepat(100));
    expect(targetTahunUntuk(berubah, 'TW III', 2026)).toEqual(tepat(120));
    expect(targetUntuk({ ...berubah, berlakuSejak: '2026-10-01' }, 'TW III', 2026)).toEqual(tepat(30));
  });

  test('a PK Perubahan without date counts already, and leaves a quarter that it does not name', () => {
    const berubah = indikator({ targetPerubahan: tepat(120), triwulanPerubahan: { ...KOSONG, 'TW I': tepat(15) } });
    expect(targetUntuk(berubah, 'TW I', 2026)).toEqual(tepat(15));
    expect(targetUntuk(berubah, 'TW II', 2026)).toEqual(tepat(20));
    expect(targetUntuk(berubah, 'Tahunan', 2026)).toEqual(tepat(120));
  });

  test('what is measured once a year has no target in TW I–III, and in TW IV the annual one unless named', () => {
    const tahunan = indikator({ akumulasi: 'tahunan' });
    expect(targetUntuk(tahunan, 'TW I', 2026)).toBeNull();
    expect(targetUntuk(tahunan, 'TW III', 2026)).toBeNull();
    expect(targetUntuk(tahunan, 'TW IV', 2026)).toEqual(tepat(100));
    const bernama = indikator({ akumulasi: 'tahunan', triwulan: { ...KOSONG, 'TW IV': tepat(90) } });
    expect(targetUntuk(bernama, 'TW IV', 2026)).toEqual(tepat(90));
  });
});

test('a target is shown with its satuan; the words of the agency stay', () => {
  expect(teksTarget(tepat(95), '%')).toBe('95%');
  expect(teksTarget(tepat(1234.5, '1234,5'), '')).toBe('1.234,5');
  expect(teksTarget(tepat(12), 'dokumen')).toBe('12 dokumen');
  expect(teksTarget(rentang(80, 90, '80 - 90%'), '%')).toBe('80–90%');
  expect(teksTarget(rentang(7, 8), 'bulan')).toBe('7–8 bulan');
  expect(teksTarget(tepat(90, '> 90'), '%')).toBe('> 90');
  expect(teksTarget(tepat(4, 'WTP'), 'Opini')).toBe('WTP');
  expect(teksTarget(null, '%')).toBe('–');
});
