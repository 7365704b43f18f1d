import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addHari } from '../../../src/domain/waktu/kalender.ts';
import {
  addHariKerja,
  createKalender,
  isHariKerja,
  peringatanTahun,
} from '../../../src/domain/waktu/kalender-kerja.ts';
import type { HariLibur } from '../../../src/domain/waktu/libur.ts';

const KALENDER = createKalender({ zona: 'WIB', liburDaerah: [] });
const libur = (tanggal: string, jenis: HariLibur['jenis']): HariLibur => ({
  tanggal,
  nama: 'Libur',
  jenis,
  sumber: 'SK',
});

function hariKerjaDalam(dari: string, sampai: string): number {
  let jumlah = 0;
  for (let tanggal = dari; tanggal <= sampai; tanggal = addHari(tanggal, 1)) {
    if (isHariKerja(tanggal, KALENDER)) jumlah += 1;
  }
  return jumlah;
}

describe('working days', () => {
  test.each([
    [2026, [55, 57, 64, 64]],
    [2027, [53, 59, 65, 65]],
  ])('%d has %j working days per triwulan', (tahun, jumlah) => {
    const triwulan = [
      ['01-01', '03-31'],
      ['04-01', '06-30'],
      ['07-01', '09-30'],
      ['10-01', '12-31'],
    ];
    expect(triwulan.map(([awal, akhir]) => hariKerjaDalam(`${tahun}-${awal}`, `${tahun}-${akhir}`))).toEqual(jumlah);
  });

  test('Saturday, Sunday, a holiday and cuti bersama are off; a plain Wednesday is not', () => {
    const hari = ['2026-04-04', '2026-04-05', '2026-05-01', '2026-12-24', '2026-04-01'];
    expect(hari.map((tanggal) => isHariKerja(tanggal, KALENDER))).toEqual([false, false, false, false, true]);
    expect(KALENDER.libur.get('2026-03-19')).toBe('Hari Suci Nyepi (Tahun Baru Saka 1948)');
  });

  test('the working day after the last one before Lebaran comes after the whole run', () => {
    expect(addHariKerja('2026-03-17', 1, KALENDER)).toBe('2026-03-25');
    expect(addHariKerja('2027-03-05', 1, KALENDER)).toBe('2027-03-16');
    expect(addHariKerja('2027-03-16', -1, KALENDER)).toBe('2027-03-05');
  });

  test('counting goes over Christmas and New Year', () => {
    expect(addHariKerja('2026-12-23', 1, KALENDER)).toBe('2026-12-28');
    expect(addHariKerja('2026-12-31', 1, KALENDER)).toBe('2027-01-04');
    expect(addHariKerja('2026-12-31', 2, KALENDER)).toBe('2027-01-06');
  });

  test('zero days stays where it is, and a part of a day is refused', () => {
    expect(addHariKerja('2026-04-05', 0, KALENDER)).toBe('2026-04-05');
    expect(() => addHariKerja('2026-04-05', 1.5, KALENDER)).toThrow('bilangan bulat');
    expect(() => addHariKerja('5 April', 1, KALENDER)).toThrow('Bukan tanggal: "5 April".');
  });

  test('n working days on and n back is where one began', () => {
    const acak = [fc.integer({ min: 0, max: 720 }), fc.integer({ min: 1, max: 60 })] as const;
    fc.assert(
      fc.property(...acak, (geser, n) => {
        const awal = addHariKerja(addHari('2026-01-01', geser), 1, KALENDER);
        const akhir = addHariKerja(awal, n, KALENDER);
        expect(isHariKerja(akhir, KALENDER)).toBe(true);
        expect(addHariKerja(akhir, -n, KALENDER)).toBe(awal);
        expect(hariKerjaDalam(awal, akhir)).toBe(n + 1);
      }),
    );
  });
});

describe('the agency’s own calendar', () => {
  test('a local holiday is off only where it is entered', () => {
    const lumajang = createKalender({ zona: 'WIB', liburDaerah: [libur('2026-12-15', 'libur daerah')] });
    expect([isHariKerja('2026-12-15', lumajang), isHariKerja('2026-12-15', KALENDER)]).toEqual([false, true]);
    expect(isHariKerja('2026-12-25', lumajang)).toBe(false);
  });

  test('work starts at 07.30 and a day has 450 minutes unless set otherwise', () => {
    expect([KALENDER.mulaiMenit, KALENDER.menitSehari, KALENDER.zona]).toEqual([450, 450, 'WIB']);
    expect(createKalender({ zona: 'WIT', liburDaerah: [], menitSehari: 480 }).menitSehari).toBe(480);
  });

  test.each([0, -1, 991, Number.NaN])('%d minutes a day is refused', (menitSehari) => {
    expect(() => createKalender({ zona: 'WIB', liburDaerah: [], menitSehari })).toThrow('Menit kerja sehari');
  });

  test('a date that does not exist is refused', () => {
    expect(() => createKalender({ zona: 'WIB', liburDaerah: [libur('2026-02-30', 'libur daerah')] })).toThrow(
      '2026-02-30',
    );
  });
});

describe('years without a decree', () => {
  test('2026 and 2027 need no warning', () => {
    expect([peringatanTahun(2026, KALENDER), peringatanTahun(2027, KALENDER)]).toEqual([null, null]);
  });

  test('2028 says that its holidays are not decreed and what to do', () => {
    expect(peringatanTahun(2028, KALENDER)).toBe(
      'Hari libur 2028 belum ditetapkan: yang dihitung libur hanya Sabtu, Minggu, dan tanggal di tab Libur. ' +
        'Isikan hari libur 2028 menurut SKB 3 Menteri di tab Libur dengan jenis "libur nasional" dan "cuti bersama".',
    );
  });

  test('a past year was decreed but is not held here', () => {
    expect(peringatanTahun(2025, KALENDER)).toMatch(/^Hari libur 2025 tidak ada dalam daftar aplikasi:/);
  });

  test('national holidays in the Libur tab settle their year, local ones do not', () => {
    const tambah = (jenis: HariLibur['jenis']) =>
      createKalender({ zona: 'WIB', liburDaerah: [libur('2028-08-17', jenis)] });
    expect(peringatanTahun(2028, tambah('libur nasional'))).toBeNull();
    expect(peringatanTahun(2028, tambah('libur daerah'))).not.toBeNull();
    expect(peringatanTahun(2028, tambah('cuti bersama'))).not.toBeNull();
  });
});

test('a decreed day that a later decree withdraws is a working day, and so is a Saturday that replaces it', () => {
  const dicabut = (tanggal: string) => libur(tanggal, 'hari kerja');
  const kalender = createKalender({ zona: 'WIB', liburDaerah: [dicabut('2026-12-24'), dicabut('2026-12-19')] });
  expect(isHariKerja('2026-12-24', KALENDER)).toBe(false);
  expect(['2026-12-24', '2026-12-19', '2026-12-20'].map((hari) => isHariKerja(hari, kalender))).toEqual([
    true,
    true,
    false,
  ]);
});
