import discovery from '../../../local/services/discovery.json' with { type: 'json' };
import { REFUSALS } from '../../../local/services/refusals.ts';
import { OWNER, openFile } from './a-file.ts';

const kinds = Object.entries(discovery.sheets.schemas.Request);

const known = kinds.filter(([, field]) => !('omitted' in field)).map(([kind]) => kind);
/** These lack nothing when they are empty. */
const COMPLETE = ['addSheet', 'clearBasicFilter', 'duplicateSheet'];

test.each(known)('the kind %s is imitated', (kind) => {
  // Whatever else is empty lacks something; the refusal is its own, not that nobody knows it.
  const outcome = () => openFile().google.edit(OWNER, [{ [kind]: {} }, { deleteSheet: { sheetId: 99 } }]);
  expect(outcome).toThrow(COMPLETE.includes(kind) ? 'requests[1].deleteSheet' : `Invalid requests[0].${kind}: `);
});

test('what people do by hand is no way for the add-in', () => {
  const refused = known.filter((kind) => {
    try {
      openFile().batch([{ [kind]: {} }]);
      return false;
    } catch (error) {
      return String(error).includes(`'requests[0].${kind}' is known to Google but not part of this stand-in`);
    }
  });
  expect(refused.sort()).toEqual([
    'clearBasicFilter',
    'copyPaste',
    'cutPaste',
    'deleteDimension',
    'deleteRange',
    'duplicateSheet',
    'findReplace',
    'insertRange',
    'moveDimension',
    'setBasicFilter',
    'sortRange',
    'unmergeCells',
  ]);
});

test('what Google marks as output only is kept as such', () => {
  const { CellData, ProtectedRange } = discovery.sheets.schemas;
  expect(CellData.effectiveValue).toHaveProperty('readOnly', true);
  expect(ProtectedRange.requestingUserCanEdit).toHaveProperty('readOnly', true);
  expect(ProtectedRange.protectedRangeId).not.toHaveProperty('readOnly');
});

test('every refusal says where it is known from', () => {
  for (const { text, sumber } of Object.values(REFUSALS)) {
    expect(text).not.toBe('');
    expect(sumber).toMatch(/asumsi|discovery|https:|stand-in|seen live/);
  }
});
