import discovery from '../../../local/services/discovery.json' with { type: 'json' };
import { REFUSALS } from '../../../local/services/refusals.ts';
import { openFile } from './a-file.ts';

const kinds = Object.entries(discovery.sheets.schemas.Request);

test.each(kinds.filter(([, field]) => !('omitted' in field)).map(([kind]) => kind))(
  'the kind %s is imitated',
  (kind) => {
    const file = openFile();
    // Empty, every kind but addSheet lacks something; the refusal is its own, not that nobody knows it.
    const outcome = () => file.batch([{ [kind]: {} }, { deleteSheet: { sheetId: 99 } }]);
    expect(outcome).toThrow(kind === 'addSheet' ? 'requests[1].deleteSheet' : `Invalid requests[0].${kind}: `);
  },
);

test('what Google marks as output only is kept as such', () => {
  const { CellData, ProtectedRange } = discovery.sheets.schemas;
  expect(CellData.effectiveValue).toHaveProperty('readOnly', true);
  expect(ProtectedRange.requestingUserCanEdit).toHaveProperty('readOnly', true);
  expect(ProtectedRange.protectedRangeId).not.toHaveProperty('readOnly');
});

test('every refusal says where it is known from', () => {
  for (const { text, sumber } of Object.values(REFUSALS)) {
    expect(text).not.toBe('');
    expect(sumber).toMatch(/asumsi|discovery|https:|stand-in/);
  }
});
