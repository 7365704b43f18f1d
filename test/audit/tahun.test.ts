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
/** TW I, satuan by satuan: isian, those with a value, and their sum. */
const KENDALI = `
% | 4 | 4 | 293
Dokumen | 1 | 1 | 3
Hari | 1 | 1 | 6.5
Indeks | 9 | 9 | 31
Kasus | 1 | 1 | 0
Kegiatan | 1 | 0 | -
Kejadian | 1 | 1 | 12
Laporan | 1 | 1 | 1
Miliar Rupiah | 1 | 1 | 1260
Nilai | 2 | 1 | 76
Orang | 3 | 3 | 290
Pengaduan | 1 | 1 | 8
Predikat | 1 | 0 | -
Rasio | 1 | 1 | 2.5
Rupiah | 1 | 1 | 1705250000`;
/** TW I: K08 counts at its cap of 120; (80 + 105 + 105 + 107,14 + 87,5) ÷ 5, (120 + 100 + 94,74 + 75 + 0) ÷ 5, 616,25 ÷ 7. */
const SASARAN = `
Sasaran satu | 5 IKU: 3 mencapai target, 2 belum, 0 tanpa nilai | 96.9285714286 | Sangat Tinggi
Sasaran dua | 8 IKU: 2 mencapai target, 3 belum, 3 tanpa nilai | 77.9473684211 | Tinggi
Sasaran tiga | 8 IKU: 1 mencapai target, 6 belum, 1 tanpa nilai | 88.0357142857 | Tinggi`;
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
    if (periode !== 'TW I') return;
    const perSatuan = rekap.filter(({ uraian }) => String(uraian).startsWith('Jumlah kendali'));
    expect(perSatuan.map(({ satuan, masuk, keadaan, realisasi }) => [satuan, masuk, keadaan, realisasi])).toEqual(
      tabel(KENDALI).map(([satuan, n, b, jumlah]) => [
        satuan,
        `${n} isian`,
        `${b} bernilai`,
        jumlah === '-' ? '' : Number(jumlah),
      ]),
    );
  });

  test('Rekap heads the IKU of each sasaran with their mean, each capped as in the papers', () => {
    if (periode !== 'TW I') return;
    const rekap = barisTab(hasil, 'Rekap');
    const sasaran = rekap.filter(({ jenis }) => jenis === 'Sasaran');
    expect(sasaran).toHaveLength(3);
    for (const [ke, baris] of sasaran.entries()) {
      const [nama = '', uraian = '', capaian = '', kategori = ''] = tabel(SASARAN)[ke] ?? [];
      expect([baris.sasaran, baris.uraian, baris.kategori, baris.kode]).toEqual([nama, uraian, kategori, '']);
      expectAngka(baris.capaian, Number(capaian), nama);
      const dibawah = rekap[rekap.indexOf(baris) + 1];
      expect([dibawah?.jenis, dibawah?.sasaran]).toEqual(['IKU', nama]);
    }
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
