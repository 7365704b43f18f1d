import { describe, expect, test } from '@jest/globals';
import { hariKe } from '../../../src/domain/waktu/kalender.ts';
import { LIBUR_DITETAPKAN } from '../../../src/domain/waktu/libur.ts';

const tanggal = (tahun: number, jenis: string) =>
  LIBUR_DITETAPKAN.filter((hari) => hari.jenis === jenis && hari.tanggal.startsWith(`${tahun}-`)).map((hari) =>
    hari.tanggal.slice(5),
  );

describe('the holidays of the joint decrees', () => {
  test('2026 has 17 national holidays and 8 days of cuti bersama', () => {
    expect(tanggal(2026, 'libur nasional')).toEqual([
      '01-01',
      '01-16',
      '02-17',
      '03-19',
      '03-21',
      '03-22',
      '04-03',
      '04-05',
      '05-01',
      '05-14',
      '05-27',
      '05-31',
      '06-01',
      '06-16',
      '08-17',
      '08-25',
      '12-25',
    ]);
    expect(tanggal(2026, 'cuti bersama')).toEqual([
      '02-16',
      '03-18',
      '03-20',
      '03-23',
      '03-24',
      '05-15',
      '05-28',
      '12-24',
    ]);
  });

  test('2027 has 18 national holidays, Isra Mikraj twice, and 8 days of cuti bersama', () => {
    expect(tanggal(2027, 'libur nasional')).toEqual([
      '01-01',
      '01-05',
      '02-06',
      '03-08',
      '03-10',
      '03-11',
      '03-26',
      '03-28',
      '05-01',
      '05-06',
      '05-17',
      '05-20',
      '06-01',
      '06-06',
      '08-15',
      '08-17',
      '12-25',
      '12-26',
    ]);
    expect(tanggal(2027, 'cuti bersama')).toEqual([
      '02-05',
      '03-09',
      '03-12',
      '03-15',
      '03-25',
      '05-18',
      '05-19',
      '12-24',
    ]);
  });

  test('each is a date of its own with a name and the decree it comes from', () => {
    expect(new Set(LIBUR_DITETAPKAN.map((hari) => hari.tanggal)).size).toBe(51);
    for (const hari of LIBUR_DITETAPKAN) {
      expect(() => hariKe(hari.tanggal)).not.toThrow();
      expect(hari.nama).not.toBe('');
      expect(hari.sumber).toMatch(hari.tanggal < '2027' ? /1497.*2025/ : /1205.*2026/);
    }
  });
});
