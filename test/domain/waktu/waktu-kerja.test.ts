import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Instant, instantOf, isoOf } from '../../../src/domain/waktu/kalender.ts';
import { createKalender } from '../../../src/domain/waktu/kalender-kerja.ts';
import { addWaktuKerja, menitKerjaAntara, menitOf, tenggatBawaan } from '../../../src/domain/waktu/waktu-kerja.ts';

const KALENDER = createKalender({ zona: 'WIB', liburDaerah: [] });
const pukul = (tanggal: string, jam: number, menit = 0) => instantOf(tanggal, jam * 60 + menit, 'WIB');
const setelah = (dari: Instant, menit: number) => isoOf(addWaktuKerja(dari, menit, KALENDER), 'WIB').slice(0, 16);

/** In 2026: Thu 2 April, Fri 3 April is Good Friday, Mon 6 April. */
const SENIN = '2026-04-06';

describe('how long a waktu baku is', () => {
  test('minutes, hours and days, and nothing where the SOP says nothing', () => {
    expect(menitOf({ jumlah: 15, satuan: 'menit' }, 450)).toBe(15);
    expect(menitOf({ jumlah: 8, satuan: 'jam' }, 450)).toBe(480);
    expect(menitOf({ jumlah: 2, satuan: 'hari' }, 450)).toBe(900);
    expect(menitOf({ jumlah: 2, satuan: 'hari' }, 480)).toBe(960);
    expect(menitOf({ jumlah: null, satuan: null }, 450)).toBeNull();
    expect(menitOf({ jumlah: 3, satuan: null }, 450)).toBeNull();
    expect(menitOf({ jumlah: 0, satuan: 'jam' }, 450)).toBe(0);
  });
});

describe('when working time is over', () => {
  test('one day of 450 minutes ends at 15.00, and 8 jam ends the next morning', () => {
    expect(setelah(pukul(SENIN, 7, 30), 450)).toBe('2026-04-06T15:00');
    expect(setelah(pukul(SENIN, 7, 30), 480)).toBe('2026-04-07T08:00');
  });

  test('with 480 minutes a day 8 jam end on the same day', () => {
    const delapanJam = createKalender({ zona: 'WIB', liburDaerah: [], menitSehari: 480 });
    expect(isoOf(addWaktuKerja(pukul(SENIN, 7, 30), 480, delapanJam), 'WIB')).toBe('2026-04-06T15:30:00+07:00');
  });

  test('before work, after work and on Sunday the clock waits for 07.30', () => {
    expect(setelah(pukul(SENIN, 5), 30)).toBe('2026-04-06T08:00');
    expect(setelah(pukul(SENIN, 20), 30)).toBe('2026-04-07T08:00');
    expect(setelah(pukul('2026-04-05', 12), 30)).toBe('2026-04-06T08:00');
  });

  test('Good Friday and the weekend do not count', () => {
    expect(setelah(pukul('2026-04-02', 14), 120)).toBe('2026-04-06T08:30');
  });

  test('the whole Lebaran run does not count, nor New Year', () => {
    expect(setelah(pukul('2026-03-17', 14, 30), 60)).toBe('2026-03-25T08:00');
    expect(setelah(pukul('2026-12-31', 14, 30), 60)).toBe('2027-01-04T08:00');
  });

  test('no time is over at once, and time that cannot be is refused', () => {
    expect(setelah(pukul(SENIN, 20), 0)).toBe('2026-04-06T20:00');
    for (const menit of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWaktuKerja(pukul(SENIN, 8), menit, KALENDER)).toThrow('Waktu kerja');
    }
  });

  test('in Papua the day is Papua’s', () => {
    const papua = createKalender({ zona: 'WIT', liburDaerah: [] });
    // Monday 00.30 WIT is Sunday 22.30 WIB.
    const tengahMalam = instantOf(SENIN, 30, 'WIT');
    expect(isoOf(addWaktuKerja(tengahMalam, 30, papua), 'WIT')).toBe('2026-04-06T08:00:00+09:00');
    expect(isoOf(addWaktuKerja(tengahMalam, 30, KALENDER), 'WIB')).toBe('2026-04-06T08:00:00+07:00');
  });
});

describe('working minutes between two instants', () => {
  test('only working time counts', () => {
    expect(menitKerjaAntara(pukul('2026-04-02', 14), pukul(SENIN, 8, 30), KALENDER)).toBe(120);
    expect(menitKerjaAntara(pukul(SENIN, 0), pukul('2026-04-07', 0), KALENDER)).toBe(450);
    expect(menitKerjaAntara(pukul('2026-04-03', 8), pukul('2026-04-05', 17), KALENDER)).toBe(0);
    expect(menitKerjaAntara(pukul(SENIN, 8), pukul(SENIN, 8) + 90_000, KALENDER)).toBe(1.5);
  });

  test('a triwulan has its working days times 450', () => {
    expect(menitKerjaAntara(pukul('2026-01-01', 0), pukul('2026-04-01', 0), KALENDER)).toBe(55 * 450);
  });

  test('backwards is nothing', () => {
    expect(menitKerjaAntara(pukul(SENIN, 12), pukul(SENIN, 9), KALENDER)).toBe(0);
    expect(menitKerjaAntara(pukul('2026-04-08', 12), pukul(SENIN, 9), KALENDER)).toBe(0);
  });

  const instant = fc.integer({ min: pukul('2026-01-01', 0), max: pukul('2027-12-31', 0) });

  test('time added is time between', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 20_000 }), (dari, menit) => {
        expect(menitKerjaAntara(dari, addWaktuKerja(dari, menit, KALENDER), KALENDER)).toBe(menit);
      }),
    );
  });

  test('parts add up to the whole', () => {
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), (tiga) => {
        const [a, b, c] = [...tiga].sort((kiri, kanan) => kiri - kanan) as typeof tiga;
        const bagian = menitKerjaAntara(a, b, KALENDER) + menitKerjaAntara(b, c, KALENDER);
        expect(bagian).toBeCloseTo(menitKerjaAntara(a, c, KALENDER), 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the tenggat that a langkah gets by itself', () => {
  const tenggat = (mulai: Instant, jumlah: number | null, satuan: 'menit' | 'jam' | 'hari' | null) =>
    tenggatBawaan(mulai, { jumlah, satuan }, KALENDER);

  test('five minutes are due at the end of the next working day', () => {
    expect(tenggat(pukul(SENIN, 7, 30), 5, 'menit')).toBe('2026-04-07');
    expect(tenggat(pukul('2026-04-02', 9), 5, 'menit')).toBe('2026-04-06');
    expect(tenggat(pukul('2026-04-11', 9), 5, 'menit')).toBe('2026-04-13');
  });

  test('fourteen days end on the fourteenth working day, a day later when begun after work', () => {
    expect(tenggat(pukul(SENIN, 7, 30), 14, 'hari')).toBe('2026-04-23');
    expect(tenggat(pukul(SENIN, 16), 14, 'hari')).toBe('2026-04-24');
  });

  test('two days begun at nine end on the second day after', () => {
    expect(tenggat(pukul(SENIN, 9), 2, 'hari')).toBe('2026-04-08');
  });

  test('a langkah without waktu baku gets the next working day', () => {
    expect(tenggat(pukul('2026-03-17', 9), null, null)).toBe('2026-03-25');
  });

  test('the date is that of the agency’s zone', () => {
    const papua = createKalender({ zona: 'WIT', liburDaerah: [] });
    // Monday 00.30 WIT is still Sunday in Java.
    expect(tenggatBawaan(instantOf(SENIN, 30, 'WIT'), { jumlah: 5, satuan: 'menit' }, papua)).toBe('2026-04-07');
    expect(tenggat(instantOf(SENIN, 30, 'WIT'), 5, 'menit')).toBe('2026-04-06');
  });
});
