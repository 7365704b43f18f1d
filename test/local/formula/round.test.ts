import fc from 'fast-check';
import { roundDown, roundHalfAway, roundUp } from '../../../local/formula/round.ts';

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [1234, -2, 1200],
  [1250, -2, 1300],
  [0.1 + 0.2, 1, 0.3],
  [1e-9, 2, 0],
  [1_234_567_890_123_456, 2, 1_234_567_890_123_456],
])('%d rounded to %d places is %d', (value, places, expected) => {
  expect(roundHalfAway(value, places)).toBe(expected);
});

test('noise behind the fifteenth digit neither lifts nor lowers', () => {
  expect(roundUp(0.1 + 0.2, 1)).toBe(0.3);
  expect(roundDown(0.7 + 0.1, 1)).toBe(0.8);
  expect(roundUp(-1.21, 1)).toBe(-1.3);
  expect(roundDown(-1.29, 1)).toBe(-1.2);
  expect(Object.is(roundDown(-0.001, 2), 0)).toBe(true);
});

test('whole thousandths are rounded to hundredths as on paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const size = Math.abs(thousandths);
      const hundredths = Math.trunc(size / 10) + (size % 10 >= 5 ? 1 : 0);
      const expected = thousandths < 0 && hundredths > 0 ? -hundredths / 100 : hundredths / 100;
      expect(roundHalfAway(thousandths / 1000, 2)).toBe(expected);
    }),
  );
});
