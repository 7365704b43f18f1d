/** A hand-worked year of one agency: every figure in the result, the Rekap, the Potret and the papers. */
import { jest } from '@jest/globals';
import { barisTab, type Hasil, kepalaKertas, kertas, mainkan } from './main-siklus.ts';
import { tabel } from './pak-audit.ts';
import { ANGKA_TAHUN, DICETAK } from './tahun-angka.ts';
import { packSetahun } from './tahun-pak.ts';

// A cycle takes seconds, on a busy machine many; nothing here is about speed.
jest.setTimeout(600_000);

const KATEGORI: Readonly<Record<string, string>> = {
  ST: 'Sangat Tinggi',
  T: 'Tinggi',
  S: 'Sedang',
  R: 'Rendah',
  SR: 'Sangat Rendah',
};
/** Each period through another SOP: the figures are the same whichever way they went. */
const SOP: Readonly<Record<string, string>> = {
  'TW II': 'lumajang-pengukuran',
  'TW III': 'bakesbangpol-pengumpulan',
  'TW IV': 'probolinggo-pengumpulan',
};
/** Ends without a signature as long as its tail is a suggestion. */
const TANPA_TANDA_TANGAN = 'TW IV';
const CONTROL = { 'TW I': 1_705_251_983 };
const SERAPAN: Readonly<Record<string, readonly string[]>> = {
  // Pagu 1,5 miliar once, realisasi a running total: 150, 600, 600 (nothing new), 1.350, 1.350 juta.
  'TW I': ['menyerap 10,00% dari pagu', 'Jumlah | 1.500.000.000 | 150.000.000 | 10,00 |'],
  'TW II': ['menyerap 40,00% dari pagu', 'Jumlah | 1.500.000.000 | 600.000.000 | 40,00 |'],
  'TW III': ['menyerap 40,00% dari pagu', 'Jumlah | 1.500.000.000 | 600.000.000 | 40,00 |'],
  'TW IV': ['menyerap 90,00% dari pagu', 'Jumlah | 1.500.000.000 | 1.350.000.000 | 90,00 |'],
  Tahunan: ['menyerap 90,00% dari pagu', 'Jumlah | 1.500.000.000 | 1.350.000.000 | 90,00 |'],
};

const angkaOf = (sel: string): number | null => (sel === '-' ? null : Number(sel));
const targetOf = (sel: string): number | string | null =>
  sel === '-' ? null : /^[\d.]+$/.test(sel) ? Number(sel) : sel;

function expectAngka(dapat: unknown, harap: number | null, tentang: string): void {
  if (harap === null) expect([tentang, dapat === '' ? null : dapat]).toEqual([tentang, null]);
  else {
    const selisih = typeof dapat === 'number' ? Math.abs(dapat - harap) / Math.max(1, Math.abs(harap)) : dapat;
    expect([tentang, dapat, typeof selisih === 'number' && selisih < 1e-9]).toEqual([tentang, dapat, true]);
  }
}

describe.each(Object.keys(ANGKA_TAHUN))('%s', (periode) => {
  const harapan = tabel(ANGKA_TAHUN[periode] ?? '');
  let hasil: Hasil;
  beforeAll(async () => {
    hasil = await mainkan(await packSetahun(), periode, SOP[periode] ?? 'depok-pengumpulan');
  });

  test('the cycle ends and no finding is a galat', () => {
    expect(hasil.stderr).toEqual([]);
    expect(hasil.temuan.filter(({ berat }) => berat === 'galat')).toEqual([]);
  });

  test('every figure of the result is the hand-worked one', () => {
    expect(hasil.indikator.map(({ kode }) => kode)).toEqual(harapan.map(([kode]) => kode));
    for (const [
      ke,
      [kode = '', target = '', r = '', c = '', kat = '', tahun = '', rt = '', ct = ''],
    ] of harapan.entries()) {
      const angka = hasil.indikator[ke];
      expect([kode, angka?.target, angka?.targetTahun]).toEqual([kode, targetOf(target), targetOf(tahun)]);
      expect([kode, angka?.kategori]).toEqual([kode, KATEGORI[kat] ?? null]);
      expectAngka(angka?.realisasi, angkaOf(r), `${kode} realisasi`);
      expectAngka(angka?.capaian, angkaOf(c), `${kode} capaian`);
      expectAngka(angka?.realisasiTahun, angkaOf(rt), `${kode} realisasi tahun`);
      expectAngka(angka?.capaianTahun, angkaOf(ct), `${kode} capaian tahun`);
    }
  });

  test('Rekap and the frozen Potret hold the same figures', () => {
    const beku = barisTab(hasil, 'Potret').filter(({ tahap }) => tahap === 'dibekukan');
    for (const sumber of [barisTab(hasil, 'Rekap'), beku]) {
      for (const [kode = '', , r = '', c = '', kat = '', , rt = '', ct = ''] of harapan) {
        const baris = sumber.find((satu) => satu.kode === kode);
        expect([kode, baris?.kategori]).toEqual([kode, KATEGORI[kat] ?? '']);
        expectAngka(baris?.realisasi, angkaOf(r), `${kode} realisasi`);
        expectAngka(baris?.capaian, angkaOf(c), `${kode} capaian`);
        expectAngka(baris?.realisasiTahun, angkaOf(rt), `${kode} realisasi tahun`);
        expectAngka(baris?.capaianTahun, angkaOf(ct), `${kode} capaian tahun`);
      }
    }
  });

  test('Rekap counts 29 isian, 23 indikator of which six are shared by two bidang', () => {
    const rekap = barisTab(hasil, 'Rekap');
    const baris = (uraian: string) => rekap.find((satu) => String(satu.uraian).startsWith(uraian));
    expect([baris('Isian diharapkan')?.masuk, baris('Isian masuk')?.masuk]).toEqual(['29', '29']);
    if (periode in CONTROL) expect(baris('Jumlah kontrol')?.realisasi).toBe(CONTROL[periode as keyof typeof CONTROL]);
  });

  test('both papers print the hand-worked rows, signed where the SOP signs and a draft elsewhere', () => {
    const pengukuran = kertas(hasil, 'pengukuran-kinerja');
    const laporan = kertas(hasil, 'laporan-kinerja');
    for (const baris of DICETAK[periode] ?? []) expect(pengukuran).toContain(baris);
    for (const teks of [pengukuran, laporan]) {
      expect(teks).toContain('Dra. Hasna Wulandari');
      expect(teks).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      expect(teks).not.toContain('belum masuk');
    }
    const sah = periode !== TANPA_TANDA_TANGAN;
    expect(kepalaKertas(hasil, 'pengukuran-kinerja').some((teks) => /DRAF/.test(teks))).toBe(!sah);
    expect(kepalaKertas(hasil, 'laporan-kinerja').every((teks) => /DRAF/.test(teks))).toBe(true);
    expect(pengukuran.includes('(belum disahkan)')).toBe(!sah);
    expect(pengukuran.includes('disahkan dalam Himpun Kinerja')).toBe(sah);
  });

  test('the budget is taken up to the period, its pagu once', () => {
    for (const teks of SERAPAN[periode] ?? []) expect(kertas(hasil, 'laporan-kinerja')).toContain(teks);
  });
});
