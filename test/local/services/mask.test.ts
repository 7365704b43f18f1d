import { overlay, parseMask, pick } from '../../../local/services/mask.ts';

test.each([
  ['a', { a: 'all' }],
  ['a,b', { a: 'all', b: 'all' }],
  ['a.b.c', { a: { b: { c: 'all' } } }],
  ['a/b', { a: { b: 'all' } }],
  ['a(b,c.d)', { a: { b: 'all', c: { d: 'all' } } }],
  ['a.b,a(c)', { a: { b: 'all', c: 'all' } }],
  ['a,a.b', { a: 'all' }],
  ['a.b,a', { a: 'all' }],
  ['a(b(c),d),e', { a: { b: { c: 'all' }, d: 'all' }, e: 'all' }],
  ['*', 'all'],
  ['a,*', 'all'],
  ['a.*', { a: 'all' }],
  ['a(*)', { a: 'all' }],
])('the mask %p is read', (text, tree) => {
  expect(parseMask(text)).toEqual(tree);
});

test.each(['', ',', 'a,', ',a', 'a b', 'a.', 'a(', 'a()', 'a(b', 'a)', 'a(b))', '1a', 'a,,b', 'a .b'])(
  'the mask %p is none',
  (text) => {
    expect(parseMask(text)).toBeUndefined();
  },
);

test('picking goes through lists and leaves out what is absent', () => {
  const value = { list: [{ a: 1, b: 2 }, { b: 3 }, null], other: 0 };
  expect(pick(value, { list: { a: 'all' }, gone: 'all' })).toEqual({ list: [{ a: 1 }, {}, null] });
});

test('laying over replaces what is named, removes what is named and absent, and changes nothing given', () => {
  const target = { a: { x: 1, y: 2 }, b: 1, c: { z: 1 } };
  const source = { a: { x: 9 }, b: 2 };
  expect(overlay(target, source, { a: { x: 'all', y: 'all' }, c: { z: 'all' } })).toEqual({ a: { x: 9 }, b: 1 });
  expect(overlay(target, source, { a: 'all', b: 'all' })).toEqual({ a: { x: 9 }, b: 2, c: { z: 1 } });
  expect(target).toEqual({ a: { x: 1, y: 2 }, b: 1, c: { z: 1 } });
});
