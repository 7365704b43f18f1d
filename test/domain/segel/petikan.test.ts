import { expect, test } from '@jest/globals';
import { clipPair, kataBerubah } from '../../../src/domain/segel/petikan.ts';

const kalimat = 'Pelayanan berjalan menurut rencana. ';

test('a short text is shown whole', () => {
  expect(clipPair('Jalan Contoh 1', 'Jalan Contoh 10')).toEqual({
    semula: 'Jalan Contoh 1',
    menjadi: 'Jalan Contoh 10',
  });
});

test('of a long one what differs, with words around it', () => {
  const { semula, menjadi } = clipPair(
    `${kalimat.repeat(9)}Wali Kota A ${kalimat.repeat(9)}`,
    `${kalimat.repeat(9)}Wali Kota B ${kalimat.repeat(9)}`,
  );
  expect(semula).toMatch(/^….*Wali Kota A Pelayanan.*…$/);
  expect(menjadi).toMatch(/^….*Wali Kota B Pelayanan.*…$/);
  expect(semula.length).toBeLessThan(100);
});

test('a whole new text is cut in its middle, and no emoji in half', () => {
  const { semula, menjadi } = clipPair('', '🏛'.repeat(3000));
  expect(semula).toBe('');
  expect([...menjadi].length).toBeLessThan(410);
  expect(menjadi).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('what became empty is said to be', () => {
  expect(kataBerubah({ tempat: 'Simpulan', semula: 'Tercapai', menjadi: '' })).toBe(
    'Simpulan semula “Tercapai” menjadi (kosong)',
  );
});
