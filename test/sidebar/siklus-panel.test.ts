import { expect, test } from '@jest/globals';
import { createSiklusPanel } from '../../sidebar/siklus-panel.ts';
import { giliran } from './contoh.ts';

const layar = (id: string, selesai = false) => {
  const contoh = giliran();
  return { siklus: contoh.siklus && { ...contoh.siklus, id, selesai } };
};

test('a panel stays with the siklus that it shows, until that has ended', () => {
  const panel = createSiklusPanel();
  expect(panel.asked()).toEqual({});
  panel.shown(layar('TW I'));
  expect(panel.asked()).toEqual({ siklus: 'TW I' });
  panel.shown(layar('TW I', true));
  expect(panel.asked()).toEqual({});
  panel.shown({ siklus: null });
  expect(panel.asked()).toEqual({});
});

test('one that a person chose, or the panel that opened this page, stays also after its end', () => {
  const panel = createSiklusPanel();
  panel.chosen('TW I');
  panel.shown(layar('TW I', true));
  expect(panel.asked()).toEqual({ siklus: 'TW I' });
  const dialog = createSiklusPanel('TW I');
  dialog.shown(layar('TW I', true));
  expect(dialog.asked()).toEqual({ siklus: 'TW I' });
});

test('once it has ended, the work goes on in the one that it opened, but not for who chose to look at it', () => {
  const daftarSiklus = [
    { id: 'lanjutan', sop: 'PENGUKURAN KINERJA', tahun: 2026, periode: 'TW I', selesai: false },
  ] as const;
  const panel = createSiklusPanel();
  expect(panel.leadsOn({ ...layar('TW I', true), daftarSiklus })).toBe(true);
  expect(panel.leadsOn({ ...layar('TW I'), daftarSiklus })).toBe(false);
  expect(panel.leadsOn({ ...layar('TW I', true), daftarSiklus: [] })).toBe(false);
  panel.chosen('TW I');
  expect(panel.leadsOn({ ...layar('TW I', true), daftarSiklus })).toBe(false);
});
