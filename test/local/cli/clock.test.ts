import { afterWork, startOfCycle } from '../../../local/cli/clock.ts';
import { isoOf } from '../../../src/domain/waktu/kalender.ts';
import { createKalender } from '../../../src/domain/waktu/kalender-kerja.ts';

const WITA = createKalender({ zona: 'WITA', liburDaerah: [] });
const start = (tahun: number, periode: 'TW I' | 'TW IV' | 'Tahunan', mulai: string | null = null): string =>
  isoOf(startOfCycle(tahun, periode, mulai, WITA), 'WITA');

test('a cycle begins at 08.00 on the first working day after its period', () => {
  expect(start(2026, 'TW I')).toBe('2026-04-01T08:00:00+08:00');
  // 1 January 2027 is a holiday on a Friday.
  expect(start(2026, 'TW IV')).toBe('2027-01-04T08:00:00+08:00');
  expect(start(2026, 'Tahunan')).toBe('2027-01-04T08:00:00+08:00');
});

test('a local holiday is no working day', () => {
  const libur = { tanggal: '2026-04-01', nama: 'Hari jadi', jenis: 'libur daerah', sumber: '' } as const;
  const kalender = createKalender({ zona: 'WIB', liburDaerah: [libur] });
  expect(isoOf(startOfCycle(2026, 'TW I', null, kalender), 'WIB')).toBe('2026-04-02T08:00:00+07:00');
});

test('another day can be asked for', () => {
  expect(start(2026, 'TW I', '2026-04-20')).toBe('2026-04-20T08:00:00+08:00');
});

test('a pack without a year still has a clock', () => {
  expect(start(0, 'TW I')).toBe('2026-04-01T08:00:00+08:00');
});

describe('time that passes', () => {
  const morning = startOfCycle(2026, 'TW I', null, WITA);
  const shown = (menit: number | null, isGoingOn = false): string =>
    isoOf(afterWork(morning, menit, isGoingOn, WITA), 'WITA');

  test('half of the waktu baku', () => {
    expect(shown(60)).toBe('2026-04-01T08:30:00+08:00');
    expect(shown(5)).toBe('2026-04-01T08:03:00+08:00');
  });

  test('only in working hours: 14 days of 450 minutes end seven working days later, past Good Friday', () => {
    expect(shown(14 * 450)).toBe('2026-04-13T08:00:00+08:00');
  });

  test('half an hour where the SOP states no time', () => {
    expect(shown(null)).toBe('2026-04-01T08:15:00+08:00');
  });

  test('minutes for the next bidang of the same langkah', () => {
    expect(shown(14 * 450, true)).toBe('2026-04-01T08:05:00+08:00');
  });
});
