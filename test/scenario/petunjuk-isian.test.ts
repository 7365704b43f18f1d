/** Whoever fills in sees what the figure means and what came before; nobody types the year again. */
import { describe, expect, test } from '@jest/globals';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { kodeBundel } from '../bundel.ts';
import { orangPeran } from '../simpanan/makna.ts';
import { openSimpanan } from '../simpanan/simpanan.ts';
import {
  bekukanDepok,
  bukaKantor,
  type Kantor,
  kantorDi,
  kantorPada,
  mulaiDepok,
  type Pak,
  PEMILIK,
  terimaDepok,
  triwulanDepok,
} from './kantor-daring.ts';

const A = {
  'IKU-1': '8',
  'IKU-1.bukti': 'LHP-1/2026',
  'IKU-1.penghambat': 'Cuaca',
  'IKU-1.tindakLanjut': 'Jadwal ulang',
};
const isiA = (lain: Record<string, string> = {}) => ({
  ...A,
  'IKU-3': '12',
  'IKU-3.bukti': 'LHP-2/2026',
  'IKI-1': '9',
  'IKI-1.bukti': 'LHP-3/2026',
  'IKI-1.penghambat': 'Cuaca',
  'IKI-1.tindakLanjut': 'Jadwal ulang',
  ...lain,
});

/** IKU-2 is shared by both bidang, IKU-3 is a running total. */
function pak(isi: Pak): void {
  isi.IKU = (isi.IKU ?? []).map((satu) => {
    if (satu.Kode === 'IKU-2') return { ...satu, Bidang: 'B, A' };
    return satu.Kode === 'IKU-3'
      ? { ...satu, Akumulasi: 'kumulatif', 'TW I': '10', 'TW II': '20', 'TW III': '30', 'TW IV': '40' }
      : satu;
  });
}

const baris = (kantor: Kantor, periode: 'TW I' | 'TW II' | 'Tahunan', bidang: string, kode: string) =>
  kantor.tabel(sheetIdIsian(2026, periode, bidang)).find((satu) => satu.kode === kode);

const BERSAMA = { 'IKU-2': '5', 'IKU-2.bukti': 'LHP-4/2026' };

const seperempat = (kantor: Kantor, periode: 'TW I' | 'TW II' | 'TW III' | 'TW IV', total: string): void =>
  triwulanDepok(kantor, periode, isiA({ ...BERSAMA, 'IKU-3': total }));

describe('beside a row stands', () => {
  test('in the first quarter what its figure means, with whom the target is shared, and the target of the year', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], pak);
    mulaiDepok(kantor);
    expect(baris(kantor, 'TW I', 'A', 'IKU-1')).toMatchObject({
      arti: 'angka triwulan ini saja',
      sebelumnya: 'target setahun: 40',
      uraianLalu: '',
    });
    expect(baris(kantor, 'TW I', 'A', 'IKU-2')?.arti).toBe('angka triwulan ini saja; target bersama, bidang lain: B');
    expect(baris(kantor, 'TW I', 'A', 'IKU-3')?.arti).toBe('kumulatif s.d. triwulan ini');
  });

  test('in the second what that bidang said in the first, and how far the year has come', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], pak);
    seperempat(kantor, 'TW I', '12');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    expect(baris(kantor, 'TW II', 'A', 'IKU-1')).toMatchObject({
      sebelumnya: 'TW I: 8\ns.d. TW I: 8 dari 40',
      uraianLalu: 'Cuaca\nJadwal ulang',
    });
    expect(baris(kantor, 'TW II', 'A', 'IKU-2')?.sebelumnya).toBe('TW I: 5\ns.d. TW I: 15 dari 40');
    const rusak = kantor.harus(PEMILIK, 'periksaBuku').data.kerusakan as readonly { readonly tab: string }[];
    expect(rusak.filter(({ tab }) => tab.startsWith('TW'))).toEqual([]);
  });
});

describe('tabs that an earlier build made', () => {
  test('are read as they are, and get what is new with Perbarui format; nothing that was typed is touched', () => {
    const google = openSimpanan('depok-tengah', kodeBundel());
    const kantor = kantorDi(google, 900);
    const sheetId = sheetIdIsian(2026, 'TW I', 'C');
    const dulu = kantor.tabel(sheetId);
    expect(dulu[0]).not.toHaveProperty('arti');
    kantor.harus(orangPeran(google, 'perencana'), 'bagikanUlang');
    const kini = kantor.tabel(sheetId);
    expect(kini[0]).toMatchObject({
      arti: expect.stringMatching(/triwulan ini/),
      sebelumnya: expect.stringMatching(/^target setahun/),
    });
    expect(kini.map(({ kode, realisasi, bukti }) => [kode, realisasi, bukti])).toEqual(
      dulu.map(({ kode, realisasi, bukti }) => [kode, realisasi, bukti]),
    );
  });
});

/** Four signed quarters; the year's tabs are handed out. */
const sampaiTahunan = (): Kantor =>
  kantorPada('tahunan-tanpa-ketik', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], pak);
    for (const [periode, tanggal, total] of [
      ['TW I', '2026-04-01', '12'],
      ['TW II', '2026-07-01', '22'],
      ['TW III', '2026-10-01', '31'],
      ['TW IV', '2027-01-04', '41'],
    ] as const) {
      kantor.tanggal(tanggal);
      seperempat(kantor, periode, total);
    }
    kantor.tanggal('2027-02-01');
    mulaiDepok(kantor, 'Tahunan');
    return kantor;
  });

describe('the year', () => {
  test('is shown beside the empty cell, taken when it is handed in, and printed with its capaian', () => {
    const kantor = sampaiTahunan();
    expect(baris(kantor, 'Tahunan', 'A', 'IKU-1')).toMatchObject({
      arti: 'angka setahun; bila kosong dipakai 32 dari triwulan',
      periksa: '',
    });
    const jelas = {
      'IKU-1.penghambat': 'Cuaca',
      'IKU-1.tindakLanjut': 'Jadwal ulang',
      'IKI-1.penghambat': 'Cuaca',
      'IKI-1.tindakLanjut': 'Jadwal ulang',
    };
    terimaDepok(kantor, 'A', 'Tahunan', jelas);
    terimaDepok(kantor, 'B', 'Tahunan', {});
    expect(baris(kantor, 'Tahunan', 'A', 'IKU-1')?.realisasi).toBe('');
    bekukanDepok(kantor, 'Tahunan');
    const beku = kantor.tabel('Potret').filter(({ tahap, periode }) => tahap === 'dibekukan' && periode === 'Tahunan');
    expect(beku.map(({ kode, realisasi, capaian, teks }) => [kode, realisasi, capaian, teks])).toEqual([
      ['IKU-1', '32', '80', 'dari triwulan'],
      // 4 × (10 of B + 5 of A)
      ['IKU-2', '60', '150', 'dari triwulan'],
      ['IKU-3', '41', '102.5', 'dari triwulan'],
      ['IKI-1', '36', '90', 'dari triwulan'],
    ]);
  });

  test('may be typed all the same, and then counts as typed', () => {
    const kantor = sampaiTahunan();
    const jelas = {
      'IKU-1': '33',
      'IKU-1.bukti': 'LHP-9/2026',
      'IKU-1.penghambat': 'Cuaca',
      'IKU-1.tindakLanjut': 'Ulang',
      'IKI-1.penghambat': 'Cuaca',
      'IKI-1.tindakLanjut': 'Ulang',
    };
    terimaDepok(kantor, 'A', 'Tahunan', jelas);
    const diserahkan = kantor
      .tabel('Potret')
      .filter(({ tahap, periode }) => tahap === 'diserahkan' && periode === 'Tahunan');
    expect(diserahkan.find(({ kode }) => kode === 'IKU-1')).toMatchObject({ realisasi: '33', teks: '33' });
  });
});
