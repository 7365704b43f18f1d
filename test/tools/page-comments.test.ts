import { expect, test } from '@jest/globals';
import { findComment, findStyleComment } from '../../tools/page-comments.mjs';

test.each([
  `const tautan = "https://docs.google.com/a", b = 'c:/*d*/';`,
  'const folder = /[/]folders[/]|[/]:f:[/]/;',
  'const bagi = a / b / c;',
  '',
])('a page may hold %s', (script) => {
  expect(findComment(script)).toBeNull();
});

test.each([
  ['a regular expression', String.raw`const folder = /\/my-drive|\/:f:\//;`],
  ['a template', 'const tautan = `https://docs.google.com/a`;'],
  ['a comment', 'a(); // catatan'],
  ['a comment that closes', 'a(); /* catatan */'],
  ['a string that is followed by one', `const a = "//"; // b`],
])('but not two slashes, or slash and star, in %s', (_, script) => {
  expect(findComment(script)).toMatch(/\/[/*]/);
});

test('in a style they may stand in quotes alone', () => {
  expect(findStyleComment('a::before{content:"//"}')).toBeNull();
  expect(findStyleComment('a{background:url(//example.com/a.png)}')).toContain('//');
});
